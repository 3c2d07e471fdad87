// Strings the many ways: views into temporaries' parts, split and join, replace, templates of text, padding, escapes.
#include "case.h"

#include <algorithm>
#include <cctype>
#include <iomanip>
#include <iterator>
#include <map>
#include <numeric>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

std::vector<std::string> split(const std::string& s, char sep) {
  std::vector<std::string> parts;
  std::string::size_type from = 0;
  for (;;) {
    const auto to = s.find(sep, from);
    if (to == std::string::npos) {
      parts.push_back(s.substr(from));
      return parts;
    }
    parts.emplace_back(s, from, to - from);
    from = to + 1;
  }
}
std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const auto n = std::min(text.find(' '), text.size());
    out.push_back(text.substr(0, n));
    text.remove_prefix(std::min(n + 1, text.size()));
  }
  return out;
}
std::string join(const std::vector<std::string>& parts, std::string_view sep) {
  std::string r;
  for (const auto& p : parts) {
    if (!r.empty()) r.append(sep);
    r.append(p);
  }
  return r;
}
std::string replace_all(std::string text, const std::string& what, const std::string& with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
  return text;
}
std::string render(std::string text, const std::map<std::string, std::string>& values) {
  for (const auto& [k, v] : values) text = replace_all(text, "{" + k + "}", v);
  return text;
}
std::string lower(std::string s) {
  std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return s;
}
std::string hex(const std::string& s) {
  static const char* digits = "0123456789abcdef";
  std::string r;
  for (unsigned char c : s) {
    r.push_back(digits[c >> 4]);
    r.push_back(digits[c & 15]);
  }
  return r;
}
std::string mask(const std::string& s) { return std::string(s.size(), '*'); }
bool valid(const std::string& s) { return s.find('@') != std::string::npos && s.size() > 3; }
std::string kind(const std::string& s) { return valid(s) ? "mail" : "other"; }
int checksum(const std::string& s) {
  return std::accumulate(s.begin(), s.end(), 0, [](int a, char c) { return a + c; });
}
std::string in_quotes(std::string_view s) {
  std::ostringstream os;
  os << std::quoted(std::string(s));
  return os.str();
}

int main() {
  User u = load_user(1);
  acme::send(split(u.email, '@')[1]);                       // expect: user.contact.email -> acme
  acme::send(split(u.email, '@').size());
  acme::send(split(u.plan, ','));
  for (auto w : words(u.name)) acme::send(w);               // expect: user.name -> acme
  acme::send(words(u.plan).front());
  acme::send(join({u.plan, u.phone}, "; "));                // expect: user.contact.phone_number -> acme
  acme::send(join({"a", u.plan}, "; "));
  acme::send(replace_all("hi NAME", "NAME", u.name));       // expect: user.name -> acme
  acme::send(replace_all(u.name, " ", "_"));                // expect: user.name -> acme
  acme::send(replace_all("text", u.name, "x"));
  acme::send(render("dear {name}", {{"name", u.name}}));    // expect: user.name -> acme
  acme::send(render("plan {p}", {{"p", u.plan}}));
  acme::send(lower(u.email));                               // expect: user.contact.email -> acme
  acme::send(hex(u.email));                                 // expect: user.contact.email -> acme
  acme::send(mask(u.email));
  acme::send(kind(u.email));
  acme::send(valid(u.email));
  acme::send(checksum(u.email));                            // expect: user.contact.email -> acme
  acme::send(in_quotes(u.name));                              // expect: user.name -> acme
  std::string s = "a";
  s += u.plan;
  s += 'c';
  acme::send(s);
  s = s + u.name + s;
  acme::send(s);                                            // expect: user.name -> acme
  s.resize(1);
  std::string t = std::move(s);
  acme::send(t);                                            // expect: user.name -> acme
  std::string pad(8 - std::min<std::size_t>(8, u.phone.size()), '0');
  acme::send(pad);
  acme::send(pad + u.phone);                                // expect: user.contact.phone_number -> acme
  std::string_view v = u.email;
  const auto at = v.find('@');
  acme::send(at);
  acme::send(v.substr(at + 1));                             // expect: user.contact.email -> acme
  acme::send(std::string(v.begin(), v.begin() + 2));        // expect: user.contact.email -> acme
  acme::send(v.empty());
  std::unordered_map<std::string, int> counts;
  ++counts[u.name];
  for (const auto& [name, n] : counts) {
    acme::send(n);
    acme::send(name);                                       // expect: user.name -> acme
  }
  std::istringstream is("1,2," + u.plan);
  for (std::string field; std::getline(is, field, ',');) acme::send(field);
  std::istringstream names(u.name);
  std::vector<std::string> tokens{std::istream_iterator<std::string>(names), std::istream_iterator<std::string>()};
  acme::send(tokens);                                       // expect: user.name -> acme
  char c = u.email[0];
  switch (c) {
    case 'a': acme::send("starts with a"); break;
    default: acme::send(c);                                 // expect: user.contact.email -> acme
  }
  acme::send(u.name < u.email ? 1 : 2);
  acme::send(std::max(u.plan, u.name));                     // expect: user.name -> acme
  std::u16string wide(u.name.begin(), u.name.end());
  std::string narrow(wide.begin(), wide.end());
  acme::send(narrow);                                       // expect: user.name -> acme
}
