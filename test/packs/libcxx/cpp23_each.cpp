// flags: -std=c++2c -stdlib=libc++
// What only libc++ has of C++23 and later.
#include "pii_case.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <expected>
#include <format>
#include <iterator>
#include <list>
#include <numeric>
#include <ranges>
#include <span>
#include <sstream>
#include <string>
#include <vector>

void expected(const User& u) {
  {
    std::expected<int, std::string> a = std::unexpected<std::string>(u.name);
    std::string seen;
    auto b = a.or_else([&](const std::string& e) -> std::expected<int, int> { seen = e; return 1; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::expected<int, std::string> a = std::unexpected<std::string>(u.plan);
    std::string seen;
    auto b = a.or_else([&](const std::string& e) -> std::expected<int, int> { seen = e; return 1; });
    acme::send(seen);
  }
  {
    std::expected<std::string, int> a = u.name;
    acme::send(*a.or_else([](int) -> std::expected<std::string, int> { return "x"; }));  // expect: user.name -> acme
  }
  {
    std::expected<std::string, int> a = u.plan;
    acme::send(*a.or_else([](int) -> std::expected<std::string, int> { return "x"; }));
  }
  { std::expected<int, std::string> a = std::unexpected<std::string>(u.name); acme::send(a.error_or("x")); }  // expect: user.name -> acme
  { std::expected<int, std::string> a = std::unexpected<std::string>(u.plan); acme::send(a.error_or("x")); }
  { std::expected<int, std::string> a; acme::send(a.error_or(u.name)); }  // expect: user.name -> acme
  { std::expected<int, std::string> a; acme::send(a.error_or(u.plan)); }
}

void texts(const User& u) {
  {
    std::string s;
    std::string t = u.name;
    std::vformat_to(std::back_inserter(s), "{}", std::make_format_args(t));
    acme::send(s);  // expect: user.name -> acme
  }
  {
    std::string s;
    std::string t = u.plan;
    std::vformat_to(std::back_inserter(s), "{}", std::make_format_args(t));
    acme::send(s);
  }
  {
    char b[64];
    std::string t = u.name;
    char* end = std::vformat_to(b, "{}", std::make_format_args(t));
    acme::send(b);  // expect: user.name -> acme
  }
  {
    char b[64];
    std::string t = u.plan;
    char* end = std::vformat_to(b, "{}", std::make_format_args(t));
    acme::send(b);
  }
  {
    std::string s(9, 'x'), t = u.name;
    acme::send(*(std::vformat_to(s.begin(), "{}", std::make_format_args(t)) - 1));  // expect: user.name -> acme
  }
  {
    std::string s(9, 'x'), t = u.plan;
    acme::send(*(std::vformat_to(s.begin(), "{}", std::make_format_args(t)) - 1));
  }
  {
    std::wstring w = std::to_wstring(std::stoi(u.name));
    std::wstring t = std::vformat(L"{}", std::make_wformat_args(w));
    acme::send(int(t[0]));  // expect: user.name -> acme
  }
  {
    std::wstring w = std::to_wstring(std::stoi(u.plan));
    std::wstring t = std::vformat(L"{}", std::make_wformat_args(w));
    acme::send(int(t[0]));
  }
  { std::ostringstream o; o << std::chrono::milliseconds(std::stoi(u.name)); acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; o << std::chrono::milliseconds(std::stoi(u.plan)); acme::send(o.str()); }
  { std::ostringstream o; (o << std::chrono::milliseconds(1)) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; (o << std::chrono::milliseconds(1)) << u.plan; acme::send(o.str()); }
  { std::string s = u.name; std::string t(std::move(s), 1); acme::send(t); }  // expect: user.name -> acme
  { std::string s = u.plan; std::string t(std::move(s), 1); acme::send(t); }
  { std::string s = u.name; std::string t(std::move(s), 1, 2); acme::send(t); }  // expect: user.name -> acme
  { std::string s = u.plan; std::string t(std::move(s), 1, 2); acme::send(t); }
}

void ranges(const User& u) {
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); acme::send(p.at(0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); acme::send(p.at(0)); }
  { std::vector<int> v(2); std::ranges::iota(v, std::stoi(u.name)); acme::send(v[0]); }  // expect: user.name -> acme
  { std::vector<int> v(2); std::ranges::iota(v, std::stoi(u.plan)); acme::send(v[0]); }
  {
    std::deque<std::string> v;
    v.insert_range(v.begin(), std::initializer_list<std::string>{u.name});
    acme::send(v.front());  // expect: user.name -> acme
  }
  {
    std::deque<std::string> v;
    v.insert_range(v.begin(), std::initializer_list<std::string>{u.plan});
    acme::send(v.front());
  }
  {
    std::list<std::string> v;
    v.insert_range(v.begin(), std::initializer_list<std::string>{u.name});
    acme::send(v.front());  // expect: user.name -> acme
  }
  {
    std::list<std::string> v;
    v.insert_range(v.begin(), std::initializer_list<std::string>{u.plan});
    acme::send(v.front());
  }
  {
    std::vector<std::string> v;
    v.insert_range(v.begin(), std::initializer_list<std::string>{u.name});
    acme::send(v.front());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v;
    v.insert_range(v.begin(), std::initializer_list<std::string>{u.plan});
    acme::send(v.front());
  }
}
