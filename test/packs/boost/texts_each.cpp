// flags: -std=c++17 -Wno-everything
// Boost's string algorithms: what they copy, change, cut out and only answer; each call with its twin.
#include "pii_case.h"

#include <boost/algorithm/hex.hpp>
#include <boost/algorithm/string.hpp>
#include <boost/algorithm/string/regex.hpp>
#include <boost/algorithm/string/trim_all.hpp>
#include <iterator>
#include <string>
#include <vector>

namespace ba = boost::algorithm;

using Texts = std::vector<std::string>;
using Finds = std::vector<boost::iterator_range<std::string::iterator>>;

bool is_blank(char c) { return c == ' '; }
bool is_long(const std::string& s) { return s.size() > 3; }

void copies(const User& u) {
  { acme::send(ba::to_lower_copy(u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::to_lower_copy(u.plan)); }
  { acme::send(ba::trim_left_copy(u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::trim_left_copy(u.plan)); }
  { acme::send(ba::trim_right_copy(u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::trim_right_copy(u.plan)); }
  { acme::send(ba::trim_copy_if(u.name, ba::is_space())); }  // expect: user.name -> acme confidence high
  { acme::send(ba::trim_copy_if(u.plan, ba::is_space())); }
  { acme::send(ba::trim_left_copy_if(u.name, is_blank)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::trim_left_copy_if(u.plan, is_blank)); }
  { acme::send(ba::trim_right_copy_if(u.name, is_blank)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::trim_right_copy_if(u.plan, is_blank)); }
  { acme::send(ba::trim_fill_copy(u.name, "-")); }  // expect: user.name -> acme confidence high
  { acme::send(ba::trim_fill_copy(u.plan, "-")); }
  { acme::send(ba::trim_all_copy(u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::trim_all_copy(u.plan)); }
  { acme::send(ba::erase_all_copy(u.name, "x")); }  // expect: user.name -> acme confidence high
  { acme::send(ba::erase_all_copy(u.plan, "x")); }
  { acme::send(ba::ierase_all_copy(u.name, "x")); }  // expect: user.name -> acme confidence high
  { acme::send(ba::ierase_all_copy(u.plan, "x")); }
  { acme::send(ba::erase_first_copy(u.name, "x")); }  // expect: user.name -> acme confidence high
  { acme::send(ba::erase_first_copy(u.plan, "x")); }
  { acme::send(ba::erase_head_copy(u.name, 1)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::erase_head_copy(u.plan, 1)); }
  { acme::send(ba::erase_tail_copy(u.name, 1)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::erase_tail_copy(u.plan, 1)); }
  { acme::send(ba::erase_regex_copy(u.name, boost::regex("x+"))); }  // expect: user.name -> acme confidence high
  { acme::send(ba::erase_regex_copy(u.plan, boost::regex("x+"))); }
  { std::string s = u.name; acme::send(ba::hex_lower(s)); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; acme::send(ba::hex_lower(s)); }
  { std::string s = u.name; acme::send(ba::unhex(s)); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; acme::send(ba::unhex(s)); }
}

// What is cut out of a text does not come into it.
void cut(const User& u) {
  { acme::send(ba::erase_all_copy(u.plan, u.name)); }
  { acme::send(ba::ierase_all_copy(u.plan, u.name)); }
  { acme::send(ba::erase_first_copy(u.plan, u.name)); }
  { acme::send(ba::trim_copy_if(u.plan, ba::is_any_of(u.name))); }
  { std::string s = u.plan; ba::erase_all(s, u.name); acme::send(s); }
  { std::string s = u.plan; ba::ierase_all(s, u.name); acme::send(s); }
  { std::string s = u.plan; ba::erase_first(s, u.name); acme::send(s); }
  { std::string s = u.plan; ba::erase_last(s, u.name); acme::send(s); }
  { std::string s = u.plan; ba::trim_if(s, ba::is_any_of(u.name)); acme::send(s); }
  { acme::send(ba::replace_all_copy(u.plan, u.name, std::string("x"))); }
  { std::string s = u.plan; ba::replace_all(s, u.name, std::string("x")); acme::send(s); }
}

void replaced(const User& u) {
  { acme::send(ba::replace_first_copy(u.name, "x", "y")); }  // expect: user.name -> acme confidence high
  { acme::send(ba::replace_first_copy(u.plan, "x", "y")); }
  { acme::send(ba::replace_first_copy(std::string("xx"), std::string("x"), u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::replace_first_copy(std::string("xx"), std::string("x"), u.plan)); }
  { acme::send(ba::replace_last_copy(u.name, "x", "y")); }  // expect: user.name -> acme confidence high
  { acme::send(ba::replace_last_copy(u.plan, "x", "y")); }
  { acme::send(ba::replace_last_copy(std::string("xx"), std::string("x"), u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::replace_last_copy(std::string("xx"), std::string("x"), u.plan)); }
  { acme::send(ba::ireplace_all_copy(u.name, "x", "y")); }  // expect: user.name -> acme confidence high
  { acme::send(ba::ireplace_all_copy(u.plan, "x", "y")); }
  { acme::send(ba::ireplace_all_copy(std::string("xx"), std::string("x"), u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::ireplace_all_copy(std::string("xx"), std::string("x"), u.plan)); }
  { acme::send(ba::replace_regex_copy(u.name, boost::regex("x"), std::string("y"))); }  // expect: user.name -> acme confidence high
  { acme::send(ba::replace_regex_copy(u.plan, boost::regex("x"), std::string("y"))); }
  { acme::send(ba::replace_regex_copy(std::string("xx"), boost::regex("x"), u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(ba::replace_regex_copy(std::string("xx"), boost::regex("x"), u.plan)); }
  { std::string s = "xx"; ba::replace_first(s, "x", u.name); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = "xx"; ba::replace_first(s, "x", u.plan); acme::send(s); }
  { std::string s = u.name; ba::replace_first(s, "x", "y"); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::replace_first(s, "x", "y"); acme::send(s); }
  { std::string s = "xx"; ba::replace_last(s, "x", u.name); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = "xx"; ba::replace_last(s, "x", u.plan); acme::send(s); }
  { std::string s = u.name; ba::replace_last(s, "x", "y"); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::replace_last(s, "x", "y"); acme::send(s); }
  { std::string s = "xx"; ba::ireplace_all(s, "x", u.name); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = "xx"; ba::ireplace_all(s, "x", u.plan); acme::send(s); }
  { std::string s = u.name; ba::ireplace_all(s, "x", "y"); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::ireplace_all(s, "x", "y"); acme::send(s); }
  { std::string s = "xx"; ba::replace_head(s, 1, u.name); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = "xx"; ba::replace_head(s, 1, u.plan); acme::send(s); }
  { std::string s = u.name; ba::replace_head(s, 1, "y"); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::replace_head(s, 1, "y"); acme::send(s); }
  { std::string s = "xx"; ba::replace_all_regex(s, boost::regex("x"), u.name); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = "xx"; ba::replace_all_regex(s, boost::regex("x"), u.plan); acme::send(s); }
  { std::string s = u.name; ba::replace_all_regex(s, boost::regex("x"), std::string("y")); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::replace_all_regex(s, boost::regex("x"), std::string("y")); acme::send(s); }
}

void parts(const User& u) {
  { Texts t; std::string s = u.name; ba::iter_split(t, s, ba::first_finder(" ")); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Texts t; std::string s = u.plan; ba::iter_split(t, s, ba::first_finder(" ")); acme::send(t[0]); }
  { Texts t; std::string s = u.name; acme::send(ba::iter_split(t, s, ba::first_finder(" "))[0]); }  // expect: user.name -> acme confidence high
  { Texts t; std::string s = u.plan; acme::send(ba::iter_split(t, s, ba::first_finder(" "))[0]); }
  { Texts t; std::string s = u.name; ba::split_regex(t, s, boost::regex(" ")); acme::send(t.front()); }  // expect: user.name -> acme confidence high
  { Texts t; std::string s = u.plan; ba::split_regex(t, s, boost::regex(" ")); acme::send(t.front()); }
  { Texts t; std::string s = u.name; acme::send(ba::split_regex(t, s, boost::regex(" ")).front()); }  // expect: user.name -> acme confidence high
  { Texts t; std::string s = u.plan; acme::send(ba::split_regex(t, s, boost::regex(" ")).front()); }
  { Texts t; std::string s = u.name; ba::find_all(t, s, "x"); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Texts t; std::string s = u.plan; ba::find_all(t, s, "x"); acme::send(t[0]); }
  { Texts t; std::string s = u.name; acme::send(ba::find_all(t, s, "x")[0]); }  // expect: user.name -> acme confidence high
  { Texts t; std::string s = u.plan; acme::send(ba::find_all(t, s, "x")[0]); }
  { Texts t; std::string s = u.name; ba::ifind_all(t, s, "x"); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Texts t; std::string s = u.plan; ba::ifind_all(t, s, "x"); acme::send(t[0]); }
  { Texts t; std::string s = u.name; ba::find_all_regex(t, s, boost::regex("x")); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Texts t; std::string s = u.plan; ba::find_all_regex(t, s, boost::regex("x")); acme::send(t[0]); }
  { Texts t{u.name, "x"}; acme::send(ba::join_if(t, ",", is_long)); }  // expect: user.name -> acme confidence high
  { Texts t{u.plan, "x"}; acme::send(ba::join_if(t, ",", is_long)); }
  { Texts t{"a", "b"}; acme::send(ba::join_if(t, u.name, is_long)); }  // expect: user.name -> acme confidence high
  { Texts t{"a", "b"}; acme::send(ba::join_if(t, u.plan, is_long)); }
  { Texts t; std::string s = u.plan; ba::find_all(t, s, u.name); acme::send(t[0]); }
  { Texts t{u.name}; std::string s = u.plan; ba::split_regex(t, s, boost::regex(" ")); acme::send(t[0]); }
  { Texts t; std::string s = u.name; ba::ifind_all(t, s, "x"); acme::send(t.size()); }
}

void digits(const User& u) {
  { std::string s = u.name, d; ba::hex_lower(s, std::back_inserter(d)); acme::send(d); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan, d; ba::hex_lower(s, std::back_inserter(d)); acme::send(d); }
  { std::string s = u.name, d; ba::unhex(s, std::back_inserter(d)); acme::send(d); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan, d; ba::unhex(s, std::back_inserter(d)); acme::send(d); }
  { std::string s = u.name, d; ba::hex(s.begin(), s.end(), std::back_inserter(d)); acme::send(d); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan, d; ba::hex(s.begin(), s.end(), std::back_inserter(d)); acme::send(d); }
  { std::string s = u.name, d; ba::hex_lower(s.begin(), s.end(), std::back_inserter(d)); acme::send(d); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan, d; ba::hex_lower(s.begin(), s.end(), std::back_inserter(d)); acme::send(d); }
  { std::string s = u.name, d; ba::unhex(s.begin(), s.end(), std::back_inserter(d)); acme::send(d); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan, d; ba::unhex(s.begin(), s.end(), std::back_inserter(d)); acme::send(d); }
  { char d[64]; ba::hex(u.name.data(), u.name.data() + 4, d); acme::send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ba::hex(u.plan.data(), u.plan.data() + 4, d); acme::send(d); }
  { char d[64]; ba::hex_lower(u.name.data(), u.name.data() + 4, d); acme::send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ba::hex_lower(u.plan.data(), u.plan.data() + 4, d); acme::send(d); }
  { char d[64]; ba::unhex(u.name.data(), u.name.data() + 4, d); acme::send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ba::unhex(u.plan.data(), u.plan.data() + 4, d); acme::send(d); }
}

// What changes a text leaves its data in it.
void changed(const User& u) {
  { std::string s = u.name; ba::to_upper(s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::to_upper(s); acme::send(s); }
  { std::string s = u.name; ba::trim_left(s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::trim_left(s); acme::send(s); }
  { std::string s = u.name; ba::trim_right(s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::trim_right(s); acme::send(s); }
  { std::string s = u.name; ba::trim_if(s, ba::is_space()); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::trim_if(s, ba::is_space()); acme::send(s); }
  { std::string s = u.name; ba::trim_left_if(s, ba::is_digit()); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::trim_left_if(s, ba::is_digit()); acme::send(s); }
  { std::string s = u.name; ba::trim_right_if(s, ba::is_alpha()); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::trim_right_if(s, ba::is_alpha()); acme::send(s); }
  { std::string s = u.name; ba::trim_all(s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::trim_all(s); acme::send(s); }
  { std::string s = u.name; ba::erase_first(s, "x"); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::erase_first(s, "x"); acme::send(s); }
  { std::string s = u.name; ba::erase_last(s, "x"); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::erase_last(s, "x"); acme::send(s); }
  { std::string s = u.name; ba::ierase_all(s, "x"); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::ierase_all(s, "x"); acme::send(s); }
  { std::string s = u.name; ba::erase_head(s, 1); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::erase_head(s, 1); acme::send(s); }
  { std::string s = u.name; ba::erase_tail(s, 1); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = u.plan; ba::erase_tail(s, 1); acme::send(s); }
}

void answers(const User& u) {
  { acme::send(ba::ends_with(u.name, "x")); }
  { acme::send(ba::istarts_with(u.name, "x")); }
  { acme::send(ba::iends_with(u.name, "x")); }
  { acme::send(ba::icontains(u.name, "x")); }
  { acme::send(ba::equals(u.name, "x")); }
  { acme::send(ba::all(u.name, ba::is_digit())); }
  { acme::send(ba::lexicographical_compare(u.name, "x")); }
  { acme::send(ba::ilexicographical_compare(u.name, "x")); }
}
