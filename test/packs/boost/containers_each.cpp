// flags: -std=c++17 -Wno-everything
// Boost's containers: what they give back, their positions, their keys and their counts; each call with its twin.
#include "pii_case.h"

#include <boost/circular_buffer.hpp>
#include <boost/container/deque.hpp>
#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>
#include <boost/container/list.hpp>
#include <boost/container/map.hpp>
#include <boost/container/set.hpp>
#include <boost/container/slist.hpp>
#include <boost/container/small_vector.hpp>
#include <boost/container/stable_vector.hpp>
#include <boost/container/static_vector.hpp>
#include <boost/container/vector.hpp>
#include <boost/iterator/indirect_iterator.hpp>
#include <boost/unordered_map.hpp>
#include <boost/unordered_set.hpp>
#include <string>
#include <utility>
#include <vector>

namespace bc = boost::container;

using Map = boost::unordered_map<std::string, std::string>;
using Set = boost::unordered_set<std::string>;

void positions(const User& u) {
  { bc::vector<std::string> c{"x", u.name}; auto p = c.begin(); ++p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c{"x", u.plan}; auto p = c.begin(); ++p; acme::send(*p); }
  { bc::vector<std::string> c{"x", u.name}; auto p = c.begin(); p++; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c{"x", u.plan}; auto p = c.begin(); p++; acme::send(*p); }
  { bc::vector<std::string> c{u.name, "x"}; auto p = c.end(); --p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c{u.plan, "x"}; auto p = c.end(); --p; acme::send(*p); }
  { bc::vector<std::string> c{u.name, "x"}; auto p = c.begin(); p += 1; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c{u.plan, "x"}; auto p = c.begin(); p += 1; acme::send(*p); }
  { bc::vector<std::string> c{u.name, "x"}; auto p = c.end(); p -= 2; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c{u.plan, "x"}; auto p = c.end(); p -= 2; acme::send(*p); }
  { bc::vector<std::string> c{u.name, "x"}; auto p = c.begin(); acme::send(p[0]); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c{u.plan, "x"}; auto p = c.begin(); acme::send(p[0]); }
  { bc::vector<std::string> c{u.plan, "x"}; auto p = c.begin(); p[1] = u.name; acme::send(c[1]); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c{u.plan, "x"}; auto p = c.begin(); p[1] = u.plan; acme::send(c[1]); }
  { bc::vector<std::string> c{u.name, "x"}; acme::send(*c.nth(0)); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c{u.plan, "x"}; acme::send(*c.nth(0)); }
  { bc::deque<std::string> c{"x", u.name}; auto p = c.begin(); ++p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{"x", u.plan}; auto p = c.begin(); ++p; acme::send(*p); }
  { bc::deque<std::string> c{u.name, "x"}; auto p = c.end(); --p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{u.plan, "x"}; auto p = c.end(); --p; acme::send(*p); }
  { bc::deque<std::string> c{u.name, "x"}; auto p = c.begin(); p += 1; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{u.plan, "x"}; auto p = c.begin(); p += 1; acme::send(*p); }
  { bc::deque<std::string> c{u.name, "x"}; auto p = c.end(); p -= 2; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{u.plan, "x"}; auto p = c.end(); p -= 2; acme::send(*p); }
  { bc::deque<std::string> c{u.name, "x"}; auto p = c.begin(); acme::send(p[0]); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{u.plan, "x"}; auto p = c.begin(); acme::send(p[0]); }
  { bc::deque<std::string> c{u.name, "x"}; acme::send(c.begin()->c_str()); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{u.plan, "x"}; acme::send(c.begin()->c_str()); }
  { bc::deque<std::string> c{u.name, "x"}; acme::send(*c.nth(0)); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{u.plan, "x"}; acme::send(*c.nth(0)); }
  { bc::stable_vector<std::string> c{"x", u.name}; auto p = c.begin(); ++p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c{"x", u.plan}; auto p = c.begin(); ++p; acme::send(*p); }
  { bc::stable_vector<std::string> c{u.name, "x"}; auto p = c.end(); --p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c{u.plan, "x"}; auto p = c.end(); --p; acme::send(*p); }
  { bc::stable_vector<std::string> c{u.name, "x"}; auto p = c.begin(); p += 1; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c{u.plan, "x"}; auto p = c.begin(); p += 1; acme::send(*p); }
  { bc::stable_vector<std::string> c{u.name, "x"}; auto p = c.end(); p -= 2; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c{u.plan, "x"}; auto p = c.end(); p -= 2; acme::send(*p); }
  { bc::stable_vector<std::string> c{u.name, "x"}; auto p = c.begin(); acme::send(p[0]); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c{u.plan, "x"}; auto p = c.begin(); acme::send(p[0]); }
  { bc::stable_vector<std::string> c{u.name, "x"}; acme::send(c.begin()->c_str()); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c{u.plan, "x"}; acme::send(c.begin()->c_str()); }
  { bc::list<std::string> c{"x", u.name}; auto p = c.begin(); ++p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::list<std::string> c{"x", u.plan}; auto p = c.begin(); ++p; acme::send(*p); }
  { bc::list<std::string> c{u.name, "x"}; auto p = c.end(); --p; acme::send(p->c_str()); }  // expect: user.name -> acme confidence high
  { bc::list<std::string> c{u.plan, "x"}; auto p = c.end(); --p; acme::send(p->c_str()); }
  { bc::list<std::string> c{u.name}; acme::send(c.begin() == c.end()); }
  { bc::list<std::string> c{u.name}; acme::send(c.begin() != c.end()); }
  { bc::small_vector<std::string, 2> c{u.name, "x"}; acme::send(*c.nth(0)); }  // expect: user.name -> acme confidence high
  { bc::small_vector<std::string, 2> c{u.plan, "x"}; acme::send(*c.nth(0)); }
  { bc::static_vector<std::string, 2> c{u.name, "x"}; acme::send(*c.nth(0)); }  // expect: user.name -> acme confidence high
  { bc::static_vector<std::string, 2> c{u.plan, "x"}; acme::send(*c.nth(0)); }
  { bc::stable_vector<std::string> c{u.name, "x"}; acme::send(*c.nth(0)); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c{u.plan, "x"}; acme::send(*c.nth(0)); }
  { bc::flat_set<std::string> c{u.name}; acme::send(*c.nth(0)); }  // expect: user.name -> acme confidence high
  { bc::flat_set<std::string> c{u.plan}; acme::send(*c.nth(0)); }
  { bc::flat_map<std::string, std::string> c{{"k", u.name}}; acme::send(c.nth(0)->second); }  // expect: user.name -> acme confidence high
  { bc::flat_map<std::string, std::string> c{{"k", u.plan}}; acme::send(c.nth(0)->second); }
  { bc::flat_map<std::string, std::string> c{{u.name, "v"}}; acme::send(c.nth(0)->first); }  // expect: user.name -> acme confidence high
  { bc::flat_map<std::string, std::string> c{{u.plan, "v"}}; acme::send(c.nth(0)->first); }
  { bc::flat_map<std::string, std::string> c{{u.name, "v"}}; acme::send(c.nth(0)->second); }
}

