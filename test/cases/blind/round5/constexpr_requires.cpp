// constexpr and consteval, requires clauses and expressions, tag dispatch, discarded branches.
#include "svc.h"

#include <concepts>
#include <ranges>
#include <string>
#include <type_traits>
#include <vector>

namespace {

consteval int version() { return 7; }
constexpr bool debug = false;
constexpr bool exporting() { return version() > 6; }
constexpr std::size_t length(const char* s) { return *s ? 1 + length(s + 1) : 0; }
constexpr char at(const char* s, int i) { return s[i]; }

template <class T>
concept Named = requires(const T& t) {
  { t.name } -> std::convertible_to<std::string>;
};
template <class T>
concept Keyed = requires(T t) {
  t.key();
  requires std::integral<decltype(t.key())>;
};

struct Host {
  std::string address;
  int key() const { return 1; }
};
struct Pet {
  std::string name;
};

template <Named T>
std::string who(const T& t) {
  return t.name;
}
template <class T>
std::string who(const T&) {
  return "nobody";
}
template <class T>
  requires Keyed<T>
std::string ident(const T& t) {
  return std::to_string(t.key());
}
template <class T>
  requires(!Keyed<T>)
std::string ident(const T& t) {
  return t.name;
}

struct raw_tag {};
struct masked_tag : raw_tag {};
std::string out(const std::string& s, raw_tag) { return s; }
std::string out(const std::string& s, masked_tag) { return std::string(s.size(), '*'); }
template <class Tag>
std::string emit(const std::string& s) {
  return out(s, Tag{});
}

template <bool Hash>
std::string protect(const std::string& s) {
  if constexpr (Hash) return sha256(s);
  return s;
}
template <class T>
void trace(const T& t) {
  if constexpr (debug) acme::send(t);  // silent
  if constexpr (requires { t.name; }) acme::send(t.name);  // expect: user.name -> acme
}
template <std::ranges::range R>
std::string flat(const R& r) {
  std::string s;
  for (const auto& x : r) s += x;
  return s;
}
template <std::integral T>
std::string flat(T t) {
  return std::to_string(t);
}

#if 0
std::string never(const Customer& c) { return c.email; }
#endif

}  // namespace

void dispatch(const Customer& c) {
  if (debug) acme::send(c.email);                 // silent
  if (!debug) acme::send(c.email);                // expect: user.contact.email -> acme
  if constexpr (exporting()) acme::send(c.name);  // expect: user.name -> acme
  if constexpr (!exporting()) acme::send(c.name); // silent
  if constexpr (sizeof(int) == 1) acme::send(c.phone);  // silent
  if (version() < 3) acme::send(c.phone);         // silent
  if (std::is_constant_evaluated()) acme::send(c.phone);  // silent
  acme::send(version());                          // silent
  acme::send(length(c.email.c_str()));            // silent
  acme::send(at(c.email.c_str(), 1));             // expect: user.contact.email -> acme
  acme::send(at("abc", 1));                       // silent
  acme::send(who(c));               // expect: user.name -> acme
  acme::send(who(Host{c.email}));   // silent
  acme::send(who(Pet{"rex"}));      // silent
  acme::send(who(Pet{c.email}));    // expect: user.contact.email -> acme
  acme::send(ident(Host{c.email})); // silent
  acme::send(ident(Pet{c.phone}));  // expect: user.contact.phone_number -> acme
  acme::send(emit<raw_tag>(c.email));     // expect: user.contact.email -> acme
  acme::send(emit<masked_tag>(c.email));  // silent
  acme::send(protect<true>(c.name));      // expect: user.name -> acme via hash
  acme::send(protect<false>(c.name));     // expect: user.name -> acme via none
  trace(c);
  trace(Pet{"rex"});
  trace(c.id);
  acme::send(flat(std::vector<std::string>{c.tier, c.email}));  // expect: user.contact.email -> acme
  acme::send(flat(std::vector<std::string>{c.tier}));           // silent
  acme::send(flat(c.id));                                       // silent
  acme::send(flat(c.name));                                     // expect: user.name -> acme
  const bool verbose = false;
  if (verbose) acme::send(c.email);  // silent
  static constexpr int limit = 10;
  if (limit > 100) {
    acme::send(c.email);  // silent
  } else {
    acme::send(c.tier);  // silent
  }
  enum { kOff = 0, kOn = 1 };
  if (kOff) acme::send(c.email);          // silent
  if (kOn || c.id) acme::send(c.email);   // expect: user.contact.email -> acme
  if (kOn && !kOn) acme::send(c.email);   // silent
  acme::send(kOff ? c.email : c.tier);    // silent
  while (false) acme::send(c.email);      // silent
  for (; kOff;) acme::send(c.email);      // silent
  switch (version()) {
    case 7:
      acme::send(c.tier);  // silent
      break;
    case 8:
      acme::send(c.email);  // silent
      break;
  }
}
