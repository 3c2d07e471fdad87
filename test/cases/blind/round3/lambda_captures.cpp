// Captures, mutable state, recursion, returned closures.
#include "svc.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
auto prefixer(std::string prefix) {
  return [prefix = std::move(prefix)](const std::string& s) { return prefix + s; };
}

template <class F, class... A>
decltype(auto) apply_twice(F&& f, A&&... a) {
  f(a...);
  return f(std::forward<A>(a)...);
}

template <class F>
auto memo(F f) {
  return [f, cache = std::string()](const std::string& in) mutable {
    if (cache.empty()) cache = f(in);
    return cache;
  };
}

std::function<std::string()> deferred(const std::string& s) {
  return [s] { return s; };
}

class Form {
 public:
  explicit Form(std::string owner) : owner_(std::move(owner)) {}
  auto title() const {
    return [this] { return "Form of " + owner_; };
  }
  auto snapshot() const {
    return [*this](bool with) { return with ? owner_ : hint_; };
  }
  auto hint() {
    return [&h = hint_](std::string s) { h = std::move(s); };
  }
  const std::string& get_hint() const { return hint_; }

 private:
  std::string owner_;
  std::string hint_;
};
}  // namespace

void lambdas() {
  auto with_name = prefixer(current_name());
  auto with_sep = prefixer("- ");
  acme::send(with_name("x"));               // expect: user.name -> acme
  acme::send(with_sep("x"));                // silent
  acme::send(with_sep(current_email()));    // expect: user.contact.email -> acme
  acme::send(with_sep("again"));            // silent

  std::string mail = current_email();
  auto by_value = [mail] { return mail; };
  auto by_ref = [&mail] { return mail; };
  mail = "gone";
  acme::send(by_value());  // expect: user.contact.email -> acme
  acme::send(by_ref());    // silent
  mail = current_phone();
  acme::send(by_ref());  // expect: user.contact.phone_number -> acme

  std::string log;
  auto append = [&log](const std::string& s) -> std::string& { return log += s; };
  append("a");
  acme::send(log);  // silent
  apply_twice(append, current_name());
  acme::send(log);          // expect: user.name -> acme
  acme::send(append("b"));  // expect: user.name -> acme
  log.clear();
  acme::send(append("c"));  // silent

  auto m = memo([](const std::string& s) { return s + "!"; });
  acme::send(m("first"));  // silent
  auto m2 = memo([](const std::string& s) { return s + "?"; });
  acme::send(m2(current_ssn()));  // expect: user.government_id -> acme
  acme::send(m2("later"));        // expect: user.government_id -> acme
  acme::send(m("second"));        // silent

  auto d1 = deferred(current_email());
  auto d2 = deferred("none");
  acme::send(d1());  // expect: user.contact.email -> acme
  acme::send(d2());  // silent
  d1 = d2;
  acme::send(d1());  // silent

  Form mine(current_name());
  Form blank("nobody");
  acme::send(mine.title()());         // expect: user.name -> acme
  acme::send(blank.title()());        // silent
  acme::send(mine.snapshot()(true));  // expect: user.name -> acme
  blank.hint()(current_phone());
  acme::send(blank.get_hint());  // expect: user.contact.phone_number -> acme
  acme::send(mine.get_hint());   // silent

  auto generic = [](auto&&... parts) {
    std::string s;
    ((s += parts), ...);
    return s;
  };
  acme::send(generic("a", "b"));                // silent
  acme::send(generic("a", current_phone()));    // expect: user.contact.phone_number -> acme
  auto len = [](const auto& s) { return s.size(); };
  acme::send(len(mail));  // silent
  std::function<std::string(int)> rec = [&](int n) -> std::string { return n == 0 ? mail : "." + rec(n - 1); };
  acme::send(rec(3));  // expect: user.contact.phone_number -> acme
  auto fact = [](auto self, int n) -> long { return n < 2 ? 1 : n * self(self, n - 1); };
  acme::send(fact(fact, 5));  // silent
  auto owned = [p = std::make_unique<std::string>(current_email())]() -> const std::string& { return *p; };
  acme::send(owned());  // expect: user.contact.email -> acme
  auto counter = [n = 0, who = current_name()]() mutable { return ++n; };
  acme::send(counter());  // silent
  acme::send([](std::string a, const std::string&) { return a; }("lit", mail));  // silent
  acme::send([](std::string, const std::string& b) { return b; }("lit", mail));  // expect: user.contact.phone_number -> acme
}
