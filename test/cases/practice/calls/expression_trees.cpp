// Expression templates and lazy values: what an expression refers to when it is evaluated at last.
#include "case.h"

#include <utility>

struct Leaf {
  const std::string& ref;
  std::string eval() const { return ref; }
};
template <class L, class R>
struct Cat {
  L left;
  R right;
  std::string eval() const { return left.eval() + right.eval(); }
  std::string head() const { return left.eval(); }
};
template <class L, class R>
Cat<L, R> operator|(L l, R r) {
  return {l, r};
}
static Leaf leaf(const std::string& s) { return {s}; }

template <class F>
class Lazy {
 public:
  explicit Lazy(F f) : f_(std::move(f)) {}
  const std::string& get() {
    if (!done_) {
      value_ = f_();
      done_ = true;
    }
    return value_;
  }
  void forget() {
    value_.clear();
    done_ = false;
  }

 private:
  F f_;
  std::string value_;
  bool done_ = false;
};

template <class T>
struct Vec {
  T x, y;
  template <class U>
  auto operator+(const Vec<U>& o) const {
    return Vec<decltype(x + o.x)>{x + o.x, y + o.y};
  }
};

int main() {
  User u = load_user(1);
  const std::string comma = ",";
  std::string slot = "slot";
  auto both = leaf(u.plan) | leaf(u.email);
  acme::send(both.eval());  // expect: user.contact.email -> acme
  acme::send(both.head());
  auto later = leaf(comma) | leaf(slot);
  acme::send(later.eval());
  slot = u.name;
  acme::send(later.eval());  // expect: user.name -> acme
  acme::send(later.head());
  slot = "again";
  acme::send(later.eval());

  Lazy mail([&] { return u.email; });
  Lazy plan([&] { return u.plan; });
  acme::send(mail.get());  // expect: user.contact.email -> acme
  acme::send(plan.get());
  mail.forget();
  acme::send(mail.get());  // expect: user.contact.email -> acme

  Vec<int> zero{1, 2}, born{birth_year(1), 3};
  acme::send((zero + zero).x);
  acme::send((zero + born).x);  // expect: user.demographic.date_of_birth -> acme
  acme::send((zero + born).y);
  Vec<std::string> names{u.name, u.plan}, suffix{"!", "?"};
  acme::send((names + suffix).x);  // expect: user.name -> acme
  acme::send((names + suffix).y);
}
