// Generic, recursive, overloaded, returned and immediately called closures; deducing this.
// flags: -std=c++23
#include "case.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

template <class... F>
struct overloaded : F... {
  using F::operator()...;
};

struct Tree {
  std::string value;
  std::vector<Tree> kids;
};

static auto adder(std::string base) {
  return [base](const std::string& s) { return [base, s] { return base + s; }; };
}

struct Node {
  std::string text = "n";
  template <class Self>
  auto&& get(this Self&& self) {
    return std::forward<Self>(self).text;
  }
};

int main() {
  User u = load_user(1);
  auto id = [](auto&& x) -> decltype(auto) { return std::forward<decltype(x)>(x); };
  acme::send(id(u.email));  // expect: user.contact.email -> acme
  acme::send(id(u.plan));
  acme::send(id(u.id));

  auto print = overloaded{[](int n) { return std::to_string(n); }, [](const std::string& s) { return s; },
                          [](const User& x) { return x.plan; }};
  acme::send(print(u.id));
  acme::send(print(u.name));  // expect: user.name -> acme
  acme::send(print(u));

  std::function<std::string(const Tree&)> walk = [&walk](const Tree& t) {
    std::string out = t.value;
    for (const Tree& k : t.kids) out += walk(k);
    return out;
  };
  acme::send(walk(Tree{"a", {Tree{"b", {}}}}));
  acme::send(walk(Tree{"a", {Tree{u.email, {}}}}));  // expect: user.contact.email -> acme
  auto fact = [](this auto self, int n) -> int { return n < 2 ? 1 : n * self(n - 1); };
  acme::send(fact(4));
  auto depth = [](this auto self, const Tree& t) -> std::string { return t.kids.empty() ? t.value : self(t.kids[0]); };
  acme::send(depth(Tree{"x", {Tree{u.name, {}}}}));  // expect: user.name -> acme
  acme::send(depth(Tree{u.name, {Tree{"leaf", {}}}}));  // expect: user.name -> acme

  acme::send(adder("a")("b")());
  acme::send(adder(u.plan)(u.email)());  // expect: user.contact.email -> acme
  const std::string picked = [&] {
    if (u.id > 3) return u.plan;
    return std::string("low");
  }();
  acme::send(picked);
  Node n;
  n.get() = u.phone;
  acme::send(n.get());  // expect: user.contact.phone_number -> acme
  n.get() = "clean";
  acme::send(n.get());
}
