// Sanitizing on one branch only, early returns, transforms on every path, loops that clean, conditional sinks.
#include "svc.h"

#include <optional>
#include <string>
#include <vector>

namespace {

std::string once(const std::string& s, bool hashed) {
  if (hashed) return sha256(s);
  return s;
}
std::string always(const std::string& s, int kind) {
  switch (kind) {
    case 0: return sha256(s);
    case 1: return sha256("k" + s);
    default: return sha256(s + "d");
  }
}
std::optional<std::string> guard(const std::string& s, bool consent) {
  if (!consent) return std::nullopt;
  if (s.empty()) return "empty";
  return s;
}
std::string never(const std::string& s) {
  if (s.empty()) return "empty";
  if (s.size() > 100) return "long";
  for (char ch : s)
    if (ch == '@') return "mail";
  return "short";
}
void clean_all(std::vector<std::string>& v) {
  for (auto& s : v) s = redact(s);
}
bool emit(const std::string& s, bool on) {
  if (!on) return false;
  acme::send(s);  // expect: user.contact.email -> acme
  return true;
}
bool emit_hash(std::string s, bool on) {
  s = sha256(s);
  if (on) acme::send(s);  // expect: user.contact.email -> acme via hash
  return on;
}

}  // namespace

void branches(const Customer& c, bool a, bool b, int n) {
  acme::send(once(c.email, a));     // expect: user.contact.email -> acme via none
  acme::send(always(c.email, n));   // expect: user.contact.email -> acme via hash
  if (auto g = guard(c.phone, a)) acme::send(*g);  // expect: user.contact.phone_number -> acme
  acme::send(guard(c.phone, a).has_value());       // silent
  acme::send(guard(c.tier, a).value_or("none"));   // silent
  acme::send(never(c.email));       // silent
  acme::send(emit(c.email, b));     // silent
  acme::send(emit_hash(c.email, b));  // silent
  std::string x = c.name;
  if (a) x = redact(x);
  acme::send(x);                    // expect: user.name -> acme via none
  x = redact(x);
  acme::send(x);                    // expect: user.name -> acme via redact
  if (b) x = "";
  else x = tokenize(x);
  acme::send(x);                    // expect: user.name -> acme via redact,tokenize
  std::string y = c.phone;
  if (a) {
    y = "one";
  } else if (b) {
    y = "two";
  } else {
    y.clear();
  }
  acme::send(y);                    // silent
  y = c.phone;
  if (a) {
    y = "one";
  } else if (b) {
    y = "two";
  }
  acme::send(y);                    // expect: user.contact.phone_number -> acme
  std::string z = c.email;
  for (int i = 0; i < n; ++i) {
    acme::send(z);                  // expect: user.contact.email -> acme
    z = "later";
  }
  do {
    z = c.tier;
  } while (--n > 0);
  acme::send(z);                    // silent
  std::vector<std::string> v{c.email, c.email};
  clean_all(v);
  std::string out;
  bool first = true;
  while (true) {
    if (n > 10) break;
    if (first) {
      first = false;
      ++n;
      continue;
    }
    out = c.name;
    ++n;
  }
  acme::send(out);                  // expect: user.name -> acme
  std::string label = a ? c.name : c.tier;
  label = a && b ? "x" : "y";
  acme::send(label);                // silent
  std::string both = sha256(c.email) + c.email;
  acme::send(both);                 // expect: user.contact.email -> acme via none
  std::string only = sha256(c.email) + ":" + c.tier;
  acme::send(only);                 // expect: user.contact.email -> acme via hash
}
