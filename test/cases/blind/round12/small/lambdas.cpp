// Lambdas: what each kind of capture sees, and when it saw it.
#include "svc.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace {

class Mailer {
 public:
  explicit Mailer(const User& user) : address_(user.email), campaign_("spring") {}

  auto by_this() {
    return [this] { return address_; };
  }
  auto by_copy() const {
    return [*this] { return campaign_ + ":" + address_; };
  }
  auto only_campaign() const {
    return [campaign = campaign_] { return campaign; };
  }
  void forget() { address_.clear(); }

 private:
  std::string address_;
  std::string campaign_;
};

auto prefixer(std::string prefix) {
  return [prefix = std::move(prefix)](const std::string& text) { return prefix + text; };
}

template <class F>
std::string apply_twice(F f, const std::string& text) { return f(f(text)); }

void by_value_and_reference(const User& user) {
  std::string state = user.plan;
  auto old = [state] { return state; };
  auto now = [&state] { return state; };
  state = user.name;
  acme::send(old());                                   // silent
  acme::send(now());                                   // expect: user.name -> acme
  auto all = [=] { return state; };
  state = "reset";
  acme::send(now());                                   // silent
  acme::send(all());                                   // expect: user.name -> acme
  auto write = [&](const std::string& text) { state = text; };
  write(user.phone);
  acme::send(state);                                   // expect: user.contact.phone_number -> acme
  write("idle");
  acme::send(state);                                   // silent
}

void init_and_mutable(const User& user) {
  auto digest = [h = sha256(user.email)] { return h; };
  acme::send(digest());                                // silent (approved hash)
  globex::send(digest());                              // expect: user.contact.email -> globex via hash
  auto swap_in = [last = std::string("first")](std::string next) mutable { return std::exchange(last, std::move(next)); };
  acme::send(swap_in(user.name));                      // silent
  acme::send(swap_in("third"));                        // expect: user.name -> acme
  acme::send(swap_in("fourth"));                       // silent
}

void generic_and_recursive(const User& user) {
  auto wrap = [](const auto& value) {
    if constexpr (requires { value.plan; }) return value.plan;
    else return "<" + value + ">";
  };
  acme::send(wrap(user));                              // silent
  acme::send(wrap(user.email));                        // expect: user.contact.email -> acme
  auto repeat = [](auto self, const std::string& text, int n) -> std::string { return n == 0 ? std::string() : text + self(self, text, n - 1); };
  acme::send(repeat(repeat, user.plan, 2));            // silent
  acme::send(repeat(repeat, user.name, 2));            // expect: user.name -> acme
  auto second = []<class A, class B>(const A&, const B& b) -> const B& { return b; };
  acme::send(second(user.name, user.plan));            // silent
  acme::send(second(user.plan, user.name));            // expect: user.name -> acme
}

void returned_and_stored(const User& user) {
  auto dear = prefixer("Dear ");
  auto mine = prefixer(user.name + ": ");
  acme::send(dear("customer"));                        // silent
  acme::send(mine("hello"));                           // expect: user.name -> acme
  acme::send(apply_twice(dear, user.plan));            // silent
  acme::send(apply_twice(dear, user.phone));           // expect: user.contact.phone_number -> acme
  std::vector<std::function<std::string()>> jobs;
  jobs.emplace_back([&user] { return user.email; });
  for (auto& job : jobs) acme::send(job());            // expect: user.contact.email -> acme
  jobs.clear();
  jobs.emplace_back([] { return setting("job"); });
  for (auto& job : jobs) acme::send(job());            // silent
}

}  // namespace

int main() {
  User user = load_user(7);
  by_value_and_reference(user);
  init_and_mutable(user);
  generic_and_recursive(user);
  returned_and_stored(user);
  Mailer mailer(user);
  auto live = mailer.by_this();
  auto kept = mailer.by_copy();
  acme::send(live());                                  // expect: user.contact.email -> acme
  acme::send(mailer.only_campaign()());                // silent
  mailer.forget();
  acme::send(live());                                  // silent
  acme::send(kept());                                  // expect: user.contact.email -> acme
  [text = user.plan] { acme::send(text); }();          // silent
}
