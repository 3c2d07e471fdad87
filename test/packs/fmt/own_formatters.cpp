// flags: -DFMT_HEADER_ONLY
// fmt::format of the program's own classes: their formatters say what of them is in the text.
#include "pii_case.h"

#include <fmt/format.h>

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

void formats(const User& u) {
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
}
