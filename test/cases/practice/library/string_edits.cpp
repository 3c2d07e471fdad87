// Strings edited in place: replaced, erased, inserted, swapped, assigned, compared, searched, viewed.
#include "case.h"

#include <algorithm>
#include <cctype>
#include <string_view>

static std::string_view trim(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
  return s;
}
static std::string upper(std::string s) {
  std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return s;
}
static std::string masked(std::string_view s) { return std::string(s.size(), '*'); }
static std::string initials(const std::string& s) {
  std::string out;
  bool start = true;
  for (char c : s) {
    if (start) out += c;
    start = c == ' ';
  }
  return out;
}
static bool starts(const std::string& s, const std::string& p) { return s.compare(0, p.size(), p) == 0; }

int main() {
  User u = load_user(1);
  std::string s = "Dear NAME,";
  s.replace(s.find("NAME"), 4, u.name);
  acme::send(s);  // expect: user.name -> acme
  s.assign("Dear all");
  acme::send(s);
  s.insert(4, u.email);
  acme::send(s);  // expect: user.contact.email -> acme
  acme::send(s.substr(0, 3));  // expect: user.contact.email -> acme
  s = s.size() > 3 ? "long" : "short";
  acme::send(s);
  acme::send(std::string(trim(u.email)));  // expect: user.contact.email -> acme
  acme::send(std::string(trim("  x ")));
  acme::send(upper(u.phone));  // expect: user.contact.phone_number -> acme
  acme::send(upper(u.plan));
  acme::send(masked(u.email));
  acme::send(initials(u.name));  // expect: user.name -> acme
  acme::send(starts(u.email, "a"));
  acme::send(u.email.find('@') + 1);
  acme::send(u.email.front());  // expect: user.contact.email -> acme
  acme::send(u.email.compare(u.name));
  const auto at = u.email.find('@');
  std::string domain = u.email.substr(at + 1);
  acme::send(domain);  // expect: user.contact.email -> acme
  std::string x = "x", y = u.phone;
  x.swap(y);
  acme::send(x);  // expect: user.contact.phone_number -> acme
  acme::send(y);
  x.clear();
  x.append(u.plan, 0, 2).push_back('!');
  acme::send(x);
  x.push_back(u.name[0]);
  acme::send(x);  // expect: user.name -> acme
  std::string copy(u.email, 2, 3);
  acme::send(copy);  // expect: user.contact.email -> acme
  std::fill(copy.begin(), copy.end(), 'x');
  char buf[8] = "";
  u.name.copy(buf, 4);
  acme::send(buf);  // expect: user.name -> acme
}
