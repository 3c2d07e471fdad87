// flags: -std=c++23
// optional and expected with their monadic operations; errors that carry data and values that do not.
#include "svc.h"

#include <expected>
#include <optional>
#include <string>
#include <utility>

namespace {

struct Error {
  int code = 0;
  std::string detail;
};
using Result = std::expected<std::string, Error>;

Result validate(const std::string& mail) {
  if (mail.find('@') == std::string::npos) return std::unexpected(Error{1, "bad mail"});
  return mail;
}
Result noisy(const std::string& mail) {
  if (mail.empty()) return std::unexpected<Error>({2, "invalid: " + mail});
  return "ok";
}
std::expected<int, std::string> parse(const std::string& s) {
  if (s.size() > 9) return std::unexpected("too long");
  return std::stoi(s);
}
std::expected<void, Error> save(const std::string& s) {
  if (s.size() > 4) return std::unexpected(Error{3, "full"});
  return {};
}
std::optional<Customer> lookup(int id) {
  if (id < 0) return {};
  return load_customer(id);
}
std::optional<std::string> domain(const std::string& m) {
  if (auto at = m.find('@'); at != m.npos) return m.substr(at + 1);
  return std::nullopt;
}

}  // namespace

void monads(const Customer& c) {
  auto r = validate(c.email);
  if (r) acme::send(*r);                           // expect: user.contact.email -> acme
  acme::send(r.has_value());                       // silent
  if (!r) acme::send(r.error().detail);            // silent
  acme::send(r.error().code);                      // silent
  acme::send(validate(c.tier).value_or("none"));   // silent
  auto n = noisy(c.name);
  acme::send(n.value());                           // silent
  acme::send(n.error().detail);                    // expect: user.name -> acme
  acme::send(n.error().code);                      // silent
  r = std::unexpected(Error{9, "reset"});
  acme::send(r.value_or("gone"));    // silent
  r = "fresh";
  acme::send(*r);                    // silent
  auto p = parse(c.phone);
  acme::send(p.value());   // expect: user.contact.phone_number -> acme
  acme::send(p.error());   // silent
  auto s = save(c.email);
  acme::send(s.has_value());        // silent
  if (!s) acme::send(s.error().detail);  // silent

  auto cust = lookup(c.id);
  acme::send(cust.transform([](const Customer& x) { return x.email; }).value_or("none"));   // expect: user.contact.email -> acme
  acme::send(cust.transform([](const Customer& x) { return x.tier; }).value_or("none"));    // silent
  acme::send(cust.transform([](const Customer& x) { return x.id; }).value_or(0));   // silent
  acme::send(cust->name);           // expect: user.name -> acme
  acme::send(cust ? cust->id : -1); // silent
  acme::send(cust.and_then([](const Customer& x) { return domain(x.email); }).value_or(""));  // expect: user.contact.email -> acme
  acme::send(cust.and_then([](const Customer& x) { return domain(x.tier); }).value_or(""));   // silent
  acme::send(domain(c.tier).or_else([&] { return std::optional(c.phone); }).value());  // expect: user.contact.phone_number -> acme
  acme::send(domain(c.tier).or_else([&] { return std::optional(c.tier); }).value());   // silent
  cust.reset();
  acme::send(cust.has_value());     // silent

  std::optional<std::string> o = c.email;
  acme::send(o.value());            // expect: user.contact.email -> acme
  acme::send(o->length());          // silent
  auto taken = std::exchange(o, std::nullopt);
  acme::send(o.value_or("empty"));  // silent
  acme::send(taken.value_or(""));   // expect: user.contact.email -> acme
  o.emplace("set");
  acme::send(*o);                   // silent
  std::swap(o, taken);
  acme::send(*taken);               // silent
  acme::send(*o);                   // expect: user.contact.email -> acme
  o = std::nullopt;
  acme::send(o.value_or(c.name));   // expect: user.name -> acme
  std::optional<std::string> moved = std::move(taken);
  acme::send(moved.value_or("x"));  // silent
  const std::optional<int> num = c.email.empty() ? std::nullopt : std::optional(4);
  acme::send(num.value_or(1));      // silent
  if (o = domain(c.email); o && o->size() > 2) acme::send(*o);   // expect: user.contact.email -> acme
  std::optional<std::optional<std::string>> nested = std::optional(c.phone);
  acme::send(**nested);             // expect: user.contact.phone_number -> acme
}
