// <algorithm> and <numeric> on records and strings, remove-erase, sorted ranges, maps with bounds, own comparators.
#include "case.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <iterator>
#include <list>
#include <map>
#include <numeric>
#include <queue>
#include <set>
#include <stack>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

struct ByPlan {
  bool operator()(const User& a, const User& b) const { return a.plan < b.plan; }
};

struct Row {
  std::string key;
  std::string value;
  bool operator<(const Row& o) const { return key < o.key; }
};

std::vector<User> users();

int main() {
  std::vector<User> all = users();
  const User u = all.front();
  std::vector<std::string> names, plans, mails;
  std::transform(all.begin(), all.end(), std::back_inserter(names), [](const User& x) { return x.name; });
  std::transform(all.cbegin(), all.cend(), std::back_inserter(plans), std::mem_fn(&User::plan));
  for (const auto& x : all) mails.push_back(x.email);
  acme::send(names.front());                       // expect: user.name -> acme
  acme::send(plans.front());

  auto end = std::remove_if(all.begin(), all.end(), [](const User& x) { return x.id == 0; });
  all.erase(end, all.end());
  acme::send(all.size());
  acme::send(all[0].name);                         // expect: user.name -> acme
  std::sort(all.begin(), all.end(), [](const User& a, const User& b) { return a.email < b.email; });
  acme::send(all[0].plan);
  auto mid = std::partition(all.begin(), all.end(), [](const User& x) { return x.id > 4; });
  acme::send(std::distance(all.begin(), mid));
  if (mid != all.end()) acme::send(mid->email);    // expect: user.contact.email -> acme

  auto low = std::lower_bound(all.begin(), all.end(), u, ByPlan{});
  acme::send(low->phone);                          // expect: user.contact.phone_number -> acme
  acme::send(low->plan);
  acme::send(std::binary_search(all.begin(), all.end(), u, ByPlan{}));
  acme::send(std::max_element(all.begin(), all.end(), ByPlan{})->name);   // expect: user.name -> acme
  acme::send(std::max_element(plans.begin(), plans.end())->c_str());

  std::string joined = std::accumulate(std::next(names.begin()), names.end(), names[0],
                                       [](const std::string& a, const std::string& b) { return a + "," + b; });
  acme::send(joined);                              // expect: user.name -> acme
  int total = std::accumulate(names.begin(), names.end(), 0, [](int n, const std::string& s) { return n + (s.empty() ? 0 : 1); });
  acme::send(total);
  std::string joinedPlans = std::accumulate(plans.begin(), plans.end(), std::string());
  acme::send(joinedPlans);
  acme::send(std::inner_product(plans.begin(), plans.end(), plans.begin(), std::string(), std::plus<>(),
                                [](const std::string& a, const std::string& b) { return a + b; }));

  std::vector<std::string> merged;
  std::merge(plans.begin(), plans.end(), mails.begin(), mails.end(), std::back_inserter(merged));
  acme::send(merged.front());                      // expect: user.contact.email -> acme
  std::vector<std::string> both;
  std::set_intersection(plans.begin(), plans.end(), plans.begin(), plans.end(), std::back_inserter(both));
  acme::send(both.empty() ? "" : both[0]);
  std::vector<std::string> copy(names.size());
  std::copy(names.begin(), names.end(), copy.begin());
  acme::send(copy.back());                         // expect: user.name -> acme
  std::fill(copy.begin(), copy.end(), "x");
  std::vector<std::string> hashes(mails.size());
  std::transform(mails.begin(), mails.end(), hashes.begin(), [](const std::string& s) { return sha256(s); });
  acme::send(hashes[0]);                           // expect: user.contact.email -> acme via hash
  std::vector<std::string> generated(3);
  std::generate(generated.begin(), generated.end(), [n = 0]() mutable { return std::to_string(n++); });
  acme::send(generated[0]);
  std::generate_n(generated.begin(), 2, [&] { return u.phone; });
  acme::send(generated[0]);                        // expect: user.contact.phone_number -> acme
  std::for_each(plans.begin(), plans.end(), [](const std::string& s) { acme::send(s); });
  std::for_each(names.rbegin(), names.rend(), [](const std::string& s) { acme::send(s); });   // expect: user.name -> acme
  std::rotate(plans.begin(), plans.begin() + 1, plans.end());
  std::reverse(plans.begin(), plans.end());
  acme::send(plans.back());
  std::swap_ranges(plans.begin(), plans.end(), names.begin());
  acme::send(plans.back());                        // expect: user.name -> acme
  acme::send(std::count_if(names.begin(), names.end(), [](const auto& s) { return s == "a"; }));
  acme::send(std::equal(names.begin(), names.end(), mails.begin()));

  std::priority_queue<Row> queue;
  queue.push({u.plan, u.name});
  acme::send(queue.top().key);
  acme::send(queue.top().value);                   // expect: user.name -> acme
  std::map<int, std::string> byId;
  for (const auto& x : all) byId.emplace_hint(byId.end(), x.id, x.name);
  acme::send(byId.upper_bound(1)->second);         // expect: user.name -> acme
  acme::send(byId.upper_bound(1)->first);
  acme::send(byId.rbegin()->second);               // expect: user.name -> acme
  acme::send(byId.count(3));
  std::multimap<std::string, int> byName;
  byName.insert({u.name, u.id});
  auto [from, to] = byName.equal_range("x");
  for (; from != to; ++from) {
    acme::send(from->second);
    acme::send(from->first);                       // expect: user.name -> acme
  }
  std::unordered_set<std::string> seen(mails.begin(), mails.end());
  acme::send(*seen.begin());                       // expect: user.contact.email -> acme
  acme::send(seen.contains("x"));
  std::stack<std::string, std::vector<std::string>> stack;
  stack.push(u.plan);
  stack.push(u.phone);
  acme::send(stack.top());                         // expect: user.contact.phone_number -> acme
  acme::send(stack.size());
  std::deque<Row> rows;
  rows.push_front({"k", u.email});
  rows.emplace_back(Row{u.email, "v"});
  for (auto it = rows.cbegin(); it != rows.cend(); ++it) acme::send(it->value);   // expect: user.contact.email -> acme
  std::list<User> people(all.begin(), all.end());
  people.sort(ByPlan{});
  people.remove_if([](const User& x) { return x.name.empty(); });
  acme::send(people.front().plan);
  acme::send(people.back().email);                 // expect: user.contact.email -> acme
  std::ostream_iterator<std::string>* none = nullptr;
  acme::send(none == nullptr);
  auto [mn, mx] = std::minmax_element(all.begin(), all.end(), ByPlan{});
  acme::send(mn->id);
  acme::send(mx->name);                            // expect: user.name -> acme
  std::string letters = u.name;
  std::sort(letters.begin(), letters.end());
  letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
  acme::send(letters);                             // expect: user.name -> acme
  std::string digits(u.plan.size(), '0');
  std::transform(u.plan.begin(), u.plan.end(), digits.begin(), [](char c) { return c == 'x' ? '1' : '0'; });
  acme::send(digits);
}
