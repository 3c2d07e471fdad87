// Values that change places: swap, exchange, move, extract, splice; what is cleared, reset or replaced on the way.
#include "svc.h"

#include <algorithm>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

struct Draft {
  std::string to;
  std::string body;
  friend void swap(Draft& a, Draft& b) noexcept {
    using std::swap;
    swap(a.to, b.to);
    swap(a.body, b.body);
  }
};
class Outbox {
 public:
  void add(std::string line) { lines_.push_back(std::move(line)); }
  std::vector<std::string> drain() { return std::exchange(lines_, {}); }
  const std::vector<std::string>& lines() const { return lines_; }
  void swap(Outbox& o) noexcept { lines_.swap(o.lines_); }

 private:
  std::vector<std::string> lines_;
};
std::string join(const std::vector<std::string>& v) {
  std::string out;
  for (const auto& s : v) out += s + ";";
  return out;
}

}  // namespace

void drafts(const Customer& c) {
  Draft a{c.email, "hello"}, b{"ops", c.name};
  swap(a, b);
  acme::send(a.to);    // silent
  acme::send(a.body);  // expect: user.name -> acme
  acme::send(b.to);    // expect: user.contact.email -> acme
  acme::send(b.body);  // silent
  std::swap(b.to, b.body);
  acme::send(b.to);    // silent
  acme::send(b.body);  // expect: user.contact.email -> acme
  const std::string old = std::exchange(b.body, "new");
  acme::send(b.body);  // silent
  acme::send(old);     // expect: user.contact.email -> acme
  std::tie(a.to, a.body) = std::make_pair(a.body, std::string("tie"));
  acme::send(a.to);    // expect: user.name -> acme
  acme::send(a.body);  // silent
}
void boxes(const Customer& c) {
  Outbox x, y;
  x.add(c.phone);
  y.add(c.tier);
  acme::send(join(y.lines()));  // silent
  x.swap(y);
  acme::send(join(x.lines()));  // silent
  acme::send(join(y.lines()));  // expect: user.contact.phone_number -> acme
  const auto taken = y.drain();
  acme::send(join(y.lines()));  // silent
  acme::send(join(taken));      // expect: user.contact.phone_number -> acme
  acme::send(taken.size());     // silent
}
void owners(const Customer& c) {
  auto p = std::make_unique<std::string>(c.name);
  auto q = std::move(p);
  acme::send(p == nullptr);     // silent
  acme::send(*q);               // expect: user.name -> acme
  p = std::make_unique<std::string>("fresh");
  acme::send(*p);               // silent
  p.swap(q);
  acme::send(*q);               // silent
  acme::send(*p);               // expect: user.name -> acme
  p.reset(new std::string(c.tier));
  acme::send(*p);               // silent
  std::optional<std::string> o = c.email;
  o.reset();
  acme::send(o.value_or("none"));  // silent
  o.emplace("again");
  acme::send(*o);               // silent
  o = c.email;
  acme::send(*o);               // expect: user.contact.email -> acme
}
void nodes(const Customer& c) {
  std::list<std::string> hot{c.email}, cold{"cold"};
  cold.swap(hot);
  acme::send(hot.front());      // silent
  acme::send(cold.front());     // expect: user.contact.email -> acme
  cold.clear();
  cold.push_back("empty");
  acme::send(cold.front());     // silent
  std::map<int, std::string> from{{1, c.phone}}, to;
  to.insert(from.extract(1));
  acme::send(to.at(1));         // expect: user.contact.phone_number -> acme
  std::set<std::string> names{c.name}, others{"x"};
  others.merge(names);
  for (const auto& n : others) acme::send(n);  // expect: user.name -> acme
  std::vector<std::string> v{c.name}, w{"w"};
  v = w;
  acme::send(v.front());        // silent
  std::deque<std::string> d{c.name};
  d.assign(1, "assigned");
  acme::send(d.back());         // silent
}
