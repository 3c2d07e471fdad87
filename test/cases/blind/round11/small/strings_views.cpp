// Parts of strings, views into them, and what editing leaves.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <iomanip>
#include <sstream>

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
  return s;
}

std::string upper(std::string s) {
  std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return s;
}

std::string masked(const std::string& s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) out += '*';
  return out;
}

std::vector<std::string_view> split(std::string_view s, char at) {
  std::vector<std::string_view> parts;
  while (true) {
    auto pos = s.find(at);
    parts.push_back(s.substr(0, pos));
    if (pos == std::string_view::npos) break;
    s.remove_prefix(pos + 1);
  }
  return parts;
}

std::string hex(const std::string& s) {
  static const char digits[] = "0123456789abcdef";
  std::string out;
  for (unsigned char c : s) {
    out += digits[c >> 4];
    out += digits[c & 15];
  }
  return out;
}

int main() {
  User u = load_user(1);
  acme::send(trimmed("  " + u.email + " "));              // expect: user.contact.email -> acme via none
  acme::send(trimmed(" plan "));                          // silent
  acme::send(upper(u.name));                              // expect: user.name -> acme via none
  acme::send(masked(u.name));                             // silent
  acme::send(hex(u.plan));                                // silent
  acme::send(hex(u.email));                               // expect: user.contact.email -> acme via none

  std::string domain = u.email.substr(u.email.find('@') + 1);
  acme::send(domain);                                     // expect: user.contact.email -> acme via none
  std::string::size_type at = u.email.find('@');
  acme::send(at);                                         // silent
  acme::send(u.plan.substr(0, at % 3));                   // silent
  for (std::string_view part : split(u.email, '@')) acme::send(part);   // expect: user.contact.email -> acme via none
  acme::send(split(u.email, '@').size());                 // silent

  std::string line = "mail=" + u.email + ";plan=" + u.plan;
  std::string_view view = line;
  globex::send(std::string(view.substr(5, 9)));           // expect: user.contact.email -> globex via none
  line.replace(0, line.size(), "mail=;plan=" + u.plan);
  acme::send(line.find("plan"));                          // silent
  line = "plan=" + u.plan;
  view = line;
  acme::send(view);                                       // silent

  std::string name = u.name;
  std::string_view early = u.plan;
  early = name;
  acme::send(early.front());                              // expect: user.name -> acme via none
  early = "x";
  acme::send(early);                                      // silent
  name.assign(u.plan);
  name += '!';
  acme::send(name);                                       // silent
  name.insert(0, u.phone);
  globex::send(name);                                     // expect: user.contact.phone_number -> globex via none
  name.resize(0);
  name.append("tail");
  globex::send(name);                                     // silent

  std::string digits(u.phone.begin(), u.phone.end());
  digits.erase(std::remove_if(digits.begin(), digits.end(), [](unsigned char c) { return !std::isdigit(c); }), digits.end());
  long number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  acme::send(number);                                     // expect: user.contact.phone_number -> acme via none
  acme::send(digits.length());                            // silent
  std::string repeated(u.name.size(), '#');
  acme::send(repeated);                                   // silent
  acme::send(u.name.compare(u.email) < 0 ? "before" : "after");   // silent
}
