// flags: -std=c++23 -stdlib=libc++
// Flat containers: what they are made of, assigned, given, and each way to an element.
#include "pii_case.h"

#include <deque>
#include <flat_map>
#include <flat_set>
#include <forward_list>
#include <list>
#include <map>
#include <queue>
#include <ranges>
#include <set>
#include <stack>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

void flat_sets(const User& u) {
  { std::flat_set<std::string> c; c = {u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; c = {u.plan}; acme::send(*c.begin()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*c.begin()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*c.cbegin()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*c.rbegin()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*c.crbegin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*c.crbegin()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*--c.end()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*--c.end()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*--c.cend()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*--c.cend()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*--c.rend()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*--c.rend()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*--c.crend()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*--c.crend()); }
  { std::flat_set<std::string> c; acme::send(*c.emplace(u.name).first); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; acme::send(*c.emplace(u.plan).first); }
  { std::flat_set<std::string> c; c.emplace(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; c.emplace(u.plan); acme::send(*c.begin()); }
  { std::flat_set<std::string> c; acme::send(*c.emplace_hint(c.begin(), u.name)); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; acme::send(*c.emplace_hint(c.begin(), u.plan)); }
  { std::flat_set<std::string> c; std::string text = u.name; c.insert(std::move(text)); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; std::string text = u.plan; c.insert(std::move(text)); acme::send(*c.begin()); }
  { std::flat_set<std::string> c; const std::string text = u.name; acme::send(*c.insert(text).first); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; const std::string text = u.plan; acme::send(*c.insert(text).first); }
  { std::flat_set<std::string> c; std::string text = u.name; acme::send(*c.insert(c.begin(), std::move(text))); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; std::string text = u.plan; acme::send(*c.insert(c.begin(), std::move(text))); }
  { std::flat_set<std::string> c; const std::string text = u.name; acme::send(*c.insert(c.begin(), text)); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; const std::string text = u.plan; acme::send(*c.insert(c.begin(), text)); }
  { std::flat_set<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  { std::flat_set<std::string> c; std::vector<std::string> v{u.name}; c.insert_range(v); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c; std::vector<std::string> v{u.plan}; c.insert_range(v); acme::send(*c.begin()); }
  { std::flat_set<std::string> c{u.name}; acme::send(*c.find("x")); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*c.find("x")); }
  { std::flat_set<std::string> c{u.name}; acme::send(*c.lower_bound("x")); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*c.lower_bound("x")); }
  { std::flat_set<std::string> c{u.name}; acme::send(*c.upper_bound("x")); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*c.upper_bound("x")); }
  { std::flat_set<std::string> c{u.name}; acme::send(*c.equal_range("x").first); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{u.plan}; acme::send(*c.equal_range("x").first); }
  { std::flat_set<std::string> c{"x", u.name}; acme::send(*c.erase(c.begin())); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{"x", u.plan}; acme::send(*c.erase(c.begin())); }
  { std::flat_set<std::string> c{"x", u.name}; c.erase("x"); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_set<std::string> c{"x", u.plan}; c.erase("x"); acme::send(*c.begin()); }
  { std::flat_set<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
}

void flat_multisets(const User& u) {
  { std::flat_multiset<std::string> c; c = {u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c; c = {u.plan}; acme::send(*c.begin()); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*c.begin()); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*c.cbegin()); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*c.rbegin()); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*c.crbegin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*c.crbegin()); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*--c.end()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*--c.end()); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*--c.cend()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*--c.cend()); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*--c.rend()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*--c.rend()); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*--c.crend()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*--c.crend()); }
  { std::flat_multiset<std::string> c; acme::send(*c.emplace(u.name)); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c; acme::send(*c.emplace(u.plan)); }
  { std::flat_multiset<std::string> c; c.emplace(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c; c.emplace(u.plan); acme::send(*c.begin()); }
  { std::flat_multiset<std::string> c; acme::send(*c.emplace_hint(c.begin(), u.name)); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c; acme::send(*c.emplace_hint(c.begin(), u.plan)); }
  { std::flat_multiset<std::string> c; std::string text = u.name; c.insert(std::move(text)); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c; std::string text = u.plan; c.insert(std::move(text)); acme::send(*c.begin()); }
  { std::flat_multiset<std::string> c; const std::string text = u.name; acme::send(*c.insert(text)); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c; const std::string text = u.plan; acme::send(*c.insert(text)); }
  { std::flat_multiset<std::string> c; std::string text = u.name; acme::send(*c.insert(c.begin(), std::move(text))); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c; std::string text = u.plan; acme::send(*c.insert(c.begin(), std::move(text))); }
  { std::flat_multiset<std::string> c; const std::string text = u.name; acme::send(*c.insert(c.begin(), text)); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c; const std::string text = u.plan; acme::send(*c.insert(c.begin(), text)); }
  { std::flat_multiset<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  {
    std::flat_multiset<std::string> c;
    std::vector<std::string> v{u.name};
    c.insert_range(v);
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    std::flat_multiset<std::string> c;
    std::vector<std::string> v{u.plan};
    c.insert_range(v);
    acme::send(*c.begin());
  }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*c.find("x")); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*c.find("x")); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*c.lower_bound("x")); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*c.lower_bound("x")); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*c.upper_bound("x")); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*c.upper_bound("x")); }
  { std::flat_multiset<std::string> c{u.name}; acme::send(*c.equal_range("x").first); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{u.plan}; acme::send(*c.equal_range("x").first); }
  { std::flat_multiset<std::string> c{"x", u.name}; acme::send(*c.erase(c.begin())); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{"x", u.plan}; acme::send(*c.erase(c.begin())); }
  { std::flat_multiset<std::string> c{"x", u.name}; c.erase("x"); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::flat_multiset<std::string> c{"x", u.plan}; c.erase("x"); acme::send(*c.begin()); }
  { std::flat_multiset<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
}

