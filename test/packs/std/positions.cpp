// Every way to an element of every container of the standard library.
#include "pii_case.h"

#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <queue>
#include <set>
#include <stack>
#include <unordered_map>
#include <unordered_set>
#include <valarray>
#include <vector>

void vectors(const User& u) {
  std::vector<std::string> plans{u.plan, u.plan};
  acme::send(*plans.begin());
  acme::send(*plans.cbegin());
  acme::send(*std::prev(plans.end()));
  acme::send(*std::prev(plans.cend()));
  acme::send(*plans.rbegin());
  acme::send(*plans.crbegin());
  acme::send(*std::prev(plans.rend()));
  acme::send(*std::prev(plans.crend()));
  acme::send(plans[0]);
  acme::send(plans.at(0));
  acme::send(plans.front());
  acme::send(plans.back());
  acme::send(*plans.data());
  acme::send(*plans.insert(plans.begin(), u.plan));
  acme::send(*plans.emplace(plans.begin(), u.plan));
  acme::send(*plans.erase(plans.begin()));
  std::vector<std::string> names{u.name, u.name};
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*names.cbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.end()));  // expect: user.name -> acme
  acme::send(*std::prev(names.cend()));  // expect: user.name -> acme
  acme::send(*names.rbegin());  // expect: user.name -> acme
  acme::send(*names.crbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.rend()));  // expect: user.name -> acme
  acme::send(*std::prev(names.crend()));  // expect: user.name -> acme
  acme::send(names[0]);  // expect: user.name -> acme
  acme::send(names.at(0));  // expect: user.name -> acme
  acme::send(names.front());  // expect: user.name -> acme
  acme::send(names.back());  // expect: user.name -> acme
  acme::send(*names.data());  // expect: user.name -> acme
  acme::send(*names.insert(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.emplace(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.erase(names.begin()));  // expect: user.name -> acme
}

void deques(const User& u) {
  std::deque<std::string> plans{u.plan, u.plan};
  acme::send(*plans.begin());
  acme::send(*plans.cbegin());
  acme::send(*std::prev(plans.end()));
  acme::send(*std::prev(plans.cend()));
  acme::send(*plans.rbegin());
  acme::send(*plans.crbegin());
  acme::send(*std::prev(plans.rend()));
  acme::send(*std::prev(plans.crend()));
  acme::send(plans[0]);
  acme::send(plans.at(0));
  acme::send(plans.front());
  acme::send(plans.back());
  acme::send(*plans.insert(plans.begin(), u.plan));
  acme::send(*plans.emplace(plans.begin(), u.plan));
  acme::send(*plans.erase(plans.begin()));
  std::deque<std::string> names{u.name, u.name};
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*names.cbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.end()));  // expect: user.name -> acme
  acme::send(*std::prev(names.cend()));  // expect: user.name -> acme
  acme::send(*names.rbegin());  // expect: user.name -> acme
  acme::send(*names.crbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.rend()));  // expect: user.name -> acme
  acme::send(*std::prev(names.crend()));  // expect: user.name -> acme
  acme::send(names[0]);  // expect: user.name -> acme
  acme::send(names.at(0));  // expect: user.name -> acme
  acme::send(names.front());  // expect: user.name -> acme
  acme::send(names.back());  // expect: user.name -> acme
  acme::send(*names.insert(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.emplace(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.erase(names.begin()));  // expect: user.name -> acme
}

void lists(const User& u) {
  std::list<std::string> plans{u.plan, u.plan};
  acme::send(*plans.begin());
  acme::send(*plans.cbegin());
  acme::send(*std::prev(plans.end()));
  acme::send(*std::prev(plans.cend()));
  acme::send(*plans.rbegin());
  acme::send(*plans.crbegin());
  acme::send(*std::prev(plans.rend()));
  acme::send(*std::prev(plans.crend()));
  acme::send(plans.front());
  acme::send(plans.back());
  acme::send(*plans.insert(plans.begin(), u.plan));
  acme::send(*plans.emplace(plans.begin(), u.plan));
  acme::send(*plans.erase(plans.begin()));
  std::list<std::string> names{u.name, u.name};
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*names.cbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.end()));  // expect: user.name -> acme
  acme::send(*std::prev(names.cend()));  // expect: user.name -> acme
  acme::send(*names.rbegin());  // expect: user.name -> acme
  acme::send(*names.crbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.rend()));  // expect: user.name -> acme
  acme::send(*std::prev(names.crend()));  // expect: user.name -> acme
  acme::send(names.front());  // expect: user.name -> acme
  acme::send(names.back());  // expect: user.name -> acme
  acme::send(*names.insert(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.emplace(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.erase(names.begin()));  // expect: user.name -> acme
}

void forward_lists(const User& u) {
  std::forward_list<std::string> plans{u.plan, u.plan};
  acme::send(*plans.begin());
  acme::send(*plans.cbegin());
  acme::send(*std::next(plans.before_begin()));
  acme::send(*std::next(plans.cbefore_begin()));
  acme::send(plans.front());
  acme::send(*plans.insert_after(plans.before_begin(), u.plan));
  acme::send(*plans.emplace_after(plans.before_begin(), u.plan));
  acme::send(*plans.erase_after(plans.before_begin()));
  std::forward_list<std::string> names{u.name, u.name};
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*names.cbegin());  // expect: user.name -> acme
  acme::send(*std::next(names.before_begin()));  // expect: user.name -> acme
  acme::send(*std::next(names.cbefore_begin()));  // expect: user.name -> acme
  acme::send(names.front());  // expect: user.name -> acme
  acme::send(*names.insert_after(names.before_begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.emplace_after(names.before_begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.erase_after(names.before_begin()));  // expect: user.name -> acme
}

void sets(const User& u) {
  std::set<std::string> plans{u.plan};
  acme::send(*plans.begin());
  acme::send(*plans.cbegin());
  acme::send(*std::prev(plans.end()));
  acme::send(*std::prev(plans.cend()));
  acme::send(*plans.rbegin());
  acme::send(*plans.crbegin());
  acme::send(*std::prev(plans.rend()));
  acme::send(*std::prev(plans.crend()));
  acme::send(*plans.lower_bound(u.plan));
  acme::send(*std::prev(plans.upper_bound(u.plan)));
  acme::send(*plans.emplace_hint(plans.begin(), u.plan));
  acme::send(*plans.find(u.plan));
  acme::send(*plans.equal_range(u.plan).first);
  acme::send(*plans.erase(plans.begin()));
  acme::send(*plans.insert(plans.begin(), u.plan));
  acme::send(*plans.insert(u.plan).first);
  acme::send(*plans.emplace(u.plan).first);
  std::set<std::string> names{u.name};
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*names.cbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.end()));  // expect: user.name -> acme
  acme::send(*std::prev(names.cend()));  // expect: user.name -> acme
  acme::send(*names.rbegin());  // expect: user.name -> acme
  acme::send(*names.crbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.rend()));  // expect: user.name -> acme
  acme::send(*std::prev(names.crend()));  // expect: user.name -> acme
  acme::send(*names.lower_bound(u.name));  // expect: user.name -> acme
  acme::send(*std::prev(names.upper_bound(u.name)));  // expect: user.name -> acme
  acme::send(*names.emplace_hint(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.find(u.name));  // expect: user.name -> acme
  acme::send(*names.equal_range(u.name).first);  // expect: user.name -> acme
  acme::send(*names.erase(names.begin()));  // expect: user.name -> acme
  acme::send(*names.insert(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.insert(u.name).first);  // expect: user.name -> acme
  acme::send(*names.emplace(u.name).first);  // expect: user.name -> acme
}

void multisets(const User& u) {
  std::multiset<std::string> plans{u.plan};
  acme::send(*plans.begin());
  acme::send(*plans.cbegin());
  acme::send(*std::prev(plans.end()));
  acme::send(*std::prev(plans.cend()));
  acme::send(*plans.rbegin());
  acme::send(*plans.crbegin());
  acme::send(*std::prev(plans.rend()));
  acme::send(*std::prev(plans.crend()));
  acme::send(*plans.lower_bound(u.plan));
  acme::send(*std::prev(plans.upper_bound(u.plan)));
  acme::send(*plans.emplace_hint(plans.begin(), u.plan));
  acme::send(*plans.find(u.plan));
  acme::send(*plans.equal_range(u.plan).first);
  acme::send(*plans.erase(plans.begin()));
  acme::send(*plans.insert(plans.begin(), u.plan));
  acme::send(*plans.insert(u.plan));
  acme::send(*plans.emplace(u.plan));
  std::multiset<std::string> names{u.name};
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*names.cbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.end()));  // expect: user.name -> acme
  acme::send(*std::prev(names.cend()));  // expect: user.name -> acme
  acme::send(*names.rbegin());  // expect: user.name -> acme
  acme::send(*names.crbegin());  // expect: user.name -> acme
  acme::send(*std::prev(names.rend()));  // expect: user.name -> acme
  acme::send(*std::prev(names.crend()));  // expect: user.name -> acme
  acme::send(*names.lower_bound(u.name));  // expect: user.name -> acme
  acme::send(*std::prev(names.upper_bound(u.name)));  // expect: user.name -> acme
  acme::send(*names.emplace_hint(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.find(u.name));  // expect: user.name -> acme
  acme::send(*names.equal_range(u.name).first);  // expect: user.name -> acme
  acme::send(*names.erase(names.begin()));  // expect: user.name -> acme
  acme::send(*names.insert(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.insert(u.name));  // expect: user.name -> acme
  acme::send(*names.emplace(u.name));  // expect: user.name -> acme
}

void unordered_sets(const User& u) {
  std::unordered_set<std::string> plans{u.plan};
  acme::send(*plans.begin());
  acme::send(*plans.cbegin());
  acme::send(*plans.emplace_hint(plans.begin(), u.plan));
  acme::send(*plans.find(u.plan));
  acme::send(*plans.equal_range(u.plan).first);
  acme::send(*plans.erase(plans.begin()));
  acme::send(*plans.insert(plans.begin(), u.plan));
  acme::send(*plans.insert(u.plan).first);
  acme::send(*plans.emplace(u.plan).first);
  std::unordered_set<std::string> names{u.name};
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*names.cbegin());  // expect: user.name -> acme
  acme::send(*names.emplace_hint(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.find(u.name));  // expect: user.name -> acme
  acme::send(*names.equal_range(u.name).first);  // expect: user.name -> acme
  acme::send(*names.erase(names.begin()));  // expect: user.name -> acme
  acme::send(*names.insert(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.insert(u.name).first);  // expect: user.name -> acme
  acme::send(*names.emplace(u.name).first);  // expect: user.name -> acme
}

void unordered_multisets(const User& u) {
  std::unordered_multiset<std::string> plans{u.plan};
  acme::send(*plans.begin());
  acme::send(*plans.cbegin());
  acme::send(*plans.emplace_hint(plans.begin(), u.plan));
  acme::send(*plans.find(u.plan));
  acme::send(*plans.equal_range(u.plan).first);
  acme::send(*plans.erase(plans.begin()));
  acme::send(*plans.insert(plans.begin(), u.plan));
  acme::send(*plans.insert(u.plan));
  acme::send(*plans.emplace(u.plan));
  std::unordered_multiset<std::string> names{u.name};
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*names.cbegin());  // expect: user.name -> acme
  acme::send(*names.emplace_hint(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.find(u.name));  // expect: user.name -> acme
  acme::send(*names.equal_range(u.name).first);  // expect: user.name -> acme
  acme::send(*names.erase(names.begin()));  // expect: user.name -> acme
  acme::send(*names.insert(names.begin(), u.name));  // expect: user.name -> acme
  acme::send(*names.insert(u.name));  // expect: user.name -> acme
  acme::send(*names.emplace(u.name));  // expect: user.name -> acme
}

void maps(const User& u) {
  std::map<int, std::string> plans{{1, u.plan}};
  acme::send((*plans.begin()).second);
  acme::send((*plans.cbegin()).second);
  acme::send((*std::prev(plans.end())).second);
  acme::send((*std::prev(plans.cend())).second);
  acme::send((*plans.rbegin()).second);
  acme::send((*plans.crbegin()).second);
  acme::send((*std::prev(plans.rend())).second);
  acme::send((*std::prev(plans.crend())).second);
  acme::send((*plans.lower_bound(1)).second);
  acme::send((*std::prev(plans.upper_bound(1))).second);
  acme::send((*plans.emplace_hint(plans.begin(), 1, u.plan)).second);
  acme::send((*plans.find(1)).second);
  acme::send((*plans.equal_range(1).first).second);
  acme::send((*plans.erase(plans.begin())).second);
  acme::send((*plans.insert(plans.begin(), {1, u.plan})).second);
  acme::send((*plans.insert({1, u.plan}).first).second);
  acme::send((*plans.emplace(1, u.plan).first).second);
  acme::send((*plans.try_emplace(1, u.plan).first).second);
  acme::send((*plans.insert_or_assign(1, u.plan).first).second);
  acme::send(plans[1]);
  acme::send(plans.at(1));
  std::map<int, std::string> names{{1, u.name}};
  acme::send((*names.begin()).second);  // expect: user.name -> acme
  acme::send((*names.cbegin()).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.end())).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.cend())).second);  // expect: user.name -> acme
  acme::send((*names.rbegin()).second);  // expect: user.name -> acme
  acme::send((*names.crbegin()).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.rend())).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.crend())).second);  // expect: user.name -> acme
  acme::send((*names.lower_bound(1)).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.upper_bound(1))).second);  // expect: user.name -> acme
  acme::send((*names.emplace_hint(names.begin(), 1, u.name)).second);  // expect: user.name -> acme
  acme::send((*names.find(1)).second);  // expect: user.name -> acme
  acme::send((*names.equal_range(1).first).second);  // expect: user.name -> acme
  acme::send((*names.erase(names.begin())).second);  // expect: user.name -> acme
  acme::send((*names.insert(names.begin(), {1, u.name})).second);  // expect: user.name -> acme
  acme::send((*names.insert({1, u.name}).first).second);  // expect: user.name -> acme
  acme::send((*names.emplace(1, u.name).first).second);  // expect: user.name -> acme
  acme::send((*names.try_emplace(1, u.name).first).second);  // expect: user.name -> acme
  acme::send((*names.insert_or_assign(1, u.name).first).second);  // expect: user.name -> acme
  acme::send(names[1]);  // expect: user.name -> acme
  acme::send(names.at(1));  // expect: user.name -> acme
}

