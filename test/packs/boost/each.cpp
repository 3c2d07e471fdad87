// flags: -std=c++17 -Wno-everything
// Boost: containers, trees of properties, views and pointers; each call with its twin.
#include "pii_case.h"

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
#include <boost/make_shared.hpp>
#include <boost/optional.hpp>
#include <boost/property_tree/info_parser.hpp>
#include <boost/property_tree/ini_parser.hpp>
#include <boost/property_tree/json_parser.hpp>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <boost/shared_ptr.hpp>
#include <boost/utility/string_ref.hpp>
#include <boost/utility/string_view.hpp>
#include <boost/weak_ptr.hpp>
#include <sstream>
#include <string>
#include <utility>

namespace bc = boost::container;
namespace pt = boost::property_tree;

void vectors(const User& u) {
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(*c.begin()); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(*c.cbegin()); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(c.front()); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(c.back()); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(c.back()); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.end())); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.end())); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.cend())); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.cend())); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(*c.rbegin()); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.rend())); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.rend())); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(c.at(0)); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(c.at(0)); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(c[0]); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(*c.data()); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); acme::send(*c.data()); }
  { bc::vector<std::string> c; c.emplace_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.emplace_back(u.plan); acme::send(c.front()); }
  { bc::vector<std::string> c; c.push_back(u.name); c.clear(); c.push_back(u.plan); acme::send(c.front()); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(c.size()); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(c.empty()); }
  { bc::vector<std::string> c; c.push_back(u.name); acme::send(c.capacity()); }
  { bc::vector<std::string> c; c.push_back(u.name); c.push_back("x"); c.pop_back(); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::vector<std::string> c; c.push_back(u.plan); c.push_back("x"); c.pop_back(); acme::send(c.front()); }
}

void small_vectors(const User& u) {
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*c.begin()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*c.cbegin()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(c.front()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.back()); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(c.back()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(*std::prev(c.end())); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*std::prev(c.end())); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(*std::prev(c.cend())); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*std::prev(c.cend())); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*c.rbegin()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(*std::prev(c.rend())); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*std::prev(c.rend())); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.at(0)); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(c.at(0)); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(c[0]); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(*c.data()); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*c.data()); }
  { bc::small_vector<std::string, 4> c; c.emplace_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.emplace_back(u.plan); acme::send(c.front()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); c.clear(); c.push_back(u.plan); acme::send(c.front()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.size()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.empty()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.capacity()); }
  { bc::small_vector<std::string, 4> c; c.push_back(u.name); c.push_back("x"); c.pop_back(); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::small_vector<std::string, 4> c; c.push_back(u.plan); c.push_back("x"); c.pop_back(); acme::send(c.front()); }
}

void static_vectors(const User& u) {
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*c.begin()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*c.cbegin()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(c.front()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.back()); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(c.back()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(*std::prev(c.end())); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*std::prev(c.end())); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(*std::prev(c.cend())); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*std::prev(c.cend())); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*c.rbegin()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(*std::prev(c.rend())); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*std::prev(c.rend())); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.at(0)); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(c.at(0)); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(c[0]); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(*c.data()); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); acme::send(*c.data()); }
  { bc::static_vector<std::string, 4> c; c.emplace_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.emplace_back(u.plan); acme::send(c.front()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); c.clear(); c.push_back(u.plan); acme::send(c.front()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.size()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.empty()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); acme::send(c.capacity()); }
  { bc::static_vector<std::string, 4> c; c.push_back(u.name); c.push_back("x"); c.pop_back(); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::static_vector<std::string, 4> c; c.push_back(u.plan); c.push_back("x"); c.pop_back(); acme::send(c.front()); }
}

void stable_vectors(const User& u) {
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(*c.begin()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(*c.cbegin()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(c.front()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(c.back()); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(c.back()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.end())); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.end())); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.cend())); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.cend())); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(*c.rbegin()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.rend())); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.rend())); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(c.at(0)); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(c.at(0)); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); acme::send(c[0]); }
  { bc::stable_vector<std::string> c; c.emplace_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.emplace_back(u.plan); acme::send(c.front()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); c.clear(); c.push_back(u.plan); acme::send(c.front()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(c.size()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); acme::send(c.empty()); }
  { bc::stable_vector<std::string> c; c.push_back(u.name); c.push_back("x"); c.pop_back(); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::stable_vector<std::string> c; c.push_back(u.plan); c.push_back("x"); c.pop_back(); acme::send(c.front()); }
}

