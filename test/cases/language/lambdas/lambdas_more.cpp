// Lambdas: init captures, this, *this, packs, templated, in members, in maps, immediately invoked.
#include "case.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

class Profile {
 public:
  explicit Profile(const User& u) : mail_(u.email), plan_(u.plan) {}
  auto mailReader() const {
    return [this] { return mail_; };
  }
  auto planReader() const {
    return [*this] { return plan_; };
  }
  auto snapshot() {
    return [*this]() mutable {
      plan_ = mail_;
      return plan_;
    };
  }
  auto setter() {
    return [this](std::string s) { plan_ = std::move(s); };
  }
  const std::string& plan() const { return plan_; }

 private:
  std::string mail_;
  std::string plan_;
};

template <class... Parts>
auto later(Parts... parts) {
  return [... kept = std::move(parts)] { return (std::string() + ... + kept); };
}

template <class F>
std::string measured(F&& f) {
  std::string r = std::forward<F>(f)();
  return r;
}

template <class F>
struct Defer {
  F f;
  explicit Defer(F g) : f(std::move(g)) {}
  ~Defer() { f(); }
};

auto counter(std::string seed) {
  return [seed, n = 0]() mutable { return std::make_pair(++n, seed); };
}

int main() {
  User u = load_user(1);
  Profile profile(u);
  acme::send(profile.mailReader()());      // expect: user.contact.email -> acme
  acme::send(profile.planReader()());
  acme::send(profile.snapshot()());        // expect: user.contact.email -> acme
  acme::send(profile.plan());
  profile.setter()(u.name);
  acme::send(profile.plan());              // expect: user.name -> acme
  profile.setter()("basic");
  acme::send(profile.plan());

  auto parts = later(std::string("a"), u.phone);
  auto noParts = later(std::string("a"), u.plan);
  acme::send(parts());                     // expect: user.contact.phone_number -> acme
  acme::send(noParts());

  acme::send(measured([&] { return u.name + "."; }));  // expect: user.name -> acme
  acme::send(measured([&] { return u.plan + "."; }));
  const std::string verdict = [&] {
    if (u.email.empty()) return std::string("none");
    return std::string("some");
  }();
  acme::send(verdict);

  auto [n, seed] = counter(u.email)();
  acme::send(n);
  acme::send(seed);                        // expect: user.contact.email -> acme

  auto generic = []<class T>(const T& a, const T& b) { return a + b; };
  acme::send(generic(u.name, std::string("!")));     // expect: user.name -> acme
  acme::send(generic(std::string("!"), u.plan));
  auto varargs = [](auto&&... xs) { return (std::string() + ... + std::forward<decltype(xs)>(xs)); };
  acme::send(varargs("a", u.plan, "c"));
  acme::send(varargs("a", "b", u.name));   // expect: user.name -> acme

  std::map<int, std::function<std::string(const User&)>> byCode;
  byCode[1] = [](const User& x) { return x.name; };
  std::map<int, std::function<std::string(const User&)>> byCode2;
  byCode2[1] = [](const User& x) { return x.plan; };
  acme::send(byCode[1](u));                // expect: user.name -> acme
  acme::send(byCode2[1](u));

  std::string late = u.plan;
  auto byValue = [late] { return late; };
  auto byRef = [&late] { return late; };
  late = u.name;
  acme::send(byValue());
  acme::send(byRef());                     // expect: user.name -> acme
  late.clear();
  acme::send(byRef());

  std::string collected;
  auto add = [&collected](const std::string& s) -> std::string& { return collected += s; };
  add("x");
  acme::send(collected);
  add(u.email);
  acme::send(collected);                   // expect: user.contact.email -> acme

  {
    Defer d([&] { acme::send(u.name); });  // expect: user.name -> acme
    Defer e([&] { acme::send(u.plan); });
  }
  auto fib = [](auto&& self, const std::string& s, int k) -> std::string {
    return k == 0 ? s : self(self, s, k - 1);
  };
  acme::send(fib(fib, u.phone, 3));        // expect: user.contact.phone_number -> acme
  acme::send(fib(fib, "p", 3));

  std::vector<std::function<void()>> cleanups;
  cleanups.emplace_back([s = u.email] { acme::send(s); });  // expect: user.contact.email -> acme
  cleanups.emplace_back([s = sha256(u.email)] { acme::send(s); });  // expect: user.contact.email -> acme via hash
  cleanups.emplace_back([s = u.plan] { acme::send(s); });
  for (auto it = cleanups.rbegin(); it != cleanups.rend(); ++it) (*it)();
  std::string (*raw)(const User&) = [](const User& x) { return x.plan; };
  acme::send(raw(u));
  raw = +[](const User& x) { return x.name; };
  acme::send(raw(u));                      // expect: user.name -> acme
}
