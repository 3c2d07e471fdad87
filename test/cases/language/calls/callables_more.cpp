// std::function, bind, mem_fn, invoke, apply, reference_wrapper, partial application.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

using std::placeholders::_1;
using std::placeholders::_2;

std::string join(const std::string& a, const std::string& b) { return a + "/" + b; }
std::string second(const std::string&, const std::string& b) { return b; }
void fill(std::string& out, const std::string& what) { out = what; }

struct Printer {
  std::string head;
  std::string print(const std::string& s) const { return head + s; }
  void remember(const std::string& s) { head = s; }
  std::string operator()(const std::string& s) const { return head; }
};

struct Button {
  std::function<std::string(const User&)> onClick;
  std::function<void(std::string)> onDone = [](std::string) {};
};

std::function<std::string(const std::string&)> prefixer(std::string p) {
  return [p = std::move(p)](const std::string& s) { return p + s; };
}

template <class F, class... Rest>
auto compose(F f, Rest... rest) {
  if constexpr (sizeof...(rest) == 0) {
    return f;
  } else {
    return [f, g = compose(rest...)](auto&& x) { return f(g(std::forward<decltype(x)>(x))); };
  }
}

int main() {
  User u = load_user(1);
  auto b1 = std::bind(join, u.plan, _1);
  auto b2 = std::bind(second, _1, "fixed");
  auto b3 = std::bind(second, "fixed", _1);
  auto swapped = std::bind(second, _2, _1);
  acme::send(b1(u.name));                   // expect: user.name -> acme
  acme::send(b1("x"));
  acme::send(b2(u.name));
  acme::send(b3(u.name));                   // expect: user.name -> acme
  acme::send(swapped(u.email, u.plan));     // expect: user.contact.email -> acme
  acme::send(swapped(u.plan, u.email));

  std::string out;
  auto filler = std::bind(fill, std::ref(out), _1);
  filler(u.name);
  acme::send(out);                          // expect: user.name -> acme
  filler(std::string("nothing"));
  acme::send(out);
  std::string copy = "kept";
  auto copied = std::bind(fill, copy, _1);
  copied(u.name);
  acme::send(copy);

  Printer p{"> "};
  auto print = std::mem_fn(&Printer::print);
  acme::send(print(p, u.email));            // expect: user.contact.email -> acme
  acme::send(print(&p, u.plan));
  acme::send(p(u.email));
  std::bind(&Printer::remember, &p, _1)(u.name);
  acme::send(p("x"));                       // expect: user.name -> acme
  p.remember("clean");
  acme::send(std::invoke(p, u.name));

  Button button;
  button.onClick = [](const User& who) { return who.phone; };
  acme::send(button.onClick(u));            // expect: user.contact.phone_number -> acme
  Button other;
  other.onClick = [](const User& who) { return who.plan; };
  acme::send(other.onClick(u));
  button.onDone(u.phone);
  button.onDone = [](std::string s) { acme::send(s); };  // expect: user.name -> acme
  button.onDone(u.name);
  other.onDone(u.email);

  auto hello = prefixer(u.name);
  auto plain = prefixer("hi ");
  acme::send(hello("x"));                   // expect: user.name -> acme
  acme::send(plain("x"));
  acme::send(plain(u.plan));
  acme::send(plain(u.email));               // expect: user.contact.email -> acme

  auto chain = compose([](std::string s) { return s + "!"; }, [](const User& x) { return x.email; });
  acme::send(chain(u));                     // expect: user.contact.email -> acme
  auto blank = compose([](std::string) { return std::string("-"); }, [](const User& x) { return x.email; });
  acme::send(blank(u));

  auto args = std::make_tuple(u.plan, u.name);
  acme::send(std::apply(join, args));       // expect: user.name -> acme
  acme::send(std::apply([](const auto& a, const auto&) { return a; }, args));
  std::function<std::string(int)> fact = [&](int n) { return n == 0 ? u.email : fact(n - 1); };
  acme::send(fact(3));                      // expect: user.contact.email -> acme
  std::function<std::string(int)> dull = [&](int n) { return n == 0 ? u.plan : dull(n - 1); };
  acme::send(dull(3));

  auto greet = std::bind_front(join, u.email);
  acme::send(greet("x"));                   // expect: user.contact.email -> acme
  auto greetPlan = std::bind_front(&Printer::print, p);
  acme::send(greetPlan(u.plan));

  std::shared_ptr<std::function<std::string()>> shared = std::make_shared<std::function<std::string()>>();
  *shared = [n = u.name] { return n; };
  acme::send((*shared)());                  // expect: user.name -> acme
  *shared = nullptr;
  *shared = [] { return std::string("none"); };
  acme::send((*shared)());
  std::optional<std::function<std::string()>> maybe;
  maybe.emplace([&u] { return u.email; });
  if (maybe) acme::send((*maybe)());        // expect: user.contact.email -> acme
  auto target = std::cref(u.plan);
  acme::send(target.get());
}
