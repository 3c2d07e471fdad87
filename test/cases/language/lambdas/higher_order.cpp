// Functions of functions: compose, curry, memoise, visitor by lambda, callbacks with state, template parameters.
#include "case.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

template <class F, class G>
auto compose(F f, G g) {
  return [f = std::move(f), g = std::move(g)](auto&& x) { return f(g(std::forward<decltype(x)>(x))); };
}
auto curry(std::string a) {
  return [a = std::move(a)](std::string b) { return [a, b = std::move(b)](const std::string& c) { return a + b + c; }; };
}
template <class F>
class Memo {
 public:
  explicit Memo(F f) : f_(std::move(f)) {}
  const std::string& operator()(int key) {
    auto it = cache_.find(key);
    if (it == cache_.end()) it = cache_.emplace(key, f_(key)).first;
    return it->second;
  }

 private:
  F f_;
  std::map<int, std::string> cache_;
};
template <class F>
void each(const std::vector<User>& users, F f) {
  for (std::size_t i = 0; i < users.size(); ++i) f(i, users[i]);
}
template <class It, class Pred, class Out>
void pick(It b, It e, Out out, Pred p) {
  for (; b != e; ++b)
    if (p(*b)) *out++ = *b;
}
class Lazy {
 public:
  explicit Lazy(std::function<std::string()> f) : f_(std::move(f)) {}
  const std::string& get() {
    if (!value_) value_ = f_();
    return *value_;
  }

 private:
  std::function<std::string()> f_;
  std::optional<std::string> value_;
};
using Callback = void (*)(void*, const char*);
void with_callback(Callback cb, void* data, const std::string& s) { cb(data, s.c_str()); }
struct Acc {
  std::string all;
  static void add(void* self, const char* s) { static_cast<Acc*>(self)->all += s; }
};
std::string twice(const std::function<std::string(std::string)>& f, std::string s) { return f(f(std::move(s))); }
template <std::string (*F)(const User&)>
std::string by_pointer(const User& u) { return F(u); }
std::string get_name(const User& u) { return u.name; }
std::string get_plan(const User& u) { return u.plan; }
template <std::string User::*M>
std::string by_member(const User& u) { return u.*M; }

int main() {
  User u = load_user(1);
  auto mail = [](const User& x) { return x.email; };
  auto plan = [](const User& x) { return x.plan; };
  auto mark = [](std::string s) { return s + "!"; };
  auto length = [](const std::string& s) { return s.size(); };
  acme::send(compose(mark, mail)(u));                 // expect: user.contact.email -> acme
  acme::send(compose(mark, plan)(u));
  acme::send(compose(length, mail)(u));
  acme::send(compose(compose(mark, mark), mail)(u));  // expect: user.contact.email -> acme
  acme::send(curry(u.plan)(u.name)("c"));             // expect: user.name -> acme
  acme::send(curry("a")(u.plan)("c"));
  Memo names([](int id) { return load_user(id).name; });
  acme::send(names(3));                               // expect: user.name -> acme
  Memo plans([](int id) { return load_user(id).plan; });
  acme::send(plans(3));
  std::vector<User> users{u};
  std::string list;
  std::size_t last = 0;
  each(users, [&](std::size_t i, const User& x) {
    list += x.phone;
    last = i;
  });
  acme::send(list);                                   // expect: user.contact.phone_number -> acme
  acme::send(last);
  std::vector<User> some;
  pick(users.begin(), users.end(), std::back_inserter(some), [](const User& x) { return x.id > 0; });
  acme::send(some.at(0).email);                       // expect: user.contact.email -> acme
  acme::send(some.at(0).plan);
  Lazy lazy([&u] { return u.name; });
  acme::send(lazy.get());                             // expect: user.name -> acme
  Lazy boring([] { return std::string("b"); });
  acme::send(boring.get());
  Acc acc;
  with_callback(&Acc::add, &acc, u.email);
  acme::send(acc.all);                                // expect: user.contact.email -> acme
  Acc none;
  with_callback([](void* d, const char* s) { static_cast<Acc*>(d)->all = s[0] ? "x" : ""; }, &none, u.email);
  acme::send(none.all);
  acme::send(twice(mark, u.name));                    // expect: user.name -> acme
  acme::send(twice([](std::string) { return std::string("k"); }, u.name));
  acme::send(by_pointer<get_name>(u));                // expect: user.name -> acme
  acme::send(by_pointer<get_plan>(u));
  acme::send(by_member<&User::phone>(u));             // expect: user.contact.phone_number -> acme
  acme::send(by_member<&User::plan>(u));
  std::string captured = u.name;
  auto move_out = [captured = std::move(captured)]() mutable { return std::move(captured); };
  acme::send(move_out());                             // expect: user.name -> acme
  std::unique_ptr<std::string> owned = std::make_unique<std::string>(u.email);
  auto holder = [owned = std::move(owned)] { return *owned; };
  acme::send(holder());                               // expect: user.contact.email -> acme
  auto pair_of = [](auto... xs) { return std::make_tuple(xs...); };
  acme::send(std::get<1>(pair_of(u.plan, u.phone)));  // expect: user.contact.phone_number -> acme
  acme::send(std::get<0>(pair_of(u.plan, u.phone)));
  auto sum = [](auto... xs) { return (xs + ...); };
  acme::send(sum(u.plan, std::string("x")));
  acme::send(sum(u.plan, u.name));                    // expect: user.name -> acme
  std::function<int(int)> fib = [&fib](int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); };
  acme::send(fib(u.id));
  int (*plain)(int) = [](int x) { return x + 1; };
  acme::send(plain(u.id));
  static auto keep = [last = std::string()](const std::string& s) mutable {
    std::swap(last, const_cast<std::string&>(s));
    return last;
  };
  std::string kept = u.name;
  acme::send(keep(kept));                             // expect: user.name -> acme
}
