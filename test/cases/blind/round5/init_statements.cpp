// if, switch and range-for with initialisers; scopes that end; names that hide others.
#include "svc.h"

#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace {

std::optional<std::string> find(const std::map<std::string, std::string>& m, const std::string& k) {
  if (auto it = m.find(k); it != m.end()) return it->second;
  return std::nullopt;
}

std::vector<std::string> words(const std::string& s) {
  std::vector<std::string> out;
  for (std::size_t from = 0, to; from < s.size(); from = to + 1) {
    if (to = s.find(' ', from); to == std::string::npos) to = s.size();
    out.emplace_back(s, from, to - from);
  }
  return out;
}

enum class Level { low, mid, high };

std::string choose(Level l, const Customer& c) {
  switch (std::string pre = "lvl:"; l) {
    case Level::low:
      return pre + "low";
    case Level::mid:
      pre += c.name;
      return pre;
    default:
      return pre + c.tier;
  }
}

}  // namespace

std::string text = "global";

void initialisers(const Customer& c, Level level) {
  std::map<std::string, std::string> m{{"n", c.name}};
  std::map<std::string, std::string> clean{{"n", "none"}};
  if (auto v = find(m, "n"))
    acme::send(*v);  // expect: user.name -> acme
  else
    acme::send("none");  // silent
  if (auto v = find(clean, c.name); v.has_value()) acme::send(*v);  // silent
  if (const auto n = c.email.size(); n > 3) acme::send(n);          // silent
  if (std::string text = c.email; !text.empty()) {
    acme::send(text);    // expect: user.contact.email -> acme
    acme::send(::text);  // silent
  }
  acme::send(text);  // silent
  if (text = "set"; c.id > 1) {
    acme::send(text);  // silent
  }
  if (text = c.phone; c.id > 2) {
    acme::send(text);  // expect: user.contact.phone_number -> acme
  } else {
    text.clear();
  }
  text = "";
  acme::send(text);  // silent
  acme::send(choose(level, c));        // expect: user.name -> acme
  acme::send(choose(Level::low, c).size());  // silent
  for (auto parts = words(c.name); const auto& w : parts) acme::send(w);  // expect: user.name -> acme
  for (auto parts = words(c.tier); const auto& w : parts) acme::send(w);  // silent
  for (int i = 0; auto& w : words(c.email)) {
    acme::send(i++);  // silent
    acme::send(w);    // expect: user.contact.email -> acme
  }
  switch (auto len = c.email.size(); len) {
    case 0:
      acme::send("empty");  // silent
      break;
    default:
      acme::send(len);  // silent
  }
  {
    std::string scoped = c.email;
    {
      std::string scoped = "inner";
      acme::send(scoped);  // silent
    }
    acme::send(scoped);  // expect: user.contact.email -> acme
  }
  {
    std::string scoped = "later";
    acme::send(scoped);  // silent
  }
  int number = 0;
  if (auto [p, ec] = std::from_chars(c.phone.data(), c.phone.data() + c.phone.size(), number); ec == std::errc{}) {
    acme::send(number);  // expect: user.contact.phone_number -> acme
    acme::send(p);       // expect: user.contact.phone_number -> acme
    acme::send(static_cast<int>(ec));  // silent
  }
  number = 0;
  acme::send(number);  // silent
  while (auto next = find(m, "n")) {
    acme::send(next->substr(1));  // expect: user.name -> acme
    m.erase("n");
    if (next->empty()) continue;
    break;
  }
  for (std::string acc; acc.size() < 3; acc += 'x') acme::send(acc);       // silent
  for (std::string acc; acc.size() < 30; acc += c.name) acme::send(acc);   // expect: user.name -> acme
  if (bool b = c.email == c.name; b) acme::send(b);  // silent
  if (char ch = c.name.front(); ch != 'x') acme::send(ch);  // expect: user.name -> acme
}
