// flags: -std=c++23 -stdlib=libc++
// What ranges came to have after C++20.
#include "pii_case.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

void last_and_folds(const User& u) {
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::find_last(v, "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::find_last(v, "x").begin()); }
  {
    std::vector<std::string> v{u.name};
    acme::send(*std::ranges::find_last_if(v, [](const std::string& s) { return s == "x"; }).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    acme::send(*std::ranges::find_last_if(v, [](const std::string& s) { return s == "x"; }).begin());
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::find_last_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::find_last_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::find_last(v.begin(), v.end(), "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::find_last(v.begin(), v.end(), "x").begin()); }
  {
    std::vector<std::string> v{u.name};
    acme::send(*std::ranges::find_last_if(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    acme::send(*std::ranges::find_last_if(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }).begin());
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::find_last_if(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::find_last_if(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::string t = u.name;
    std::string_view v = t;
    char seen;
    std::ranges::find_last_if(v, [&](char c) { seen = c; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string t = u.plan;
    std::string_view v = t;
    char seen;
    std::ranges::find_last_if(v, [&](char c) { seen = c; return true; });
    acme::send(seen);
  }
}

void of_members(std::vector<User> us) {
  {
    std::string seen;
    std::ranges::find_last_if(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::find_last_if(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
}

void asked(const User& u) {
  std::vector<std::string> v{u.name}, w{u.name};
  acme::send(v[0]);  // expect: user.name -> acme
  acme::send(std::ranges::contains_subrange(v, w));
  acme::send(std::ranges::starts_with(v, w));
  acme::send(std::ranges::ends_with(v, w));
  acme::send(std::ranges::contains(v, "x"));
}
