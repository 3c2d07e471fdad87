// Elements of constant tables by constant indices are what the table was initialised with, in a std::array too.
#include "case.h"

#include <array>
#include <functional>
#include <string_view>

using Getter = std::string (*)(const User&);
std::string get_plan(const User& u) { return u.plan; }
std::string get_mail(const User& u) { return u.email; }

constexpr std::array<Getter, 2> kGetters{get_plan, get_mail};
constexpr std::array kDeduced{&get_plan, &get_mail};
const std::array<Getter, 2> kTwice = {{get_plan, get_mail}};

struct Row {
  const char* name;
  Getter get;
  std::string User::*field;
};
constexpr std::array<Row, 2> kRows{{{"a", get_plan, &User::plan}, {"b", get_mail, &User::email}}};

struct Command {
  std::string_view name;
  Getter run;
};
constexpr Command kPlain[] = {{"plan", get_plan}, {"mail", get_mail}};
constexpr std::array kCommands{Command{"plan", get_plan}, Command{"mail", get_mail}};

struct Holder {
  static constexpr std::array<Getter, 2> table{get_plan, get_mail};
};

std::array<Getter, 2> g_changing{get_plan, get_plan};
void change() { g_changing[0] = get_mail; }

std::string at(const User& u, unsigned i) { return kGetters[i](u); }

void tables(const User& u) {
  acme::send(kGetters[0](u));              // silent
  acme::send(kGetters[1](u));              // expect: user.contact.email -> acme
  acme::send(kDeduced[0](u));              // silent
  acme::send(kDeduced[1](u));              // expect: user.contact.email -> acme
  acme::send(kTwice.at(0)(u));             // silent
  acme::send(kTwice.at(1)(u));             // expect: user.contact.email -> acme
  acme::send(std::get<0>(kTwice)(u));      // silent
  acme::send(std::get<1>(kTwice)(u));      // expect: user.contact.email -> acme
  acme::send(kRows[0].get(u));             // silent
  acme::send(kRows[1].get(u));             // expect: user.contact.email -> acme
  acme::send(u.*kRows[0].field);           // silent
  acme::send(u.*kRows[1].field);           // expect: user.contact.email -> acme
  acme::send(kRows.front().get(u));        // silent
  acme::send(kRows.back().get(u));         // expect: user.contact.email -> acme
  acme::send(kPlain[0].run(u));            // silent
  acme::send(kPlain[1].run(u));            // expect: user.contact.email -> acme
  acme::send(kCommands[0].run(u));         // silent
  acme::send(kCommands[1].run(u));         // expect: user.contact.email -> acme
  acme::send(std::string(kCommands[1].name));  // silent
  acme::send(Holder::table[0](u));         // silent
  acme::send(Holder::table[1](u));         // expect: user.contact.email -> acme
  acme::send(at(u, 0));                    // expect: user.contact.email -> acme
  change();
  acme::send(g_changing[0](u));            // expect: user.contact.email -> acme
}

void own_tables(const User& u) {
  static const std::array<std::function<std::string(const User&)>, 2> kept{get_plan, get_mail};
  acme::send(kept[1](u));                  // expect: user.contact.email -> acme
  const std::array<const std::string*, 2> views{&u.plan, &u.email};
  acme::send(*views[1]);                   // expect: user.contact.email -> acme
}
