// What one alternative of a variant holds does not show in another.
#include "case.h"

#include <string>
#include <variant>
#include <vector>

struct Mail { std::string address; };
struct Note { std::string text; };
struct Attribute {
  std::string key;
  std::variant<std::string, long, bool> value;
};
template <class... Ts> struct overloaded : Ts... { using Ts::operator()...; };

class Door {
 public:
  struct Closed { std::string reason; };
  struct Open { User visitor; };
  void open(const User& u) { state_ = Open{u}; }
  void close() { state_.emplace<Closed>(); }
  std::string who() const {
    return std::visit(overloaded{[](const Closed& c) { return c.reason; }, [](const Open& o) { return o.visitor.name; }}, state_);
  }
  const Open* opened() const { return std::get_if<Open>(&state_); }

 private:
  std::variant<Closed, Open> state_;
};

std::variant<std::string, int> pick(const User& u) {
  if (u.id > 3) return u.id;
  return u.name;
}

int main() {
  User u = load_user(1);
  std::vector<Attribute> attributes{{"mail", u.email}, {"count", 5L}, {"ok", true}};
  attributes.push_back({"plan", "gold"});
  for (const Attribute& a : attributes) {
    acme::send(a.key);
    if (auto* s = std::get_if<std::string>(&a.value)) acme::send(*s);   // expect: user.contact.email -> acme
    if (auto* n = std::get_if<long>(&a.value)) acme::send(*n);
    if (auto* b = std::get_if<bool>(&a.value)) acme::send(*b);
    std::visit(overloaded{[](const std::string& s) { globex::send(s); },   // expect: user.contact.email -> globex
                          [](long n) { globex::send(static_cast<int>(n)); },
                          [](bool b) { globex::send(b ? "y" : "n"); }},
               a.value);
  }
  auto picked = pick(u);
  if (std::holds_alternative<int>(picked)) acme::send(std::get<int>(picked));
  else acme::send(std::get<0>(picked));                                 // expect: user.name -> acme

  std::vector<std::variant<Mail, Note>> items;
  items.emplace_back(Mail{u.email});
  items.emplace_back(std::in_place_type<Note>, "n");
  for (auto& item : items) {
    std::visit([](auto& x) {
      if constexpr (requires { x.address; }) acme::send(x.address);     // expect: user.contact.email -> acme
      else acme::send(x.text);
    }, item);
  }
  Door open, closed;
  open.open(u);
  acme::send(open.who());                                               // expect: user.name -> acme
  acme::send(closed.who());
  if (auto* o = open.opened()) acme::send(o->visitor.phone);            // expect: user.contact.phone_number -> acme
  if (auto* o = closed.opened()) acme::send(o->visitor.phone);
  open.close();
  acme::send(open.who());
  std::variant<int, std::string> a = u.phone, b = 3;
  std::swap(a, b);
  acme::send(std::get<std::string>(b));                                 // expect: user.contact.phone_number -> acme
  acme::send(std::get<int>(b));
  const auto text = std::visit([](const auto& x, const auto& y) {
    std::string r;
    if constexpr (requires { r += x; }) r += x;
    if constexpr (requires { r += y; }) r += y;
    return r;
  }, a, b);
  acme::send(text);                                                     // expect: user.contact.phone_number -> acme
}
