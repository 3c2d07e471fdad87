// Pointers to members, tables of columns, function tables.
#include "svc.h"

#include <array>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Column {
  const char* title;
  std::string Customer::*member;
};
constexpr Column kPublic[] = {{"tier", &Customer::tier}};
constexpr Column kFull[] = {{"tier", &Customer::tier}, {"mail", &Customer::email}};

template <std::size_t N>
std::string row(const Column (&cols)[N], const Customer& c) {
  std::string s;
  for (const auto& col : cols) s += c.*col.member + ";";
  return s;
}
std::string mail_text(const Customer& c) { return c.email; }
std::string tier_text(const Customer& c) { return c.tier; }
std::string name_text(const Customer& c) { return c.name; }
using TextFn = std::string (*)(const Customer&);

struct Row {
  std::string a, b;
  std::string get_a() const { return a; }
  std::string get_b() const { return b; }
  void set_a(std::string v) { a = std::move(v); }
  void set_b(std::string v) { b = std::move(v); }
};
using Getter = std::string (Row::*)() const;
using Setter = void (Row::*)(std::string);
std::string call(const Row& r, Getter g) { return (r.*g)(); }
void store(Row& r, Setter s, const std::string& v) { (r.*s)(v); }
struct Vtable {
  std::string (*text)(const void*);
  const void* self;
};
std::string text_of_row(const void* p) { return static_cast<const Row*>(p)->a; }
std::string text_of_string(const void* p) { return *static_cast<const std::string*>(p); }
class Router {
 public:
  using Handler = std::string (Router::*)(const Customer&) const;
  std::string handle(Handler h, const Customer& c) const { return (this->*h)(c); }
  std::string profile(const Customer& c) const { return c.name; }
  std::string health(const Customer&) const { return "ok"; }
};
}  // namespace

void pointers_to_members(const Customer& c) {
  acme::send(row(kPublic, c));  // silent
  acme::send(row(kFull, c));    // expect: user.contact.email -> acme
  std::string Customer::*m = &Customer::phone;
  acme::send(c.*m);  // expect: user.contact.phone_number -> acme
  m = &Customer::tier;
  acme::send(c.*m);  // silent
  const Customer* pc = &c;
  acme::send(pc->*m);              // silent
  acme::send(pc->*(&Customer::name));  // expect: user.name -> acme

  TextFn f = mail_text;
  acme::send(f(c));  // expect: user.contact.email -> acme
  f = tier_text;
  acme::send(f(c));  // silent
  const TextFn safe[] = {tier_text, tier_text};
  acme::send(safe[c.id % 2](c));  // silent
  const TextFn mixed[] = {tier_text, name_text};
  acme::send(mixed[c.id % 2](c));  // expect: user.name -> acme
  std::map<std::string, TextFn> table{{"tier", tier_text}};
  acme::send(table.at("tier")(c));  // silent
  table["name"] = &name_text;
  for (auto& [k, fn] : table) globex::send(fn(c));  // expect: user.name -> globex

  Row r;
  store(r, &Row::set_a, c.email);
  acme::send(call(r, &Row::get_a));  // expect: user.contact.email -> acme
  acme::send(call(r, &Row::get_b));  // silent
  store(r, &Row::set_b, c.phone);
  store(r, &Row::set_a, "x");
  acme::send(call(r, &Row::get_b));  // expect: user.contact.phone_number -> acme
  acme::send(call(r, &Row::get_a));  // silent
  Getter g = &Row::get_b;
  Row clean{"a", "b"};
  acme::send((clean.*g)());  // silent
  acme::send((r.*g)());      // expect: user.contact.phone_number -> acme
  Row* pr = &clean;
  acme::send((pr->*g)());  // silent
  auto fn = std::mem_fn(&Row::get_b);
  acme::send(fn(r));      // expect: user.contact.phone_number -> acme
  acme::send(fn(clean));  // silent

  Row secret{c.name, "b"};
  std::string lit = "lit";
  Vtable v1{text_of_row, &secret};
  Vtable v2{text_of_string, &lit};
  acme::send(v1.text(v1.self));  // expect: user.name -> acme
  acme::send(v2.text(v2.self));  // silent
  v1 = v2;
  acme::send(v1.text(v1.self));  // silent
  Router router;
  acme::send(router.handle(&Router::profile, c));  // expect: user.name -> acme
  acme::send(router.handle(&Router::health, c));   // silent
  struct Named {
    const char* key;
    TextFn fn;
  };
  static constexpr Named kNamed[] = {{"t", tier_text}, {"e", mail_text}};
  for (const auto& n : kNamed) {
    acme::send(n.key);    // silent
    acme::send(n.fn(c));  // expect: user.contact.email -> acme
  }
  static constexpr std::array<Named, 1> kSafe{{{"t", tier_text}}};
  for (const auto& n : kSafe) acme::send(n.fn(c));  // silent
}
