// Small value types: strong typedefs, redacting wrappers, money, ids, comparisons, hashing, printing.
#include "case.h"

#include <compare>
#include <concepts>
#include <functional>
#include <iostream>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

template <class Tag, class T>
class Strong {
 public:
  constexpr explicit Strong(T v) : v_(std::move(v)) {}
  constexpr const T& get() const { return v_; }
  friend auto operator<=>(const Strong&, const Strong&) = default;

 private:
  T v_;
};
using Email = Strong<struct EmailTag, std::string>;
using Plan = Strong<struct PlanTag, std::string>;
using UserId = Strong<struct IdTag, int>;

template <class T>
class Secret {
 public:
  explicit Secret(T v) : v_(std::move(v)) {}
  const T& expose() const { return v_; }
  std::string masked() const { return sha256(v_); }
  friend std::ostream& operator<<(std::ostream& os, const Secret&) { return os << "****"; }

 private:
  T v_;
};
struct Name {
  std::string first, last;
  std::string full() const { return first + " " + last; }
  char initial() const { return first.empty() ? '?' : first[0]; }
  bool operator==(const Name&) const = default;
  explicit operator std::string() const { return full(); }
};
template <>
struct std::hash<Name> {
  std::size_t operator()(const Name& n) const noexcept { return std::hash<std::string>{}(n.first) ^ std::hash<std::string>{}(n.last); }
};
class Money {
 public:
  Money(long cents, std::string currency) : cents_(cents), currency_(std::move(currency)) {}
  Money operator+(const Money& o) const { return {cents_ + o.cents_, currency_}; }
  Money& operator*=(long f) { cents_ *= f; return *this; }
  std::string str() const { return std::to_string(cents_) + currency_; }
  friend Money operator-(const Money& m) { return {-m.cents_, m.currency_}; }

 private:
  long cents_;
  std::string currency_;
};
struct Event {
  Email mail;
  UserId id;
  auto tie() const { return std::tie(mail, id); }
};
template <class T>
concept Sendable = requires(const T& t) { { t.wire() } -> std::convertible_to<std::string>; };
template <Sendable T>
void transmit(const T& t) { acme::send(t.wire()); }       // expect: user.contact.email -> acme
struct Full { std::string m; std::string wire() const { return m; } };
struct Count { std::size_t n; std::string wire() const { return std::to_string(n); } };

int main() {
  User u = load_user(1);
  Email mail(u.email);
  Plan plan(u.plan);
  UserId id(u.id);
  acme::send(mail.get());                                 // expect: user.contact.email -> acme
  acme::send(plan.get());
  acme::send(id.get());
  acme::send(mail == Email("x"));
  Secret<std::string> secret(u.phone);
  std::ostringstream os;
  os << secret;
  acme::send(os.str());
  acme::send(secret.expose());                            // expect: user.contact.phone_number -> acme
  acme::send(secret.masked());                            // expect: user.contact.phone_number -> acme via hash
  Name n{u.name, "x"};
  acme::send(n.full());                                   // expect: user.name -> acme
  acme::send(n.initial());                                // expect: user.name -> acme
  acme::send(n.last);
  acme::send(static_cast<std::string>(n));                // expect: user.name -> acme
  acme::send(n == Name{"a", "b"});
  std::unordered_set<Name> names{n};
  acme::send(names.begin()->last);
  acme::send(names.begin()->first);                       // expect: user.name -> acme
  acme::send(names.contains(n));
  Money m(u.id, "EUR");
  Money sum = m + Money(5, "EUR");
  sum *= 2;
  acme::send(sum.str());
  acme::send((-sum).str());
  Money odd(std::stol(u.phone), "X");
  acme::send((m + odd).str());                            // expect: user.contact.phone_number -> acme
  Event e{mail, id};
  acme::send(std::get<0>(e.tie()).get());                 // expect: user.contact.email -> acme
  acme::send(std::get<1>(e.tie()).get());
  const auto [em, ei] = e;
  acme::send(em.get());                                   // expect: user.contact.email -> acme
  acme::send(ei.get());
  transmit(Full{u.email});
  transmit(Count{u.email.size()});
  std::map<Email, int> byMail{{mail, 1}};
  acme::send(byMail.begin()->second);
  acme::send(byMail.begin()->first.get());                // expect: user.contact.email -> acme
  std::cout << n.full();
  std::cerr << u.plan;
}
