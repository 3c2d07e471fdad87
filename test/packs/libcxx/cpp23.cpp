// flags: -std=c++23 -stdlib=libc++
// What libstdc++ 12 does not have yet: format, expected, print, ranges::to.
#include "pii_case.h"

#include <algorithm>
#include <expected>
#include <format>
#include <functional>
#include <map>
#include <memory>
#include <mdspan>
#include <optional>
#include <ranges>
#include <string>
#include <vector>

struct Point { std::string label; };
template <>
struct std::formatter<Point> : std::formatter<std::string> {
  auto format(const Point& p, std::format_context& ctx) const { return std::format_to(ctx.out(), "<{}>", p.label); }
};

enum class Problem { missing };

std::expected<std::string, Problem> name_of(const User& u) {
  if (u.id == 0) return std::unexpected(Problem::missing);
  return u.name;
}

std::expected<int, std::string> refuse(const User& u) { return std::unexpected("no " + u.email); }

void formats(const User& u) {
  acme::send(std::format("{} {}", u.plan, u.id));
  acme::send(std::format("{} {}", u.plan, u.name));       // expect: user.name -> acme
  acme::send(std::format("{:>{}}", u.plan, u.name.size()));
  acme::send(std::format("{}", Point{u.plan}));
  acme::send(std::format("{}", Point{u.email}));          // expect: user.contact.email -> acme
  std::string out;
  std::format_to(std::back_inserter(out), "{}", u.plan);
  acme::send(out);
  std::format_to(std::back_inserter(out), "{}", u.phone);
  acme::send(out);                                        // expect: user.contact.phone_number -> acme
  char buffer[32];
  auto end = std::format_to_n(buffer, 31, "{}", u.name);
  *end.out = 0;
  acme::send(buffer);                                     // expect: user.name -> acme
  acme::send(std::vformat("{}", std::make_format_args(u.name)));   // expect: user.name -> acme
  acme::send(std::vformat("{}", std::make_format_args(u.plan)));
  acme::send(std::formatted_size("{}", u.name));
}

void expectations(const User& u) {
  auto a = name_of(u);
  acme::send(a.has_value());
  if (a) acme::send(*a);                                  // expect: user.name -> acme
  acme::send(a.value());                                  // expect: user.name -> acme
  acme::send(a.value_or("x"));                            // expect: user.name -> acme
  acme::send(a->c_str());                                 // expect: user.name -> acme
  auto b = refuse(u);
  acme::send(b.error());                                  // expect: user.contact.email -> acme
  acme::send(b.value_or(1));
  auto c = name_of(u).transform([](const std::string& s) { return s + "!"; });
  acme::send(*c);                                         // expect: user.name -> acme
  auto d = name_of(u).and_then([&](const std::string&) -> std::expected<std::string, Problem> { return u.plan; });
  acme::send(*d);
  auto e = name_of(u).and_then([](const std::string& s) -> std::expected<std::string, Problem> { return s; });
  acme::send(*e);                                         // expect: user.name -> acme
  auto f = std::optional<std::string>(u.name).transform([](const std::string& s) { return s.size(); });
  acme::send(*f);
  auto g = std::optional<std::string>(u.plan).or_else([&] { return std::optional<std::string>(u.email); });
  acme::send(*g);                                         // expect: user.contact.email -> acme
  auto h = std::optional<std::string>(u.name).and_then([](const std::string& s) { return std::optional<std::string>(s); });
  acme::send(*h);                                         // expect: user.name -> acme
}

void ranges(const User& u) {
  std::vector<User> users{u};
  auto mails = users | std::views::transform(&User::email) | std::ranges::to<std::vector>();
  acme::send(mails[0]);                                   // expect: user.contact.email -> acme
  auto plans = users | std::views::transform([](const User& x) { return x.plan; }) | std::ranges::to<std::vector<std::string>>();
  acme::send(plans[0]);
  auto again = std::ranges::to<std::vector<std::string>>(mails);
  acme::send(again[0]);                                   // expect: user.contact.email -> acme
  for (auto [a, b] : std::views::zip(plans, mails)) {
    acme::send(a);
    acme::send(b);                                        // expect: user.contact.email -> acme
  }
  acme::send(std::ranges::fold_left(mails, std::string(), [](std::string x, const std::string& y) { return x + y; }));   // expect: user.contact.email -> acme
  acme::send(std::ranges::contains(mails, "x"));
  std::vector<std::string> more;
  more.append_range(mails);
  acme::send(more[0]);                                    // expect: user.contact.email -> acme
  more.assign_range(plans);
  acme::send(more[0]);
  std::vector<std::string> from(std::from_range, mails);
  acme::send(from[0]);                                    // expect: user.contact.email -> acme
  std::string text;
  text.append_range(u.name);
  acme::send(text);                                       // expect: user.name -> acme
}

void containers(const User& u) {
  std::string s = "x";
  s.resize_and_overwrite(4, [&](char* p, std::size_t n) { return u.name.copy(p, n); });
  acme::send(s);                                          // expect: user.name -> acme
  acme::send(s.contains(u.email));
  acme::send(std::to_underlying(Problem::missing));
}

int main() {
  User u = load_user(1);
  formats(u);
  expectations(u);
  ranges(u);
  containers(u);
}
