// Pointers to members, std::bind, std::function that is reassigned, default arguments and parameter packs.
#include "svc.h"

#include <functional>
#include <string>
#include <tuple>
#include <utility>

namespace {

struct Card {
  std::string holder;
  std::string label;
  int uses = 0;
  std::string front() const { return label + " / " + holder; }
  std::string back() const { return label; }
};

std::string column(const Card& c, std::string Card::* field) { return c.*field; }
std::string side(const Card& c, std::string (Card::*f)() const) { return (c.*f)(); }

std::string tag(const std::string& text, const std::string& by = "system") { return text + " by " + by; }
std::string choose(const std::string& a, const std::string&) { return a; }

template <class... T>
std::string all(const T&... t) {
  std::string out;
  ((out += t, out += ' '), ...);
  return out;
}
template <class First, class... Rest>
const First& head(const First& f, const Rest&...) {
  return f;
}
template <class... T>
std::size_t total(const T&... t) {
  return (t.size() + ... + 0);
}

}  // namespace

int main() {
  const Customer c = load_customer(1);
  Card card{c.name, "gold card", 3};
  acme::send(column(card, &Card::holder));  // expect: user.name -> acme
  acme::send(column(card, &Card::label));   // silent
  acme::send(side(card, &Card::front));     // expect: user.name -> acme
  acme::send(side(card, &Card::back));      // silent
  auto uses = std::mem_fn(&Card::uses);
  acme::send(uses(card));                   // silent

  using namespace std::placeholders;
  auto left = std::bind(choose, _1, _2);
  auto right = std::bind(choose, _2, _1);
  acme::send(left(c.tier, c.email));        // silent
  acme::send(right(c.tier, c.email));       // expect: user.contact.email -> acme
  acme::send(tag("saved"));                 // silent
  acme::send(tag("saved", c.phone));        // expect: user.contact.phone_number -> acme

  std::function<std::string()> f = [&card] { return card.holder; };
  f = [&card] { return card.label; };
  acme::send(f());                          // silent
  acme::send(all("a", c.tier));             // silent
  acme::send(all("a", c.email, c.tier));    // expect: user.contact.email -> acme
  acme::send(head(c.tier, c.email));        // silent
  acme::send(total(c.tier, c.email));       // silent
  auto [first, second] = std::make_pair(c.tier, c.phone);
  acme::send(first);                        // silent
  acme::send(second);                       // expect: user.contact.phone_number -> acme
  auto t = std::make_tuple(1, c.name, std::string("x"));
  acme::send(std::get<2>(t));               // silent
  acme::send(std::get<1>(t));               // expect: user.name -> acme
}