void ends(const User& u) {
  { bc::deque<std::string> c{"x"}; c.push_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{"x"}; c.push_front(u.plan); acme::send(c.front()); }
  { bc::deque<std::string> c{"x"}; c.emplace_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{"x"}; c.emplace_front(u.plan); acme::send(c.front()); }
  { bc::deque<std::string> c{"x", u.name}; c.pop_front(); acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::deque<std::string> c{"x", u.plan}; c.pop_front(); acme::send(c.front()); }
  { bc::list<std::string> c{"x"}; c.emplace_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::list<std::string> c{"x"}; c.emplace_front(u.plan); acme::send(c.front()); }
  { bc::list<std::string> c{"x", u.name}; c.pop_front(); acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::list<std::string> c{"x", u.plan}; c.pop_front(); acme::send(c.front()); }
  { bc::slist<std::string> c{"x"}; c.emplace_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::slist<std::string> c{"x"}; c.emplace_front(u.plan); acme::send(c.front()); }
  { bc::slist<std::string> c{"x", u.name}; c.pop_front(); acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::slist<std::string> c{"x", u.plan}; c.pop_front(); acme::send(c.front()); }
  { bc::slist<std::string> c{u.name}; for (auto p = c.begin(); p != c.end(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::slist<std::string> c{u.plan}; for (auto p = c.begin(); p != c.end(); ++p) acme::send(*p); }
  { bc::slist<std::string> c{u.name}; for (auto p = c.cbegin(); p != c.cend(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::slist<std::string> c{u.plan}; for (auto p = c.cbegin(); p != c.cend(); ++p) acme::send(*p); }
  { bc::stable_vector<std::string> c{"x", u.name}; c.pop_back(); acme::send(c.back()); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c{"x", u.plan}; c.pop_back(); acme::send(c.back()); }
}

void sizes(const User& u) {
  { bc::vector<std::string> c; c.reserve(2); c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme confidence high
  { bc::vector<std::string> c; c.reserve(2); c.push_back(u.plan); acme::send(c[0]); }
  { bc::small_vector<std::string, 2> c; c.reserve(2); c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme confidence high
  { bc::small_vector<std::string, 2> c; c.reserve(2); c.push_back(u.plan); acme::send(c[0]); }
  { bc::static_vector<std::string, 2> c; c.reserve(2); c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme confidence high
  { bc::static_vector<std::string, 2> c; c.reserve(2); c.push_back(u.plan); acme::send(c[0]); }
  { bc::stable_vector<std::string> c; c.reserve(2); c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme confidence high
  { bc::stable_vector<std::string> c; c.reserve(2); c.push_back(u.plan); acme::send(c[0]); }
  { bc::flat_set<std::string> c; c.reserve(2); c.insert(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme confidence high
  { bc::flat_set<std::string> c; c.reserve(2); c.insert(u.plan); acme::send(*c.begin()); }
  { bc::flat_map<int, std::string> c; c.reserve(2); c[1] = u.name; acme::send(c[1]); }  // expect: user.name -> acme confidence high
  { bc::flat_map<int, std::string> c; c.reserve(2); c[1] = u.plan; acme::send(c[1]); }
  { bc::vector<std::string> c{u.name}; acme::send(c.capacity()); }
  { bc::stable_vector<std::string> c{u.name}; acme::send(c.capacity()); }
  { bc::flat_set<std::string> c{u.name}; acme::send(c.capacity()); }
  { bc::flat_map<int, std::string> c{{1, u.name}}; acme::send(c.capacity()); }
}

void lists(const User& u) {
  { bc::small_vector<std::string, 2> c{u.name}; acme::send(c[0]); }  // expect: user.name -> acme confidence high
  { bc::small_vector<std::string, 2> c{u.plan}; acme::send(c[0]); }
  { bc::static_vector<std::string, 2> c{u.name}; acme::send(c[0]); }  // expect: user.name -> acme confidence high
  { bc::static_vector<std::string, 2> c{u.plan}; acme::send(c[0]); }
  { bc::list<std::string> c{u.name}; acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::list<std::string> c{u.plan}; acme::send(c.front()); }
  { bc::slist<std::string> c{u.name}; acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { bc::slist<std::string> c{u.plan}; acme::send(c.front()); }
  { bc::set<std::string> c{u.name}; acme::send(*c.begin()); }  // expect: user.name -> acme confidence high
  { bc::set<std::string> c{u.plan}; acme::send(*c.begin()); }
  { bc::map<std::string, std::string> c{{"k", u.name}}; acme::send(c["k"]); }  // expect: user.name -> acme confidence high
  { bc::map<std::string, std::string> c{{"k", u.plan}}; acme::send(c["k"]); }
  { bc::map<std::string, std::string> c{{u.name, "v"}}; acme::send(c.begin()->first); }  // expect: user.name -> acme confidence high
  { bc::map<std::string, std::string> c{{u.plan, "v"}}; acme::send(c.begin()->first); }
  { Map c{{"k", u.name}}; acme::send(c["k"]); }  // expect: user.name -> acme confidence high
  { Map c{{"k", u.plan}}; acme::send(c["k"]); }
  { Map c{{u.name, "v"}}; acme::send(c.begin()->first); }  // expect: user.name -> acme confidence high
  { Map c{{u.plan, "v"}}; acme::send(c.begin()->first); }
  { Map c{{u.name, "v"}}; acme::send(c["k"]); }
  { bc::map<std::string, std::string> c{{u.name, "v"}}; acme::send(c.begin()->second); }
}

void several(const User& u) {
  { bc::flat_multiset<std::string> c; c.insert(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme confidence high
  { bc::flat_multiset<std::string> c; c.insert(u.plan); acme::send(*c.begin()); }
  { bc::flat_multiset<std::string> c; c.emplace(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme confidence high
  { bc::flat_multiset<std::string> c; c.emplace(u.plan); acme::send(*c.begin()); }
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.name)); acme::send(c.begin()->second); }  // expect: user.name -> acme confidence high
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.plan)); acme::send(c.begin()->second); }
  { bc::flat_multiset<std::string> c{"x"}; c.insert(u.name); for (auto p = c.begin(); p != c.end(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::flat_multiset<std::string> c{"x"}; c.insert(u.plan); for (auto p = c.begin(); p != c.end(); ++p) acme::send(*p); }
  { bc::flat_multiset<std::string> c{"x"}; c.insert(u.name); for (auto p = c.cbegin(); p != c.cend(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { bc::flat_multiset<std::string> c{"x"}; c.insert(u.plan); for (auto p = c.cbegin(); p != c.cend(); ++p) acme::send(*p); }
  { bc::flat_multiset<std::string> c; c.insert(u.name); acme::send(*c.find("x")); }  // expect: user.name -> acme confidence high
  { bc::flat_multiset<std::string> c; c.insert(u.plan); acme::send(*c.find("x")); }
  { bc::flat_multiset<std::string> c; c.insert(u.name); acme::send(*c.lower_bound("x")); }  // expect: user.name -> acme confidence high
  { bc::flat_multiset<std::string> c; c.insert(u.plan); acme::send(*c.lower_bound("x")); }
  { bc::flat_multiset<std::string> c; c.insert(u.name); acme::send(*c.upper_bound("x")); }  // expect: user.name -> acme confidence high
  { bc::flat_multiset<std::string> c; c.insert(u.plan); acme::send(*c.upper_bound("x")); }
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.name)); for (auto p = c.begin(); p != c.end(); ++p) acme::send(p->second); }  // expect: user.name -> acme confidence high
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.plan)); for (auto p = c.begin(); p != c.end(); ++p) acme::send(p->second); }
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.name)); for (auto p = c.cbegin(); p != c.cend(); ++p) acme::send(p->second); }  // expect: user.name -> acme confidence high
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.plan)); for (auto p = c.cbegin(); p != c.cend(); ++p) acme::send(p->second); }
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.name)); acme::send(c.find(1)->second); }  // expect: user.name -> acme confidence high
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.plan)); acme::send(c.find(1)->second); }
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.name)); acme::send(c.lower_bound(1)->second); }  // expect: user.name -> acme confidence high
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.plan)); acme::send(c.lower_bound(1)->second); }
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.name)); acme::send(c.upper_bound(0)->second); }  // expect: user.name -> acme confidence high
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.plan)); acme::send(c.upper_bound(0)->second); }
  { bc::flat_multimap<int, std::string> c; c.insert(std::make_pair(1, u.name)); acme::send(c.find(1)->first); }
}

