// flags: -std=c++20 -stdlib=libc++
// std::format of the program's own classes: their formatters say what of them is in the text.
#include "pii_case.h"

#include <format>
#include <iterator>
#include <string>

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
struct Plain {
  std::string text;
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

void formats(const User& u) {
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
}
