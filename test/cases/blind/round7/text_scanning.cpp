// Strings and views cut, searched, parsed and put together again; numbers to and from text; what is only a position or a length.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace std::literals;

std::pair<std::string_view, std::string_view> cut(std::string_view s, char at) {
  const auto i = s.find(at);
  if (i == s.npos) return {s, {}};
  return {s.substr(0, i), s.substr(i + 1)};
}
std::string_view trim(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
  return s;
}
std::vector<std::string_view> split(std::string_view s, char sep) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i <= s.size();) {
    const auto j = std::min(s.find(sep, i), s.size());
    out.push_back(s.substr(i, j - i));
    i = j + 1;
  }
  return out;
}
std::optional<long> number(std::string_view s) {
  long n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (error != std::errc{}) return std::nullopt;
  return n;
}
std::string lower(std::string s) {
  std::transform(s.begin(), s.end(), s.begin(), [](unsigned char ch) { return static_cast<char>(std::tolower(ch)); });
  return s;
}
std::string padding(std::size_t width, std::string_view s) { return std::string(width > s.size() ? width - s.size() : 0, '.'); }
std::string template_fill(std::string text, std::string_view key, std::string_view value) {
  if (const auto i = text.find(key); i != text.npos) text.replace(i, key.size(), value);
  return text;
}

}  // namespace

void cutting(const Customer& c) {
  const auto [user, host] = cut(c.email, '@');
  acme::send(user);                      // expect: user.contact.email -> acme
  acme::send(host);                      // expect: user.contact.email -> acme
  const auto [k, v] = cut("key=value", '=');
  acme::send(v);                         // silent
  acme::send(trim("  " + c.name));       // expect: user.name -> acme
  const std::string_view fixed = "abcdefgh";
  acme::send(fixed.substr(0, c.email.find('@') % 4));  // silent
  acme::send(c.email.find('@'));         // silent
  acme::send(split(c.name, ' ').size());  // silent
  for (auto part : split(c.name, ' ')) acme::send(part);  // expect: user.name -> acme
  for (auto part : split("a,b", ',')) acme::send(part);  // silent
  acme::send(c.email.starts_with("admin@"sv));  // silent
  std::string_view view = c.phone;
  acme::send(view);                      // expect: user.contact.phone_number -> acme
  view = c.tier;
  acme::send(view);                      // silent
}
void numbers(const Customer& c) {
  if (auto n = number(std::string_view(c.phone).substr(1))) acme::send(*n);  // expect: user.contact.phone_number -> acme
  acme::send(number(c.phone).has_value());  // silent
  acme::send(number("42").value_or(0));  // silent
  char digits[24];
  const auto r = std::to_chars(digits, digits + sizeof digits, c.id);
  acme::send(std::string_view(digits, r.ptr));  // silent
  const long local = std::atol(c.phone.c_str() + 1) % 10000;
  acme::send(std::to_string(local));     // expect: user.contact.phone_number -> acme
  acme::send(std::to_string(c.phone.length()));  // silent
  acme::send(std::accumulate(c.phone.begin(), c.phone.end(), 0L));  // expect: user.contact.phone_number -> acme
}
void building(const Customer& c) {
  std::string out = "to: ";
  out.append(lower(c.email)).push_back('.');
  acme::send(out);                       // expect: user.contact.email -> acme
  out.erase();
  acme::send(out);                       // silent
  out.assign(3, 'x').insert(0, c.tier);
  acme::send(out);                       // silent
  acme::send(padding(20, c.name));       // silent
  acme::send(template_fill("dear %n", "%n", c.name));  // expect: user.name -> acme
  acme::send(template_fill("dear %n", "%n", "you"));   // silent
  std::string back(c.phone.rbegin(), c.phone.rend());
  acme::send(back);                      // expect: user.contact.phone_number -> acme
  back.resize(0);
  back += lower("DONE");
  std::string initials;
  for (auto w : split(c.name, ' '))
    if (!w.empty()) initials += w[0];
  acme::send(initials);                  // expect: user.name -> acme
  char raw[40];
  raw[c.email.copy(raw, sizeof raw - 1)] = '\0';
  acme::send(raw);                       // expect: user.contact.email -> acme
  std::fill(std::begin(raw), std::end(raw), '\0');
  out = std::string("a") + (c.email.empty() ? "b" : "d");
  acme::send(out);                       // silent
}
