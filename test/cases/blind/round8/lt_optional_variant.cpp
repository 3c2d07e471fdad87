// Alternatives of variants and optionals: which one is there, what replaced it, and what a visitor takes from it.
#include "svc.h"

#include <any>
#include <optional>
#include <string>
#include <variant>

namespace {

struct ById {
  int id;
};
struct ByMail {
  std::string mail;
  std::string realm;
};
struct Anonymous {};
using Key = std::variant<Anonymous, ById, ByMail>;

template <class... F>
struct overloaded : F... {
  using F::operator()...;
};
template <class... F>
overloaded(F...) -> overloaded<F...>;

std::string label(const Key& k) {
  return std::visit(overloaded{[](const Anonymous&) { return std::string("anonymous"); },
                               [](const ById& i) { return "id " + std::to_string(i.id); },
                               [](const ByMail& m) { return "mail " + m.mail; }},
                    k);
}

std::string realm(const Key& k) {
  if (const auto* m = std::get_if<ByMail>(&k)) return m->realm;
  return "none";
}

std::optional<std::string> lookup(const Customer& c, bool wanted) {
  if (!wanted) return std::nullopt;
  return c.phone;
}

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(argc);
  Key k = ByMail{c.email, "corp"};
  Key i = ById{c.id};
  acme::send(label(k));           // expect: user.contact.email -> acme
  acme::send(label(i));           // silent
  acme::send(realm(k));           // silent
  acme::send(k.index());          // silent
  k = ById{2};
  acme::send(label(k));           // silent
  k.emplace<ByMail>(c.name, "x");
  acme::send(std::get<ByMail>(k).mail);   // expect: user.name -> acme
  acme::send(std::get<ByMail>(k).realm);  // silent

  auto phone = lookup(c, argc > 1);
  acme::send(phone.has_value());          // silent
  acme::send(phone.value_or("unlisted")); // expect: user.contact.phone_number -> acme
  phone.reset();
  acme::send(phone.value_or("unlisted")); // silent
  phone = "switchboard";
  acme::send(*phone);                     // silent
  std::optional<std::string> first = c.email, second;
  std::swap(first, second);
  acme::send(first ? *first : "-");       // silent
  acme::send(second ? *second : "-");     // expect: user.contact.email -> acme

  std::any box = c.name;
  acme::send(std::any_cast<const std::string&>(box));  // expect: user.name -> acme
  box = 42;
  acme::send(std::any_cast<int>(box));    // silent
}
