// flags: -std=c++23
// optional and expected: and_then, transform, or_else, value_or, emplace, reset, error channels, any, variants with visit.
#include "svc.h"

#include <any>
#include <charconv>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace {

enum class Err { none, bad };
struct Failure {
  Err code;
  std::string detail;
};
std::optional<std::string> find_mail(const Customer& c, int id) {
  if (c.id != id) return std::nullopt;
  return c.email;
}
std::optional<int> number(std::string_view s) {
  int n = 0;
  auto [p, ec] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (ec != std::errc()) return {};
  return n;
}
std::expected<std::string, Failure> validate(const std::string& s) {
  if (s.find('@') == std::string::npos) return std::unexpected(Failure{Err::bad, "not an address: " + s});
  return "ok";
}
std::expected<int, std::string> age(const std::string& s) {
  if (s.empty()) return std::unexpected<std::string>("empty");
  return std::stoi(s);
}
struct Created {
  std::string who;
};
struct Deleted {
  int id;
  std::string reason;
};
using Event = std::variant<std::monostate, Created, Deleted>;
struct Printer {
  std::string operator()(std::monostate) const { return "none"; }
  std::string operator()(const Created& e) const { return "created " + e.who; }
  std::string operator()(const Deleted& e) const { return "deleted " + e.reason; }
};

}  // namespace

void monads(const Customer& c) {
  auto m = find_mail(c, 3);
  acme::send(m.transform([](const std::string& s) { return s + "!"; }).value_or("x"));  // expect: user.contact.email -> acme
  acme::send(m.transform([](const std::string& s) { return s.size(); }).value_or(0));   // silent
  acme::send(m.and_then([](const std::string& s) { return s.empty() ? std::nullopt : std::optional<std::string>("y"); })
                 .value_or("z"));                                                         // silent
  acme::send(m.or_else([&] { return std::optional<std::string>(c.name); }).value());     // expect: user.contact.email -> acme ; user.name -> acme
  acme::send(m.has_value());              // silent
  acme::send(m == "x" ? "same" : "other");  // silent
  m.reset();
  acme::send(m.value_or("gone"));         // silent
  m.emplace(c.phone);
  acme::send(*m);                         // expect: user.contact.phone_number -> acme
  m = std::nullopt;
  acme::send(m ? *m : "none");            // silent
  acme::send(number(c.phone).value_or(0));  // expect: user.contact.phone_number -> acme
  acme::send(number(c.tier).value_or(0));   // silent
  if (auto v = validate(c.email)) {
    acme::send(*v);                       // silent
  } else {
    acme::send(v.error().detail);         // expect: user.contact.email -> acme
    acme::send(static_cast<int>(v.error().code));  // silent
  }
  auto a = age(c.phone);
  acme::send(a.value_or(-1));             // expect: user.contact.phone_number -> acme
  if (!a) acme::send(a.error());          // silent
  std::any box = c.name;
  acme::send(std::any_cast<std::string>(box));    // expect: user.name -> acme
  box = 4;
  acme::send(std::any_cast<int>(box));            // silent
  box = std::string("plain");
  acme::send(std::any_cast<const std::string&>(box));  // silent
  acme::send(box.type().name());                       // silent
  Event e = Created{c.name};
  acme::send(std::visit(Printer{}, e));   // expect: user.name -> acme
  acme::send(e.index());                  // silent
  e = Deleted{c.id, c.tier};
  acme::send(std::visit(Printer{}, e));   // silent
  acme::send(std::get<Deleted>(e).reason);  // silent
  e = Deleted{c.id, c.email};
  acme::send(std::get<2>(e).id);          // silent
  acme::send(std::get<2>(e).reason);      // expect: user.contact.email -> acme
  if (auto* d = std::get_if<Deleted>(&e)) {
    acme::send(d->reason);                // expect: user.contact.email -> acme
    d->reason = "cleared";
  }
  acme::send(std::get<Deleted>(e).id);    // silent
  e = {};
  acme::send(std::visit(Printer{}, e));   // silent
}
