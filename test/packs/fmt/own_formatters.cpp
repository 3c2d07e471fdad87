// flags: -DFMT_HEADER_ONLY
// fmt::format of the program's own classes: their formatters say what of them is in the text.
#include "pii_case.h"

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <string_view>

struct Who {
  std::string name, email;
  int id = 0;
};
struct Masked {
  const Who& who;
};
struct Card {
  Who who;
  std::string title;
};
struct Label {
  std::string_view text, hidden;
};
struct Age {
  int years = 0, hidden = 0;
};
struct Pay {
  double amount = 0, hidden = 0;
};
struct Start {
  std::string text, hidden;
};

template <>
struct fmt::formatter<Who> {
  constexpr auto parse(fmt::format_parse_context& ctx) { return ctx.begin(); }
  auto format(const Who& w, fmt::format_context& ctx) const { return fmt::format_to(ctx.out(), "{}#{}", w.name, w.id); }
};
template <>
struct fmt::formatter<Masked> : fmt::formatter<std::string> {
  auto format(const Masked& m, fmt::format_context& ctx) const {
    return fmt::formatter<std::string>::format("#" + std::to_string(m.who.id), ctx);
  }
};
template <>
struct fmt::formatter<Card> : fmt::formatter<std::string> {
  auto format(const Card& c, fmt::format_context& ctx) const { return fmt::formatter<std::string>::format(c.title, ctx); }
};
template <>
struct fmt::formatter<Label> : fmt::formatter<std::string_view> {
  auto format(const Label& l, fmt::format_context& ctx) const { return fmt::formatter<std::string_view>::format(l.text, ctx); }
};
template <>
struct fmt::formatter<Age> : fmt::formatter<int> {
  auto format(const Age& a, fmt::format_context& ctx) const { return fmt::formatter<int>::format(a.years, ctx); }
};
template <>
struct fmt::formatter<Pay> : fmt::formatter<double> {
  auto format(const Pay& p, fmt::format_context& ctx) const { return fmt::formatter<double>::format(p.amount, ctx); }
};
template <>
struct fmt::formatter<Start> : fmt::formatter<int> {
  auto format(const Start& s, fmt::format_context& ctx) const {
    ctx.advance_to(fmt::format_to(ctx.out(), "{}", s.text));
    return ctx.out();
  }
};

struct Worker {
  PII(user.demographic.age) int age = 0;
};

void formats(const User& u, const Worker& w) {
  Who quiet{u.plan, u.email, u.id};
  Who told{u.name, u.email, u.id};
  acme::send(fmt::format("{}", quiet));
  acme::send(fmt::format("{}", told));                    // expect: user.name -> acme
  acme::send(fmt::format("{} {}", quiet, u.plan));
  acme::send(fmt::format("{} {}", quiet, u.phone));       // expect: user.contact.phone_number -> acme
  acme::send(fmt::format("{}", Masked{told}));
  acme::send(fmt::format("{}", Card{told, u.plan}));
  acme::send(fmt::format("{}", Card{quiet, u.phone}));    // expect: user.contact.phone_number -> acme
  std::string a, b;
  fmt::format_to(std::back_inserter(a), "{}", quiet);
  acme::send(a);
  fmt::format_to(std::back_inserter(b), "{}", told);
  acme::send(b);                                          // expect: user.name -> acme
  acme::send(fmt::format("{}", Label{u.name, u.plan}));    // expect: user.name -> acme
  acme::send(fmt::format("{}", Label{u.plan, u.name}));
  acme::send(fmt::format("{}", Age{w.age, 1}));            // expect: user.demographic.age -> acme
  acme::send(fmt::format("{}", Age{1, w.age}));
  acme::send(fmt::format("{}", Pay{w.age * 1.5, 1.5}));    // expect: user.demographic.age -> acme
  acme::send(fmt::format("{}", Pay{1.5, w.age * 1.5}));
  acme::send(fmt::format("{}", Start{u.name, u.plan}));    // expect: user.name -> acme
  acme::send(fmt::format("{}", Start{u.plan, u.name}));
}
