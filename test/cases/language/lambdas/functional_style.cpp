// Functional code: maybe, result, lazy, memoize, pipelines, curry, futures with then, lenses.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

template <class T>
class Maybe {
 public:
  Maybe() = default;
  Maybe(T v) : v_(std::move(v)) {}
  template <class F>
  auto map(F f) const -> Maybe<std::decay_t<decltype(f(std::declval<const T&>()))>> {
    if (!v_) return {};
    return f(*v_);
  }
  template <class F>
  auto flatMap(F f) const -> decltype(f(std::declval<const T&>())) {
    if (!v_) return {};
    return f(*v_);
  }
  T orElse(T d) const { return v_ ? *v_ : d; }

 private:
  std::optional<T> v_;
};

template <class T, class E>
class Result {
 public:
  static Result ok(T t) { return Result(std::in_place_index<0>, std::move(t)); }
  static Result err(E e) { return Result(std::in_place_index<1>, std::move(e)); }
  bool good() const { return v_.index() == 0; }
  const T& value() const { return std::get<0>(v_); }
  const E& error() const { return std::get<1>(v_); }
  template <class Ok, class Err>
  auto match(Ok ok, Err err) const {
    return good() ? ok(value()) : err(error());
  }

 private:
  template <std::size_t I, class X>
  Result(std::in_place_index_t<I> i, X&& x) : v_(i, std::forward<X>(x)) {}
  std::variant<T, E> v_;
};

template <class F>
class Lazy {
  using T = std::invoke_result_t<F>;

 public:
  explicit Lazy(F f) : f_(std::move(f)) {}
  const T& get() {
    if (!v_) v_ = f_();
    return *v_;
  }

 private:
  F f_;
  std::optional<T> v_;
};

template <class R, class A>
auto memoize(R (*f)(A)) {
  return [f, cache = std::map<std::decay_t<A>, R>()](A a) mutable -> R {
    auto it = cache.find(a);
    if (it != cache.end()) return it->second;
    return cache[a] = f(a);
  };
}

template <class T, class F>
auto operator|(T&& t, F&& f) -> std::enable_if_t<std::is_same_v<std::decay_t<T>, User> || std::is_same_v<std::decay_t<T>, std::string>,
                                                  decltype(std::forward<F>(f)(std::forward<T>(t)))> {
  return std::forward<F>(f)(std::forward<T>(t));
}

auto curry = [](auto f) { return [f](auto a) { return [f, a](auto b) { return f(a, b); }; }; };
auto flip = [](auto f) { return [f](auto a, auto b) { return f(b, a); }; };
auto constant = [](auto v) { return [v](auto&&...) { return v; }; };

template <class T>
class Future {
 public:
  void set(T t) {
    v_ = std::move(t);
    for (auto& c : then_) c(*v_);
  }
  template <class F>
  auto then(F f) -> std::shared_ptr<Future<std::decay_t<decltype(f(std::declval<const T&>()))>>> {
    using R = std::decay_t<decltype(f(std::declval<const T&>()))>;
    auto next = std::make_shared<Future<R>>();
    then_.push_back([f, next](const T& t) { next->set(f(t)); });
    return next;
  }
  void done(std::function<void(const T&)> f) { then_.push_back(std::move(f)); }

 private:
  std::optional<T> v_;
  std::vector<std::function<void(const T&)>> then_;
};

template <class S, class A>
struct Lens {
  std::function<A(const S&)> get;
  std::function<S(S, A)> set;
};
template <class S, class A>
Lens<S, A> lens(A S::*m) {
  return {[m](const S& s) { return s.*m; }, [m](S s, A a) {
            s.*m = std::move(a);
            return s;
          }};
}

std::string planById(int id) { return load_user(id).plan; }
std::string nameById(int id) { return load_user(id).name; }

template <class Acc, class F>
Acc fold(const std::vector<std::string>& v, Acc acc, F f) {
  for (const auto& x : v) acc = f(std::move(acc), x);
  return acc;
}

Result<std::string, std::string> validate(const User& u) {
  if (u.email.find('@') == std::string::npos) return Result<std::string, std::string>::err("bad: " + u.phone);
  return Result<std::string, std::string>::ok(u.plan);
}

int main() {
  User u = load_user(1);
  Maybe<User> some(u);
  acme::send(some.map([](const User& x) { return x.name; }).orElse("none"));   // expect: user.name -> acme
  acme::send(some.map([](const User& x) { return x.plan; }).orElse("none"));
  acme::send(some.map([](const User& x) { return x.id; }).orElse(0));
  acme::send(some.flatMap([](const User& x) { return Maybe<std::string>(x.email); }).orElse(""));   // expect: user.contact.email -> acme
  acme::send(Maybe<std::string>().orElse(u.phone));                            // expect: user.contact.phone_number -> acme

  auto r = validate(u);
  if (r.good()) acme::send(r.value());
  if (!r.good()) acme::send(r.error());                                        // expect: user.contact.phone_number -> acme
  acme::send(r.match([](const std::string& v) { return v; }, [](const std::string&) { return std::string("e"); }));

  Lazy name([&u] { return u.name; });
  Lazy plan([&u] { return u.plan; });
  acme::send(name.get());                                                      // expect: user.name -> acme
  acme::send(plan.get());
  auto names = memoize(nameById);
  auto plans = memoize(planById);
  acme::send(names(1));                                                        // expect: user.name -> acme
  acme::send(plans(1));

  auto toName = [](const User& x) { return x.name; };
  auto shout = [](std::string s) { return s + "!"; };
  auto dot = [](const std::string&) { return std::string("."); };
  acme::send(u | toName | shout);                                              // expect: user.name -> acme
  acme::send(u | toName | dot);

  auto cat = [](const std::string& a, const std::string& b) { return a + b; };
  auto left = [](const std::string& a, const std::string&) { return a; };
  acme::send(curry(cat)(u.plan)(u.email));                                     // expect: user.contact.email -> acme
  acme::send(curry(left)(u.plan)(u.email));
  acme::send(flip(left)(u.plan, u.email));                                     // expect: user.contact.email -> acme
  acme::send(flip(left)(u.email, u.plan));
  acme::send(constant(u.plan)(u.email, u.name));
  acme::send(constant(u.name)(1, 2));                                          // expect: user.name -> acme

  Future<User> f;
  f.then([](const User& x) { return x.name; })->done([](const std::string& s) { acme::send(s); });   // expect: user.name -> acme
  f.then([](const User& x) { return x.plan; })->done([](const std::string& s) { acme::send(s); });
  f.set(u);

  auto mail = lens(&User::email);
  auto planLens = lens(&User::plan);
  acme::send(mail.get(u));                                                     // expect: user.contact.email -> acme
  acme::send(planLens.get(u));
  User moved = planLens.set(u, u.name);
  acme::send(moved.plan);                                                      // expect: user.name -> acme
  acme::send(u.plan);

  std::vector<std::string> parts{u.plan, u.phone};
  acme::send(fold(parts, std::string(), [](std::string a, const std::string& x) { return a + x; }));   // expect: user.contact.phone_number -> acme
  acme::send(fold(parts, 0, [](int a, const std::string& x) { return a + (x.empty() ? 0 : 1); }));
}
