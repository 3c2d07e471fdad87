// Closures as people keep them: recursive lambdas, fix-points, generic ones, template heads, observers, lazies, captures by move.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class F>
struct Fix {
  F f;
  template <class... A>
  auto operator()(A&&... a) const {
    return f(*this, std::forward<A>(a)...);
  }
};
template <class F>
Fix(F) -> Fix<F>;

template <class F>
class Lazy {
 public:
  explicit Lazy(F f) : make_(std::move(f)) {}
  const std::string& get() {
    if (!value_) value_ = make_();
    return *value_;
  }

 private:
  F make_;
  std::optional<std::string> value_;
};
class Signal {
 public:
  void connect(std::function<void(const std::string&)> f) { slots_.push_back(std::move(f)); }
  void emit(const std::string& s) const {
    for (const auto& f : slots_) f(s);
  }

 private:
  std::vector<std::function<void(const std::string&)>> slots_;
};
struct Form {
  std::string mail, city;
  auto validator() const {
    return [this](std::size_t least) { return mail.size() > least; };
  }
  auto printer() const {
    return [*this] { return city + " " + mail; };
  }
};

}  // namespace

void recursion(const Customer& c) {
  Fix repeat{[](auto&& self, int n, const std::string& s) -> std::string { return n == 0 ? "" : s + self(n - 1, s); }};
  acme::send(repeat(2, c.email));    // expect: user.contact.email -> acme
  acme::send(repeat(2, c.tier));     // silent
  Fix depth{[](auto&& self, const std::string& s) -> int { return s.empty() ? 0 : 1 + self(s.substr(1)); }};
  acme::send(depth(c.email));        // silent
  auto each = []<class T, class F>(const std::vector<T>& v, F f) {
    for (const T& x : v) f(x);
  };
  std::string all;
  int count = 0;
  each(std::vector<std::string>{c.name, "x"}, [&](const std::string& s) { all += s; });
  each(std::vector<std::string>{c.name, "x"}, [&](const std::string&) { ++count; });
  acme::send(all);                   // expect: user.name -> acme
  acme::send(count);                 // silent
}
void lazies(const Customer& c) {
  Lazy mail([&c] { return "to " + c.email; });
  Lazy tier([&c] { return "tier " + c.tier; });
  acme::send(mail.get());            // expect: user.contact.email -> acme
  acme::send(tier.get());            // silent
  auto owned = [p = std::make_unique<std::string>(c.phone)] { return *p; };
  acme::send(owned());               // expect: user.contact.phone_number -> acme
  auto hashed = [h = sha256(c.email)](const std::string& s) { return s + h; };
  acme::send(hashed("id:"));         // expect: user.contact.email -> acme via hash
  auto add = [sum = std::string()](const std::string& s) mutable { return sum += s; };
  add(c.tier);
  acme::send(add("b"));              // silent
  add(c.name);
  acme::send(add("c"));              // expect: user.name -> acme
}
void signals(const Customer& c) {
  Signal joined, left;
  std::string seen, missed;
  std::size_t longest = 0;
  joined.connect([&seen](const std::string& s) { seen = s; });
  joined.connect([&longest](const std::string& s) { longest = std::max(longest, s.size()); });
  left.connect([&missed](const std::string& s) { missed = s; });
  joined.emit(c.email);
  left.emit("bye");
  acme::send(seen);                  // expect: user.contact.email -> acme
  acme::send(missed);                // silent
  acme::send(longest);               // silent
  std::string log = "log";
  auto record = [log](const std::string& s) mutable { log += s; };
  record(c.name);
  acme::send(log);                   // silent
}
void forms(const Customer& c) {
  Form f{c.email, "Oslo"};
  auto ok = f.validator();
  auto print = f.printer();
  f.mail = "none";
  acme::send(ok(4));                 // silent
  acme::send(f.mail);                // silent
  acme::send(print());               // expect: user.contact.email -> acme
  acme::send(f.printer()());         // silent
  auto partial = [](auto f, auto... bound) {
    return [=](auto... rest) { return f(bound..., rest...); };
  };
  auto last = [](const std::string&, const std::string& b) { return b; };
  acme::send(partial(last, c.name)(c.tier));   // silent
  acme::send(partial(last, c.tier)(c.phone));  // expect: user.contact.phone_number -> acme
  std::function<std::string()> say = [&c] { return c.name; };
  acme::send(say());                 // expect: user.name -> acme
  say = [] { return std::string("still"); };
  acme::send(say());                 // silent
}