void multimaps(const User& u) {
  std::multimap<int, std::string> plans{{1, u.plan}};
  acme::send((*plans.begin()).second);
  acme::send((*plans.cbegin()).second);
  acme::send((*std::prev(plans.end())).second);
  acme::send((*std::prev(plans.cend())).second);
  acme::send((*plans.rbegin()).second);
  acme::send((*plans.crbegin()).second);
  acme::send((*std::prev(plans.rend())).second);
  acme::send((*std::prev(plans.crend())).second);
  acme::send((*plans.lower_bound(1)).second);
  acme::send((*std::prev(plans.upper_bound(1))).second);
  acme::send((*plans.emplace_hint(plans.begin(), 1, u.plan)).second);
  acme::send((*plans.find(1)).second);
  acme::send((*plans.equal_range(1).first).second);
  acme::send((*plans.erase(plans.begin())).second);
  acme::send((*plans.insert(plans.begin(), {1, u.plan})).second);
  acme::send((*plans.insert({1, u.plan})).second);
  acme::send((*plans.emplace(1, u.plan)).second);
  std::multimap<int, std::string> names{{1, u.name}};
  acme::send((*names.begin()).second);  // expect: user.name -> acme
  acme::send((*names.cbegin()).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.end())).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.cend())).second);  // expect: user.name -> acme
  acme::send((*names.rbegin()).second);  // expect: user.name -> acme
  acme::send((*names.crbegin()).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.rend())).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.crend())).second);  // expect: user.name -> acme
  acme::send((*names.lower_bound(1)).second);  // expect: user.name -> acme
  acme::send((*std::prev(names.upper_bound(1))).second);  // expect: user.name -> acme
  acme::send((*names.emplace_hint(names.begin(), 1, u.name)).second);  // expect: user.name -> acme
  acme::send((*names.find(1)).second);  // expect: user.name -> acme
  acme::send((*names.equal_range(1).first).second);  // expect: user.name -> acme
  acme::send((*names.erase(names.begin())).second);  // expect: user.name -> acme
  acme::send((*names.insert(names.begin(), {1, u.name})).second);  // expect: user.name -> acme
  acme::send((*names.insert({1, u.name})).second);  // expect: user.name -> acme
  acme::send((*names.emplace(1, u.name)).second);  // expect: user.name -> acme
}

