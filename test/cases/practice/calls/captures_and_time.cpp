// Captures: when they are taken, moved in, by *this, mutable state between calls, packs, structured bindings.
#include "case.h"

#include <memory>
#include <utility>

struct Counter {
  std::string who = "nobody";
  auto frozen() const {
    return [*this] { return who; };
  }
  auto live() const {
    return [this] { return who; };
  }
};

template <class... T>
auto bundle(T... parts) {
  return [parts...] { return (std::string() + ... + parts); };
}

int main() {
  User u = load_user(1);
  Counter c;
  auto frozen = c.frozen();
  auto live = c.live();
  c.who = u.name;
  acme::send(frozen());
  acme::send(live());  // expect: user.name -> acme
  c.who = "reset";
  acme::send(live());

  auto state = [kept = std::string("none")](const std::string& now) mutable {
    std::string before = kept;
    kept = now;
    return before;
  };
  acme::send(state(u.email));
  acme::send(state("x"));  // expect: user.contact.email -> acme
  acme::send(state("y"));

  auto owned = std::make_unique<std::string>(email_of(2));
  auto take = [p = std::move(owned)] { return *p; };
  acme::send(take());  // expect: user.contact.email -> acme
  auto len = [n = u.email.size()] { return n; };
  acme::send(len());

  acme::send(bundle(u.plan, std::string("/"))());
  acme::send(bundle(u.plan, u.phone)());  // expect: user.contact.phone_number -> acme
  auto [a, b] = std::make_pair(u.plan, u.name);
  auto left = [a] { return a; };
  auto right = [b] { return b; };
  acme::send(left());
  acme::send(right());  // expect: user.name -> acme

  std::string acc;
  auto add = [&acc](const std::string& s) -> std::string& { return acc += s; };
  add("x");
  acme::send(acc);
  add(u.email) += "!";
  acme::send(acc);  // expect: user.contact.email -> acme
  auto outer = [&] {
    auto inner = [&] { acc = "inner"; };
    inner();
  };
  outer();
  acme::send(acc);
}