void rings(const User& u) {
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c.at(0)); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(c.at(0)); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c.back()); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(c.back()); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(c.front()); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(c[0]); }
  { boost::circular_buffer<std::string> c(2); c.push_front(u.name); acme::send(c[0]); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_front(u.plan); acme::send(c[0]); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(*c.begin()); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); for (const auto& s : c) acme::send(s); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); for (const auto& s : c) acme::send(s); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(*(c.end() - 1)); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(*(c.end() - 1)); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(*(c.begin() + 0)); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(*(c.begin() + 0)); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c.begin()->c_str()); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(c.begin()->c_str()); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c.begin()[0]); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); acme::send(c.begin()[0]); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); auto p = c.end(); --p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); auto p = c.end(); --p; acme::send(*p); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); auto p = c.begin(); p += 0; acme::send(*p); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); auto p = c.begin(); p += 0; acme::send(*p); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); auto p = c.end(); p -= 1; acme::send(*p); }  // expect: user.name -> acme confidence high
  { boost::circular_buffer<std::string> c(2); c.push_back(u.plan); auto p = c.end(); p -= 1; acme::send(*p); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c.begin() == c.end()); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c.begin() != c.end()); }
  { boost::circular_buffer<std::string> c(2); c.push_back(u.name); acme::send(c.size()); }
}

void maps(const User& u) {
  { Map m; m["k"] = u.name; acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send(m["k"]); }
  { Map m; m["k"] = u.name; acme::send(m.at("k")); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send(m.at("k")); }
  { Map m; m[u.name] = "v"; acme::send(m.begin()->first); }  // expect: user.name -> acme confidence high
  { Map m; m[u.plan] = "v"; acme::send(m.begin()->first); }
  { Map m; m["k"] = u.name; acme::send(m.begin()->second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send(m.begin()->second); }
  { Map m; m["k"] = u.name; acme::send(m.cbegin()->second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send(m.cbegin()->second); }
  { Map m; m["k"] = u.name; acme::send(m.find("k")->second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send(m.find("k")->second); }
  { Map m; m["k"] = u.name; for (auto p = m.begin(); p != m.end(); ++p) acme::send(p->second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; for (auto p = m.begin(); p != m.end(); ++p) acme::send(p->second); }
  { Map m; m["k"] = u.name; for (auto p = m.cbegin(); p != m.cend(); ++p) acme::send(p->second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; for (auto p = m.cbegin(); p != m.cend(); ++p) acme::send(p->second); }
  { Map m; m["k"] = u.name; for (const auto& p : m) acme::send(p.second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; for (const auto& p : m) acme::send(p.second); }
  { Map m; m.insert(std::make_pair(std::string("k"), u.name)); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.insert(std::make_pair(std::string("k"), u.plan)); acme::send(m["k"]); }
  { Map m; m.emplace("k", u.name); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.emplace("k", u.plan); acme::send(m["k"]); }
  { Map m; m.emplace(u.name, "v"); acme::send(m.begin()->first); }  // expect: user.name -> acme confidence high
  { Map m; m.emplace(u.plan, "v"); acme::send(m.begin()->first); }
  { Map m; m.try_emplace("k", u.name); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.try_emplace("k", u.plan); acme::send(m["k"]); }
  { Map m; m.try_emplace(u.name, "v"); acme::send(m.begin()->first); }  // expect: user.name -> acme confidence high
  { Map m; m.try_emplace(u.plan, "v"); acme::send(m.begin()->first); }
  { Map m; m.insert_or_assign("k", u.name); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.insert_or_assign("k", u.plan); acme::send(m["k"]); }
  { Map m; m.insert_or_assign(u.name, "v"); acme::send(m.begin()->first); }  // expect: user.name -> acme confidence high
  { Map m; m.insert_or_assign(u.plan, "v"); acme::send(m.begin()->first); }
  { Map m; m["k"] = u.name; acme::send((*m.begin()).second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send((*m.begin()).second); }
  { Map m; m["k"] = u.name; acme::send((*m.cbegin()).second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send((*m.cbegin()).second); }
  { Map m; m["k"] = u.name; acme::send(m.begin() == m.end()); }
  { Map m; m["k"] = u.name; acme::send(m.cbegin() == m.cend()); }
  { Map m; m[u.name] = "v"; acme::send(m.begin()->second); }
  { Map m; m["k"] = u.name; acme::send(m.begin()->first); }
  { Map m; m["k"] = u.name; m["p"] = u.plan; acme::send(m["p"]); }
  { Map m; m.emplace("k", u.name); acme::send(m.begin()->first); }
  { Map m; m.try_emplace("k", u.name); acme::send(m.begin()->first); }
  { Map m; m.insert_or_assign("k", u.name); acme::send(m.begin()->first); }
  { Map m; m["k"] = u.name; m.clear(); acme::send(m["k"]); }
  { Map m; m["k"] = u.name; acme::send(m.size()); }
  { Map m; m["k"] = u.name; acme::send(m.empty()); }
  { Map m; m["k"] = u.name; acme::send(m.count("k")); }
  { Map m; m["k"] = u.name; acme::send(m.contains("k")); }
}

void sets(const User& u) {
  { Set s; s.insert(u.name); acme::send(*s.begin()); }  // expect: user.name -> acme confidence high
  { Set s; s.insert(u.plan); acme::send(*s.begin()); }
  { Set s; s.insert(u.name); acme::send(*s.cbegin()); }  // expect: user.name -> acme confidence high
  { Set s; s.insert(u.plan); acme::send(*s.cbegin()); }
  { Set s; s.insert(u.name); acme::send(*s.find("x")); }  // expect: user.name -> acme confidence high
  { Set s; s.insert(u.plan); acme::send(*s.find("x")); }
  { Set s; s.insert(u.name); for (auto p = s.begin(); p != s.end(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { Set s; s.insert(u.plan); for (auto p = s.begin(); p != s.end(); ++p) acme::send(*p); }
  { Set s; s.insert(u.name); for (auto p = s.cbegin(); p != s.cend(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { Set s; s.insert(u.plan); for (auto p = s.cbegin(); p != s.cend(); ++p) acme::send(*p); }
  { Set s{u.name}; for (const auto& one : s) acme::send(one); }  // expect: user.name -> acme confidence high
  { Set s{u.plan}; for (const auto& one : s) acme::send(one); }
  { Set s; s.insert(u.name); s.clear(); acme::send(*s.begin()); }
  { Set s; s.insert(u.name); acme::send(s.size()); }
  { Set s; s.insert(u.name); acme::send(s.empty()); }
  { Set s; s.insert(u.name); acme::send(s.count("x")); }
  { Set s; s.insert(u.name); acme::send(s.contains("x")); }
  { Set s; s.insert(u.plan); acme::send(*s.find(u.name)); }
}

void adapted(const User& u) {
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); boost::indirect_iterator<std::vector<std::string*>::iterator> p(v.begin()); acme::send(*p); }  // expect: user.name -> acme confidence high
  { std::vector<std::string*> v; std::string s = u.plan; v.push_back(&s); boost::indirect_iterator<std::vector<std::string*>::iterator> p(v.begin()); acme::send(*p); }
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); acme::send(boost::make_indirect_iterator(v.begin()) == boost::make_indirect_iterator(v.end())); }
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); acme::send(boost::make_indirect_iterator(v.begin()) != boost::make_indirect_iterator(v.end())); }
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); auto p = boost::make_indirect_iterator(v.begin()); acme::send(*p); }  // expect: user.name -> acme confidence high
  { std::vector<std::string*> v; std::string s = u.plan; v.push_back(&s); auto p = boost::make_indirect_iterator(v.begin()); acme::send(*p); }
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); auto p = boost::make_indirect_iterator(v.begin()); acme::send(p->c_str()); }  // expect: user.name -> acme confidence high
  { std::vector<std::string*> v; std::string s = u.plan; v.push_back(&s); auto p = boost::make_indirect_iterator(v.begin()); acme::send(p->c_str()); }
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); auto p = boost::make_indirect_iterator(v.begin()); acme::send(p[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string*> v; std::string s = u.plan; v.push_back(&s); auto p = boost::make_indirect_iterator(v.begin()); acme::send(p[0]); }
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); auto p = boost::make_indirect_iterator(v.begin()); p += 1; acme::send(*p); }  // expect: user.name -> acme confidence high
  { std::vector<std::string*> v; std::string s = u.plan; v.push_back(&s); auto p = boost::make_indirect_iterator(v.begin()); p += 1; acme::send(*p); }
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); auto p = boost::make_indirect_iterator(v.end()); p -= 1; acme::send(*p); }  // expect: user.name -> acme confidence high
  { std::vector<std::string*> v; std::string s = u.plan; v.push_back(&s); auto p = boost::make_indirect_iterator(v.end()); p -= 1; acme::send(*p); }
  { std::vector<std::string*> v; std::string s = u.name; v.push_back(&s); auto p = boost::make_indirect_iterator(v.end()); --p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { std::vector<std::string*> v; std::string s = u.plan; v.push_back(&s); auto p = boost::make_indirect_iterator(v.end()); --p; acme::send(*p); }
}
