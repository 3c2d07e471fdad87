// flags: -std=c++23
// Explicit object parameters: chained setters, CRTP without a template argument, recursive lambdas, forwarding getters.
#include "svc.h"

#include <string>
#include <utility>
#include <vector>

namespace {

struct Request {
  std::string path;
  std::string body;
  int tries = 0;
  template <class Self>
  Self&& with_path(this Self&& self, std::string p) {
    self.path = std::move(p);
    return std::forward<Self>(self);
  }
  template <class Self>
  Self&& with_body(this Self&& self, std::string b) {
    self.body = std::move(b);
    return std::forward<Self>(self);
  }
  template <class Self>
  auto&& content(this Self&& self) {
    return std::forward<Self>(self).body;
  }
  std::string detached(this Request self) {
    self.body = "detached";
    return self.body;
  }
  void wipe(this Request& self) { self.body.clear(); }
};

struct Printable {
  template <class Self>
  std::string show(this const Self& self) {
    return "<" + self.label() + ">";
  }
};
struct Person : Printable {
  std::string who;
  std::string label() const { return who; }
};
struct Shelf : Printable {
  std::string who;
  std::string label() const { return "shelf"; }
};

}  // namespace

void deducing(const Customer& c) {
  Request r = Request{}.with_path("/v1").with_body(c.email);
  acme::send(r.path);          // silent
  acme::send(r.body);          // expect: user.contact.email -> acme
  acme::send(r.content());     // expect: user.contact.email -> acme
  acme::send(r.detached());    // silent
  acme::send(r.body);          // expect: user.contact.email -> acme
  r.content() = "replaced";
  acme::send(r.body);          // silent
  r.with_path(c.phone);
  acme::send(r.path);          // expect: user.contact.phone_number -> acme
  acme::send(r.content());     // silent
  acme::send(r.tries);         // silent
  r.with_body(c.name).wipe();
  acme::send(r.body);          // silent
  Person p;
  p.who = c.name;
  Shelf s;
  s.who = c.name;
  acme::send(p.show());        // expect: user.name -> acme
  acme::send(s.show());        // silent
  auto join = [](this auto self, const std::vector<std::string>& v, std::size_t i) -> std::string {
    return i < v.size() ? v[i] + self(v, i + 1) : std::string();
  };
  acme::send(join({c.phone, "x"}, 0));   // expect: user.contact.phone_number -> acme
  acme::send(join({c.tier, "x"}, 0));    // silent
  auto depth = [](this auto self, const std::string& t, int n) -> int { return n > 3 ? n : self(t, n + 1); };
  acme::send(depth(c.email, 0));         // silent
}
