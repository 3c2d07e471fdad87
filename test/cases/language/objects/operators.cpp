// User-defined operators of all kinds.
#include "case.h"

#include <compare>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

struct Text {
  std::string value;
  Text& operator+=(const std::string& s) { value += s; return *this; }
  Text& operator<<(const std::string& s) { value.append(s); return *this; }
  Text operator*(int n) const { Text t; for (int i = 0; i < n; ++i) t.value += value; return t; }
  Text& operator=(const std::string& s) { value = s; return *this; }
  std::string operator()(const std::string& sep) const { return sep + value + sep; }
  char operator[](std::size_t i) const { return value[i]; }
  const std::string* operator->() const { return &value; }
  const std::string& operator*() const { return value; }
  Text operator-() const { return Text{sha256(value)}; }
  Text& operator++() { value += "+"; return *this; }
  Text operator++(int) { Text old = *this; ++*this; return old; }
  bool operator!() const { return value.empty(); }
  auto operator<=>(const Text&) const = default;
  void operator,(const std::string& s) { value += s; }
};
Text operator+(Text a, const Text& b) { a.value += b.value; return a; }
std::ostream& operator<<(std::ostream& os, const Text& t) { return os << "Text(" << t.value << ")"; }

struct Json {
  std::vector<std::pair<std::string, std::string>> items;
  std::string& operator[](const std::string& key) {
    for (auto& [k, v] : items) if (k == key) return v;
    return items.emplace_back(key, "").second;
  }
  std::string dump() const {
    std::string s = "{";
    for (const auto& [k, v] : items) s += k + ":" + v + ",";
    return s + "}";
  }
};

struct Channel {
  PII_SINK(acme) Channel& operator<<(const std::string& s);
  PII_SINK(acme) void operator()(const std::string& s, int level);
};

struct Row {
  std::string mail;
  int id = 0;
};
std::ostream& operator<<(std::ostream& os, const Row& r) { return os << r.id; }

int main() {
  User u = load_user(1);
  Text t{u.plan};
  t += u.name;
  acme::send(t.value);                           // expect: user.name -> acme
  Text s{u.plan};
  s << "a" << u.email;
  acme::send(s.value);                           // expect: user.contact.email -> acme
  acme::send((s * 2).value);                     // expect: user.contact.email -> acme
  acme::send(s("-"));                            // expect: user.contact.email -> acme
  acme::send(s[0]);                              // expect: user.contact.email -> acme
  acme::send(s->size());
  acme::send(s->substr(1));                      // expect: user.contact.email -> acme
  acme::send(*s);                                // expect: user.contact.email -> acme
  acme::send((-s).value);                        // expect: user.contact.email -> acme via hash
  acme::send(!s);
  acme::send(s < t);
  acme::send(s == t);
  acme::send((t + s).value);                     // expect: user.contact.email -> acme // expect: user.name -> acme
  acme::send((s++).value);                       // expect: user.contact.email -> acme
  s = "clean";
  acme::send(s.value);
  s, u.phone;
  acme::send(s.value);                           // expect: user.contact.phone_number -> acme
  std::ostringstream os;
  os << Text{u.name} << 5;
  acme::send(os.str());                          // expect: user.name -> acme
  std::ostringstream clean;
  clean << Row{u.email, u.id};
  acme::send(clean.str());
  Json j;
  j["mail"] = u.email;
  j["plan"] = u.plan;
  acme::send(j.dump());                          // expect: user.contact.email -> acme
  Json k;
  k["plan"] = u.plan;
  acme::send(k.dump());
  Channel ch;
  ch << "hello" << u.plan;
  ch << u.name;                                  // expect: user.name -> acme
  ch(u.email, 3);                                // expect: user.contact.email -> acme
  ch("x", u.id);
}
