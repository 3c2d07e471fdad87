// Aggregates with bases, designated initialisers, default member initialisers that use other members, brace elision, copies.
#include "svc.h"

#include <array>
#include <string>
#include <utility>

namespace {

struct Meta {
  std::string trace = "t0";
  int version = 2;
};
struct Event : Meta {
  std::string kind;
  std::string subject;
  std::string line = kind + ":" + subject;
  bool seen = false;
};
struct Options {
  std::string host = "localhost";
  std::string user = host + "-user";
  std::string note;
  struct {
    std::string in, out;
  } dirs;
};
struct Wrapper {
  Options opt;
  const std::string& alias = opt.note;
};
template <class T>
struct Named {
  std::string name;
  T value;
};
template <class T>
Named(const char*, T) -> Named<T>;

Event make(const Customer& c, bool full) {
  if (full) return {{.trace = c.tier}, "signup", c.email};
  return {.kind = "ping"};
}

}  // namespace

void aggregates(const Customer& c) {
  Event e{{"t1", 3}, "login", c.name};
  acme::send(e.kind);            // silent
  acme::send(e.subject);         // expect: user.name -> acme
  acme::send(e.line);            // expect: user.name -> acme
  acme::send(e.trace);           // silent
  acme::send_object(static_cast<Meta&>(e));  // expect: user.name -> acme
  Event f{{}, "login", "s", "plain"};
  acme::send(f.line);            // silent
  Event g = make(c, true);
  acme::send(g.line);            // expect: user.contact.email -> acme
  acme::send(g.trace);           // silent
  Options o{.host = "h", .note = c.phone, .dirs = {.in = "in", .out = c.email}};
  acme::send(o.user);            // silent
  acme::send(o.note);            // expect: user.contact.phone_number -> acme
  acme::send(o.dirs.in);         // silent
  acme::send(o.dirs.out);        // expect: user.contact.email -> acme
  Options q{.host = c.name};
  acme::send(q.user);            // expect: user.name -> acme
  acme::send(q.note);            // silent
  q = {};
  acme::send(q.user);            // silent
  Options w = o;
  w.dirs = {"a", "b"};
  acme::send(w.dirs.out);        // silent
  acme::send(o.dirs.out);        // expect: user.contact.email -> acme
  Wrapper x{.opt = {.note = c.email}};
  acme::send(x.alias);           // expect: user.contact.email -> acme
  x.opt.note = "changed";
  acme::send(x.alias);           // silent
  Named n{"label", c.phone};
  acme::send(n.name);            // silent
  acme::send(n.value);           // expect: user.contact.phone_number -> acme
  auto [label, value] = Named{"other", c.id};
  acme::send(label);             // silent
  acme::send(value);             // silent
  e = {.subject = "anonymous"};
  acme::send(e.line);            // silent
  acme::send_object(e);          // silent
}
