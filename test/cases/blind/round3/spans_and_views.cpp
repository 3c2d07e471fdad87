// span, string_view, initializer_list, non-owning parameters.
#include "svc.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {
using Bytes = std::span<const std::byte>;
std::uint8_t crc(Bytes b) {
  std::uint8_t c = 0;
  for (auto x : b) c = static_cast<std::uint8_t>(c ^ std::to_integer<std::uint8_t>(x));
  return c;
}
void copy_into(std::span<char> out, std::string_view in) {
  const auto n = std::min(out.size(), in.size());
  std::copy_n(in.begin(), n, out.begin());
}
void zero(std::span<char> out) { std::fill(out.begin(), out.end(), '\0'); }
std::string_view second_word(std::string_view s) {
  const auto i = s.find(' ');
  return i == s.npos ? std::string_view{} : s.substr(i + 1);
}
std::size_t longest(std::initializer_list<std::string_view> l) {
  std::size_t n = 0;
  for (auto s : l) n = std::max(n, s.size());
  return n;
}
std::string_view pick(std::initializer_list<std::string_view> l) {
  std::string_view best;
  for (auto s : l)
    if (s.size() > best.size()) best = s;
  return best;
}
struct Header {
  std::string_view name;
  std::string_view value;
};
std::string write(std::span<const Header> hs) {
  std::string out;
  for (const auto& h : hs) out.append(h.name).append(": ").append(h.value).append("\r\n");
  return out;
}
std::string names(std::span<const Header> hs) {
  std::string out;
  for (const auto& h : hs) out.append(h.name);
  return out;
}
}  // namespace

void spans(const Customer& c) {
  acme::send(crc(std::as_bytes(std::span(c.email))));  // expect: user.contact.email -> acme
  acme::send(crc(std::as_bytes(std::span(c.tier))));   // silent
  char a[32] = {};
  char b[32] = {};
  copy_into(a, c.email);
  copy_into(b, c.tier);
  acme::send(a);  // expect: user.contact.email -> acme
  acme::send(b);  // silent
  zero(b);
  acme::send(b);  // silent
  acme::send(second_word(c.name));      // expect: user.name -> acme
  acme::send(second_word("two words"));  // silent
  acme::send(longest({c.email, c.name}));  // silent
  acme::send(pick({"a", c.phone}));        // expect: user.contact.phone_number -> acme
  acme::send(pick({"a", c.tier}));         // silent
  const Header hs[] = {{"X-Plan", c.tier}, {"X-Mail", c.email}};
  const Header ok[] = {{"X-Plan", c.tier}};
  acme::send(write(hs));  // expect: user.contact.email -> acme
  acme::send(names(hs));  // silent
  acme::send(write(ok));  // silent
  std::vector<std::string> v{"a", "b", "c"};
  std::span<std::string> s(v);
  acme::send(s.front());  // silent
  s[1] = c.phone;
  acme::send(v[1]);        // expect: user.contact.phone_number -> acme
  acme::send(s.back().size());  // silent
  std::vector<std::string> w{c.name};
  s = w;
  acme::send(s[0]);  // expect: user.name -> acme
  w[0] = "x";
  std::span<const std::string> t = v;
  for (const auto& x : t.subspan(1)) globex::send(x);  // expect: user.contact.phone_number -> globex
  v.assign(3, "z");
  for (const auto& x : std::span(v)) globex::send(x);  // silent
  std::string owner = c.email;
  std::string_view sv = owner;
  acme::send(sv);  // expect: user.contact.email -> acme
  sv = "const";
  acme::send(sv);  // silent
  sv = std::string_view(c.phone).substr(2);
  acme::send(sv);              // expect: user.contact.phone_number -> acme
  acme::send(sv.data());       // expect: user.contact.phone_number -> acme
  acme::send(sv.find_first_of("0"));  // silent
  acme::send(std::string(sv).append("!"));  // expect: user.contact.phone_number -> acme
}
