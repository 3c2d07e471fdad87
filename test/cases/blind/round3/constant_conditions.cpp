// Code that cannot run, and code that only looks so.
#include "svc.h"

#include <cassert>
#include <string>
#include <type_traits>
#include <utility>

namespace {
constexpr bool kSendMail = false;
constexpr bool kSendName = true;
enum class Mode { Off, On };

template <bool Verbose>
std::string line(const Customer& c) {
  if constexpr (Verbose) {
    return c.email;
  } else {
    return c.tier;
  }
}
template <Mode M>
struct Sender {
  static void run(const Customer& c) {
    if constexpr (M == Mode::On) {
      acme::send(c.name);  // expect: user.name -> acme
    } else {
      acme::send(c.tier);  // silent
    }
  }
};
std::string after_return(const Customer& c) {
  return c.tier;
  return c.email;
}
[[noreturn]] void fail() { throw 1; }
void stops(const Customer& c) {
  fail();
  acme::send(c.email);  // silent
}
std::string loops(const Customer& c) {
  std::string s = c.email;
  for (;;) {
    if (c.id > 3) break;
    s = c.tier;
  }
  return s;
}
std::string overwritten(const Customer& c, int n) {
  std::string s = c.email;
  if (n > 0) {
    s = c.tier;
  } else {
    s = "none";
  }
  return s;
}
std::string maybe(const Customer& c, int n) {
  std::string s = c.email;
  if (n > 0) s = c.tier;
  return s;
}
std::string by_switch(const Customer& c, int n) {
  std::string s = c.phone;
  switch (n) {
    case 0: s = "zero"; break;
    case 1: s = c.tier; break;
    default: s.clear();
  }
  return s;
}
std::string falls(const Customer& c, int n) {
  std::string s;
  switch (n) {
    case 0: s = c.phone; [[fallthrough]];
    case 1: s += "x"; break;
    default: break;
  }
  return s;
}
template <class T>
std::string any_text(const T& v) {
  if constexpr (std::is_arithmetic_v<T>) {
    return std::to_string(v);
  } else if constexpr (std::is_same_v<T, Customer>) {
    return v.name;
  } else {
    return std::string(v);
  }
}
}  // namespace

void conditions(const Customer& c, int n) {
  if (false) acme::send(c.email);  // silent
  if constexpr (sizeof(int) == 2) acme::send(c.email);  // silent
  if constexpr (kSendMail) acme::send(c.email);  // silent
  if constexpr (kSendName) acme::send(c.name);   // expect: user.name -> acme
  acme::send(line<true>(c));   // expect: user.contact.email -> acme
  acme::send(line<false>(c));  // silent
  Sender<Mode::On>::run(c);
  Sender<Mode::Off>::run(c);
  acme::send(after_return(c));    // silent
  acme::send(loops(c));           // expect: user.contact.email -> acme
  acme::send(overwritten(c, n));  // silent
  acme::send(maybe(c, n));        // expect: user.contact.email -> acme
  acme::send(by_switch(c, n));    // silent
  acme::send(falls(c, n));        // expect: user.contact.phone_number -> acme
  acme::send(any_text(c.id));     // silent
  acme::send(any_text(c));        // expect: user.name -> acme
  acme::send(any_text(c.tier));   // silent
  acme::send(any_text(c.phone));  // expect: user.contact.phone_number -> acme
  while (n-- > 0) {
    if (n == 3) continue;
    acme::send(c.email);  // expect: user.contact.email -> acme
    break;
    acme::send(c.name);  // silent
  }
  do {
    std::string s = c.phone;
    s = "x";
    acme::send(s);  // silent
  } while (n > 10);
  for (std::string s = c.name; !s.empty(); s.pop_back()) acme::send(s);  // expect: user.name -> acme
  if (auto s = c.tier; s.empty()) {
    acme::send(s);  // silent
  } else if (auto t = c.email; t.size() > 3) {
    acme::send(t);  // expect: user.contact.email -> acme
    acme::send(s);  // silent
  }
  std::string g = c.email;
  goto skip;
  acme::send(g);  // silent
skip:
  g = c.tier;
  acme::send(g);  // silent
  try {
    fail();
    acme::send(c.phone);  // silent
  } catch (int) {
    acme::send(c.phone);  // expect: user.contact.phone_number -> acme
  }
}
