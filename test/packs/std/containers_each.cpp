// What each container is made of, assigned, and given: the elements of one hold the data, those of its twin do not.
#include "pii_case.h"

#include <deque>
#include <forward_list>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <queue>
#include <set>
#include <stack>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

void deque_assigned(const User& u) {
  { std::deque<std::string> c{"x"}; c = {u.name}; acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c{"x"}; c = {u.plan}; acme::send(c.front()); }
  { std::deque<std::string> d{u.name}, c; c = d; acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> d{u.plan}, c; c = d; acme::send(c.front()); }
  { std::deque<std::string> d{u.name}, c; c = std::move(d); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> d{u.plan}, c; c = std::move(d); acme::send(c.front()); }
  { std::deque<std::string> c, d{u.name}; acme::send((c = d).front()); }  // expect: user.name -> acme
  { std::deque<std::string> c, d{u.plan}; acme::send((c = d).front()); }
  { std::deque<std::string> c, d{u.name}; c.assign(d.begin(), d.end()); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c, d{u.plan}; c.assign(d.begin(), d.end()); acme::send(c.front()); }
  { std::deque<std::string> c; c.assign({u.name, u.name}); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c; c.assign({u.plan, u.plan}); acme::send(c.front()); }
  { std::deque<std::string> c; c.assign(2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c; c.assign(2ul, u.plan); acme::send(c.front()); }
  { std::deque<std::string> c(2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c(2ul, u.plan); acme::send(c.front()); }
  { std::deque<std::string> c{u.name}; c = {u.plan}; acme::send(c.front()); }
  { std::deque<std::string> c{u.name}; c.assign(2ul, u.plan); acme::send(c.front()); }
}

void deque_inserted(const User& u) {
  { std::deque<std::string> c{"x"}; c.insert(c.begin(), std::string(u.name)); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c{"x"}; c.insert(c.begin(), std::string(u.plan)); acme::send(c.front()); }
  { std::deque<std::string> c{"x"}; c.insert(c.begin(), {u.name, u.name}); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c{"x"}; c.insert(c.begin(), {u.plan, u.plan}); acme::send(c.front()); }
  { std::deque<std::string> c{"x"}; c.insert(c.begin(), 2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c{"x"}; c.insert(c.begin(), 2ul, u.plan); acme::send(c.front()); }
  { std::deque<std::string> c{"x"}, d{u.name}; c.insert(c.begin(), d.begin(), d.end()); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c{"x"}, d{u.plan}; c.insert(c.begin(), d.begin(), d.end()); acme::send(c.front()); }
  { std::deque<std::string> c; c.emplace_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c; c.emplace_front(u.plan); acme::send(c.front()); }
  { std::deque<std::string> c; acme::send(c.emplace_front(u.name)); }  // expect: user.name -> acme
  { std::deque<std::string> c; acme::send(c.emplace_front(u.plan)); }
  { std::deque<std::string> c; c.resize(3, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c; c.resize(3, u.plan); acme::send(c.front()); }
  { std::deque<std::string> c{"x", u.name}; c.resize(2); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c{"x", u.plan}; c.resize(2); acme::send(c.front()); }
  { std::deque<std::string> c{"x", u.name}; c.pop_front(); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c{"x", u.plan}; c.pop_front(); acme::send(c.front()); }
  { std::deque<std::string> c{"x", u.name, "y"}; c.pop_back(); acme::send(c.back()); }  // expect: user.name -> acme
  { std::deque<std::string> c{"x", u.plan, "y"}; c.pop_back(); acme::send(c.back()); }
  { std::deque<std::string> c{u.name}; c.clear(); c.push_front(u.plan); acme::send(c.front()); }
}

void list_assigned(const User& u) {
  { std::list<std::string> c{"x"}; c = {u.name}; acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x"}; c = {u.plan}; acme::send(c.front()); }
  { std::list<std::string> d{u.name}, c; c = d; acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> d{u.plan}, c; c = d; acme::send(c.front()); }
  { std::list<std::string> d{u.name}, c; c = std::move(d); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> d{u.plan}, c; c = std::move(d); acme::send(c.front()); }
  { std::list<std::string> c, d{u.name}; acme::send((c = d).front()); }  // expect: user.name -> acme
  { std::list<std::string> c, d{u.plan}; acme::send((c = d).front()); }
  { std::list<std::string> c, d{u.name}; c.assign(d.begin(), d.end()); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c, d{u.plan}; c.assign(d.begin(), d.end()); acme::send(c.front()); }
  { std::list<std::string> c; c.assign({u.name, u.name}); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c; c.assign({u.plan, u.plan}); acme::send(c.front()); }
  { std::list<std::string> c; c.assign(2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c; c.assign(2ul, u.plan); acme::send(c.front()); }
  { std::list<std::string> c(2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c(2ul, u.plan); acme::send(c.front()); }
  { std::list<std::string> c{u.name}; c = {u.plan}; acme::send(c.front()); }
  { std::list<std::string> c{u.name}; c.assign(2ul, u.plan); acme::send(c.front()); }
}

void list_inserted(const User& u) {
  { std::list<std::string> c{"x"}; c.insert(c.begin(), std::string(u.name)); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x"}; c.insert(c.begin(), std::string(u.plan)); acme::send(c.front()); }
  { std::list<std::string> c{"x"}; c.insert(c.begin(), {u.name, u.name}); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x"}; c.insert(c.begin(), {u.plan, u.plan}); acme::send(c.front()); }
  { std::list<std::string> c{"x"}; c.insert(c.begin(), 2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x"}; c.insert(c.begin(), 2ul, u.plan); acme::send(c.front()); }
  { std::list<std::string> c{"x"}, d{u.name}; c.insert(c.begin(), d.begin(), d.end()); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x"}, d{u.plan}; c.insert(c.begin(), d.begin(), d.end()); acme::send(c.front()); }
  { std::list<std::string> c; c.emplace_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c; c.emplace_front(u.plan); acme::send(c.front()); }
  { std::list<std::string> c; acme::send(c.emplace_front(u.name)); }  // expect: user.name -> acme
  { std::list<std::string> c; acme::send(c.emplace_front(u.plan)); }
  { std::list<std::string> c; c.resize(3, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c; c.resize(3, u.plan); acme::send(c.front()); }
  { std::list<std::string> c{"x", u.name}; c.resize(2); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x", u.plan}; c.resize(2); acme::send(c.front()); }
  { std::list<std::string> c{"x", u.name}; c.pop_front(); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x", u.plan}; c.pop_front(); acme::send(c.front()); }
  { std::list<std::string> c{"x", u.name, "y"}; c.pop_back(); acme::send(c.back()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x", u.plan, "y"}; c.pop_back(); acme::send(c.back()); }
  { std::list<std::string> c{u.name}; c.clear(); c.push_front(u.plan); acme::send(c.front()); }
}

void list_rearranged(const User& u) {
  { std::list<std::string> c{"x"}, d{u.name}; c.merge(d); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x"}, d{u.plan}; c.merge(d); acme::send(c.front()); }
  { std::list<std::string> c{"x"}, d{u.name}; c.merge(d); d.push_back("x"); acme::send(d.front()); }
  { std::list<std::string> c{"x"}, d{u.name}; c.splice(c.begin(), d); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x"}, d{u.plan}; c.splice(c.begin(), d); acme::send(c.front()); }
  { std::list<std::string> c{"x"}, d{u.name}; c.splice(c.begin(), d); d.push_back("x"); acme::send(d.front()); }
  { std::list<std::string> c{"x", u.name}; c.reverse(); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x", u.plan}; c.reverse(); acme::send(c.front()); }
  { std::list<std::string> c{"x", u.name}; c.unique(); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x", u.plan}; c.unique(); acme::send(c.front()); }
  { std::list<std::string> c{"x", u.name}; c.remove("x"); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c{"x", u.plan}; c.remove("x"); acme::send(c.front()); }
  {
    std::list<std::string> c{"x", u.name}, seen;
    c.sort([&](const std::string& a, const std::string& b) { seen.push_front(a); return a < b; });
    acme::send(seen.front());  // expect: user.name -> acme
  }
  {
    std::list<std::string> c{"x", u.plan}, seen;
    c.sort([&](const std::string& a, const std::string& b) { seen.push_front(a); return a < b; });
    acme::send(seen.front());
  }
  {
    std::list<std::string> c{"x", u.name}, seen;
    c.remove_if([&](const std::string& a) { seen.push_front(a); return false; });
    acme::send(seen.front());  // expect: user.name -> acme
  }
  {
    std::list<std::string> c{"x", u.plan}, seen;
    c.remove_if([&](const std::string& a) { seen.push_front(a); return false; });
    acme::send(seen.front());
  }
}

void forward_list_assigned(const User& u) {
  { std::forward_list<std::string> c{"x"}; c = {u.name}; acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x"}; c = {u.plan}; acme::send(c.front()); }
  { std::forward_list<std::string> d{u.name}, c; c = d; acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> d{u.plan}, c; c = d; acme::send(c.front()); }
  { std::forward_list<std::string> d{u.name}, c; c = std::move(d); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> d{u.plan}, c; c = std::move(d); acme::send(c.front()); }
  { std::forward_list<std::string> c, d{u.name}; acme::send((c = d).front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c, d{u.plan}; acme::send((c = d).front()); }
  { std::forward_list<std::string> c, d{u.name}; c.assign(d.begin(), d.end()); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c, d{u.plan}; c.assign(d.begin(), d.end()); acme::send(c.front()); }
  { std::forward_list<std::string> c; c.assign({u.name, u.name}); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c; c.assign({u.plan, u.plan}); acme::send(c.front()); }
  { std::forward_list<std::string> c; c.assign(2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c; c.assign(2ul, u.plan); acme::send(c.front()); }
  { std::forward_list<std::string> c(2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c(2ul, u.plan); acme::send(c.front()); }
  { std::forward_list<std::string> c{u.name}; c = {u.plan}; acme::send(c.front()); }
  { std::forward_list<std::string> c{u.name}; c.assign(2ul, u.plan); acme::send(c.front()); }
}

void forward_list_inserted(const User& u) {
  {
    std::forward_list<std::string> c{"x"};
    c.insert_after(c.before_begin(), std::string(u.name));
    acme::send(c.front());  // expect: user.name -> acme
  }
  {
    std::forward_list<std::string> c{"x"};
    c.insert_after(c.before_begin(), std::string(u.plan));
    acme::send(c.front());
  }
  {
    std::forward_list<std::string> c{"x"};
    c.insert_after(c.before_begin(), {u.name, u.name});
    acme::send(c.front());  // expect: user.name -> acme
  }
  {
    std::forward_list<std::string> c{"x"};
    c.insert_after(c.before_begin(), {u.plan, u.plan});
    acme::send(c.front());
  }
  { std::forward_list<std::string> c{"x"}; c.insert_after(c.before_begin(), 2ul, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x"}; c.insert_after(c.before_begin(), 2ul, u.plan); acme::send(c.front()); }
  {
    std::forward_list<std::string> c{"x"}, d{u.name};
    c.insert_after(c.before_begin(), d.begin(), d.end());
    acme::send(c.front());  // expect: user.name -> acme
  }
  {
    std::forward_list<std::string> c{"x"}, d{u.plan};
    c.insert_after(c.before_begin(), d.begin(), d.end());
    acme::send(c.front());
  }
  { std::forward_list<std::string> c; c.emplace_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c; c.emplace_front(u.plan); acme::send(c.front()); }
  { std::forward_list<std::string> c; acme::send(c.emplace_front(u.name)); }  // expect: user.name -> acme
  { std::forward_list<std::string> c; acme::send(c.emplace_front(u.plan)); }
  { std::forward_list<std::string> c; c.resize(3, u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c; c.resize(3, u.plan); acme::send(c.front()); }
  { std::forward_list<std::string> c{"x", u.name}; c.resize(2); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x", u.plan}; c.resize(2); acme::send(c.front()); }
  { std::forward_list<std::string> c{"x", u.name}; c.pop_front(); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x", u.plan}; c.pop_front(); acme::send(c.front()); }
  { std::forward_list<std::string> c{u.name}; std::vector<std::string> v(c.cbegin(), c.cend()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{u.plan}; std::vector<std::string> v(c.cbegin(), c.cend()); acme::send(v[0]); }
  { std::forward_list<std::string> c{u.name}; std::vector<std::string> v(c.begin(), c.end()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{u.plan}; std::vector<std::string> v(c.begin(), c.end()); acme::send(v[0]); }
  { std::forward_list<std::string> c{u.name}; c.clear(); c.push_front(u.plan); acme::send(c.front()); }
}

void forward_list_rearranged(const User& u) {
  { std::forward_list<std::string> c{"x"}, d{u.name}; c.merge(d); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x"}, d{u.plan}; c.merge(d); acme::send(c.front()); }
  { std::forward_list<std::string> c{"x"}, d{u.name}; c.splice_after(c.before_begin(), d); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x"}, d{u.plan}; c.splice_after(c.before_begin(), d); acme::send(c.front()); }
  { std::forward_list<std::string> c{"x"}, d{u.name}; c.splice_after(c.before_begin(), d); d.push_front("x"); acme::send(d.front()); }
  { std::forward_list<std::string> c{"x", u.name}; c.reverse(); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x", u.plan}; c.reverse(); acme::send(c.front()); }
  { std::forward_list<std::string> c{"x", u.name}; c.unique(); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x", u.plan}; c.unique(); acme::send(c.front()); }
  { std::forward_list<std::string> c{"x", u.name}; c.remove("x"); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c{"x", u.plan}; c.remove("x"); acme::send(c.front()); }
  {
    std::forward_list<std::string> c{"x", u.name}, seen;
    c.sort([&](const std::string& a, const std::string& b) { seen.push_front(a); return a < b; });
    acme::send(seen.front());  // expect: user.name -> acme
  }
  {
    std::forward_list<std::string> c{"x", u.plan}, seen;
    c.sort([&](const std::string& a, const std::string& b) { seen.push_front(a); return a < b; });
    acme::send(seen.front());
  }
  {
    std::forward_list<std::string> c{"x", u.name}, seen;
    c.remove_if([&](const std::string& a) { seen.push_front(a); return false; });
    acme::send(seen.front());  // expect: user.name -> acme
  }
  {
    std::forward_list<std::string> c{"x", u.plan}, seen;
    c.remove_if([&](const std::string& a) { seen.push_front(a); return false; });
    acme::send(seen.front());
  }
}

void sets(const User& u) {
  { std::set<std::string> c; c = {u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::set<std::string> c; c = {u.plan}; acme::send(*c.begin()); }
  { std::set<std::string> c, d{u.name}; c = d; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::set<std::string> c, d{u.plan}; c = d; acme::send(*c.begin()); }
  { std::set<std::string> c, d{u.name}; acme::send(*(c = std::move(d)).begin()); }  // expect: user.name -> acme
  { std::set<std::string> c, d{u.plan}; acme::send(*(c = std::move(d)).begin()); }
  { std::set<std::string> c; std::string text = u.name; c.insert(std::move(text)); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::set<std::string> c; std::string text = u.plan; c.insert(std::move(text)); acme::send(*c.begin()); }
  {
    std::set<std::string> c;
    std::string text = u.name;
    c.insert(c.begin(), std::move(text));
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    std::set<std::string> c;
    std::string text = u.plan;
    c.insert(c.begin(), std::move(text));
    acme::send(*c.begin());
  }
  { std::set<std::string> c, d{u.name}; c.merge(d); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::set<std::string> c, d{u.plan}; c.merge(d); acme::send(*c.begin()); }
  { std::set<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::set<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  { std::set<std::string> c{u.name}; auto node = c.extract(c.begin()); acme::send(node.value()); }  // expect: user.name -> acme
  { std::set<std::string> c{u.plan}; auto node = c.extract(c.begin()); acme::send(node.value()); }
  { std::set<std::string> c{u.name}; std::vector<std::string> v(c.cbegin(), c.cend()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::set<std::string> c{u.plan}; std::vector<std::string> v(c.cbegin(), c.cend()); acme::send(v[0]); }
  { std::set<std::string> c{u.name}; std::vector<std::string> v(c.begin(), c.end()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::set<std::string> c{u.plan}; std::vector<std::string> v(c.begin(), c.end()); acme::send(v[0]); }
  { std::set<std::string> c{u.name}; acme::send(*c.equal_range("x").first); }  // expect: user.name -> acme
  { std::set<std::string> c{u.plan}; acme::send(*c.equal_range("x").first); }
  { std::set<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { std::set<std::string> c{u.name}; c = {u.plan}; acme::send(*c.begin()); }
}

void multisets(const User& u) {
  { std::multiset<std::string> c; c = {u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::multiset<std::string> c; c = {u.plan}; acme::send(*c.begin()); }
  { std::multiset<std::string> c, d{u.name}; c = d; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::multiset<std::string> c, d{u.plan}; c = d; acme::send(*c.begin()); }
  { std::multiset<std::string> c, d{u.name}; acme::send(*(c = std::move(d)).begin()); }  // expect: user.name -> acme
  { std::multiset<std::string> c, d{u.plan}; acme::send(*(c = std::move(d)).begin()); }
  { std::multiset<std::string> c; std::string text = u.name; c.insert(std::move(text)); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::multiset<std::string> c; std::string text = u.plan; c.insert(std::move(text)); acme::send(*c.begin()); }
  {
    std::multiset<std::string> c;
    std::string text = u.name;
    c.insert(c.begin(), std::move(text));
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    std::multiset<std::string> c;
    std::string text = u.plan;
    c.insert(c.begin(), std::move(text));
    acme::send(*c.begin());
  }
  { std::multiset<std::string> c, d{u.name}; c.merge(d); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::multiset<std::string> c, d{u.plan}; c.merge(d); acme::send(*c.begin()); }
  { std::multiset<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::multiset<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  { std::multiset<std::string> c{u.name}; auto node = c.extract(c.begin()); acme::send(node.value()); }  // expect: user.name -> acme
  { std::multiset<std::string> c{u.plan}; auto node = c.extract(c.begin()); acme::send(node.value()); }
  { std::multiset<std::string> c{u.name}; std::vector<std::string> v(c.cbegin(), c.cend()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::multiset<std::string> c{u.plan}; std::vector<std::string> v(c.cbegin(), c.cend()); acme::send(v[0]); }
  { std::multiset<std::string> c{u.name}; std::vector<std::string> v(c.begin(), c.end()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::multiset<std::string> c{u.plan}; std::vector<std::string> v(c.begin(), c.end()); acme::send(v[0]); }
  { std::multiset<std::string> c{u.name}; acme::send(*c.equal_range("x").first); }  // expect: user.name -> acme
  { std::multiset<std::string> c{u.plan}; acme::send(*c.equal_range("x").first); }
  { std::multiset<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { std::multiset<std::string> c{u.name}; c = {u.plan}; acme::send(*c.begin()); }
}

void unordered_sets(const User& u) {
  { std::unordered_set<std::string> c; c = {u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c; c = {u.plan}; acme::send(*c.begin()); }
  { std::unordered_set<std::string> c, d{u.name}; c = d; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c, d{u.plan}; c = d; acme::send(*c.begin()); }
  { std::unordered_set<std::string> c, d{u.name}; acme::send(*(c = std::move(d)).begin()); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c, d{u.plan}; acme::send(*(c = std::move(d)).begin()); }
  { std::unordered_set<std::string> c; std::string text = u.name; c.insert(std::move(text)); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c; std::string text = u.plan; c.insert(std::move(text)); acme::send(*c.begin()); }
  {
    std::unordered_set<std::string> c;
    std::string text = u.name;
    c.insert(c.begin(), std::move(text));
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    std::unordered_set<std::string> c;
    std::string text = u.plan;
    c.insert(c.begin(), std::move(text));
    acme::send(*c.begin());
  }
  { std::unordered_set<std::string> c, d{u.name}; c.merge(d); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c, d{u.plan}; c.merge(d); acme::send(*c.begin()); }
  { std::unordered_set<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  { std::unordered_set<std::string> c{u.name}; auto node = c.extract(c.begin()); acme::send(node.value()); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c{u.plan}; auto node = c.extract(c.begin()); acme::send(node.value()); }
  { std::unordered_set<std::string> c{u.name}; std::vector<std::string> v(c.cbegin(), c.cend()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c{u.plan}; std::vector<std::string> v(c.cbegin(), c.cend()); acme::send(v[0]); }
  { std::unordered_set<std::string> c{u.name}; std::vector<std::string> v(c.begin(), c.end()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c{u.plan}; std::vector<std::string> v(c.begin(), c.end()); acme::send(v[0]); }
  { std::unordered_set<std::string> c{u.name}; acme::send(*c.equal_range("x").first); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c{u.plan}; acme::send(*c.equal_range("x").first); }
  { std::unordered_set<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { std::unordered_set<std::string> c{u.name}; c = {u.plan}; acme::send(*c.begin()); }
}

void unordered_multisets(const User& u) {
  { std::unordered_multiset<std::string> c; c = {u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_multiset<std::string> c; c = {u.plan}; acme::send(*c.begin()); }
  { std::unordered_multiset<std::string> c, d{u.name}; c = d; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_multiset<std::string> c, d{u.plan}; c = d; acme::send(*c.begin()); }
  { std::unordered_multiset<std::string> c, d{u.name}; acme::send(*(c = std::move(d)).begin()); }  // expect: user.name -> acme
  { std::unordered_multiset<std::string> c, d{u.plan}; acme::send(*(c = std::move(d)).begin()); }
  {
    std::unordered_multiset<std::string> c;
    std::string text = u.name;
    c.insert(std::move(text));
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    std::unordered_multiset<std::string> c;
    std::string text = u.plan;
    c.insert(std::move(text));
    acme::send(*c.begin());
  }
  {
    std::unordered_multiset<std::string> c;
    std::string text = u.name;
    c.insert(c.begin(), std::move(text));
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    std::unordered_multiset<std::string> c;
    std::string text = u.plan;
    c.insert(c.begin(), std::move(text));
    acme::send(*c.begin());
  }
  { std::unordered_multiset<std::string> c, d{u.name}; c.merge(d); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_multiset<std::string> c, d{u.plan}; c.merge(d); acme::send(*c.begin()); }
  { std::unordered_multiset<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_multiset<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  { std::unordered_multiset<std::string> c{u.name}; auto node = c.extract(c.begin()); acme::send(node.value()); }  // expect: user.name -> acme
  { std::unordered_multiset<std::string> c{u.plan}; auto node = c.extract(c.begin()); acme::send(node.value()); }
  {
    std::unordered_multiset<std::string> c{u.name};
    std::vector<std::string> v(c.cbegin(), c.cend());
    acme::send(v[0]);  // expect: user.name -> acme
  }
  {
    std::unordered_multiset<std::string> c{u.plan};
    std::vector<std::string> v(c.cbegin(), c.cend());
    acme::send(v[0]);
  }
  {
    std::unordered_multiset<std::string> c{u.name};
    std::vector<std::string> v(c.begin(), c.end());
    acme::send(v[0]);  // expect: user.name -> acme
  }
  {
    std::unordered_multiset<std::string> c{u.plan};
    std::vector<std::string> v(c.begin(), c.end());
    acme::send(v[0]);
  }
  { std::unordered_multiset<std::string> c{u.name}; acme::send(*c.equal_range("x").first); }  // expect: user.name -> acme
  { std::unordered_multiset<std::string> c{u.plan}; acme::send(*c.equal_range("x").first); }
  { std::unordered_multiset<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { std::unordered_multiset<std::string> c{u.name}; c = {u.plan}; acme::send(*c.begin()); }
}

void maps(const User& u) {
  { std::map<int, std::string> c; c = {{1, u.name}}; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::map<int, std::string> c; c = {{1, u.plan}}; acme::send(c.begin()->second); }
  { std::map<int, std::string> c, d{{1, u.name}}; c = d; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::map<int, std::string> c, d{{1, u.plan}}; c = d; acme::send(c.begin()->second); }
  { std::map<int, std::string> c, d{{1, u.name}}; acme::send((c = std::move(d)).begin()->second); }  // expect: user.name -> acme
  { std::map<int, std::string> c, d{{1, u.plan}}; acme::send((c = std::move(d)).begin()->second); }
  {
    std::map<int, std::string> c;
    const std::pair<const int, std::string> entry(1, u.name);
    c.insert(c.begin(), entry);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::map<int, std::string> c;
    const std::pair<const int, std::string> entry(1, u.plan);
    c.insert(c.begin(), entry);
    acme::send(c.begin()->second);
  }
  { std::map<int, std::string> c, d{{1, u.name}}; c.merge(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::map<int, std::string> c, d{{1, u.plan}}; c.merge(d); acme::send(c.begin()->second); }
  { std::map<int, std::string> c, d{{1, u.name}}; c.insert(d.begin(), d.end()); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::map<int, std::string> c, d{{1, u.plan}}; c.insert(d.begin(), d.end()); acme::send(c.begin()->second); }
  { std::map<int, std::string> c{{1, u.name}}; auto node = c.extract(c.begin()); acme::send(node.mapped()); }  // expect: user.name -> acme
  { std::map<int, std::string> c{{1, u.plan}}; auto node = c.extract(c.begin()); acme::send(node.mapped()); }
  {
    std::map<int, std::string> c{{1, u.name}};
    std::vector<std::pair<int, std::string>> v(c.cbegin(), c.cend());
    acme::send(v[0].second);  // expect: user.name -> acme
  }
  {
    std::map<int, std::string> c{{1, u.plan}};
    std::vector<std::pair<int, std::string>> v(c.cbegin(), c.cend());
    acme::send(v[0].second);
  }
  {
    std::map<int, std::string> c{{1, u.name}};
    std::vector<std::pair<int, std::string>> v(c.begin(), c.end());
    acme::send(v[0].second);  // expect: user.name -> acme
  }
  {
    std::map<int, std::string> c{{1, u.plan}};
    std::vector<std::pair<int, std::string>> v(c.begin(), c.end());
    acme::send(v[0].second);
  }
  { std::map<int, std::string> d{{1, u.name}}, c(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::map<int, std::string> d{{1, u.plan}}, c(d); acme::send(c.begin()->second); }
  { std::map<int, std::string> d{{1, u.name}}, c(std::move(d)); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::map<int, std::string> d{{1, u.plan}}, c(std::move(d)); acme::send(c.begin()->second); }
  { std::map<int, std::string> c{{1, u.name}}; c.clear(); c.emplace(1, u.plan); acme::send(c.begin()->second); }
}

void multimaps(const User& u) {
  { std::multimap<int, std::string> c; c = {{1, u.name}}; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::multimap<int, std::string> c; c = {{1, u.plan}}; acme::send(c.begin()->second); }
  { std::multimap<int, std::string> c, d{{1, u.name}}; c = d; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::multimap<int, std::string> c, d{{1, u.plan}}; c = d; acme::send(c.begin()->second); }
  { std::multimap<int, std::string> c, d{{1, u.name}}; acme::send((c = std::move(d)).begin()->second); }  // expect: user.name -> acme
  { std::multimap<int, std::string> c, d{{1, u.plan}}; acme::send((c = std::move(d)).begin()->second); }
  {
    std::multimap<int, std::string> c;
    const std::pair<const int, std::string> entry(1, u.name);
    c.insert(c.begin(), entry);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::multimap<int, std::string> c;
    const std::pair<const int, std::string> entry(1, u.plan);
    c.insert(c.begin(), entry);
    acme::send(c.begin()->second);
  }
  { std::multimap<int, std::string> c, d{{1, u.name}}; c.merge(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::multimap<int, std::string> c, d{{1, u.plan}}; c.merge(d); acme::send(c.begin()->second); }
  { std::multimap<int, std::string> c, d{{1, u.name}}; c.insert(d.begin(), d.end()); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::multimap<int, std::string> c, d{{1, u.plan}}; c.insert(d.begin(), d.end()); acme::send(c.begin()->second); }
  { std::multimap<int, std::string> c{{1, u.name}}; auto node = c.extract(c.begin()); acme::send(node.mapped()); }  // expect: user.name -> acme
  { std::multimap<int, std::string> c{{1, u.plan}}; auto node = c.extract(c.begin()); acme::send(node.mapped()); }
  {
    std::multimap<int, std::string> c{{1, u.name}};
    std::vector<std::pair<int, std::string>> v(c.cbegin(), c.cend());
    acme::send(v[0].second);  // expect: user.name -> acme
  }
  {
    std::multimap<int, std::string> c{{1, u.plan}};
    std::vector<std::pair<int, std::string>> v(c.cbegin(), c.cend());
    acme::send(v[0].second);
  }
  {
    std::multimap<int, std::string> c{{1, u.name}};
    std::vector<std::pair<int, std::string>> v(c.begin(), c.end());
    acme::send(v[0].second);  // expect: user.name -> acme
  }
  {
    std::multimap<int, std::string> c{{1, u.plan}};
    std::vector<std::pair<int, std::string>> v(c.begin(), c.end());
    acme::send(v[0].second);
  }
  { std::multimap<int, std::string> d{{1, u.name}}, c(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::multimap<int, std::string> d{{1, u.plan}}, c(d); acme::send(c.begin()->second); }
  { std::multimap<int, std::string> d{{1, u.name}}, c(std::move(d)); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::multimap<int, std::string> d{{1, u.plan}}, c(std::move(d)); acme::send(c.begin()->second); }
  { std::multimap<int, std::string> c{{1, u.name}}; c.clear(); c.emplace(1, u.plan); acme::send(c.begin()->second); }
}

void unordered_maps(const User& u) {
  { std::unordered_map<int, std::string> c; c = {{1, u.name}}; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_map<int, std::string> c; c = {{1, u.plan}}; acme::send(c.begin()->second); }
  { std::unordered_map<int, std::string> c, d{{1, u.name}}; c = d; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_map<int, std::string> c, d{{1, u.plan}}; c = d; acme::send(c.begin()->second); }
  { std::unordered_map<int, std::string> c, d{{1, u.name}}; acme::send((c = std::move(d)).begin()->second); }  // expect: user.name -> acme
  { std::unordered_map<int, std::string> c, d{{1, u.plan}}; acme::send((c = std::move(d)).begin()->second); }
  {
    std::unordered_map<int, std::string> c;
    const std::pair<const int, std::string> entry(1, u.name);
    c.insert(c.begin(), entry);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::unordered_map<int, std::string> c;
    const std::pair<const int, std::string> entry(1, u.plan);
    c.insert(c.begin(), entry);
    acme::send(c.begin()->second);
  }
  { std::unordered_map<int, std::string> c, d{{1, u.name}}; c.merge(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_map<int, std::string> c, d{{1, u.plan}}; c.merge(d); acme::send(c.begin()->second); }
  {
    std::unordered_map<int, std::string> c, d{{1, u.name}};
    c.insert(d.begin(), d.end());
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::unordered_map<int, std::string> c, d{{1, u.plan}};
    c.insert(d.begin(), d.end());
    acme::send(c.begin()->second);
  }
  {
    std::unordered_map<int, std::string> c{{1, u.name}};
    auto node = c.extract(c.begin());
    acme::send(node.mapped());  // expect: user.name -> acme
  }
  {
    std::unordered_map<int, std::string> c{{1, u.plan}};
    auto node = c.extract(c.begin());
    acme::send(node.mapped());
  }
  {
    std::unordered_map<int, std::string> c{{1, u.name}};
    std::vector<std::pair<int, std::string>> v(c.cbegin(), c.cend());
    acme::send(v[0].second);  // expect: user.name -> acme
  }
  {
    std::unordered_map<int, std::string> c{{1, u.plan}};
    std::vector<std::pair<int, std::string>> v(c.cbegin(), c.cend());
    acme::send(v[0].second);
  }
  {
    std::unordered_map<int, std::string> c{{1, u.name}};
    std::vector<std::pair<int, std::string>> v(c.begin(), c.end());
    acme::send(v[0].second);  // expect: user.name -> acme
  }
  {
    std::unordered_map<int, std::string> c{{1, u.plan}};
    std::vector<std::pair<int, std::string>> v(c.begin(), c.end());
    acme::send(v[0].second);
  }
  { std::unordered_map<int, std::string> d{{1, u.name}}, c(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_map<int, std::string> d{{1, u.plan}}, c(d); acme::send(c.begin()->second); }
  { std::unordered_map<int, std::string> d{{1, u.name}}, c(std::move(d)); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_map<int, std::string> d{{1, u.plan}}, c(std::move(d)); acme::send(c.begin()->second); }
  {
    std::unordered_map<int, std::string> c{{1, u.name}};
    c.clear();
    c.emplace(1, u.plan);
    acme::send(c.begin()->second);
  }
}

void unordered_multimaps(const User& u) {
  { std::unordered_multimap<int, std::string> c; c = {{1, u.name}}; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_multimap<int, std::string> c; c = {{1, u.plan}}; acme::send(c.begin()->second); }
  { std::unordered_multimap<int, std::string> c, d{{1, u.name}}; c = d; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_multimap<int, std::string> c, d{{1, u.plan}}; c = d; acme::send(c.begin()->second); }
  { std::unordered_multimap<int, std::string> c, d{{1, u.name}}; acme::send((c = std::move(d)).begin()->second); }  // expect: user.name -> acme
  { std::unordered_multimap<int, std::string> c, d{{1, u.plan}}; acme::send((c = std::move(d)).begin()->second); }
  {
    std::unordered_multimap<int, std::string> c;
    const std::pair<const int, std::string> entry(1, u.name);
    c.insert(c.begin(), entry);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::unordered_multimap<int, std::string> c;
    const std::pair<const int, std::string> entry(1, u.plan);
    c.insert(c.begin(), entry);
    acme::send(c.begin()->second);
  }
  { std::unordered_multimap<int, std::string> c, d{{1, u.name}}; c.merge(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_multimap<int, std::string> c, d{{1, u.plan}}; c.merge(d); acme::send(c.begin()->second); }
  {
    std::unordered_multimap<int, std::string> c, d{{1, u.name}};
    c.insert(d.begin(), d.end());
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::unordered_multimap<int, std::string> c, d{{1, u.plan}};
    c.insert(d.begin(), d.end());
    acme::send(c.begin()->second);
  }
  {
    std::unordered_multimap<int, std::string> c{{1, u.name}};
    auto node = c.extract(c.begin());
    acme::send(node.mapped());  // expect: user.name -> acme
  }
  {
    std::unordered_multimap<int, std::string> c{{1, u.plan}};
    auto node = c.extract(c.begin());
    acme::send(node.mapped());
  }
  {
    std::unordered_multimap<int, std::string> c{{1, u.name}};
    std::vector<std::pair<int, std::string>> v(c.cbegin(), c.cend());
    acme::send(v[0].second);  // expect: user.name -> acme
  }
  {
    std::unordered_multimap<int, std::string> c{{1, u.plan}};
    std::vector<std::pair<int, std::string>> v(c.cbegin(), c.cend());
    acme::send(v[0].second);
  }
  {
    std::unordered_multimap<int, std::string> c{{1, u.name}};
    std::vector<std::pair<int, std::string>> v(c.begin(), c.end());
    acme::send(v[0].second);  // expect: user.name -> acme
  }
  {
    std::unordered_multimap<int, std::string> c{{1, u.plan}};
    std::vector<std::pair<int, std::string>> v(c.begin(), c.end());
    acme::send(v[0].second);
  }
  { std::unordered_multimap<int, std::string> d{{1, u.name}}, c(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_multimap<int, std::string> d{{1, u.plan}}, c(d); acme::send(c.begin()->second); }
  { std::unordered_multimap<int, std::string> d{{1, u.name}}, c(std::move(d)); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_multimap<int, std::string> d{{1, u.plan}}, c(std::move(d)); acme::send(c.begin()->second); }
  {
    std::unordered_multimap<int, std::string> c{{1, u.name}};
    c.clear();
    c.emplace(1, u.plan);
    acme::send(c.begin()->second);
  }
}

void adaptors(const User& u) {
  {
    std::vector<std::string> v{u.name};
    std::less<std::string> less;
    std::priority_queue<std::string> c(less, v);
    acme::send(c.top());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::less<std::string> less;
    std::priority_queue<std::string> c(less, v);
    acme::send(c.top());
  }
  { std::stack<std::string> c, d; d.push(u.name); c = d; acme::send(c.top()); }  // expect: user.name -> acme
  { std::stack<std::string> c, d; d.push(u.plan); c = d; acme::send(c.top()); }
  { std::queue<std::string> c, d; d.push(u.name); c = std::move(d); acme::send(c.front()); }  // expect: user.name -> acme
  { std::queue<std::string> c, d; d.push(u.plan); c = std::move(d); acme::send(c.front()); }
  { std::queue<std::string> c; acme::send(c.emplace(u.name)); }  // expect: user.name -> acme
  { std::queue<std::string> c; acme::send(c.emplace(u.plan)); }
  { std::stack<std::string> c; acme::send(c.emplace(u.name)); }  // expect: user.name -> acme
  { std::stack<std::string> c; acme::send(c.emplace(u.plan)); }
}

void looked_at(const User& u) {
  std::vector<std::string> v{u.name};
  std::map<std::string, int> m{{u.name, 1}};
  std::unordered_map<std::string, int> h{{u.name, 1}};
  std::unordered_set<std::string> s{u.name};
  acme::send(v[0]);                              // expect: user.name -> acme
  acme::send(m.begin()->first);                  // expect: user.name -> acme
  acme::send(h.begin()->first);                  // expect: user.name -> acme
  acme::send(v.size());
  acme::send(v.max_size());
  acme::send(h.bucket(u.name));
  acme::send(double(h.load_factor()));
  acme::send(double(h.max_load_factor()));
  acme::send(h.bucket_count());
  acme::send(s.bucket_size(0));
  acme::send(std::empty(v));
  acme::send(std::size(v));
  acme::send(std::ssize(v));
  acme::send_object(v.get_allocator());
  acme::send_object(m.key_comp());
  acme::send_object(m.value_comp());
  acme::send_object(h.hash_function());
  acme::send_object(h.key_eq());
  v.shrink_to_fit();
  h.rehash(7);
  acme::send(v[0]);                              // expect: user.name -> acme
}
