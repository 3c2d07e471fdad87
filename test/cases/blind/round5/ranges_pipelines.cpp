// Views composed with |, projections, lazily evaluated closures, algorithms of std::ranges.
#include "svc.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace rv = std::views;
namespace rg = std::ranges;

namespace {
std::string glue(auto&& range) {
  std::string out;
  for (const auto& s : range) out += s;
  return out;
}
auto mails(const std::vector<Customer>& v) { return v | rv::transform(&Customer::email); }
auto tiers(const std::vector<Customer>& v) { return v | rv::transform(&Customer::tier); }
auto lengths(const std::vector<Customer>& v) {
  return v | rv::transform([](const Customer& c) { return c.name.size(); });
}
}  // namespace

void pipelines(const std::vector<Customer>& all) {
  acme::send(glue(mails(all)));   // expect: user.contact.email -> acme
  acme::send(glue(tiers(all)));   // silent
  for (auto n : lengths(all)) acme::send(n);  // silent
  for (const auto& m : mails(all) | rv::take(2)) acme::send(m);   // expect: user.contact.email -> acme
  for (const auto& t : tiers(all) | rv::drop(1)) acme::send(t);   // silent
  auto vips = all | rv::filter([](const Customer& c) { return c.email.ends_with(".vip"); });
  for (const Customer& c : vips) acme::send(c.id);     // silent
  for (const Customer& c : vips) acme::send(c.phone);  // expect: user.contact.phone_number -> acme
  for (const Customer& c : vips) acme::send(c.tier);   // silent
  acme::send(rg::distance(vips));  // silent
  auto tags = all | rv::filter([](const Customer& c) { return !c.name.empty(); }) |
              rv::transform([](const Customer& c) { return c.tier + "#" + std::to_string(c.id); });
  for (auto&& t : tags) acme::send(t);  // silent
  auto hashed = all | rv::transform([](const Customer& c) { return sha256(c.email); });
  for (auto&& h : hashed) acme::send(h);  // expect: user.contact.email -> acme via hash

  std::map<std::string, std::string> by_id;
  for (const auto& c : all) by_id.emplace(std::to_string(c.id), c.name);
  for (const auto& k : by_id | rv::keys) acme::send(k);    // silent
  for (const auto& v : by_id | rv::values) acme::send(v);  // expect: user.name -> acme
  std::map<std::string, int> counts;
  for (const auto& c : all) ++counts[c.email];
  for (int n : counts | rv::values) acme::send(n);          // silent
  for (const auto& k : counts | rv::keys) acme::send(k);    // expect: user.contact.email -> acme
  for (const auto& [k, n] : counts | rv::reverse) acme::send(n);  // silent

  std::vector<std::string> names;
  rg::transform(all, std::back_inserter(names), &Customer::name);
  rg::sort(names);
  acme::send(names.front());  // expect: user.name -> acme
  std::vector<std::string> plans;
  rg::transform(all, std::back_inserter(plans), [](const Customer& c) { return c.tier; });
  acme::send(plans.front());  // silent
  auto first = rg::find(all, std::string("gold"), &Customer::tier);
  if (first != all.end()) acme::send(first->tier);   // silent
  if (first != all.end()) acme::send(first->email);  // expect: user.contact.email -> acme
  acme::send(rg::count(all, std::string("x@y"), &Customer::email));  // silent
  acme::send(rg::any_of(all, [](const Customer& c) { return c.phone.empty(); }));  // silent
  acme::send(rg::max(all, {}, &Customer::id).name);  // expect: user.name -> acme
  acme::send(rg::max(all, {}, &Customer::name).id);  // silent
  auto ids = all | rv::transform(&Customer::id);
  acme::send(std::accumulate(ids.begin(), ids.end(), 0));  // silent
  std::string csv = "a,b,c";
  for (auto part : csv | rv::split(',')) acme::send(std::string_view(part.begin(), part.end()));  // silent
  std::string line = all.front().email + "," + all.front().tier;
  for (auto part : line | rv::split(',')) acme::send(std::string_view(part.begin(), part.end()));  // expect: user.contact.email -> acme
  for (int i : rv::iota(0, 3)) acme::send(i);  // silent
  for (int i : rv::iota(0, static_cast<int>(all.front().name.size()))) acme::send(i);  // silent
  for (char ch : all.front().phone | rv::filter([](char x) { return x >= '0'; })) acme::send(ch);  // expect: user.contact.phone_number -> acme
  std::vector<std::string> texts{"one", "two"};
  auto lazy = texts | rv::transform([](const std::string& s) { return s + "!"; });
  for (auto&& s : lazy) acme::send(s);  // silent
  texts[0] = all.front().name;
  for (auto&& s : lazy) acme::send(s);  // expect: user.name -> acme
  std::string suffix = "?";
  auto with = texts | rv::transform([&suffix](const std::string& s) { return std::to_string(s.size()) + suffix; });
  for (auto&& s : with) acme::send(s);  // silent
  suffix = all.front().email;
  for (auto&& s : with) acme::send(s);  // expect: user.contact.email -> acme
  std::vector<std::vector<std::string>> nested{{"a"}, {"b"}};
  for (const auto& s : nested | rv::join) acme::send(s);  // silent
  nested.push_back(names);
  for (const auto& s : nested | rv::join) acme::send(s);  // expect: user.name -> acme
  auto [in, out] = rg::copy(names, texts.begin());
  acme::send(texts.back());          // expect: user.name -> acme
  rg::fill(texts, "blank");
  acme::send(in == names.end());     // silent
  auto upper = all | rv::transform(&Customer::tier) | rv::common;
  std::vector<std::string> collected(upper.begin(), upper.end());
  acme::send(collected.back());  // silent
}
