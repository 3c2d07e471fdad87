// function, bind, mem_fn, invoke, thread, async, future, promise.
#include "pii_case.h"

#include <functional>
#include <future>
#include <mutex>
#include <thread>

struct Greeter {
  std::string greet(const std::string& who) const { return "hi " + who; }
  std::string name;
};

std::string first(const std::string& a, const std::string&) { return a; }

int main() {
  using namespace std::placeholders;
  User u = load_user(1);
  std::function<std::string(const std::string&, const std::string&)> f = first;
  acme::send(f(u.email, u.plan));                 // expect: user.contact.email -> acme
  acme::send(f(u.plan, u.email));
  auto g = f;
  acme::send(g(u.name, ""));                      // expect: user.name -> acme
  f = [](const std::string&, const std::string& b) { return b; };
  acme::send(f(u.email, u.plan));
  auto swapped = std::bind(first, _2, _1);
  acme::send(swapped(u.plan, u.email));           // expect: user.contact.email -> acme
  acme::send(swapped(u.email, u.plan));
  Greeter p{u.name};
  acme::send(std::mem_fn(&Greeter::greet)(p, u.phone));   // expect: user.contact.phone_number -> acme
  acme::send(std::mem_fn(&Greeter::greet)(p, u.plan));
  acme::send(std::invoke(&Greeter::greet, &p, u.plan));
  acme::send(std::invoke(&Greeter::name, p));     // expect: user.name -> acme
  std::string slot;
  std::string other;
  std::thread t([&slot](const std::string& s) { slot = s; }, u.email);
  t.join();
  acme::send(slot);                               // expect: user.contact.email -> acme
  acme::send(other);
  auto later = std::async([&] { return u.phone; });
  acme::send(later.get());                        // expect: user.contact.phone_number -> acme
  auto never = std::async([&] { return u.plan; });
  acme::send(never.get());
  std::once_flag once;
  std::call_once(once, [&] { other = u.name; });
  acme::send(other);                              // expect: user.name -> acme
}

// An empty function replaces nothing.
void emptied(const User& u) {
  auto run = [](const std::function<void(std::string&)>& f, std::string& text) {
    if (f) f(text);
  };
  std::function<void(std::string&)> none;
  std::function<void(std::string&)> null(nullptr);
  std::string s = u.name;
  run(none, s);
  acme::send(s);  // expect: user.name -> acme
  run(null, s);
  acme::send(s);  // expect: user.name -> acme
  none = [](std::string& text) { text.clear(); };
  run(none, s);
  acme::send(s);
}
