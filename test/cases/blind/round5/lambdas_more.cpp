// flags: -std=c++23
// Init captures, captures by reference and copy, mutable, generic, deducing this, recursive, returned, immediately called.
#include "svc.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

auto adder(std::string prefix) {
  return [prefix = std::move(prefix)](const std::string& s) { return prefix + s; };
}
auto compose(auto f, auto g) {
  return [=](auto x) { return g(f(x)); };
}
struct Clicker {
  std::string owner = "nobody";
  int clicks = 0;
  auto handler() {
    return [this] { return owner; };
  }
  auto snapshot() const {
    return [*this] { return owner; };
  }
  auto counter() {
    return [&n = clicks]() mutable { return ++n; };
  }
};
struct Chain {
  std::string text;
  template <class Self>
  auto&& add(this Self&& self, const std::string& s) {
    self.text += s;
    return std::forward<Self>(self);
  }
  std::string done(this const Chain& self) { return self.text; }
};
struct Node {
  std::string label;
  std::vector<Node> kids;
};

}  // namespace

void lambdas(const Customer& c) {
  auto mail = c.email;
  auto by_copy = [mail] { return mail; };
  auto by_ref = [&mail] { return mail; };
  mail = "changed";
  acme::send(by_copy());  // expect: user.contact.email -> acme
  acme::send(by_ref());   // silent
  mail = c.name;
  acme::send(by_ref());   // expect: user.name -> acme
  auto renamed = [m = c.tier, n = c.phone.size()] { return m + std::to_string(n); };
  acme::send(renamed());  // silent
  auto moved = [p = std::make_unique<std::string>(c.phone)]() -> const std::string& { return *p; };
  acme::send(moved());    // expect: user.contact.phone_number -> acme
  int calls = 0;
  auto counting = [calls, text = std::string("x")](const std::string& s) mutable {
    ++calls;
    return std::exchange(text, s);
  };
  acme::send(counting(c.email));  // silent
  acme::send(counting("y"));      // expect: user.contact.email -> acme
  acme::send(counting("z"));      // silent
  acme::send(calls);              // silent

  auto hi = adder("hi ");
  auto who = adder(c.name);
  acme::send(hi("you"));        // silent
  acme::send(hi(c.email));      // expect: user.contact.email -> acme
  acme::send(who(""));          // expect: user.name -> acme
  acme::send(compose(hi, hi)(std::string("x")));   // silent
  acme::send(compose(hi, who)(std::string("x")));  // expect: user.name -> acme
  acme::send(compose([](const Customer& x) { return x.email; }, [](auto s) { return s.size(); })(c));  // silent
  acme::send(compose([](const Customer& x) { return x.email; }, [](auto s) { return s + "."; })(c));   // expect: user.contact.email -> acme

  Clicker k;
  auto live = k.handler();
  auto frozen = k.snapshot();
  k.owner = c.email;
  acme::send(live());         // expect: user.contact.email -> acme
  acme::send(frozen());       // silent
  acme::send(k.counter()());  // silent
  acme::send(k.clicks);       // silent
  acme::send(Chain{}.add("a").add(c.phone).done());  // expect: user.contact.phone_number -> acme
  acme::send(Chain{}.add("a").add(c.tier).done());   // silent
  Chain chain;
  chain.add(c.name).add("!");
  acme::send(chain.text);  // expect: user.name -> acme

  auto fact = [](this auto self, int n) -> int { return n <= 1 ? 1 : n * self(n - 1); };
  acme::send(fact(c.id));  // silent
  auto walk = [](this auto self, const Node& n) -> std::string {
    std::string out = n.label;
    for (const Node& k2 : n.kids) out += self(k2);
    return out;
  };
  acme::send(walk(Node{"root", {Node{"leaf", {}}}}));     // silent
  acme::send(walk(Node{"root", {Node{c.email, {}}}}));    // expect: user.contact.email -> acme
  std::function<std::string(const std::string&, int)> repeat = [&repeat](const std::string& s, int n) {
    return n == 0 ? std::string() : s + repeat(s, n - 1);
  };
  acme::send(repeat(c.name, 2));  // expect: user.name -> acme
  acme::send(repeat("ab", 2));    // silent

  const std::string picked = [&] {
    if (c.id > 3) return c.tier;
    return std::string("small");
  }();
  acme::send(picked);  // silent
  std::vector<std::function<std::string()>> jobs;
  for (int i = 0; i < 3; ++i) jobs.push_back([i] { return std::to_string(i); });
  for (auto& j : jobs) acme::send(j());  // silent
  jobs.push_back([&c] { return c.phone; });
  for (auto& j : jobs) acme::send(j());  // expect: user.contact.phone_number -> acme
  std::string out = "none";
  auto write = [&out](std::string s) { out = std::move(s); };
  write(c.email);
  acme::send(out);  // expect: user.contact.email -> acme
  write("over");
  acme::send(out);  // silent
  auto noop = [=](std::string s) mutable { out = std::move(s); };
  noop(c.email);
  acme::send(out);  // silent
  auto partial = std::bind_front([](const std::string& a, const std::string& b) { return b + a; }, c.tier);
  acme::send(partial("x"));      // silent
  acme::send(partial(c.phone));  // expect: user.contact.phone_number -> acme
  static auto stored = [](const std::string& s) { return s; };
  std::string (*plain)(const std::string&) = stored;
  acme::send(plain(c.tier));  // silent
  acme::send(plain(c.name));  // expect: user.name -> acme
  auto tmpl = []<class T>(const std::vector<T>& v) { return v.empty() ? T{} : v.front(); };
  acme::send(tmpl(std::vector<std::string>{c.email}));  // expect: user.contact.email -> acme
  acme::send(tmpl(std::vector<int>{c.id}));             // silent
}
