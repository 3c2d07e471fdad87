// What cannot run and what is never evaluated; constants, noreturn, short circuits, unreachable cases.
#include "case.h"

#include <cstdlib>
#include <stdexcept>
#include <type_traits>
#include <utility>

[[noreturn]] static void die(const std::string&) { std::exit(1); }
[[noreturn]] static void raise(const char* why) { throw std::runtime_error(why); }
constexpr bool kVerbose = false;
enum class Mode { kA, kB };
constexpr Mode kMode = Mode::kB;

template <bool Full>
static std::string view(const User& u) {
  if constexpr (Full) {
    return u.email;
  } else {
    return u.plan;
  }
}
template <class T>
static std::string name_or(const T& t) {
  if (std::is_same_v<T, User>) return t.plan;
  return t.name;
}
static std::string after_return(const User& u) {
  return u.plan;
  return u.name;
}
static std::string after_throw(const User& u) {
  std::string s = u.phone;
  if (u.id < 0) raise("bad");
  s = u.plan;
  return s;
}
static std::string unused(const std::string& s, const std::string&) { return s; }

int main() {
  User u = load_user(1);
  acme::send(view<false>(u));
  acme::send(view<true>(u));  // expect: user.contact.email -> acme
  acme::send(name_or(u));
  acme::send(after_return(u));
  acme::send(after_throw(u));
  if (kVerbose) acme::send(u.email);
  if (!kVerbose) acme::send(u.email);  // expect: user.contact.email -> acme
  if (kMode == Mode::kA) {
    acme::send(u.name);
  } else {
    acme::send(u.plan);
  }
  std::string text = u.name;
  if (false) {
    acme::send(text);
  } else {
    text = "x";
  }
  acme::send(text);
  acme::send(sizeof(text = u.email) > 1);
  using R = decltype(sha256(u.email));
  acme::send(R("type"));
  acme::send(unused(u.plan, u.email));
  acme::send((u.email, u.plan));
  acme::send(static_cast<const void*>(&u) != nullptr);
  (void)u.phone;
  std::string kept;
  const bool both = odd(1) && !(kept = u.phone).empty();
  acme::send(both);
  acme::send(kept);  // expect: user.contact.phone_number -> acme
  if (u.id == 99) {
    die(u.email);
    acme::send(u.email);
  }
  while (true) {
    if (odd(2)) break;
    continue;
    acme::send(u.email);
  }
  switch (u.id) {
    case 1:
      return 0;
      acme::send(u.name);
    default:
      acme::send(u.plan);
  }
  try {
    raise("x");
    acme::send(u.email);
  } catch (const std::exception& e) {
    acme::send(e.what());
  }
}
