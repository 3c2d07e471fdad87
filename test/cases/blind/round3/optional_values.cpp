// std::optional in its many uses.
#include "svc.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
std::optional<std::string> find_mail(bool known) {
  if (!known) return std::nullopt;
  return current_email();
}
std::optional<std::string> find_plan(bool known) {
  if (!known) return {};
  return "basic";
}
std::string or_else(const std::optional<std::string>& o, std::string fallback) {
  return o ? *o : std::move(fallback);
}
struct Profile {
  std::optional<std::string> nick;
  std::optional<std::string> motto;
  std::optional<int> age;
};
Profile profile_of(std::optional<std::string> nick) {
  Profile p;
  p.nick = std::move(nick);
  p.motto.emplace("carpe diem");
  return p;
}
std::optional<std::pair<std::string, std::string>> split_at(const std::string& s, char c) {
  if (auto i = s.find(c); i != std::string::npos) return std::pair{s.substr(0, i), s.substr(i + 1)};
  return std::nullopt;
}
}  // namespace

void optionals() {
  auto mail = find_mail(true);
  auto plan = find_plan(true);
  if (mail) acme::send(*mail);      // expect: user.contact.email -> acme
  if (plan) acme::send(*plan);      // silent
  acme::send(mail.has_value());     // silent
  acme::send(mail->size());         // silent
  acme::send(mail.value_or("x"));   // expect: user.contact.email -> acme
  acme::send(plan.value_or("x"));   // silent
  acme::send(or_else(mail, "x"));   // expect: user.contact.email -> acme
  acme::send(or_else(plan, "x"));   // silent
  acme::send(or_else(std::nullopt, current_name()));  // expect: user.name -> acme
  acme::send(or_else({}, "x"));     // silent

  auto p = profile_of(current_name());
  auto q = profile_of("guest");
  acme::send(p.nick.value());   // expect: user.name -> acme
  acme::send(p.motto.value());  // silent
  acme::send(*q.nick);          // silent
  q.motto = current_phone();
  acme::send(*q.motto);         // expect: user.contact.phone_number -> acme
  acme::send(*p.motto);         // silent
  acme::send(p.age.value_or(0));  // silent
  p.nick.reset();
  acme::send(p.nick.value_or("none"));  // silent
  q.motto = std::nullopt;
  acme::send(q.motto.value_or("none"));  // silent
  q = profile_of(find_mail(true));
  acme::send(*q.nick);   // expect: user.contact.email -> acme
  acme::send(*q.motto);  // silent

  if (auto parts = split_at(current_email(), '@')) {
    auto& [local, domain] = *parts;
    acme::send(local);   // expect: user.contact.email -> acme
    acme::send(domain);  // expect: user.contact.email -> acme
    local = "x";
    acme::send(parts->first);  // silent
    acme::send(parts->second);  // expect: user.contact.email -> acme
  }
  if (auto parts = split_at("a:b", ':')) acme::send(parts->second);  // silent

  std::optional<std::string> o = mail;
  mail.reset();
  acme::send(mail.value_or(""));  // silent
  acme::send(o.value());          // expect: user.contact.email -> acme
  std::swap(o, mail);
  acme::send(mail.value());      // expect: user.contact.email -> acme
  acme::send(o.value_or("nil"));  // silent
  std::string taken = std::move(mail).value();
  acme::send(taken);  // expect: user.contact.email -> acme
  mail = "replaced";
  acme::send(*mail);  // silent
  mail.emplace(current_phone());
  acme::send(*mail);  // expect: user.contact.phone_number -> acme
  mail->clear();
  acme::send(*mail);  // silent
  mail->append(current_name());
  acme::send(*mail);  // expect: user.name -> acme
  bool same = mail == plan;
  acme::send(same);  // silent
  std::vector<std::optional<std::string>> many{std::nullopt, find_plan(false)};
  for (auto& m : many) acme::send(m.value_or("-"));  // silent
  many.push_back(find_mail(false));
  for (auto& m : many) acme::send(m.value_or("-"));  // silent: find_mail(false) finds none (the author expected it)
}
