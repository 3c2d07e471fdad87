// flags: -std=c++23 -stdlib=libc++
// Results instead of exceptions: std::expected, monadic optional, error values with details, deducing this, multi-step lookups.
#include "svc.h"

#include <charconv>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace {

struct Failure {
  int code = 0;
  std::string what;
  std::string hint;
};
template <class T>
using Result = std::expected<T, Failure>;

Result<std::string> mail_of(const Customer& c) {
  if (c.email.find('@') == std::string::npos) return std::unexpected(Failure{1, "bad mail " + c.email, "check"});
  return c.email;
}
Result<std::string> tier_of(const Customer& c) {
  if (c.tier.empty()) return std::unexpected(Failure{2, "no tier for " + c.name, "retry"});
  return c.tier;
}
Result<int> length(const std::string& s) { return static_cast<int>(s.size()); }
Result<int> digits(std::string_view s) {
  int n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (error != std::errc{}) return std::unexpected(Failure{3, "not a number", std::string(s)});
  return n;
}
Result<void> accept(const Customer& c) {
  if (c.id < 0) return std::unexpected(Failure{4, "rejected", c.phone});
  return {};
}

struct Query {
  std::string filter = "all";
  std::string order = "id";
  template <class Self>
  auto&& where(this Self&& self, std::string f) {
    self.filter = std::move(f);
    return std::forward<Self>(self);
  }
  template <class Self>
  auto&& by(this Self&& self, std::string o) {
    self.order = std::move(o);
    return std::forward<Self>(self);
  }
};
std::optional<std::string> domain(const std::string& mail) {
  const auto i = mail.find('@');
  if (i == std::string::npos) return std::nullopt;
  return mail.substr(i + 1);
}

}  // namespace

void values(const Customer& c) {
  const auto mail = mail_of(c);
  const auto tier = tier_of(c);
  if (mail) acme::send(*mail);                  // expect: user.contact.email -> acme
  if (tier) acme::send(*tier);                  // silent
  acme::send(mail.has_value());                 // silent
  acme::send(tier.value_or("none"));            // silent
  if (!mail) {
    acme::send(mail.error().what);              // expect: user.contact.email -> acme
    acme::send(mail.error().hint);              // silent
    acme::send(mail.error().code);              // silent
  }
  if (!tier) acme::send(tier.error().what);     // expect: user.name -> acme
}
void chains(const Customer& c) {
  const auto n = mail_of(c).and_then(length);
  if (n) acme::send(*n);                        // silent
  const auto shown = mail_of(c).transform([](const std::string& s) { return "<" + s + ">"; });
  if (shown) acme::send(shown.value());         // expect: user.contact.email -> acme
  const auto calm = tier_of(c).transform([](const std::string& s) { return "<" + s + ">"; });
  if (calm) acme::send(*calm);                  // silent
  const auto code = mail_of(c).transform_error([](const Failure& f) { return f.code; });
  if (!code) acme::send(code.error());          // silent
  const auto fixed = mail_of(c).or_else([](const Failure& f) -> Result<std::string> { return f.hint; });
  acme::send(fixed.value_or("-"));              // expect: user.contact.email -> acme
  const auto d = domain(c.email).transform([](std::string s) { return s + "."; });
  acme::send(d.value_or("none"));               // expect: user.contact.email -> acme
  const auto size = domain(c.email).transform([](const std::string& s) { return s.size(); });
  acme::send(size.value_or(0));                 // silent
  const auto none = domain(c.tier).or_else([] { return std::optional<std::string>("local"); });
  acme::send(*none);                            // silent
}
void numbers(const Customer& c) {
  const auto n = digits(std::string_view(c.phone).substr(5));
  if (n) {
    acme::send(*n);                             // expect: user.contact.phone_number -> acme
  } else {
    acme::send(n.error().what);                 // silent
    acme::send(n.error().hint);                 // expect: user.contact.phone_number -> acme
  }
  const auto ok = accept(c);
  if (!ok) {
    acme::send(ok.error().what);                // silent
    acme::send(ok.error().hint);                // expect: user.contact.phone_number -> acme
  }
  auto r = mail_of(c);
  r = "replaced";
  acme::send(*r);                               // silent
  r = std::unexpected(Failure{5, "five", c.name});
  acme::send(r.error().what);                   // silent
  acme::send(r.error().hint);                   // expect: user.name -> acme
}
void queries(const Customer& c) {
  const auto q = Query{}.where("mail=" + c.email).by("name");
  acme::send(q.filter);                         // expect: user.contact.email -> acme
  acme::send(q.order);                          // silent
  Query k;
  k.where(c.name);
  k.where("none").by(c.tier);
  acme::send(k.filter);                         // silent
}
