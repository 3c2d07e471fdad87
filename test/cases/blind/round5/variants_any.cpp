// variant with visitors, get_if, index; any with casts; unions with tags; monostate.
#include "svc.h"

#include <any>
#include <string>
#include <typeinfo>
#include <variant>
#include <vector>

namespace {

struct Created {
  int id;
  std::string mail;
};
struct Renamed {
  std::string before, after;
};
struct Deleted {
  int id;
};
using Event = std::variant<std::monostate, Created, Renamed, Deleted>;

template <class... F>
struct overloaded : F... {
  using F::operator()...;
};
template <class... F>
overloaded(F...) -> overloaded<F...>;

struct Summary {
  std::string operator()(std::monostate) const { return "empty"; }
  std::string operator()(const Created& e) const { return "created " + std::to_string(e.id); }
  std::string operator()(const Renamed& e) const { return e.before + ">" + e.after; }
  std::string operator()(const Deleted&) const { return "deleted"; }
};
std::string full(const Event& e) {
  return std::visit(overloaded{[](const Created& x) { return x.mail; }, [](const Renamed& x) { return x.after; },
                               [](auto&) { return std::string("other"); }},
                    e);
}

class Value {
 public:
  enum class Kind { number, text } kind = Kind::number;
  Value() : n(0) {}
  explicit Value(long v) : n(v) {}
  explicit Value(const char* t) : kind(Kind::text), s(t) {}
  std::string show() const { return kind == Kind::text ? std::string(s) : std::to_string(n); }

 private:
  union {
    long n;
    const char* s;
  };
};

}  // namespace

void alternatives(const Customer& c) {
  Event e;
  acme::send(full(e));         // silent
  e = Created{c.id, c.email};
  acme::send(std::visit(Summary{}, e));  // silent
  acme::send(full(e));                   // expect: user.contact.email -> acme
  acme::send(e.index());                 // silent
  acme::send(std::get<Created>(e).id);   // silent
  acme::send(std::get<Created>(e).mail); // expect: user.contact.email -> acme
  if (auto* r = std::get_if<Renamed>(&e)) acme::send(r->before);  // silent
  e = Renamed{"x", c.name};
  acme::send(std::visit(Summary{}, e));  // expect: user.name -> acme
  acme::send(std::get<2>(e).before);     // silent
  acme::send(full(e));                   // expect: user.name -> acme
  e.emplace<Deleted>(4);
  acme::send(full(e));                   // silent
  acme::send(std::visit(Summary{}, e));  // silent
  std::vector<Event> log;
  log.push_back(Deleted{3});
  for (const Event& x : log) acme::send(full(x));  // silent
  log.push_back(Created{1, c.phone});
  for (const Event& x : log) acme::send(full(x));  // expect: user.contact.phone_number -> acme
  for (const Event& x : log) acme::send(std::holds_alternative<Created>(x));  // silent

  std::variant<int, std::string> v = c.id;
  acme::send(std::get<int>(v));  // silent
  v = c.email;
  acme::send(std::get<1>(v));    // expect: user.contact.email -> acme
  std::visit([](const auto& x) { acme::send(x); }, v);  // expect: user.contact.email -> acme
  v = 5;
  std::visit([](const auto& x) { acme::send(x); }, v);  // silent
  try {
    acme::send(std::get<std::string>(v));  // silent
  } catch (const std::bad_variant_access& x) {
    acme::send(x.what());  // silent
  }
  std::variant<std::string, std::string> twin{std::in_place_index<1>, c.name};
  if (const auto* p = std::get_if<0>(&twin)) acme::send(*p);  // silent
  if (const auto* p = std::get_if<1>(&twin)) acme::send(*p);  // expect: user.name -> acme

  std::any a = c.phone;
  acme::send(std::any_cast<std::string>(a));  // expect: user.contact.phone_number -> acme
  acme::send(a.has_value());                  // silent
  acme::send(a.type().name());                // silent
  a = 5;
  if (auto* s = std::any_cast<std::string>(&a)) acme::send(*s);  // silent
  acme::send(std::any_cast<int>(a));          // silent
  a.emplace<Renamed>("from", c.email);
  acme::send(std::any_cast<Renamed&>(a).before);  // silent
  acme::send(std::any_cast<Renamed&>(a).after);   // expect: user.contact.email -> acme
  a.reset();
  acme::send(a.has_value());  // silent
  std::any b = std::make_any<std::string>("b");
  std::any d = c.name;
  b.swap(d);
  acme::send(std::any_cast<std::string>(b));  // expect: user.name -> acme
  acme::send(std::any_cast<std::string>(d));  // silent

  Value num(3), text(c.email.c_str()), lit("lit");
  acme::send(num.show());   // silent
  acme::send(text.show());  // expect: user.contact.email -> acme
  acme::send(lit.show());   // silent
  text = Value(8);
  acme::send(text.show());  // silent
  acme::send(static_cast<int>(text.kind));  // silent
}
