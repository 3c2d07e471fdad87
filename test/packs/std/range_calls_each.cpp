// What the algorithms of ranges call: predicates, generators and projections get what is in the range.
#include "pii_case.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <memory>
#include <numeric>
#include <random>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <vector>

void called(const User& u) {
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::all_of(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::all_of(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::all_of(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::all_of(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::any_of(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::any_of(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::any_of(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::any_of(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::none_of(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::none_of(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::none_of(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::none_of(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::count_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::count_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::count_if(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::count_if(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::find_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::find_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::find_if(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::find_if(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::find_if_not(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::find_if_not(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::find_if_not(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::find_if_not(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::is_partitioned(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::is_partitioned(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::is_partitioned(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::is_partitioned(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::partition(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::partition(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::partition(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::partition(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::stable_partition(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::stable_partition(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::stable_partition(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::stable_partition(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::partition_point(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::partition_point(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::partition_point(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::partition_point(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::remove_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::remove_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::ranges::remove_if(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::ranges::remove_if(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::string t = u.name;
    std::string_view v = t;
    char seen;
    std::ranges::all_of(v, [&](char c) { seen = c; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string t = u.plan;
    std::string_view v = t;
    char seen;
    std::ranges::all_of(v, [&](char c) { seen = c; return true; });
    acme::send(seen);
  }
  {
    std::string t = u.name;
    std::string_view v = t;
    char seen;
    std::ranges::any_of(v, [&](char c) { seen = c; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string t = u.plan;
    std::string_view v = t;
    char seen;
    std::ranges::any_of(v, [&](char c) { seen = c; return true; });
    acme::send(seen);
  }
  {
    std::string t = u.name;
    std::string_view v = t;
    char seen;
    std::ranges::none_of(v, [&](char c) { seen = c; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string t = u.plan;
    std::string_view v = t;
    char seen;
    std::ranges::none_of(v, [&](char c) { seen = c; return true; });
    acme::send(seen);
  }
  {
    std::string t = u.name;
    std::string_view v = t;
    char seen;
    std::ranges::count_if(v, [&](char c) { seen = c; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string t = u.plan;
    std::string_view v = t;
    char seen;
    std::ranges::count_if(v, [&](char c) { seen = c; return true; });
    acme::send(seen);
  }
  {
    std::string t = u.name;
    std::string_view v = t;
    char seen;
    std::ranges::find_if(v, [&](char c) { seen = c; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string t = u.plan;
    std::string_view v = t;
    char seen;
    std::ranges::find_if(v, [&](char c) { seen = c; return true; });
    acme::send(seen);
  }
  {
    std::string t = u.name;
    std::string_view v = t;
    char seen;
    std::ranges::find_if_not(v, [&](char c) { seen = c; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string t = u.plan;
    std::string_view v = t;
    char seen;
    std::ranges::find_if_not(v, [&](char c) { seen = c; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::string seen;
    std::ranges::remove_copy_if(v, d.begin(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::string seen;
    std::ranges::remove_copy_if(v, d.begin(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::array<std::string, 1> v{u.name};
    std::string seen;
    std::ranges::for_each(v, [&](const std::string& s) { seen = s; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::array<std::string, 1> v{u.plan};
    std::string seen;
    std::ranges::for_each(v, [&](const std::string& s) { seen = s; });
    acme::send(seen);
  }
  {
    std::array<std::string, 1> v{u.name}, d;
    std::ranges::transform(v, d.begin(), [](const std::string& s) { return s; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::array<std::string, 1> v{u.plan}, d;
    std::ranges::transform(v, d.begin(), [](const std::string& s) { return s; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::transform(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::transform(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name};
    std::for_each(v.begin(), v.end(), +[](const std::string& s) { acme::send(s.size()); });
    acme::send(v[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::for_each(v.begin(), v.end(), +[](const std::string& s) { acme::send(s.size()); });
    acme::send(v[0]);
  }
  std::vector<std::string> names{u.name}, plans{u.plan};
  std::for_each(names.begin(), names.end(), +[](const std::string& s) { acme::send(s); });  // expect: user.name -> acme
  std::for_each(plans.begin(), plans.end(), +[](const std::string& s) { acme::send(s); });
  {
    std::vector<std::string> t{u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::remove_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::remove_if(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::partition(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::partition(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::stable_partition(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::stable_partition(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::is_partitioned(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::is_partitioned(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::partition_point(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::partition_point(v, [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
}

void called_with_a_member(std::vector<User> us) {
  {
    std::string seen;
    std::ranges::all_of(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::all_of(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::any_of(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::any_of(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::none_of(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::none_of(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::count_if(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::count_if(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::find_if(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::find_if(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::find_if_not(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::find_if_not(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::is_partitioned(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::is_partitioned(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::partition(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::partition(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::stable_partition(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::stable_partition(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::partition_point(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::partition_point(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::remove_if(us, [&](const std::string& s) { seen = s; return true; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::remove_if(us, [&](const std::string& s) { seen = s; return true; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::max(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::max(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::min(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::min(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::minmax(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::minmax(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::min_element(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::min_element(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::max_element(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::max_element(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::minmax_element(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::minmax_element(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::stable_sort(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::stable_sort(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::sort(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::sort(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::is_sorted(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::is_sorted(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::is_sorted_until(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::is_sorted_until(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::adjacent_find(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::adjacent_find(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::unique(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::unique(us, [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::max(us[0], us[1], [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::max(us[0], us[1], [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::min(us[0], us[1], [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::min(us[0], us[1], [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::string seen;
    std::ranges::minmax(us[0], us[1], [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::string seen;
    std::ranges::minmax(us[0], us[1], [&](const std::string& a, const std::string& b) { seen = a; return a < b; }, &User::plan);
    acme::send(seen);
  }
  {
    std::array<User, 1> one{us[0]};
    std::string seen;
    std::ranges::for_each(one, [&](const std::string& s) { seen = s; }, &User::name);
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::array<User, 1> one{us[0]};
    std::string seen;
    std::ranges::for_each(one, [&](const std::string& s) { seen = s; }, &User::plan);
    acme::send(seen);
  }
}