void deques(const User& u) {
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(*c.begin()); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(*c.cbegin()); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(c.front()); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(c.back()); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(c.back()); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.end())); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.end())); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.cend())); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.cend())); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(*c.rbegin()); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.rend())); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.rend())); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(c.at(0)); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(c.at(0)); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(c[0]); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); acme::send(c[0]); }
  { bc::deque<std::string> c; c.emplace_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.emplace_back(u.plan); acme::send(c.front()); }
  { bc::deque<std::string> c; c.push_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_front(u.plan); acme::send(c.front()); }
  { bc::deque<std::string> c; c.push_back(u.name); c.clear(); c.push_back(u.plan); acme::send(c.front()); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(c.size()); }
  { bc::deque<std::string> c; c.push_back(u.name); acme::send(c.empty()); }
  { bc::deque<std::string> c; c.push_back(u.name); c.push_back("x"); c.pop_back(); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::deque<std::string> c; c.push_back(u.plan); c.push_back("x"); c.pop_back(); acme::send(c.front()); }
}

void lists(const User& u) {
  { bc::list<std::string> c; c.push_back(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); acme::send(*c.begin()); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); acme::send(*c.cbegin()); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); acme::send(c.front()); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(c.back()); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); acme::send(c.back()); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.end())); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.end())); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.cend())); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.cend())); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); acme::send(*c.rbegin()); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(*std::prev(c.rend())); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); acme::send(*std::prev(c.rend())); }
  { bc::list<std::string> c; c.emplace_back(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.emplace_back(u.plan); acme::send(c.front()); }
  { bc::list<std::string> c; c.push_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_front(u.plan); acme::send(c.front()); }
  { bc::list<std::string> c; c.push_back(u.name); c.clear(); c.push_back(u.plan); acme::send(c.front()); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(c.size()); }
  { bc::list<std::string> c; c.push_back(u.name); acme::send(c.empty()); }
  { bc::list<std::string> c; c.push_back(u.name); c.push_back("x"); c.pop_back(); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::list<std::string> c; c.push_back(u.plan); c.push_back("x"); c.pop_back(); acme::send(c.front()); }
}

void slists(const User& u) {
  { bc::slist<std::string> c; c.push_front(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::slist<std::string> c; c.push_front(u.plan); acme::send(*c.begin()); }
  { bc::slist<std::string> c; c.push_front(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::slist<std::string> c; c.push_front(u.plan); acme::send(*c.cbegin()); }
  { bc::slist<std::string> c; c.push_front(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { bc::slist<std::string> c; c.push_front(u.plan); acme::send(c.front()); }
  { bc::slist<std::string> c; c.push_front(u.name); c.clear(); c.push_front(u.plan); acme::send(c.front()); }
  { bc::slist<std::string> c; c.push_front(u.name); acme::send(c.size()); }
  { bc::slist<std::string> c; c.push_front(u.name); acme::send(c.empty()); }
}

void sets(const User& u) {
  { bc::set<std::string> c; c.insert(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*c.begin()); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*c.cbegin()); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(*std::prev(c.end())); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*std::prev(c.end())); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(*std::prev(c.cend())); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*std::prev(c.cend())); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*c.rbegin()); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(*std::prev(c.rend())); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*std::prev(c.rend())); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(*c.find("x")); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*c.find("x")); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(*c.lower_bound("x")); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*c.lower_bound("x")); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(*c.upper_bound("x")); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.insert(u.plan); acme::send(*c.upper_bound("x")); }
  { bc::set<std::string> c; c.emplace(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::set<std::string> c; c.emplace(u.plan); acme::send(*c.begin()); }
  { bc::set<std::string> c; c.insert(u.name); c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(c.contains("x")); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(c.count("x")); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(c.empty()); }
  { bc::set<std::string> c; c.insert(u.name); acme::send(c.size()); }
}

