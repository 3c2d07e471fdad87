// Algorithms with lambdas, iterators, ranges, views.
#include "case.h"

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <iterator>
#include <list>
#include <map>
#include <numeric>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

int main() {
  std::vector<User> users{load_user(1), load_user(2)};
  std::vector<std::string> names;
  std::transform(users.begin(), users.end(), std::back_inserter(names), [](const User& u) { return u.name; });
  acme::send(names);                                     // expect: user.name -> acme
  std::vector<std::string> plans(users.size());
  std::transform(users.begin(), users.end(), plans.begin(), [](const User& u) { return u.plan; });
  acme::send(plans);
  std::string joined = std::accumulate(users.begin(), users.end(), std::string(), [](std::string acc, const User& u) {
    return std::move(acc) + "," + u.email;
  });
  acme::send(joined);                                    // expect: user.contact.email -> acme
  int sum = std::accumulate(users.begin(), users.end(), 0, [](int n, const User& u) { return n + u.id; });
  acme::send(sum);
  std::string plain = std::accumulate(plans.begin(), plans.end(), std::string("p"));
  acme::send(plain);
  std::vector<User> active;
  std::copy_if(users.begin(), users.end(), std::back_inserter(active), [](const User& u) { return u.id > 1; });
  acme::send(active.front().phone);                      // expect: user.contact.phone_number -> acme
  acme::send(active.front().plan);
  users.erase(std::remove_if(users.begin(), users.end(), [](const User& u) { return u.name.empty(); }), users.end());
  std::erase_if(users, [](const User& u) { return u.plan == "x"; });
  std::sort(users.begin(), users.end(), [](const User& a, const User& b) { return a.name < b.name; });
  acme::send(users[0].name);                             // expect: user.name -> acme
  acme::send(users[0].id);
  auto it = std::find_if(users.begin(), users.end(), [](const User& u) { return u.email == "a"; });
  if (it != users.end()) {
    acme::send(it->email);                               // expect: user.contact.email -> acme
    acme::send(it->plan);
    acme::send(std::distance(users.begin(), it));
  }
  auto longest = std::max_element(users.begin(), users.end(), [](auto& a, auto& b) { return a.name.size() < b.name.size(); });
  acme::send(longest->name);                             // expect: user.name -> acme
  bool any = std::any_of(users.begin(), users.end(), [](const User& u) { return !u.email.empty(); });
  acme::send(any);
  std::for_each(users.begin(), users.end(), [](User& u) { u.plan = u.plan + "!"; });
  acme::send(users[0].plan);
  std::string last;
  std::for_each(users.rbegin(), users.rend(), [&last](const User& u) { last = u.phone; });
  acme::send(last);                                      // expect: user.contact.phone_number -> acme
  std::vector<std::string> hashed;
  std::ranges::transform(users, std::back_inserter(hashed), [](const User& u) { return sha256(u.email); });
  acme::send(hashed);                                    // expect: user.contact.email -> acme via hash
  std::ranges::transform(users, std::back_inserter(plans), &User::plan);
  acme::send(plans);
  std::ranges::transform(users, std::back_inserter(plans), &User::name);
  acme::send(plans);                                     // expect: user.name -> acme
  for (auto& e : users | std::views::filter([](const User& u) { return u.id; }) | std::views::transform(&User::email) | std::views::take(2)) {
    acme::send(e);                                       // expect: user.contact.email -> acme
  }
  for (auto n : users | std::views::transform([](const User& u) { return u.name.size(); })) acme::send(n);
  auto shouted = users | std::views::transform([](const User& u) { return u.name + "!"; });
  acme::send(*shouted.begin());                          // expect: user.name -> acme
  std::vector<std::string> copy(shouted.begin(), shouted.end());
  acme::send(copy);                                      // expect: user.name -> acme
  for (auto& u : users | std::views::reverse | std::views::drop(1)) acme::send(u.phone);   // expect: user.contact.phone_number -> acme
  std::map<std::string, std::vector<User>> byPlan;
  for (const auto& u : users) byPlan[u.plan].push_back(u);
  for (const auto& [plan, group] : byPlan) {
    acme::send(plan);
    acme::send(group.size());
    for (const auto& u : group) acme::send(u.email);     // expect: user.contact.email -> acme
  }
  std::unordered_map<int, User> index;
  for (auto& u : users) index.emplace(u.id, u);
  acme::send(index.at(1).name);                          // expect: user.name -> acme
  acme::send(index.at(1).plan);
  std::set<std::string> unique;
  std::ranges::copy(names, std::inserter(unique, unique.end()));
  acme::send(*unique.begin());                           // expect: user.name -> acme
  std::list<std::string> queue(names.begin(), names.end());
  queue.splice(queue.end(), std::list<std::string>{"x"});
  acme::send(queue.back());                              // expect: user.name -> acme
  std::deque<std::string> dq;
  dq.insert(dq.end(), {"a", "b"});
  acme::send(dq.front());
  dq.push_front(users[0].email);
  acme::send(dq[0]);                                     // expect: user.contact.email -> acme
  std::array<std::string, 2> arr{users[0].plan, users[0].name};
  std::span<const std::string> sp(arr);
  acme::send(sp[1]);                                     // expect: user.name -> acme
  std::span<const User> us(users);
  for (const User& u : us.subspan(0, 1)) acme::send(u.email);   // expect: user.contact.email -> acme
  acme::send(us.size());
  std::vector<int> ids(3);
  std::iota(ids.begin(), ids.end(), users[0].id);
  acme::send(ids[1]);
  auto mid = std::ranges::find(names, "Bob");
  if (mid != names.end()) acme::send(*mid);              // expect: user.name -> acme
  std::vector<std::string> a{"x"}, b{users[0].phone};
  a.swap(b);
  acme::send(a);                                         // expect: user.contact.phone_number -> acme
  acme::send(b);
  std::move(a.begin(), a.end(), std::back_inserter(b));
  acme::send(b);                                         // expect: user.contact.phone_number -> acme
  std::vector<std::pair<std::string, int>> pairs;
  pairs.emplace_back(users[0].name, 1);
  acme::send(pairs[0].second);
  acme::send(pairs[0].first);                            // expect: user.name -> acme
}
