// Parsing, trimming, masking, encoding.
#include "svc.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {
std::string_view trim(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
  return s;
}
std::pair<std::string_view, std::string_view> cut(std::string_view s, char c) {
  const auto i = s.find(c);
  if (i == std::string_view::npos) return {s, {}};
  return {s.substr(0, i), s.substr(i + 1)};
}
std::vector<std::string_view> split(std::string_view s, char c) {
  std::vector<std::string_view> out;
  while (!s.empty()) {
    auto [head, tail] = cut(s, c);
    out.push_back(head);
    s = tail;
  }
  return out;
}
std::string hex(std::string_view in) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  for (unsigned char c : in) {
    out.push_back(digits[c >> 4]);
    out.push_back(digits[c & 15]);
  }
  return out;
}
std::string mask(const std::string& in) { return std::string(in.size(), '*'); }
std::string percent(std::string_view in) {
  std::ostringstream os;
  for (unsigned char c : in) {
    if (std::isalnum(c)) {
      os << c;
    } else {
      os << '%' << std::hex << static_cast<int>(c);
    }
  }
  return os.str();
}
std::uint32_t checksum(std::string_view s) {
  std::uint32_t h = 2166136261u;
  for (unsigned char c : s) h = (h ^ c) * 16777619u;
  return h;
}
std::string kind_of(std::string_view s) {
  if (s.find('@') != s.npos) return "mail";
  if (std::all_of(s.begin(), s.end(), [](unsigned char c) { return std::isdigit(c); })) return "number";
  return "text";
}
std::map<std::string, std::string> query(std::string_view q) {
  std::map<std::string, std::string> out;
  for (auto part : split(q, '&')) {
    auto [k, v] = cut(part, '=');
    out.emplace(k, v);
  }
  return out;
}
int to_int(std::string_view s) {
  int n = 0;
  std::from_chars(s.data(), s.data() + s.size(), n);
  return n;
}
}  // namespace

void strings(const Customer& c) {
  acme::send(trim(c.email));          // expect: user.contact.email -> acme
  acme::send(trim(" x "));            // silent
  acme::send(cut(c.email, '@').first);  // expect: user.contact.email -> acme
  acme::send(cut("a=b", '=').second);   // silent
  auto parts = split(c.name, ' ');
  acme::send(parts.front());  // expect: user.name -> acme
  acme::send(parts.size());   // silent
  for (auto p : split(c.tier, ',')) acme::send(p);  // silent
  acme::send(hex(c.phone));     // expect: user.contact.phone_number -> acme
  acme::send(hex("abc"));       // silent
  acme::send(mask(c.email));    // silent
  acme::send(percent(c.email));  // expect: user.contact.email -> acme
  acme::send(percent(c.tier));   // silent
  acme::send(checksum(c.email));  // expect: user.contact.email -> acme
  acme::send(checksum(c.tier));   // silent
  acme::send(kind_of(c.email));   // silent
  auto q = query("a=1&b=2");
  acme::send(q["a"]);  // silent
  auto r = query("mail=" + c.email);
  acme::send(r["mail"]);  // expect: user.contact.email -> acme
  acme::send(r.count("mail"));  // silent
  acme::send(q["b"]);           // silent
  acme::send(to_int(c.phone));  // expect: user.contact.phone_number -> acme
  acme::send(to_int("42"));     // silent
  acme::send(std::stoi(c.phone) % 97);    // expect: user.contact.phone_number -> acme
  acme::send(std::stoi(c.tier));          // silent

  std::string s = c.name;
  s.replace(0, 1, "X");
  acme::send(s);  // expect: user.name -> acme
  s.insert(0, c.phone, 0, 3);
  acme::send(s);  // expect: user.name -> acme; user.contact.phone_number -> acme
  s.erase();
  acme::send(s);  // silent
  s.assign(c.tier).append("-").append(std::to_string(c.id));
  acme::send(s);  // silent
  s.push_back(c.email.front());
  acme::send(s);  // expect: user.contact.email -> acme
  s = c.tier;
  s.resize(80, ' ');
  acme::send(s);  // silent
  std::string_view view = c.email;
  acme::send(view.substr(view.rfind('.') + 1));  // expect: user.contact.email -> acme
  view = c.tier;
  acme::send(view);          // silent
  acme::send(c.email < "m");  // silent
  acme::send(c.email.compare(c.name));  // silent
  acme::send(c.email[0]);               // expect: user.contact.email -> acme
  acme::send(c.name.at(0));             // expect: user.name -> acme
  acme::send(c.email.starts_with("a"));  // silent
  std::string rev(c.name.rbegin(), c.name.rend());
  acme::send(rev);  // expect: user.name -> acme
  std::istringstream in(c.email + "\n" + c.tier);
  std::string line;
  std::getline(in, line);
  acme::send(line);  // expect: user.contact.email -> acme
  line = "local";
  acme::send(line);  // silent
  using namespace std::string_literals;
  acme::send("tel:"s + c.phone);  // expect: user.contact.phone_number -> acme
  acme::send("tier:"s + c.tier);  // silent
}
