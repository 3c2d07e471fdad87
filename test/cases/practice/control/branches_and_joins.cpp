// Branches that set, keep or replace; conditionals as values and as targets; switches, optional results, defaults.
#include "case.h"

#include <optional>
#include <utility>

enum class Kind { kMail, kPlan, kNone };

static std::string choose(const User& u, Kind k) {
  std::string out;
  switch (k) {
    case Kind::kMail: out = u.email; break;
    case Kind::kPlan: out = u.plan; break;
    case Kind::kNone: break;
  }
  return out;
}
static const std::string& fallback(const std::string& a, const std::string& b) { return a.empty() ? b : a; }
static void both(std::string& x, std::string& y, const std::string& v) { (odd(1) ? x : y) = v; }

int main() {
  User u = load_user(1);
  std::string s;
  if (odd(1)) {
    s = u.email;
  } else if (odd(2)) {
    s = u.plan;
  } else {
    s = "none";
  }
  acme::send(s);  // expect: user.contact.email -> acme
  if (odd(3)) {
    s = "a";
  } else {
    s = "b";
  }
  acme::send(s);
  std::string t = u.name;
  if (odd(4)) t = "x";
  acme::send(t);  // expect: user.name -> acme
  switch (u.id) {
    case 1: t = "one"; break;
    case 2: t = "two"; break;
    default: t = "many";
  }
  acme::send(t);
  acme::send(choose(u, static_cast<Kind>(u.id)));  // expect: user.contact.email -> acme
  acme::send(fallback(u.plan, "none"));
  acme::send(fallback(u.plan, u.phone));  // expect: user.contact.phone_number -> acme
  std::string x = "x", y = "y", z = "z";
  both(x, y, u.email);
  acme::send(x);  // expect: user.contact.email -> acme
  acme::send(y);  // expect: user.contact.email -> acme
  acme::send(z);
  x = y = "clean";
  acme::send(x);
  acme::send(y);
  (odd(5) ? x : z) += u.name;
  acme::send(z);  // expect: user.name -> acme
  acme::send(y);
  std::string* p = odd(6) ? &x : nullptr;
  if (p) *p = "set";
  const char* label = u.email.empty() ? "no mail" : "mail";
  acme::send(label);
  const bool has = !u.phone.empty() || u.id > 3;
  acme::send(has ? u.plan : "none");
  int n = 0;
  if (u.email == "a") n = 1;
  acme::send(n);
  std::optional<std::string> maybe;
  if (odd(7)) maybe = u.phone;
  acme::send(maybe.value_or("none"));  // expect: user.contact.phone_number -> acme
  if (!maybe) {
    maybe = "default";
  }
  std::string w = u.name;
  if (odd(8)) {
    w.clear();
  } else {
    w = std::to_string(u.id);
  }
  acme::send(w);
  if (std::string k = u.plan; !k.empty()) {
    acme::send(k);
    k = u.email;
    acme::send(k);  // expect: user.contact.email -> acme
  }
  for (std::string k = u.phone; !k.empty(); k = "") acme::send(k);  // expect: user.contact.phone_number -> acme
}
