// flags: -std=c++23
// What only libstdc++ has of C++23, and what it kept.
#include "pii_case.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

void callables(const User& u) {
  { std::move_only_function<std::string()> f([&] { return u.name; }); acme::send(f()); }  // expect: user.name -> acme
  { std::move_only_function<std::string()> f([&] { return u.plan; }); acme::send(f()); }
  { std::move_only_function<std::string()> f([&] { return u.name; }), g(std::move(f)); acme::send(g()); }  // expect: user.name -> acme
  { std::move_only_function<std::string()> f([&] { return u.plan; }), g(std::move(f)); acme::send(g()); }
  { std::move_only_function<std::string()> f; f = [&] { return u.name; }; acme::send(f()); }  // expect: user.name -> acme
  { std::move_only_function<std::string()> f; f = [&] { return u.plan; }; acme::send(f()); }
  { std::move_only_function<std::string()> f([&] { return u.name; }), g; g = std::move(f); acme::send(g()); }  // expect: user.name -> acme
  { std::move_only_function<std::string()> f([&] { return u.plan; }), g; g = std::move(f); acme::send(g()); }
  { std::move_only_function<std::string()> f, g([&] { return u.name; }); acme::send((f = std::move(g))()); }  // expect: user.name -> acme
  { std::move_only_function<std::string()> f, g([&] { return u.plan; }); acme::send((f = std::move(g))()); }
  { std::move_only_function<std::string()> f(nullptr); f = [&] { return u.name; }; acme::send(f()); }  // expect: user.name -> acme
  { std::move_only_function<std::string()> f(nullptr); f = [&] { return u.plan; }; acme::send(f()); }
}

void kept(const User& u) {
  { std::vector<std::string> v{u.name}; std::random_shuffle(v.begin(), v.end()); acme::send(v[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::random_shuffle(v.begin(), v.end()); acme::send(v[0]); }
}
