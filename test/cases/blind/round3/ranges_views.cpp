// Ranges, views and projections.
#include "svc.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace rv = std::views;

namespace {
auto paying(const std::vector<Customer>& all) {
  return all | rv::filter([](const Customer& c) { return c.tier != "free"; });
}
}  // namespace

void views(std::vector<Customer> customers, const std::map<std::string, std::string>& settings) {
  for (const auto& mail : customers | rv::transform(&Customer::email)) acme::send(mail);  // expect: user.contact.email -> acme
  for (const auto& tier : customers | rv::transform(&Customer::tier)) acme::send(tier);   // silent
  for (const Customer& c : paying(customers)) {
    acme::send(c.name);  // expect: user.name -> acme
    acme::send(c.tier);  // silent
    acme::send(c.id);    // silent
  }
  std::ranges::sort(customers, {}, &Customer::name);
  acme::send(customers[0].id);     // silent
  acme::send(customers[0].phone);  // expect: user.contact.phone_number -> acme
  auto it = std::ranges::find(customers, "x@y", &Customer::email);
  if (it != customers.end()) {
    acme::send(it->tier);   // silent
    acme::send(it->email);  // expect: user.contact.email -> acme
  }
  auto best = std::ranges::max(customers, {}, &Customer::id);
  acme::send(best.name);  // expect: user.name -> acme
  acme::send(best.id);    // silent
  for (const auto& key : settings | rv::keys) acme::send(key);      // silent
  for (const auto& value : settings | rv::values) acme::send(value);  // silent
  std::map<std::string, std::string> who{{"mail", current_email()}};
  for (const auto& key : who | rv::keys) acme::send(key);      // silent
  for (const auto& value : who | rv::values) acme::send(value);  // expect: user.contact.email -> acme

  std::vector<std::string> out;
  std::ranges::transform(customers, std::back_inserter(out), [](const Customer& c) { return c.name + "/" + c.tier; });
  for (const auto& s : out | rv::reverse | rv::take(2)) globex::send(s);  // expect: user.name -> globex
  out.clear();
  std::ranges::copy(customers | rv::transform([](const Customer& c) { return std::to_string(c.id); }),
                    std::back_inserter(out));
  for (const auto& s : out | rv::drop(1)) globex::send(s);  // silent
  std::ranges::for_each(customers, [](const std::string& s) { globex::send(s); }, &Customer::phone);  // expect: user.contact.phone_number -> globex
  std::ranges::for_each(customers, [](const std::string& s) { globex::send(s); }, &Customer::tier);   // silent

  for (auto part : rv::split(std::string_view("a,b,c"), ',')) acme::send(std::string(part.begin(), part.end()));  // silent
  std::string mail = current_email();
  for (auto part : mail | rv::split('@')) acme::send(std::string(part.begin(), part.end()));  // expect: user.contact.email -> acme
  acme::send(std::ranges::count(mail, '@'));                                   // silent
  acme::send(std::ranges::any_of(mail, [](char c) { return c == '@'; }));      // silent
  acme::send(std::ranges::distance(mail | rv::split('.')));                    // silent
  std::string up;
  std::ranges::transform(mail, std::back_inserter(up), [](char c) { return static_cast<char>(c - 32); });
  acme::send(up);  // expect: user.contact.email -> acme
  for (int n : rv::iota(0, 3)) acme::send(n);  // silent
  std::vector<std::vector<std::string>> nested{{"a"}, {"b", "c"}};
  for (const auto& s : nested | rv::join) acme::send(s);  // silent
  nested[1].push_back(current_phone());
  for (const auto& s : nested | rv::join) acme::send(s);  // expect: user.contact.phone_number -> acme
  nested = {{"d"}};
  for (const auto& s : nested | rv::join) acme::send(s);  // silent
  std::vector<std::string> names{current_name(), "z"};
  std::ranges::fill(names, "blank");
  auto lens = customers | rv::transform([](const Customer& c) { return c.email.size(); });
  acme::send(*lens.begin());  // silent
  auto masked = customers | rv::transform([](const Customer& c) { return redact(c.email); });
  acme::send(*masked.begin());  // expect: user.contact.email -> acme via redact
}
