// Function pointers in arrays, maps, structs; member pointers; pointers that are returned or passed on.
#include "case.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace {

std::string takeMail(const User& u) { return u.email; }
std::string takeName(const User& u) { return u.name; }
std::string takePlan(const User& u) { return u.plan; }
std::string constant(const User&) { return "constant"; }

using Getter = std::string (*)(const User&);

struct Column {
  const char* title;
  Getter get;
};

constexpr Column kPublic[] = {{"plan", &takePlan}, {"constant", constant}};
const Column kPrivate[] = {{"mail", takeMail}, {"name", takeName}};

Getter choose(std::string_view what) {
  if (what == "mail") return takeMail;
  return takePlan;
}

std::string useGetter(Getter g, const User& u) { return g(u); }
std::string applyTwice(Getter first, Getter second, const User& u) { return useGetter(first, u) + useGetter(second, u); }

struct Ops {
  Getter open = constant;
  Getter close = constant;
};

struct Codec {
  std::string prefix;
  std::string encode(const std::string& s) const { return prefix + s; }
  std::string drop(const std::string&) const { return prefix; }
};

using Method = std::string (Codec::*)(const std::string&) const;

std::string call(const Codec& c, Method m, const std::string& s) { return (c.*m)(s); }
std::string callPtr(const Codec* c, Method m, const std::string& s) { return (c->*m)(s); }

template <std::string User::*Member>
std::string pick(const User& u) {
  return u.*Member;
}

std::string field(const User& u, std::string User::*m) { return u.*m; }

}  // namespace

int main() {
  User u = load_user(1);
  for (const Column& c : kPublic) acme::send(c.get(u));
  for (const Column& c : kPrivate) acme::send(c.get(u));  // expect: user.contact.email -> acme // expect: user.name -> acme
  acme::send(kPrivate[0].title);

  acme::send(useGetter(takeMail, u));            // expect: user.contact.email -> acme
  acme::send(useGetter(takePlan, u));
  acme::send(applyTwice(constant, takeName, u));  // expect: user.name -> acme
  acme::send(applyTwice(constant, takePlan, u));
  acme::send(choose("x")(u));                // expect: user.contact.email -> acme

  Ops ops;
  ops.open = takeMail;
  acme::send(ops.open(u));                   // expect: user.contact.email -> acme
  acme::send(ops.close(u));
  ops.open = takePlan;
  acme::send(ops.open(u));

  Codec c{"x:"};
  acme::send(call(c, &Codec::encode, u.name));     // expect: user.name -> acme
  acme::send(call(c, &Codec::drop, u.name));
  acme::send(callPtr(&c, &Codec::encode, u.plan));
  Method m = &Codec::drop;
  acme::send((c.*m)(u.email));
  m = &Codec::encode;
  acme::send((c.*m)(u.email));               // expect: user.contact.email -> acme
  acme::send(std::invoke(&Codec::drop, c, u.email));
  acme::send(std::invoke(&Codec::encode, &c, u.email));  // expect: user.contact.email -> acme

  acme::send(pick<&User::phone>(u));         // expect: user.contact.phone_number -> acme
  acme::send(pick<&User::plan>(u));
  acme::send(field(u, &User::name));         // expect: user.name -> acme
  acme::send(field(u, &User::plan));

  std::unordered_map<std::string, Getter> secret{{"mail", takeMail}};
  std::unordered_map<std::string, Getter> open{{"plan", takePlan}, {"c", constant}};
  acme::send(secret.at("mail")(u));          // expect: user.contact.email -> acme
  acme::send(open["plan"](u));
  std::array<std::pair<int, Getter>, 2> steps{{{1, takePlan}, {2, constant}}};
  for (auto [n, g] : steps) acme::send(g(u));

  Getter* slot = &ops.close;
  *slot = takeName;
  acme::send(ops.close(u));                  // expect: user.name -> acme
  std::string (&ref)(const User&) = takePlan;
  acme::send(ref(u));
}