void flat_sets(const User& u) {
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*c.begin()); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*c.cbegin()); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*std::prev(c.end())); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*std::prev(c.end())); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*std::prev(c.cend())); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*std::prev(c.cend())); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*c.rbegin()); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*std::prev(c.rend())); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*std::prev(c.rend())); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*c.find("x")); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*c.find("x")); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*c.lower_bound("x")); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*c.lower_bound("x")); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*c.upper_bound("x")); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*c.upper_bound("x")); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(*c.nth(0)); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.insert(u.plan); acme::send(*c.nth(0)); }
  { bc::flat_set<std::string> c; c.emplace(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { bc::flat_set<std::string> c; c.emplace(u.plan); acme::send(*c.begin()); }
  { bc::flat_set<std::string> c; c.insert(u.name); c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(c.contains("x")); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(c.count("x")); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(c.empty()); }
  { bc::flat_set<std::string> c; c.insert(u.name); acme::send(c.size()); }
}

void maps(const User& u) {
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.begin()->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.cbegin()->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.cbegin()->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(std::prev(c.end())->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(std::prev(c.end())->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(std::prev(c.cend())->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(std::prev(c.cend())->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.rbegin()->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.rbegin()->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(std::prev(c.rend())->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(std::prev(c.rend())->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.find(1)->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.find(1)->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.lower_bound(1)->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.lower_bound(1)->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.upper_bound(1)->second); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.upper_bound(1)->second); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.at(1)); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c[1]); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.emplace(1, u.plan); acme::send(c[1]); }
  { bc::map<int, std::string> c; c.insert(std::make_pair(1, u.name)); acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.insert(std::make_pair(1, u.plan)); acme::send(c.at(1)); }
  { bc::map<int, std::string> c; c.insert_or_assign(1, u.name); acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.insert_or_assign(1, u.plan); acme::send(c.at(1)); }
  { bc::map<int, std::string> c; c.try_emplace(1, u.name); acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c.try_emplace(1, u.plan); acme::send(c.at(1)); }
  { bc::map<int, std::string> c; c[1] = u.name; acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::map<int, std::string> c; c[1] = u.plan; acme::send(c.at(1)); }
  { bc::map<std::string, int> c; c.insert_or_assign(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { bc::map<std::string, int> c; c.insert_or_assign(u.plan, 1); acme::send(c.begin()->first); }
  { bc::map<std::string, int> c; c.try_emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { bc::map<std::string, int> c; c.try_emplace(u.plan, 1); acme::send(c.begin()->first); }
  { bc::map<std::string, int> c; c.emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { bc::map<std::string, int> c; c.emplace(u.plan, 1); acme::send(c.begin()->first); }
  { bc::map<std::string, int> c; c[u.name] = 1; acme::send(c.begin()->first); }  // expect: user.name -> acme
  { bc::map<std::string, int> c; c[u.plan] = 1; acme::send(c.begin()->first); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); c.clear(); c.emplace(1, u.plan); acme::send(c.at(1)); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.contains(1)); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.count(1)); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.empty()); }
  { bc::map<int, std::string> c; c.emplace(1, u.name); acme::send(c.size()); }
}

void flat_maps(const User& u) {
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.begin()->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.cbegin()->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.cbegin()->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(std::prev(c.end())->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(std::prev(c.end())->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(std::prev(c.cend())->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(std::prev(c.cend())->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.rbegin()->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.rbegin()->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(std::prev(c.rend())->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(std::prev(c.rend())->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.find(1)->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.find(1)->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.lower_bound(1)->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.lower_bound(1)->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.upper_bound(1)->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.upper_bound(1)->second); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.at(1)); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c[1]); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c[1]); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.nth(0)->second); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.nth(0)->second); }
  { bc::flat_map<int, std::string> c; c.insert(std::make_pair(1, u.name)); acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.insert(std::make_pair(1, u.plan)); acme::send(c.at(1)); }
  { bc::flat_map<int, std::string> c; c.insert_or_assign(1, u.name); acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.insert_or_assign(1, u.plan); acme::send(c.at(1)); }
  { bc::flat_map<int, std::string> c; c.try_emplace(1, u.name); acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c.try_emplace(1, u.plan); acme::send(c.at(1)); }
  { bc::flat_map<int, std::string> c; c[1] = u.name; acme::send(c.at(1)); }  // expect: user.name -> acme
  { bc::flat_map<int, std::string> c; c[1] = u.plan; acme::send(c.at(1)); }
  { bc::flat_map<std::string, int> c; c.insert_or_assign(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { bc::flat_map<std::string, int> c; c.insert_or_assign(u.plan, 1); acme::send(c.begin()->first); }
  { bc::flat_map<std::string, int> c; c.try_emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { bc::flat_map<std::string, int> c; c.try_emplace(u.plan, 1); acme::send(c.begin()->first); }
  { bc::flat_map<std::string, int> c; c.emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { bc::flat_map<std::string, int> c; c.emplace(u.plan, 1); acme::send(c.begin()->first); }
  { bc::flat_map<std::string, int> c; c[u.name] = 1; acme::send(c.begin()->first); }  // expect: user.name -> acme
  { bc::flat_map<std::string, int> c; c[u.plan] = 1; acme::send(c.begin()->first); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); c.clear(); c.emplace(1, u.plan); acme::send(c.at(1)); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.contains(1)); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.count(1)); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.empty()); }
  { bc::flat_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.size()); }
}