void unordered_maps(const User& u) {
  std::unordered_map<int, std::string> plans{{1, u.plan}};
  acme::send((*plans.begin()).second);
  acme::send((*plans.cbegin()).second);
  acme::send((*plans.emplace_hint(plans.begin(), 1, u.plan)).second);
  acme::send((*plans.find(1)).second);
  acme::send((*plans.equal_range(1).first).second);
  acme::send((*plans.erase(plans.begin())).second);
  acme::send((*plans.insert(plans.begin(), {1, u.plan})).second);
  acme::send((*plans.insert({1, u.plan}).first).second);
  acme::send((*plans.emplace(1, u.plan).first).second);
  acme::send((*plans.try_emplace(1, u.plan).first).second);
  acme::send((*plans.insert_or_assign(1, u.plan).first).second);
  acme::send(plans[1]);
  acme::send(plans.at(1));
  std::unordered_map<int, std::string> names{{1, u.name}};
  acme::send((*names.begin()).second);  // expect: user.name -> acme
  acme::send((*names.cbegin()).second);  // expect: user.name -> acme
  acme::send((*names.emplace_hint(names.begin(), 1, u.name)).second);  // expect: user.name -> acme
  acme::send((*names.find(1)).second);  // expect: user.name -> acme
  acme::send((*names.equal_range(1).first).second);  // expect: user.name -> acme
  acme::send((*names.erase(names.begin())).second);  // expect: user.name -> acme
  acme::send((*names.insert(names.begin(), {1, u.name})).second);  // expect: user.name -> acme
  acme::send((*names.insert({1, u.name}).first).second);  // expect: user.name -> acme
  acme::send((*names.emplace(1, u.name).first).second);  // expect: user.name -> acme
  acme::send((*names.try_emplace(1, u.name).first).second);  // expect: user.name -> acme
  acme::send((*names.insert_or_assign(1, u.name).first).second);  // expect: user.name -> acme
  acme::send(names[1]);  // expect: user.name -> acme
  acme::send(names.at(1));  // expect: user.name -> acme
}

