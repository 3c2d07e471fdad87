// Expression templates for text: lazy concatenation, proxies, references held until rendering, a small query language.
#include "svc.h"

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace {

template <class E>
concept Expr = requires(const E& e, std::string& out) {
  e.render(out);
  { e.length() } -> std::convertible_to<std::size_t>;
};
struct Lit {
  std::string_view text;
  void render(std::string& out) const { out += text; }
  std::size_t length() const { return text.size(); }
};
struct Var {
  const std::string& value;
  void render(std::string& out) const { out += value; }
  std::size_t length() const { return value.size(); }
};
struct Count {
  const std::string& value;
  void render(std::string& out) const { out += std::to_string(value.size()); }
  std::size_t length() const { return 2; }
};
template <Expr L, Expr R>
struct Cat {
  L left;
  R right;
  void render(std::string& out) const {
    left.render(out);
    right.render(out);
  }
  std::size_t length() const { return left.length() + right.length(); }
};
template <Expr C, Expr T, Expr E>
struct If {
  C cond;
  T then;
  E otherwise;
  void render(std::string& out) const {
    if (cond.length() > 0)
      then.render(out);
    else
      otherwise.render(out);
  }
  std::size_t length() const { return cond.length(); }
};
template <Expr L, Expr R>
Cat<L, R> operator+(L l, R r) {
  return {l, r};
}
template <Expr E>
std::string str(const E& e) {
  std::string out;
  out.reserve(e.length());
  e.render(out);
  return out;
}

template <class T>
class Column {
 public:
  Column(std::string name, T Customer::*field) : name_(std::move(name)), field_(field) {}
  const T& of(const Customer& c) const { return c.*field_; }
  const std::string& name() const { return name_; }

 private:
  std::string name_;
  T Customer::*field_;
};
template <class T>
struct Equals {
  const Column<T>* column;
  T value;
  bool test(const Customer& c) const { return column->of(c) == value; }
  std::string sql() const { return column->name() + "='" + value + "'"; }
  std::string prepared() const { return column->name() + "=?"; }
};
template <class A, class B>
struct And {
  A a;
  B b;
  bool test(const Customer& c) const { return a.test(c) && b.test(c); }
  std::string sql() const { return a.sql() + " and " + b.sql(); }
  std::string prepared() const { return a.prepared() + " and " + b.prepared(); }
};
template <class T>
Equals<T> operator==(const Column<T>& c, std::type_identity_t<T> v) {
  return {&c, std::move(v)};
}
template <class A, class B>
And<Equals<A>, Equals<B>> operator&&(Equals<A> a, Equals<B> b) {
  return {std::move(a), std::move(b)};
}

}  // namespace

void concatenations(const Customer& c) {
  acme::send(str(Lit{"to "} + Var{c.email} + Lit{"."}));  // expect: user.contact.email -> acme
  acme::send(str(Lit{"to "} + Var{c.tier}));              // silent
  acme::send(str(Lit{"n="} + Count{c.email}));            // silent
  acme::send((Lit{"a"} + Var{c.name}).length());          // silent
  acme::send(str(If{Var{c.name}, Lit{"set"}, Lit{"unset"}}));            // silent
  acme::send(str(If{Lit{"x"}, Var{c.name} + Lit{"!"}, Lit{"unset"}}));   // expect: user.name -> acme
  const auto pair = Var{c.phone} + Var{c.tier};
  acme::send(str(pair.right));                            // silent
  acme::send(str(pair.left));                             // expect: user.contact.phone_number -> acme
  acme::send(str(pair));                                  // expect: user.contact.phone_number -> acme
  std::string slot = "empty";
  const auto later = Lit{"slot "} + Var{slot};
  acme::send(str(later));                                 // silent
  slot = c.name;
  acme::send(str(later));                                 // expect: user.name -> acme
  slot = "done";
  acme::send(str(later));                                 // silent
}
void queries(const Customer& c) {
  const Column<std::string> mail("email", &Customer::email), tier("tier", &Customer::tier);
  const auto q = mail == c.email && tier == std::string("gold");
  acme::send(q.sql());          // expect: user.contact.email -> acme
  acme::send(q.prepared());     // silent
  acme::send(q.test(c));        // silent
  acme::send(q.a.value);        // expect: user.contact.email -> acme
  acme::send(q.b.value);        // silent
  acme::send((tier == c.tier).sql());  // silent
  acme::send(mail.of(c));       // expect: user.contact.email -> acme
  acme::send(tier.of(c));       // silent
  acme::send(mail.name());      // silent
}