void flat_maps(const User& u) {
  { std::flat_map<int, std::string> c; c = {{1, u.name}}; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c; c = {{1, u.plan}}; acme::send(c.begin()->second); }
  { std::flat_map<int, std::string> c, d{{1, u.name}}; c = d; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c, d{{1, u.plan}}; c = d; acme::send(c.begin()->second); }
  { std::flat_map<int, std::string> c, d{{1, u.name}}; acme::send((c = std::move(d)).begin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c, d{{1, u.plan}}; acme::send((c = std::move(d)).begin()->second); }
  { std::flat_map<int, std::string> d{{1, u.name}}, c(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> d{{1, u.plan}}, c(d); acme::send(c.begin()->second); }
  { std::flat_map<int, std::string> d{{1, u.name}}, c(std::move(d)); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> d{{1, u.plan}}, c(std::move(d)); acme::send(c.begin()->second); }
  {
    std::vector<std::pair<int, std::string>> v{{1, u.name}};
    std::flat_map<int, std::string> c(v.begin(), v.end());
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::vector<std::pair<int, std::string>> v{{1, u.plan}};
    std::flat_map<int, std::string> c(v.begin(), v.end());
    acme::send(c.begin()->second);
  }
  {
    std::vector<std::pair<int, std::string>> v{{1, u.name}};
    std::flat_map<int, std::string> c(std::from_range, v);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::vector<std::pair<int, std::string>> v{{1, u.plan}};
    std::flat_map<int, std::string> c(std::from_range, v);
    acme::send(c.begin()->second);
  }
  { std::flat_map<int, std::string> c{{1, u.name}}; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; acme::send(c.begin()->second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; acme::send(c.cbegin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; acme::send(c.cbegin()->second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; acme::send((*c.rbegin()).second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; acme::send((*c.rbegin()).second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; acme::send((*c.crbegin()).second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; acme::send((*c.crbegin()).second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; auto it = c.end(); --it; acme::send(it->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; auto it = c.end(); --it; acme::send(it->second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; auto it = c.cend(); --it; acme::send(it->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; auto it = c.cend(); --it; acme::send(it->second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; auto it = c.rend(); --it; acme::send((*it).second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; auto it = c.rend(); --it; acme::send((*it).second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; auto it = c.crend(); --it; acme::send((*it).second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; auto it = c.crend(); --it; acme::send((*it).second); }
  { std::flat_map<int, std::string> c; acme::send(c.emplace(1, u.name).first->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c; acme::send(c.emplace(1, u.plan).first->second); }
  { std::flat_map<int, std::string> c; acme::send(c.emplace_hint(c.begin(), 1, u.name)->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c; acme::send(c.emplace_hint(c.begin(), 1, u.plan)->second); }
  {
    std::flat_map<int, std::string> c;
    std::pair<int, std::string> entry(1, u.name);
    c.insert(std::move(entry));
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::flat_map<int, std::string> c;
    std::pair<int, std::string> entry(1, u.plan);
    c.insert(std::move(entry));
    acme::send(c.begin()->second);
  }
  {
    std::flat_map<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.name);
    c.insert(entry);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::flat_map<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.plan);
    c.insert(entry);
    acme::send(c.begin()->second);
  }
  {
    std::flat_map<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.name);
    acme::send(c.insert(entry).first->second);  // expect: user.name -> acme
  }
  {
    std::flat_map<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.plan);
    acme::send(c.insert(entry).first->second);
  }
  {
    std::flat_map<int, std::string> c;
    std::pair<int, std::string> entry(1, u.name);
    acme::send(c.insert(c.begin(), std::move(entry))->second);  // expect: user.name -> acme
  }
  {
    std::flat_map<int, std::string> c;
    std::pair<int, std::string> entry(1, u.plan);
    acme::send(c.insert(c.begin(), std::move(entry))->second);
  }
  {
    std::flat_map<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.name);
    acme::send(c.insert(c.begin(), entry)->second);  // expect: user.name -> acme
  }
  {
    std::flat_map<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.plan);
    acme::send(c.insert(c.begin(), entry)->second);
  }
  { std::flat_map<int, std::string> c, d{{1, u.name}}; c.insert(d.begin(), d.end()); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c, d{{1, u.plan}}; c.insert(d.begin(), d.end()); acme::send(c.begin()->second); }
  {
    std::flat_map<int, std::string> c;
    std::vector<std::pair<int, std::string>> v{{1, u.name}};
    c.insert_range(v);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::flat_map<int, std::string> c;
    std::vector<std::pair<int, std::string>> v{{1, u.plan}};
    c.insert_range(v);
    acme::send(c.begin()->second);
  }
  { std::flat_map<int, std::string> c; acme::send(c.try_emplace(1, u.name).first->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c; acme::send(c.try_emplace(1, u.plan).first->second); }
  { std::flat_map<int, std::string> c; c.try_emplace(1, u.name); acme::send(c.at(1)); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c; c.try_emplace(1, u.plan); acme::send(c.at(1)); }
  { std::flat_map<int, std::string> c{{1, u.name}}; c.erase(1); c[1] = u.plan; acme::send(c.at(1)); }
  { std::flat_map<int, std::string> c{{1, u.name}}; acme::send(c.find(1)->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; acme::send(c.find(1)->second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; acme::send(c.lower_bound(1)->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; acme::send(c.lower_bound(1)->second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; acme::send(c.upper_bound(1)->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; acme::send(c.upper_bound(1)->second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; acme::send(c.equal_range(1).first->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, u.plan}}; acme::send(c.equal_range(1).first->second); }
  { std::flat_map<int, std::string> c{{1, "x"}, {2, u.name}}; acme::send(c.erase(c.begin())->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, "x"}, {2, u.plan}}; acme::send(c.erase(c.begin())->second); }
  { std::flat_map<int, std::string> c{{1, "x"}, {2, u.name}}; c.erase(1); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_map<int, std::string> c{{1, "x"}, {2, u.plan}}; c.erase(1); acme::send(c.begin()->second); }
  { std::flat_map<int, std::string> c{{1, u.name}}; c.clear(); c.emplace(1, u.plan); acme::send(c.begin()->second); }
}

void flat_multimaps(const User& u) {
  { std::flat_multimap<int, std::string> c; c = {{1, u.name}}; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c; c = {{1, u.plan}}; acme::send(c.begin()->second); }
  { std::flat_multimap<int, std::string> c, d{{1, u.name}}; c = d; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c, d{{1, u.plan}}; c = d; acme::send(c.begin()->second); }
  { std::flat_multimap<int, std::string> c, d{{1, u.name}}; acme::send((c = std::move(d)).begin()->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c, d{{1, u.plan}}; acme::send((c = std::move(d)).begin()->second); }
  { std::flat_multimap<int, std::string> d{{1, u.name}}, c(d); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> d{{1, u.plan}}, c(d); acme::send(c.begin()->second); }
  { std::flat_multimap<int, std::string> d{{1, u.name}}, c(std::move(d)); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> d{{1, u.plan}}, c(std::move(d)); acme::send(c.begin()->second); }
  {
    std::vector<std::pair<int, std::string>> v{{1, u.name}};
    std::flat_multimap<int, std::string> c(v.begin(), v.end());
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::vector<std::pair<int, std::string>> v{{1, u.plan}};
    std::flat_multimap<int, std::string> c(v.begin(), v.end());
    acme::send(c.begin()->second);
  }
  {
    std::vector<std::pair<int, std::string>> v{{1, u.name}};
    std::flat_multimap<int, std::string> c(std::from_range, v);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::vector<std::pair<int, std::string>> v{{1, u.plan}};
    std::flat_multimap<int, std::string> c(std::from_range, v);
    acme::send(c.begin()->second);
  }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send(c.begin()->second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send(c.cbegin()->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send(c.cbegin()->second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send((*c.rbegin()).second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send((*c.rbegin()).second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send((*c.crbegin()).second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send((*c.crbegin()).second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; auto it = c.end(); --it; acme::send(it->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; auto it = c.end(); --it; acme::send(it->second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; auto it = c.cend(); --it; acme::send(it->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; auto it = c.cend(); --it; acme::send(it->second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; auto it = c.rend(); --it; acme::send((*it).second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; auto it = c.rend(); --it; acme::send((*it).second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; auto it = c.crend(); --it; acme::send((*it).second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; auto it = c.crend(); --it; acme::send((*it).second); }
  { std::flat_multimap<int, std::string> c; acme::send(c.emplace(1, u.name)->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c; acme::send(c.emplace(1, u.plan)->second); }
  { std::flat_multimap<int, std::string> c; acme::send(c.emplace_hint(c.begin(), 1, u.name)->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c; acme::send(c.emplace_hint(c.begin(), 1, u.plan)->second); }
  {
    std::flat_multimap<int, std::string> c;
    std::pair<int, std::string> entry(1, u.name);
    c.insert(std::move(entry));
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::flat_multimap<int, std::string> c;
    std::pair<int, std::string> entry(1, u.plan);
    c.insert(std::move(entry));
    acme::send(c.begin()->second);
  }
  {
    std::flat_multimap<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.name);
    c.insert(entry);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::flat_multimap<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.plan);
    c.insert(entry);
    acme::send(c.begin()->second);
  }
  {
    std::flat_multimap<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.name);
    acme::send(c.insert(entry)->second);  // expect: user.name -> acme
  }
  {
    std::flat_multimap<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.plan);
    acme::send(c.insert(entry)->second);
  }
  {
    std::flat_multimap<int, std::string> c;
    std::pair<int, std::string> entry(1, u.name);
    acme::send(c.insert(c.begin(), std::move(entry))->second);  // expect: user.name -> acme
  }
  {
    std::flat_multimap<int, std::string> c;
    std::pair<int, std::string> entry(1, u.plan);
    acme::send(c.insert(c.begin(), std::move(entry))->second);
  }
  {
    std::flat_multimap<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.name);
    acme::send(c.insert(c.begin(), entry)->second);  // expect: user.name -> acme
  }
  {
    std::flat_multimap<int, std::string> c;
    const std::pair<int, std::string> entry(1, u.plan);
    acme::send(c.insert(c.begin(), entry)->second);
  }
  {
    std::flat_multimap<int, std::string> c, d{{1, u.name}};
    c.insert(d.begin(), d.end());
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::flat_multimap<int, std::string> c, d{{1, u.plan}};
    c.insert(d.begin(), d.end());
    acme::send(c.begin()->second);
  }
  {
    std::flat_multimap<int, std::string> c;
    std::vector<std::pair<int, std::string>> v{{1, u.name}};
    c.insert_range(v);
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::flat_multimap<int, std::string> c;
    std::vector<std::pair<int, std::string>> v{{1, u.plan}};
    c.insert_range(v);
    acme::send(c.begin()->second);
  }
  { std::flat_multimap<std::string, int> c{{u.name, 1}}; acme::send(c.keys()[0]); }  // expect: user.name -> acme
  { std::flat_multimap<std::string, int> c{{u.plan, 1}}; acme::send(c.keys()[0]); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send(c.values()[0]); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send(c.values()[0]); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send(c.find(1)->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send(c.find(1)->second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send(c.lower_bound(1)->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send(c.lower_bound(1)->second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send(c.upper_bound(1)->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send(c.upper_bound(1)->second); }
  { std::flat_multimap<int, std::string> c{{1, u.name}}; acme::send(c.equal_range(1).first->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, u.plan}}; acme::send(c.equal_range(1).first->second); }
  { std::flat_multimap<int, std::string> c{{1, "x"}, {2, u.name}}; acme::send(c.erase(c.begin())->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, "x"}, {2, u.plan}}; acme::send(c.erase(c.begin())->second); }
  { std::flat_multimap<int, std::string> c{{1, "x"}, {2, u.name}}; c.erase(1); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::flat_multimap<int, std::string> c{{1, "x"}, {2, u.plan}}; c.erase(1); acme::send(c.begin()->second); }
  {
    std::flat_multimap<int, std::string> c{{1, u.name}};
    c.clear();
    c.emplace(1, u.plan);
    acme::send(c.begin()->second);
  }
}

void from_ranges(const User& u) {
  std::vector<std::string> names{u.name}, plans{u.plan};
  std::vector<std::pair<int, std::string>> known{{1, u.name}}, plain{{1, u.plan}};
  { acme::send(std::deque<std::string>(std::from_range, names).front()); }  // expect: user.name -> acme
  { acme::send(std::deque<std::string>(std::from_range, plans).front()); }
  { acme::send(std::list<std::string>(std::from_range, names).front()); }  // expect: user.name -> acme
  { acme::send(std::list<std::string>(std::from_range, plans).front()); }
  { acme::send(std::forward_list<std::string>(std::from_range, names).front()); }  // expect: user.name -> acme
  { acme::send(std::forward_list<std::string>(std::from_range, plans).front()); }
  { acme::send(*std::set<std::string>(std::from_range, names).begin()); }  // expect: user.name -> acme
  { acme::send(*std::set<std::string>(std::from_range, plans).begin()); }
  { acme::send(*std::multiset<std::string>(std::from_range, names).begin()); }  // expect: user.name -> acme
  { acme::send(*std::multiset<std::string>(std::from_range, plans).begin()); }
  { acme::send(*std::unordered_set<std::string>(std::from_range, names).begin()); }  // expect: user.name -> acme
  { acme::send(*std::unordered_set<std::string>(std::from_range, plans).begin()); }
  { acme::send(*std::flat_set<std::string>(std::from_range, names).begin()); }  // expect: user.name -> acme
  { acme::send(*std::flat_set<std::string>(std::from_range, plans).begin()); }
  { acme::send(std::map<int, std::string>(std::from_range, known).begin()->second); }  // expect: user.name -> acme
  { acme::send(std::map<int, std::string>(std::from_range, plain).begin()->second); }
  { acme::send(std::multimap<int, std::string>(std::from_range, known).begin()->second); }  // expect: user.name -> acme
  { acme::send(std::multimap<int, std::string>(std::from_range, plain).begin()->second); }
  { acme::send(std::unordered_map<int, std::string>(std::from_range, known).begin()->second); }  // expect: user.name -> acme
  { acme::send(std::unordered_map<int, std::string>(std::from_range, plain).begin()->second); }
  { acme::send(std::queue<std::string>(std::from_range, names).front()); }  // expect: user.name -> acme
  { acme::send(std::queue<std::string>(std::from_range, plans).front()); }
  { acme::send(std::stack<std::string>(std::from_range, names).top()); }  // expect: user.name -> acme
  { acme::send(std::stack<std::string>(std::from_range, plans).top()); }
  { const std::string whole = u.name; std::string text(std::from_range, whole); acme::send(text); }  // expect: user.name -> acme
  { const std::string whole = u.plan; std::string text(std::from_range, whole); acme::send(text); }
  { std::deque<std::string> c; c.append_range(names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c; c.append_range(plans); acme::send(c.front()); }
  { std::deque<std::string> c; c.prepend_range(names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c; c.prepend_range(plans); acme::send(c.front()); }
  { std::deque<std::string> c; c.insert_range(c.begin(), names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c; c.insert_range(c.begin(), plans); acme::send(c.front()); }
  {
    std::deque<std::string> c;
    acme::send(c.insert_range(c.begin(), std::initializer_list<std::string>{u.name})->size() ? c.front() : c.back());  // expect: user.name -> acme
  }
  {
    std::deque<std::string> c;
    acme::send(c.insert_range(c.begin(), std::initializer_list<std::string>{u.plan})->size() ? c.front() : c.back());
  }
  { std::list<std::string> c; c.append_range(names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c; c.append_range(plans); acme::send(c.front()); }
  { std::list<std::string> c; c.prepend_range(names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c; c.prepend_range(plans); acme::send(c.front()); }
  { std::list<std::string> c; c.insert_range(c.begin(), names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c; c.insert_range(c.begin(), plans); acme::send(c.front()); }
  {
    std::list<std::string> c;
    acme::send(c.insert_range(c.begin(), std::initializer_list<std::string>{u.name})->size() ? c.front() : c.back());  // expect: user.name -> acme
  }
  {
    std::list<std::string> c;
    acme::send(c.insert_range(c.begin(), std::initializer_list<std::string>{u.plan})->size() ? c.front() : c.back());
  }
  { std::vector<std::string> c; c.insert_range(c.begin(), names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::vector<std::string> c; c.insert_range(c.begin(), plans); acme::send(c.front()); }
  {
    std::vector<std::string> c;
    acme::send(c.insert_range(c.begin(), std::initializer_list<std::string>{u.name})->size() ? c.front() : c.back());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> c;
    acme::send(c.insert_range(c.begin(), std::initializer_list<std::string>{u.plan})->size() ? c.front() : c.back());
  }
  { std::deque<std::string> c; c.assign_range(names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::deque<std::string> c; c.assign_range(plans); acme::send(c.front()); }
  { std::list<std::string> c; c.assign_range(names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::list<std::string> c; c.assign_range(plans); acme::send(c.front()); }
  { std::forward_list<std::string> c; c.assign_range(names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::forward_list<std::string> c; c.assign_range(plans); acme::send(c.front()); }
  { std::queue<std::string> c; c.push_range(names); acme::send(c.front()); }  // expect: user.name -> acme
  { std::queue<std::string> c; c.push_range(plans); acme::send(c.front()); }
  { std::stack<std::string> c; c.push_range(names); acme::send(c.top()); }  // expect: user.name -> acme
  { std::stack<std::string> c; c.push_range(plans); acme::send(c.top()); }
  { std::set<std::string> c; c.insert_range(names); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::set<std::string> c; c.insert_range(plans); acme::send(*c.begin()); }
  { std::unordered_set<std::string> c; c.insert_range(names); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::unordered_set<std::string> c; c.insert_range(plans); acme::send(*c.begin()); }
  { std::map<int, std::string> c; c.insert_range(known); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::map<int, std::string> c; c.insert_range(plain); acme::send(c.begin()->second); }
  { std::unordered_map<int, std::string> c; c.insert_range(known); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { std::unordered_map<int, std::string> c; c.insert_range(plain); acme::send(c.begin()->second); }
}

void adaptors(const User& u) {
  { std::queue<std::string> c, d; d.push(u.name); c = d; acme::send(c.front()); }  // expect: user.name -> acme
  { std::queue<std::string> c, d; d.push(u.plan); c = d; acme::send(c.front()); }
  { std::queue<std::string> c, d; d.push(u.name); acme::send((c = std::move(d)).front()); }  // expect: user.name -> acme
  { std::queue<std::string> c, d; d.push(u.plan); acme::send((c = std::move(d)).front()); }
  { std::stack<std::string> c, d; d.push(u.name); c = d; acme::send(c.top()); }  // expect: user.name -> acme
  { std::stack<std::string> c, d; d.push(u.plan); c = d; acme::send(c.top()); }
  { std::stack<std::string> c, d; d.push(u.name); acme::send((c = std::move(d)).top()); }  // expect: user.name -> acme
  { std::stack<std::string> c, d; d.push(u.plan); acme::send((c = std::move(d)).top()); }
  { std::priority_queue<std::string> c, d; d.push(u.name); c = d; acme::send(c.top()); }  // expect: user.name -> acme
  { std::priority_queue<std::string> c, d; d.push(u.plan); c = d; acme::send(c.top()); }
  { std::priority_queue<std::string> c, d; d.push(u.name); acme::send((c = std::move(d)).top()); }  // expect: user.name -> acme
  { std::priority_queue<std::string> c, d; d.push(u.plan); acme::send((c = std::move(d)).top()); }
  { std::string text = "x"; text.assign_range(u.name); acme::send(text); }  // expect: user.name -> acme
  { std::string text = "x"; text.assign_range(u.plan); acme::send(text); }
  { std::string text = "x"; text.replace_with_range(text.begin(), text.end(), u.name); acme::send(text); }  // expect: user.name -> acme
  { std::string text = "x"; text.replace_with_range(text.begin(), text.end(), u.plan); acme::send(text); }
}
