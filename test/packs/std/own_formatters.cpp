// flags: -std=c++20 -stdlib=libc++
// std::format of the program's own classes: their formatters say what of them is in the text.
#include "pii_case.h"

#include <format>
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
struct std::formatter<Who> {
  constexpr auto parse(std::format_parse_context& ctx) { return ctx.begin(); }
  auto format(const Who& w, std::format_context& ctx) const { return std::format_to(ctx.out(), "{}#{}", w.name, w.id); }
};
template <>
struct std::formatter<Masked> : std::formatter<std::string> {
  auto format(const Masked& m, std::format_context& ctx) const {
    return std::formatter<std::string>::format("#" + std::to_string(m.who.id), ctx);
  }
};
template <>
struct std::formatter<Card> : std::formatter<std::string> {
  auto format(const Card& c, std::format_context& ctx) const { return std::formatter<std::string>::format(c.title, ctx); }
};
template <>
struct std::formatter<Label> : std::formatter<std::string_view> {
  auto format(const Label& l, std::format_context& ctx) const { return std::formatter<std::string_view>::format(l.text, ctx); }
};
template <>
struct std::formatter<Age> : std::formatter<int> {
  auto format(const Age& a, std::format_context& ctx) const { return std::formatter<int>::format(a.years, ctx); }
};
template <>
struct std::formatter<Pay> : std::formatter<double> {
  auto format(const Pay& p, std::format_context& ctx) const { return std::formatter<double>::format(p.amount, ctx); }
};
template <>
struct std::formatter<Start> : std::formatter<int> {
  auto format(const Start& s, std::format_context& ctx) const {
    ctx.advance_to(std::format_to(ctx.out(), "{}", s.text));
    return ctx.out();
  }
};

struct Worker {
  PII(user.demographic.age) int age = 0;
};

void formats(const User& u, const Worker& w) {
  Who quiet{u.plan, u.email, u.id};
  Who told{u.name, u.email, u.id};
  acme::send(std::format("{}", quiet));
  acme::send(std::format("{}", told));                    // expect: user.name -> acme
  acme::send(std::format("{} {}", quiet, u.plan));
  acme::send(std::format("{} {}", quiet, u.phone));       // expect: user.contact.phone_number -> acme
  acme::send(std::format("{}", Masked{told}));
  acme::send(std::format("{}", Card{told, u.plan}));
  acme::send(std::format("{}", Card{quiet, u.phone}));    // expect: user.contact.phone_number -> acme
  std::string a, b;
  std::format_to(std::back_inserter(a), "{}", quiet);
  acme::send(a);
  std::format_to(std::back_inserter(b), "{}", told);
  acme::send(b);                                          // expect: user.name -> acme
  acme::send(std::format("{}", Label{u.name, u.plan}));    // expect: user.name -> acme
  acme::send(std::format("{}", Label{u.plan, u.name}));
  acme::send(std::format("{}", Age{w.age, 1}));            // expect: user.demographic.age -> acme
  acme::send(std::format("{}", Age{1, w.age}));
  acme::send(std::format("{}", Pay{w.age * 1.5, 1.5}));    // expect: user.demographic.age -> acme
  acme::send(std::format("{}", Pay{1.5, w.age * 1.5}));
  acme::send(std::format("{}", Start{u.name, u.plan}));    // expect: user.name -> acme
  acme::send(std::format("{}", Start{u.plan, u.name}));
}
