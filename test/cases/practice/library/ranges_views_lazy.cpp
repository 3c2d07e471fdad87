// Ranges: pipelines, projections, lazy views over data that changes, collected results.
#include "case.h"

#include <algorithm>
#include <ranges>
#include <vector>

namespace rv = std::views;

static bool active(const User& u) { return u.id > 0; }

int main() {
  std::vector<User> users{load_user(1), load_user(2)};
  for (const auto& m : users | rv::filter(active) | rv::transform(&User::email)) acme::send(m);  // expect: user.contact.email -> acme
  for (const auto& p : users | rv::transform(&User::plan) | rv::take(2)) acme::send(p);
  for (auto n : users | rv::transform([](const User& u) { return u.name.size(); })) acme::send(n);
  auto names = users | rv::transform([](const User& u) -> const std::string& { return u.name; });
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(std::ranges::distance(names));
  std::vector<std::string> out;
  std::ranges::transform(users, std::back_inserter(out), [](const User& u) { return u.plan + ";"; });
  acme::send(out[0]);
  std::ranges::copy(names, std::back_inserter(out));
  acme::send(out.back());  // expect: user.name -> acme
  out.clear();
  std::ranges::copy(users | rv::transform(&User::plan), std::back_inserter(out));
  acme::send(out.front());
  auto it = std::ranges::find(users, "x", &User::name);
  acme::send(it->id);
  acme::send(it->email);  // expect: user.contact.email -> acme
  std::ranges::sort(users, {}, &User::phone);
  acme::send(users.front().plan);
  auto best = std::ranges::max(users, {}, &User::id);
  acme::send(best.phone);  // expect: user.contact.phone_number -> acme
  std::string text = "a,b";
  for (auto part : text | rv::split(',')) acme::send(std::string(part.begin(), part.end()));
  text = users[0].email;
  for (auto part : text | rv::split('@')) acme::send(std::string(part.begin(), part.end()));  // expect: user.contact.email -> acme
  for (int i : rv::iota(0, 3)) acme::send(i);
  std::vector<std::vector<std::string>> nested{{"a"}, {users[0].name}};
  for (const auto& s : nested | rv::join) acme::send(s);  // expect: user.name -> acme
  std::vector<std::pair<int, std::string>> pairs{{1, users[1].phone}};
  for (int k : pairs | rv::keys) acme::send(k);
  for (const auto& v : pairs | rv::values) acme::send(v);  // expect: user.contact.phone_number -> acme
  acme::send(std::ranges::any_of(users, [](const User& u) { return u.email.empty(); }));
  auto reversed = users | rv::reverse | rv::transform(&User::id);
  acme::send(*reversed.begin());
}