void unordered_multimaps(const User& u) {
  std::unordered_multimap<int, std::string> plans{{1, u.plan}};
  acme::send((*plans.begin()).second);
  acme::send((*plans.cbegin()).second);
  acme::send((*plans.emplace_hint(plans.begin(), 1, u.plan)).second);
  acme::send((*plans.find(1)).second);
  acme::send((*plans.equal_range(1).first).second);
  acme::send((*plans.erase(plans.begin())).second);
  acme::send((*plans.insert(plans.begin(), {1, u.plan})).second);
  acme::send((*plans.insert({1, u.plan})).second);
  acme::send((*plans.emplace(1, u.plan)).second);
  std::unordered_multimap<int, std::string> names{{1, u.name}};
  acme::send((*names.begin()).second);  // expect: user.name -> acme
  acme::send((*names.cbegin()).second);  // expect: user.name -> acme
  acme::send((*names.emplace_hint(names.begin(), 1, u.name)).second);  // expect: user.name -> acme
  acme::send((*names.find(1)).second);  // expect: user.name -> acme
  acme::send((*names.equal_range(1).first).second);  // expect: user.name -> acme
  acme::send((*names.erase(names.begin())).second);  // expect: user.name -> acme
  acme::send((*names.insert(names.begin(), {1, u.name})).second);  // expect: user.name -> acme
  acme::send((*names.insert({1, u.name})).second);  // expect: user.name -> acme
  acme::send((*names.emplace(1, u.name)).second);  // expect: user.name -> acme
}

