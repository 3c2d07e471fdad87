// Default arguments, default member initialisers, inherited constructors, order of members, aggregates.
#include "case.h"

#include <utility>

static std::string current() { return name_of(0); }
static std::string label(const std::string& a, const std::string& b = current()) { return a + b; }
static std::string tagged(const std::string& a, const std::string& tag = "tag") { return a + tag; }
static std::string level(int n = birth_year(1) > 1990 ? 1 : 2) { return std::to_string(n); }

struct Base {
  explicit Base(std::string t) : text(std::move(t)) {}
  std::string text;
};
struct Derived : Base {
  using Base::Base;
  std::string own = "own " + text;
  std::string fixed = "fixed";
};

struct Options {
  std::string host = "localhost";
  std::string user = current();
  int retries = 3;
};
struct Request {
  Options options;
  std::string path = "/";
  std::string who = options.user;
  std::string url = options.host + path;
};

struct Ordered {
  explicit Ordered(const User& u) : b(u.plan), a(b.empty() ? "e" : "f") {}
  std::string b;
  std::string a;
};

static std::string describe(const Options& o = {}) { return o.host + o.user; }

int main() {
  User u = load_user(1);
  acme::send(label(u.plan));  // expect: user.name -> acme
  acme::send(label(u.plan, "x"));
  acme::send(tagged(u.email));  // expect: user.contact.email -> acme
  acme::send(tagged(u.plan));
  acme::send(level());

  Derived d(u.email), e("plain");
  acme::send(d.own);  // expect: user.contact.email -> acme
  acme::send(d.fixed);
  acme::send(e.own);

  Request r;
  acme::send(r.who);  // expect: user.name -> acme
  acme::send(r.url);
  Request s{{.host = "h", .user = "bot"}};
  acme::send(s.who);
  acme::send(s.options.retries);
  Request t{.path = u.phone};
  acme::send(t.url);  // expect: user.contact.phone_number -> acme
  acme::send(t.options.host);
  acme::send(describe());  // expect: user.name -> acme
  acme::send(describe({.user = "bot"}));
  Ordered o(u);
  acme::send(o.a);
  acme::send(o.b);
}
