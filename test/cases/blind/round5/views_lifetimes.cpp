// string_view and span over buffers that change below them, sub-views, views of temporaries kept in owners.
#include "svc.h"

#include <array>
#include <cctype>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

std::pair<std::string_view, std::string_view> split(std::string_view s, char sep) {
  auto at = s.find(sep);
  if (at == std::string_view::npos) return {s, {}};
  return {s.substr(0, at), s.substr(at + 1)};
}
std::string_view trim(std::string_view s) {
  while (!s.empty() && std::isspace(static_cast<unsigned char>(s.front()))) s.remove_prefix(1);
  while (!s.empty() && std::isspace(static_cast<unsigned char>(s.back()))) s.remove_suffix(1);
  return s;
}
std::size_t count(std::span<const std::string> s) { return s.size(); }
std::string concat(std::span<const std::string> parts) {
  std::string out;
  for (const auto& p : parts) out += p;
  return out;
}
void zero(std::span<char> s) {
  for (auto& ch : s) ch = 0;
}
void put(std::span<char> to, std::string_view what) {
  for (std::size_t i = 0; i < to.size() && i < what.size(); ++i) to[i] = what[i];
}
class Lexer {
 public:
  explicit Lexer(std::string_view in) : rest_(in) {}
  std::string_view next() {
    auto n = rest_.find(' ');
    auto tok = rest_.substr(0, n);
    rest_ = n == rest_.npos ? std::string_view() : rest_.substr(n + 1);
    return tok;
  }
  std::size_t left() const { return rest_.size(); }

 private:
  std::string_view rest_;
};

}  // namespace

void views(const Customer& c) {
  std::string owner = c.email;
  std::string_view v = owner;
  acme::send(v);          // expect: user.contact.email -> acme
  acme::send(v.size());   // silent
  owner = "replaced";
  acme::send(v);          // silent
  owner += c.name;
  acme::send(v);          // expect: user.name -> acme
  v = "literal";
  acme::send(v);          // silent
  acme::send(owner);      // expect: user.name -> acme
  auto [user, host] = split(c.email, '@');
  acme::send(user);       // expect: user.contact.email -> acme
  acme::send(host);       // expect: user.contact.email -> acme
  auto [k, w] = split("a=b", '=');
  acme::send(k);          // silent
  acme::send(w);          // silent
  acme::send(trim(c.name));   // expect: user.name -> acme
  acme::send(trim(c.tier));   // silent
  acme::send(trim("  x "));   // silent
  Lexer lex(c.phone), clean("a b c");
  acme::send(lex.next());     // expect: user.contact.phone_number -> acme
  acme::send(lex.left());     // silent
  acme::send(clean.next());   // silent
  lex = Lexer(c.tier);
  acme::send(lex.next());     // silent
  v = c.email;
  v.remove_prefix(v.find('@') + 1);
  acme::send(v);              // expect: user.contact.email -> acme
  acme::send(v.starts_with("mail."));   // silent
  acme::send(v.find_last_of('.'));      // silent
  std::string kept{v};
  v = {};
  acme::send(v);              // silent
  acme::send(kept);           // expect: user.contact.email -> acme

  std::vector<std::string> rows{c.tier, "x"};
  std::span<std::string> all(rows);
  acme::send(concat(all));             // silent
  acme::send(count(all));              // silent
  all[1] = c.phone;
  acme::send(rows[1]);                 // expect: user.contact.phone_number -> acme
  acme::send(concat(all.subspan(1)));  // expect: user.contact.phone_number -> acme
  acme::send(all.size_bytes());        // silent
  rows = {"clean"};
  acme::send(rows[0]);                 // silent
  std::array<char, 32> buf{};
  put(buf, c.name);
  acme::send(buf.data());                          // expect: user.name -> acme
  acme::send(std::string_view(buf.data(), 4));     // expect: user.name -> acme
  zero(buf);
  acme::send(buf.size());                          // silent
  std::array<char, 32> other{};
  put(other, c.tier);
  acme::send(other.data());                        // silent
  char raw[16] = "raw";
  std::span<char, 16> fixed(raw);
  acme::send(fixed.data());                        // silent
  put(fixed.first(8), c.email);
  acme::send(raw);                                 // expect: user.contact.email -> acme
  auto bytes = std::as_bytes(std::span(raw));
  acme::send_bytes(bytes.data(), bytes.size());    // expect: user.contact.email -> acme
  const int ids[] = {1, 2, c.id};
  std::span<const int> s(ids);
  acme::send(s.back());                            // silent
  acme::send(s.front() + s[1]);                    // silent
  std::basic_string_view<char> same = std::string_view(c.tier);
  acme::send(same);                                // silent
  auto copy = std::string(same).append(c.name, 0, 3);
  acme::send(copy);                                // expect: user.name -> acme
  copy.replace(0, copy.size(), "all");
  acme::send(copy == same);                        // silent
}
