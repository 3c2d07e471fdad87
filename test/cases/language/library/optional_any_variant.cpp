// flags: -std=c++23
// optional, expected, any, variant: values, errors, monadic operations, alternatives.
#include "case.h"

#include <any>
#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

enum class Error { none, missing };
std::expected<User, Error> load(int id) {
  if (id < 0) return std::unexpected(Error::missing);
  return load_user(id);
}
std::expected<int, std::string> parse(const User& u) {
  if (u.id == 0) return std::unexpected("bad " + u.name);
  return u.id;
}
std::expected<std::string, std::string> plan_of(const User& u) {
  if (u.plan.empty()) return std::unexpected<std::string>("no plan");
  return u.plan;
}
std::optional<std::string> mail_of(const User& u) {
  if (u.email.empty()) return {};
  return u.email;
}
struct Card { std::string number; };
struct Cash { int amount; };
using Payment = std::variant<std::monostate, Cash, Card>;
struct Describe {
  std::string operator()(std::monostate) const { return "none"; }
  std::string operator()(const Cash& c) const { return std::to_string(c.amount); }
  std::string operator()(const Card& c) const { return c.number; }
};

int main() {
  User u = load_user(1);
  if (auto r = load(1)) acme::send(r->email);            // expect: user.contact.email -> acme
  auto r = load(2);
  acme::send(static_cast<int>(r.error()));
  acme::send(r.value().plan);
  auto n = parse(u);
  if (!n) acme::send(n.error());                         // expect: user.name -> acme
  acme::send(*n);
  auto p = plan_of(u);
  acme::send(p ? *p : p.error());
  acme::send(p.value_or("x"));

  acme::send(mail_of(u).value_or("none"));               // expect: user.contact.email -> acme
  acme::send(mail_of(u).has_value());
  auto length = mail_of(u).transform([](const std::string& s) { return s.size(); });
  acme::send(*length);
  auto shout = mail_of(u).transform([](std::string s) { return s + "!"; });
  acme::send(*shout);                                    // expect: user.contact.email -> acme
  auto chained = mail_of(u).and_then([](const std::string& s) -> std::optional<std::string> { return s.substr(1); });
  acme::send(chained.value());                           // expect: user.contact.email -> acme
  auto other = mail_of(u).and_then([](const std::string&) -> std::optional<std::string> { return "fixed"; });
  acme::send(other.value());
  auto fallback = std::optional<std::string>(u.plan).or_else([&] { return std::optional<std::string>(u.phone); });
  acme::send(*fallback);                                 // expect: user.contact.phone_number -> acme
  std::optional<User> ou;
  ou = u;
  acme::send(ou->name);                                  // expect: user.name -> acme
  ou.reset();
  ou.emplace();
  acme::send(ou->plan);
  std::optional<std::string> s = u.plan;
  s = std::nullopt;
  s.emplace(u.name);
  acme::send(*s);                                        // expect: user.name -> acme
  s = "plain";
  acme::send(*s);

  std::any a = u.name;
  acme::send(std::any_cast<std::string>(a));             // expect: user.name -> acme
  a = u.plan;
  acme::send(std::any_cast<const std::string&>(a));
  a = u;
  if (auto* pu = std::any_cast<User>(&a)) acme::send(pu->email);   // expect: user.contact.email -> acme
  std::vector<std::any> bag;
  bag.push_back(u.plan);
  bag.push_back(5);
  acme::send(std::any_cast<std::string>(bag[0]));

  Payment pay = Card{u.phone};
  acme::send(std::visit(Describe{}, pay));               // expect: user.contact.phone_number -> acme
  pay = Cash{u.id};
  acme::send(std::visit(Describe{}, pay));
  pay.emplace<Card>(Card{u.name});
  acme::send(std::get<Card>(pay).number);                // expect: user.name -> acme
  if (auto* c = std::get_if<Card>(&pay)) acme::send(c->number);   // expect: user.name -> acme
  std::visit([](auto&& x) {
    using T = std::decay_t<decltype(x)>;
    if constexpr (std::is_same_v<T, Card>) {
      acme::send(x.number);                              // expect: user.name -> acme
    } else if constexpr (std::is_same_v<T, Cash>) {
      acme::send(x.amount);
    }
  }, pay);
  std::variant<int, std::string> v = u.id;
  acme::send(std::get<0>(v));
  v = u.email;
  acme::send(std::get<1>(v));                            // expect: user.contact.email -> acme
}
