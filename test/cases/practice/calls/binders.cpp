// bind, bind_front, placeholders that reorder, bound references, partial application by hand.
#include "case.h"

#include <functional>
#include <utility>

using namespace std::placeholders;

static std::string second(const std::string&, const std::string& b) { return b; }
static std::string join(const std::string& a, const std::string& b) { return a + b; }
static void assign(std::string& out, const std::string& v) { out = v; }

struct Mailer {
  std::string from = "system";
  std::string envelope(const std::string& to) const { return from + ">" + to; }
  void set(const std::string& f) { from = f; }
};

template <class F, class A>
auto partial(F f, A a) {
  return [f = std::move(f), a = std::move(a)](auto&&... rest) { return f(a, std::forward<decltype(rest)>(rest)...); };
}

int main() {
  User u = load_user(1);
  auto flip = std::bind(second, _2, _1);
  acme::send(flip(u.email, u.plan));  // expect: user.contact.email -> acme
  acme::send(flip(u.plan, u.email));
  auto fixed = std::bind(second, _1, "constant");
  acme::send(fixed(u.email));
  auto prefix = std::bind_front(join, u.name);
  acme::send(prefix("x"));  // expect: user.name -> acme
  auto plain = std::bind_front(join, u.plan);
  acme::send(plain("x"));
  acme::send(plain(u.phone));  // expect: user.contact.phone_number -> acme

  std::string target = "t", copy = "c";
  auto set = std::bind(assign, std::ref(target), _1);
  set(u.email);
  acme::send(target);  // expect: user.contact.email -> acme
  auto set_copy = std::bind(assign, copy, _1);
  set_copy(u.email);
  acme::send(copy);
  set("over");
  acme::send(target);

  Mailer m, n;
  auto env = std::bind(&Mailer::envelope, &m, _1);
  acme::send(env(u.plan));
  m.set(u.name);
  acme::send(env(u.plan));  // expect: user.name -> acme
  acme::send(std::bind(&Mailer::envelope, n, _1)("x"));
  std::function<void(const std::string&)> setter = std::bind(&Mailer::set, &n, _1);
  setter(u.phone);
  acme::send(n.from);  // expect: user.contact.phone_number -> acme
  acme::send(partial(join, std::string("a"))(u.email));  // expect: user.contact.email -> acme
  acme::send(partial(second, u.email)(u.plan));
}
