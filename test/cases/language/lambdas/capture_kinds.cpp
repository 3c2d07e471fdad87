// What a closure holds: by value at the time, by reference later, init, this, *this, packs, structured bindings.
#include "case.h"

#include <utility>

class Session {
 public:
  explicit Session(const User& u) : mail_(u.email), plan_(u.plan) {}
  auto byThis() { return [this] { return mail_; }; }
  auto byCopy() { return [*this] { return mail_; }; }
  auto planByThis() { return [this] { return plan_; }; }
  auto equals() { return [=, this] { return plan_ + mail_; }; }
  void wipe() { mail_.clear(); }

 private:
  std::string mail_;
  std::string plan_;
};

template <class... Ts>
auto packed(Ts... ts) {
  return [... xs = std::move(ts)] { return (std::string() + ... + xs); };
}

template <class F>
std::string call(F&& f) { return std::forward<F>(f)(); }

int main() {
  User u = load_user(1);
  Session s(u);
  auto this_ = s.byThis();
  auto copied = s.byCopy();
  acme::send(this_());                 // expect: user.contact.email -> acme
  acme::send(s.planByThis()());
  acme::send(s.equals()());            // expect: user.contact.email -> acme
  s.wipe();
  acme::send(this_());
  acme::send(copied());                // expect: user.contact.email -> acme

  std::string text = u.plan;
  auto value = [text] { return text; };
  auto reference = [&text] { return text; };
  text = u.name;
  acme::send(value());
  acme::send(reference());             // expect: user.name -> acme

  auto [id, name] = std::pair{u.id, u.name};
  acme::send([&name] { return name; }());              // expect: user.name -> acme
  acme::send([id = id] { return id; }());
  acme::send(packed(u.plan, u.phone)());               // expect: user.contact.phone_number -> acme
  acme::send(packed(u.plan, std::string("x"))());

  std::string out = "none";
  auto setter = [&out](const std::string& v) mutable { out = v; };
  setter(u.email);
  acme::send(out);                                     // expect: user.contact.email -> acme
  setter("nothing");
  acme::send(out);

  int calls = 0;
  auto counter = [calls, last = std::string()](const std::string& v) mutable {
    ++calls;
    std::string before = last;
    last = v;
    return before;
  };
  acme::send(counter(u.email));
  acme::send(counter("x"));                            // expect: user.contact.email -> acme
  acme::send(calls);

  auto nested = [&] { return [&] { return u.phone; }; };
  acme::send(nested()());                              // expect: user.contact.phone_number -> acme
  acme::send(call([&] { return u.plan; }));
  acme::send(call([&] { return u.name; }));            // expect: user.name -> acme
  auto generic = [](auto&& x) -> decltype(auto) { return std::forward<decltype(x)>(x); };
  acme::send(generic(u.name));                         // expect: user.name -> acme
  acme::send(generic(u.plan));
  auto fix = [](auto self, int n, const std::string& x) -> std::string { return n == 0 ? x : self(self, n - 1, x + "."); };
  acme::send(fix(fix, 3, u.name));                     // expect: user.name -> acme
  acme::send(fix(fix, 3, u.plan));
  auto templated = []<class T>(const T& t) { if constexpr (requires { t.email; }) return t.email; else return t; };
  acme::send(templated(u));                            // expect: user.contact.email -> acme
  acme::send(templated(u.plan));
  const std::string chosen = [&]() -> std::string {
    if (u.id > 5) return u.plan;
    return "none";
  }();
  acme::send(chosen);
}
