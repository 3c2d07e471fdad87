// Nested lambdas, init captures, mutable state, stored in containers, returned, this and *this captures, immediate calls.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

class Widget {
 public:
  explicit Widget(std::string t) : title_(std::move(t)) {}
  std::function<std::string()> by_this() {
    return [this] { return title_; };
  }
  std::function<std::string()> by_copy() {
    return [*this] { return title_; };
  }
  void rename(std::string t) { title_ = std::move(t); }
  void on(std::function<void(const std::string&)> h) { handlers_.push_back(std::move(h)); }
  void fire() const {
    for (const auto& h : handlers_) h(title_);
  }

 private:
  std::string title_;
  std::vector<std::function<void(const std::string&)>> handlers_;
};
std::function<std::string(const std::string&)> prefixer(std::string p) {
  return [p = std::move(p)](const std::string& s) { return p + s; };
}
template <class F, class G>
auto compose(F f, G g) {
  return [=](auto&& x) { return g(f(std::forward<decltype(x)>(x))); };
}
auto counter(const std::string& who) {
  return [who, n = 0]() mutable {
    ++n;
    return who.empty() ? -n : n;
  };
}

}  // namespace

void lambdas(const Customer& c) {
  Widget w(c.name);
  auto live = w.by_this();
  auto frozen = w.by_copy();
  acme::send(live());                     // expect: user.name -> acme
  w.rename("renamed");
  acme::send(live());                     // silent
  acme::send(frozen());                   // expect: user.name -> acme
  w.rename(c.tier);
  acme::send(live());                     // silent
  auto hi = prefixer("hi ");
  auto mine = prefixer(c.email);
  acme::send(hi(c.tier));                 // silent
  acme::send(hi(c.phone));                // expect: user.contact.phone_number -> acme
  acme::send(mine(c.tier));               // expect: user.contact.email -> acme
  auto len = compose([](const std::string& s) { return s.size(); }, [](std::size_t n) { return std::to_string(n); });
  acme::send(len(c.email));               // silent
  auto twice = compose(hi, [](std::string s) { return s + s; });
  acme::send(twice(c.email));             // expect: user.contact.email -> acme
  acme::send(twice(c.tier));              // silent
  auto n = counter(c.email);
  acme::send(n());                        // silent
  acme::send(n());                        // silent
  auto outer = [&c, tag = std::string("tag")](bool mail) {
    auto inner = [&, extra = mail ? c.email : tag] { return tag + extra; };
    return inner();
  };
  acme::send(outer(true));                // expect: user.contact.email -> acme
  std::string last = "none";
  Widget v("silent title");
  v.on([&last](const std::string& t) { last = t; });
  v.fire();
  acme::send(last);                       // silent
  Widget x(c.phone);
  x.on([&last](const std::string& t) { last = "got " + t; });
  x.on([](const std::string& t) { globex::send(t); });         // expect: user.contact.phone_number -> globex
  x.on([](const std::string& t) { globex::send(redact(t)); });  // expect: user.contact.phone_number -> globex via redact
  x.on([](const std::string& t) { globex::send(std::to_string(t.length())); });  // silent
  x.fire();
  acme::send(last);                       // expect: user.contact.phone_number -> acme
  const std::string picked = [&]() -> std::string {
    if (c.id > 3) return c.tier;
    return c.id == 0 ? "zero" : "some";
  }();
  acme::send(picked);                     // silent
  auto shared = std::make_shared<std::string>(c.tier);
  auto write = [shared](const std::string& s) { *shared = s; };
  acme::send(*shared);                    // silent
  write(c.name);
  acme::send(*shared);                    // expect: user.name -> acme
  std::map<std::string, std::function<std::string(const Customer&)>> columns{
      {"mail", [](const Customer& k) { return k.email; }}};
  acme::send(columns.at("mail")(c));      // expect: user.contact.email -> acme
  columns["tier"] = [](const Customer& k) { return k.tier; };
  acme::send(columns.at("tier")(c));      // silent
  std::function<int(int, const std::string&)> rec = [&rec](int k, const std::string& s) -> int {
    return k == 0 ? static_cast<int>(s.size()) : rec(k - 1, s + "x");
  };
  acme::send(rec(3, c.email));            // silent
  std::string local = c.email;
  auto later = [local] { return local; };
  auto now = [&local] { return local; };
  local = "cleared";
  acme::send(later());                    // expect: user.contact.email -> acme
  acme::send(now());                      // silent
}
