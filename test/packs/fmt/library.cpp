// {fmt}: formatting into strings, buffers and iterators.
// flags: -DFMT_HEADER_ONLY
#include "pii_case.h"

#include <fmt/chrono.h>
#include <fmt/compile.h>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/printf.h>
#include <fmt/ranges.h>

#include <iterator>

struct Point { std::string label; };
template <>
struct fmt::formatter<Point> : fmt::formatter<std::string> {
  auto format(const Point& p, fmt::format_context& ctx) const { return fmt::format_to(ctx.out(), "<{}>", p.label); }
};

int main() {
  User u = load_user(1);
  acme::send(fmt::format("{} {}", u.plan, u.id));
  acme::send(fmt::format("{} {}", u.plan, u.name));       // expect: user.name -> acme
  acme::send(fmt::format(FMT_STRING("{}"), u.name));      // expect: user.name -> acme
  acme::send(fmt::format(FMT_COMPILE("{}"), u.name));     // expect: user.name -> acme
  acme::send(fmt::format(FMT_COMPILE("{}"), u.plan));
  acme::send(fmt::format("{:>{}}", u.plan, u.name.size()));
  acme::send(fmt::format("{x}", fmt::arg("x", u.email))); // expect: user.contact.email -> acme
  acme::send(fmt::format("{}", Point{u.plan}));
  acme::send(fmt::format("{}", Point{u.email}));          // expect: user.contact.email -> acme
  acme::send(fmt::to_string(u.name));                     // expect: user.name -> acme
  acme::send(fmt::sprintf("%s", u.name));                 // expect: user.name -> acme
  acme::send(fmt::sprintf("%s", u.plan));
  std::vector<std::string> names{u.name}, plans{u.plan};
  acme::send(fmt::format("{}", fmt::join(names, ",")));   // expect: user.name -> acme
  acme::send(fmt::format("{}", fmt::join(plans, ",")));
  acme::send(fmt::format("{}", fmt::join(names.begin(), names.end(), ",")));   // expect: user.name -> acme
  acme::send(fmt::format("{}", names));                   // expect: user.name -> acme
  std::string out;
  fmt::format_to(std::back_inserter(out), "{}", u.plan);
  acme::send(out);
  fmt::format_to(std::back_inserter(out), "{}", u.phone);
  acme::send(out);                                        // expect: user.contact.phone_number -> acme
  fmt::memory_buffer buffer;
  fmt::format_to(std::back_inserter(buffer), "{}", u.plan);
  acme::send(fmt::to_string(buffer));
  fmt::format_to(std::back_inserter(buffer), "{}", u.email);
  acme::send(fmt::to_string(buffer));                     // expect: user.contact.email -> acme
  acme::send(std::string(buffer.data(), buffer.size()));  // expect: user.contact.email -> acme
  buffer.clear();
  acme::send(fmt::to_string(buffer));
  buffer.append(u.name);
  acme::send(fmt::to_string(buffer));                     // expect: user.name -> acme
  char text[32];
  auto end = fmt::format_to_n(text, 31, "{}", u.name);
  *end.out = 0;
  acme::send(text);                                       // expect: user.name -> acme
  char more[32];
  *fmt::format_to(more, "{}", u.plan) = 0;
  acme::send(more);
  acme::send(fmt::formatted_size("{}", u.name));
  acme::send(fmt::vformat("{}", fmt::make_format_args(u.name)));   // expect: user.name -> acme
  acme::send(fmt::vformat("{}", fmt::make_format_args(u.plan)));
  acme::send(fmt::format("{}", fmt::ptr(&u)));
  acme::send(fmt::format("{}", fmt::string_view(u.name)));         // expect: user.name -> acme
  acme::send(fmt::format_int(u.id).str());
  acme::send(fmt::format_int(std::stoi(u.phone)).c_str());         // expect: user.contact.phone_number -> acme
}