void trees(const User& u) {
  { pt::ptree t; t.put("a", u.name); std::ostringstream o; pt::write_json(o, t); acme::send(o.str()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); std::ostringstream o; pt::write_json(o, t); acme::send(o.str()); }
  { std::istringstream i(u.name); pt::ptree t; pt::read_json(i, t); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); pt::ptree t; pt::read_json(i, t); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put("a", u.name); std::ostringstream o; pt::write_xml(o, t); acme::send(o.str()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); std::ostringstream o; pt::write_xml(o, t); acme::send(o.str()); }
  { std::istringstream i(u.name); pt::ptree t; pt::read_xml(i, t); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); pt::ptree t; pt::read_xml(i, t); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put("a", u.name); std::ostringstream o; pt::write_ini(o, t); acme::send(o.str()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); std::ostringstream o; pt::write_ini(o, t); acme::send(o.str()); }
  { std::istringstream i(u.name); pt::ptree t; pt::read_ini(i, t); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); pt::ptree t; pt::read_ini(i, t); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put("a", u.name); std::ostringstream o; pt::write_info(o, t); acme::send(o.str()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); std::ostringstream o; pt::write_info(o, t); acme::send(o.str()); }
  { std::istringstream i(u.name); pt::ptree t; pt::read_info(i, t); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); pt::ptree t; pt::read_info(i, t); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.front().second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.front().second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.back().second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.back().second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.begin()->second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.begin()->second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(std::prev(t.end())->second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(std::prev(t.end())->second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.rbegin()->second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.rbegin()->second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(std::prev(t.rend())->second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(std::prev(t.rend())->second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.find("a")->second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.find("a")->second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.ordered_begin()->second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.ordered_begin()->second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.get_child_optional("a")->data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.get_child_optional("a")->data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(*t.get_child("a").get_value_optional<std::string>()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(*t.get_child("a").get_value_optional<std::string>()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.to_iterator(t.find("a"))->second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.to_iterator(t.find("a"))->second.data()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.equal_range("a").first->second.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); acme::send(t.equal_range("a").first->second.data()); }
  { pt::ptree t; t.add("a", u.name); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { pt::ptree t; t.add("a", u.plan); acme::send(t.get<std::string>("a")); }
  { pt::ptree t, s(u.name); t.put_child("a", s); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { pt::ptree t, s(u.plan); t.put_child("a", s); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put_value(u.name); acme::send(t.data()); }  // expect: user.name -> acme
  { pt::ptree t; t.put_value(u.plan); acme::send(t.data()); }
  { pt::ptree t, s(u.name); t.push_front(std::make_pair("a", s)); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { pt::ptree t, s(u.plan); t.push_front(std::make_pair("a", s)); acme::send(t.get<std::string>("a")); }
  { pt::ptree t, s(u.name); t.insert(t.begin(), std::make_pair("a", s)); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { pt::ptree t, s(u.plan); t.insert(t.begin(), std::make_pair("a", s)); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put("a", u.name); t.clear(); t.put("a", u.plan); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.count("a")); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.empty()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.size()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.max_size()); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.find("b") == t.not_found()); }
  { pt::ptree t; t.put("a", u.name); t.sort(); t.reverse(); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); t.sort(); t.reverse(); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put("a", u.name); t.erase("b"); acme::send(t.get<std::string>("a")); }  // expect: user.name -> acme
  { pt::ptree t; t.put("a", u.plan); t.erase("b"); acme::send(t.get<std::string>("a")); }
  { pt::ptree t; t.put("a", u.name); acme::send(t.erase("a")); }
}

void views(const User& u) {
  { std::string s = u.name; boost::string_view v(s); acme::send(v.at(0)); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(v.at(0)); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.back()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(v.back()); }
  { std::string s = u.name; boost::string_view v(s); acme::send(*v.begin()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(*v.begin()); }
  { std::string s = u.name; boost::string_view v(s); acme::send(*(v.end() - 1)); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(*(v.end() - 1)); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.data()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(v.data()); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.front()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(v.front()); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v[0]); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(v[0]); }
  { std::string s = u.name; boost::string_view v(s); acme::send(std::string(v.substr(1))); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(std::string(v.substr(1))); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.to_string()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(v.to_string()); }
  { std::string s = u.name; boost::string_view v(s); acme::send(std::string(v)); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); acme::send(std::string(v)); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.compare("x")); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.empty()); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.ends_with("x")); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.find("x")); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.length()); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.size()); }
  { std::string s = u.name; boost::string_view v(s); acme::send(v.starts_with("x")); }
  { std::string s = u.name; boost::string_view v(s); v.remove_prefix(1); acme::send(v.data()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_view v(s); v.remove_prefix(1); acme::send(v.data()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.at(0)); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(v.at(0)); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.back()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(v.back()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(*v.begin()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(*v.begin()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(*(v.end() - 1)); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(*(v.end() - 1)); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.data()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(v.data()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.front()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(v.front()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v[0]); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(v[0]); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(std::string(v.substr(1))); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(std::string(v.substr(1))); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.to_string()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(v.to_string()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(std::string(v)); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); acme::send(std::string(v)); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.compare("x")); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.empty()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.ends_with("x")); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.find("x")); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.length()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.size()); }
  { std::string s = u.name; boost::string_ref v(s); acme::send(v.starts_with("x")); }
  { std::string s = u.name; boost::string_ref v(s); v.remove_prefix(1); acme::send(v.data()); }  // expect: user.name -> acme
  { std::string s = u.plan; boost::string_ref v(s); v.remove_prefix(1); acme::send(v.data()); }
}

