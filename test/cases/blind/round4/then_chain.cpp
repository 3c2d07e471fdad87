// Futures with then(): callbacks held until a value arrives.
#include "svc.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
template <class T>
class Later {
  struct State {
    std::optional<T> value;
    std::vector<std::function<void(const T&)>> waiting;
  };

 public:
  Later() : state_(std::make_shared<State>()) {}
  void set(T v) {
    state_->value = std::move(v);
    for (auto& w : state_->waiting) w(*state_->value);
    state_->waiting.clear();
  }
  template <class F>
  auto then(F f) const -> Later<decltype(f(std::declval<const T&>()))> {
    Later<decltype(f(std::declval<const T&>()))> next;
    subscribe([next, f = std::move(f)](const T& v) mutable { next.set(f(v)); });
    return next;
  }
  void subscribe(std::function<void(const T&)> f) const {
    if (state_->value) {
      f(*state_->value);
    } else {
      state_->waiting.push_back(std::move(f));
    }
  }
  bool ready() const { return state_->value.has_value(); }
  const T& get() const { return *state_->value; }

 private:
  std::shared_ptr<State> state_;
};
Later<std::string> fetch(const std::string& key) {
  Later<std::string> l;
  l.set("value:" + key);
  return l;
}
}  // namespace

void chains(const Customer& c) {
  Later<std::string> mail;
  std::string got, other;
  mail.subscribe([&got](const std::string& s) { got = s; });
  acme::send(got);  // silent
  mail.set(c.email);
  acme::send(got);           // expect: user.contact.email -> acme
  acme::send(mail.get());    // expect: user.contact.email -> acme
  acme::send(mail.ready());  // silent
  Later<std::string> plan;
  plan.subscribe([&other](const std::string& s) { other = s; });
  plan.set(c.tier);
  acme::send(other);       // silent
  acme::send(plan.get());  // silent
  auto upper = mail.then([](const std::string& s) { return s + "!"; });
  acme::send(upper.get());  // expect: user.contact.email -> acme
  auto size = mail.then([](const std::string& s) { return s.size(); });
  acme::send(size.get());  // silent
  auto fixed = mail.then([](const std::string&) { return std::string("fixed"); });
  acme::send(fixed.get());  // silent
  Later<std::string> first;
  auto second = first.then([](const std::string& s) { return "[" + s + "]"; });
  first.set(c.name);
  acme::send(second.get());  // expect: user.name -> acme
  acme::send(fetch(c.phone).get());  // expect: user.contact.phone_number -> acme
  acme::send(fetch("k").get());      // silent
  fetch(c.phone).subscribe([](const std::string& s) { globex::send(s); });  // expect: user.contact.phone_number -> globex
  fetch("k").subscribe([](const std::string& s) { globex::send(s); });      // silent
}
