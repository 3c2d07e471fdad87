// Bindings to structs, tuples, arrays and pairs: by value and by reference, and a type with get of its own.
#include "svc.h"

#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

struct Card {
  std::string holder;
  std::string brand;
  int month = 0;
};

class Range {
 public:
  Range(std::string from, std::string to) : from_(std::move(from)), to_(std::move(to)) {}
  template <std::size_t I>
  const std::string& get() const {
    if constexpr (I == 0) return from_;
    else return to_;
  }

 private:
  std::string from_;
  std::string to_;
};
template <>
struct std::tuple_size<Range> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I>
struct std::tuple_element<I, Range> {
  using type = const std::string;
};

std::tuple<int, std::string, std::string> row(const User& u) { return {u.id, u.plan, u.email}; }

std::pair<std::string, bool> lookUp(const User& u, bool full) {
  if (full) return {u.name, true};
  return {u.name, false};
}

int main() {
  User u = load_user(1);
  auto [id, plan, mail] = row(u);
  acme::send(id);                            // silent
  acme::send(plan);                          // silent
  acme::send(mail);                          // expect: user.contact.email -> acme via none
  mail = "none";
  acme::send(mail);                          // silent

  Card card{u.name, "visa", 4};
  auto& [holder, brand, month] = card;
  brand += "/debit";
  acme::send(card.brand);                    // silent
  globex::send(card.holder);                 // expect: user.name -> globex via none
  acme::send(holder);                        // expect: user.name -> acme via none
  holder = "erased";
  acme::send(card.holder);                   // silent
  acme::send(month);                         // silent

  Card second{u.plan, "amex", 5};
  auto [copyHolder, copyBrand, copyMonth] = second;
  copyHolder = u.name;
  acme::send(second.holder);                 // silent
  acme::send(copyBrand);                     // silent
  acme::send(copyMonth);                     // silent
  globex::send(copyHolder);                  // expect: user.name -> globex via none

  auto [name, found] = lookUp(u, true);
  acme::send(found);                         // silent
  acme::send(redact(name));                  // silent (approved: redact)

  Range span(u.phone, "+1");
  const auto& [from, to] = span;
  acme::send(to);                            // silent
  acme::send(from);                          // expect: user.contact.phone_number -> acme via none

  std::map<std::string, Card> cards;
  cards["main"] = card;
  cards["spare"] = second;
  for (const auto& [slot, value] : cards) {
    acme::send(slot);                        // silent
    const auto& [h, b, m] = value;
    acme::send(b);                           // silent
    acme::send(m + 1);                       // silent
    acme::send(h.empty());                   // silent
  }
  std::string parts[2] = {u.plan, "eu"};
  auto& [left, right] = parts;
  std::swap(left, right);
  acme::send(left + right);                  // silent
  right = u.phone;
  globex::send(parts[1]);                    // expect: user.contact.phone_number -> globex via none
  std::tie(plan, mail) = std::pair(u.email, u.plan);
  acme::send(mail);                          // silent
  acme::send(plan);                          // expect: user.contact.email -> acme via none
  std::set<std::string> keys;
  auto [where, inserted] = keys.insert(u.email);
  acme::send(inserted);                      // silent
  globex::send(*where);                      // expect: user.contact.email -> globex via none
}
