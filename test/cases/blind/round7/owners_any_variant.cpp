// Smart pointers, optional, variant, any, reference_wrapper: aliasing, weak locks, deleters, alternatives, copies against shares.
#include "svc.h"

#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace {

struct Profile {
  std::string mail, city;
  int visits = 0;
};
struct Unknown {
  std::string reason;
};
using Reply = std::variant<int, Unknown, Profile>;
Reply fetch(const Customer& c, int how) {
  if (how == 0) return 404;
  if (how == 1) return Unknown{"no such " + c.tier};
  return Profile{c.email, "Bonn", 1};
}
template <class... F>
struct Overload : F... {
  using F::operator()...;
};
std::string city_of(const Reply& r) {
  return std::visit(Overload{[](int n) { return std::to_string(n); }, [](const Unknown& u) { return u.reason; },
                             [](const Profile& p) { return p.city; }},
                    r);
}
std::string mail_of(const Reply& r) {
  if (const auto* p = std::get_if<Profile>(&r)) return p->mail;
  return "none";
}
struct SendOnDelete {
  std::string tag;
  void operator()(Profile* p) const {
    acme::send(tag);      // silent
    acme::send(p->city);  // silent
    acme::send(p->mail);  // expect: user.name -> acme
    delete p;
  }
};
std::optional<std::string> maybe(const Customer& c, bool yes) {
  if (!yes) return std::nullopt;
  return c.phone;
}

}  // namespace

void variants(const Customer& c, bool flag) {
  const Reply r = fetch(c, flag ? 2 : 1);
  acme::send(city_of(r));                    // silent
  acme::send(mail_of(r));                    // expect: user.contact.email -> acme
  acme::send(static_cast<int>(r.index()));   // silent
  acme::send(std::holds_alternative<int>(r));  // silent
  if (const auto* u = std::get_if<Unknown>(&r)) acme::send(u->reason);  // silent
  std::variant<std::string, int> v = c.name;
  acme::send(std::get<std::string>(v));      // expect: user.name -> acme
  v = 3;
  acme::send(std::get<int>(v));              // silent
  v.emplace<std::string>("plain");
  acme::send(std::get<0>(v));                // silent
}
void shared(const Customer& c) {
  auto p = std::make_shared<Profile>(Profile{c.email, "Kiel", 2});
  std::shared_ptr<std::string> city(p, &p->city);
  std::shared_ptr<std::string> mail(p, &p->mail);
  std::weak_ptr<Profile> weak = p;
  acme::send(*city);                         // silent
  acme::send(*mail);                         // expect: user.contact.email -> acme
  acme::send(p.use_count());                 // silent
  if (auto q = weak.lock()) acme::send(q->mail);  // expect: user.contact.email -> acme
  auto copy = std::make_shared<Profile>(*p);
  auto same = p;
  same->mail = "none";
  acme::send(p->mail);                       // silent
  acme::send(copy->mail);                    // expect: user.contact.email -> acme
  std::unique_ptr<Profile, SendOnDelete> owned(new Profile{c.name, "Jena", 3}, SendOnDelete{c.tier});
  owned.reset();
}
void optionals(const Customer& c, bool flag) {
  auto o = maybe(c, flag);
  acme::send(o.has_value());                 // silent
  acme::send(o.value_or("none"));            // expect: user.contact.phone_number -> acme
  if (o) acme::send(o->size());              // silent
  if (o) acme::send(*o);                     // expect: user.contact.phone_number -> acme
  std::optional<std::string> p = std::move(o);
  p = std::nullopt;
  acme::send(p.value_or("gone"));            // silent
  std::optional<std::reference_wrapper<std::string>> ref;
  std::string target = c.tier;
  ref = target;
  acme::send(ref->get());                    // silent
  ref->get() = c.name;
  acme::send(target);                        // expect: user.name -> acme
}
void anything(const Customer& c) {
  std::any a = c.phone, b = c.tier;
  acme::send(std::any_cast<std::string>(a));   // expect: user.contact.phone_number -> acme
  acme::send(std::any_cast<std::string&>(b));  // silent
  std::swap(a, b);
  acme::send(std::any_cast<std::string>(a));   // silent
  acme::send(a.has_value());                   // silent
  a.emplace<Profile>(Profile{c.email, "Ulm", 0});
  acme::send(std::any_cast<Profile>(&a)->city);  // silent
  acme::send(std::any_cast<Profile>(&a)->mail);  // expect: user.contact.email -> acme
  b.reset();
  b = std::string("again");
  acme::send(*std::any_cast<std::string>(&b));  // silent
}