void pointers(const User& u) {
  { auto p = boost::make_shared<std::string>(u.name); acme::send(*p); }  // expect: user.name -> acme
  { auto p = boost::make_shared<std::string>(u.plan); acme::send(*p); }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(*p.get()); }  // expect: user.name -> acme
  { auto p = boost::make_shared<std::string>(u.plan); acme::send(*p.get()); }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(p->substr(0)); }  // expect: user.name -> acme
  { auto p = boost::make_shared<std::string>(u.plan); acme::send(p->substr(0)); }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(*boost::shared_ptr<std::string>(p)); }  // expect: user.name -> acme
  { auto p = boost::make_shared<std::string>(u.plan); acme::send(*boost::shared_ptr<std::string>(p)); }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(*boost::weak_ptr<std::string>(p).lock()); }  // expect: user.name -> acme
  { auto p = boost::make_shared<std::string>(u.plan); acme::send(*boost::weak_ptr<std::string>(p).lock()); }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(bool(p)); }
  { auto p = boost::make_shared<std::string>(u.name); p; }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(p.unique()); }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(p.use_count()); }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(boost::weak_ptr<std::string>(p).expired()); }
  { auto p = boost::make_shared<std::string>(u.name); acme::send(boost::weak_ptr<std::string>(p).use_count()); }
  { auto p = boost::make_shared<std::string>(u.name); p.reset(); p.reset(new std::string(u.plan)); acme::send(*p); }
  { boost::optional<std::string> o(u.name); acme::send(*o.get_ptr()); }  // expect: user.name -> acme
  { boost::optional<std::string> o(u.plan); acme::send(*o.get_ptr()); }
  { boost::optional<std::string> o(u.name); acme::send(o.get_value_or("x")); }  // expect: user.name -> acme
  { boost::optional<std::string> o(u.plan); acme::send(o.get_value_or("x")); }
  { boost::optional<std::string> o(u.name); acme::send(o->substr(0)); }  // expect: user.name -> acme
  { boost::optional<std::string> o(u.plan); acme::send(o->substr(0)); }
  { boost::optional<std::string> o(u.name); acme::send(*boost::optional<std::string>(o)); }  // expect: user.name -> acme
  { boost::optional<std::string> o(u.plan); acme::send(*boost::optional<std::string>(o)); }
  { boost::optional<std::string> o(u.name); acme::send(boost::get_optional_value_or(o, "x")); }  // expect: user.name -> acme
  { boost::optional<std::string> o(u.plan); acme::send(boost::get_optional_value_or(o, "x")); }
  { boost::optional<std::string> o; o.emplace(u.name); acme::send(*o); }  // expect: user.name -> acme
  { boost::optional<std::string> o; o.emplace(u.plan); acme::send(*o); }
  { boost::optional<std::string> o; o.reset(u.name); acme::send(*o); }  // expect: user.name -> acme
  { boost::optional<std::string> o; o.reset(u.plan); acme::send(*o); }
  { boost::optional<std::string> o(u.name); o.reset(); o.emplace(u.plan); acme::send(*o); }
  { boost::optional<std::string> o(u.name); acme::send(o.has_value()); }
  { boost::optional<std::string> o(u.name); o; }
}