void adaptors(const User& u) {
  std::queue<std::string> plans, names;
  plans.push(u.plan);
  names.push(u.name);
  acme::send(plans.front());
  acme::send(names.front());  // expect: user.name -> acme
  acme::send(plans.back());
  acme::send(names.back());  // expect: user.name -> acme
  std::stack<std::string> plan_stack, name_stack;
  plan_stack.push(u.plan);
  name_stack.push(u.name);
  acme::send(plan_stack.top());
  acme::send(name_stack.top());  // expect: user.name -> acme
  std::priority_queue<std::string> first_plan, first_name;
  first_plan.push(u.plan);
  first_name.push(u.name);
  acme::send(first_plan.top());
  acme::send(first_name.top());  // expect: user.name -> acme
}

void lists_of_initialisers(std::initializer_list<std::string> plans, const User& u) {
  std::initializer_list<std::string> names{u.name};
  acme::send(*plans.begin());
  acme::send(*names.begin());  // expect: user.name -> acme
  acme::send(*std::prev(names.end()));  // expect: user.name -> acme
  std::valarray<std::string> some{u.plan}, more{u.name};
  acme::send(some[0]);
  acme::send(more[0]);  // expect: user.name -> acme
  acme::send(*std::begin(more));  // expect: user.name -> acme
}
