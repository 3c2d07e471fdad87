// The algorithms of ranges: each for a range and for a pair of iterators, with the data in the range and with its twin in it.
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

void positions(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::adjacent_find(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::adjacent_find(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::adjacent_find(v.begin(), v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::adjacent_find(v.begin(), v.end())); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::is_heap_until(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::is_heap_until(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::is_heap_until(v.begin(), v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::is_heap_until(v.begin(), v.end())); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::is_sorted_until(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::is_sorted_until(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::is_sorted_until(v.begin(), v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::is_sorted_until(v.begin(), v.end())); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::min_element(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::min_element(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::min_element(v.begin(), v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::min_element(v.begin(), v.end())); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::max_element(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::max_element(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::max_element(v.begin(), v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::max_element(v.begin(), v.end())); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::find_if(v, [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::find_if(v, [](const std::string& s) { return s == "x"; }));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::find_if(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::find_if(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::find_if_not(v, [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::find_if_not(v, [](const std::string& s) { return s == "x"; }));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::find_if_not(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::find_if_not(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::partition_point(v, [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::partition_point(v, [](const std::string& s) { return s == "x"; }));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::partition_point(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::partition_point(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::find(v, "x")); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::find(v, "x")); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::find(v.begin(), v.end(), "x")); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::find(v.begin(), v.end(), "x")); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::lower_bound(v, "x")); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::lower_bound(v, "x")); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::lower_bound(v.begin(), v.end(), "x")); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::lower_bound(v.begin(), v.end(), "x")); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::upper_bound(v, "x")); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::upper_bound(v, "x")); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::upper_bound(v.begin(), v.end(), "x")); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::upper_bound(v.begin(), v.end(), "x")); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::equal_range(v, "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::equal_range(v, "x").begin()); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::equal_range(v.begin(), v.end(), "x").begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::equal_range(v.begin(), v.end(), "x").begin());
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::search_n(v, 1, "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::search_n(v, 1, "x").begin()); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::search_n(v.begin(), v.end(), 1, "x").begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::search_n(v.begin(), v.end(), 1, "x").begin());
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::remove(v, "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::remove(v, "x").begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::remove(v.begin(), v.end(), "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::remove(v.begin(), v.end(), "x").begin()); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::remove_if(v, [](const std::string& s) { return s == "x"; }).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::remove_if(v, [](const std::string& s) { return s == "x"; }).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::remove_if(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::remove_if(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }).begin());
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::unique(v).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::unique(v).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::unique(v.begin(), v.end()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::unique(v.begin(), v.end()).begin()); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::partition(v, [](const std::string& s) { return s == "x"; }).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::partition(v, [](const std::string& s) { return s == "x"; }).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::partition(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::partition(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::stable_partition(v, [](const std::string& s) { return s == "x"; }).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::stable_partition(v, [](const std::string& s) { return s == "x"; }).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::stable_partition(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::stable_partition(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }).begin());
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::minmax_element(v).min); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::minmax_element(v).min); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::minmax_element(v.begin(), v.end()).min); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::minmax_element(v.begin(), v.end()).min); }
}

void positions_of_two(const User& u) {
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::find_end(v, w).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::find_end(v, w).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::find_end(v.begin(), v.end(), w.begin(), w.end()).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::find_end(v.begin(), v.end(), w.begin(), w.end()).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::search(v, w).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::search(v, w).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::search(v.begin(), v.end(), w.begin(), w.end()).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::search(v.begin(), v.end(), w.begin(), w.end()).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::find_first_of(v, w));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::find_first_of(v, w));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::find_first_of(v.begin(), v.end(), w.begin(), w.end()));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::ranges::find_first_of(v.begin(), v.end(), w.begin(), w.end()));
  }
}

void orders(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::sort(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::sort(v) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::sort(v.begin(), v.end()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::sort(v.begin(), v.end()) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::stable_sort(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::stable_sort(v) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::stable_sort(v.begin(), v.end()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::stable_sort(v.begin(), v.end()) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::make_heap(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::make_heap(v) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::make_heap(v.begin(), v.end()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::make_heap(v.begin(), v.end()) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::push_heap(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::push_heap(v) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::push_heap(v.begin(), v.end()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::push_heap(v.begin(), v.end()) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::pop_heap(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::pop_heap(v) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::pop_heap(v.begin(), v.end()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::pop_heap(v.begin(), v.end()) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::sort_heap(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::sort_heap(v) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::sort_heap(v.begin(), v.end()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::sort_heap(v.begin(), v.end()) - 1)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::nth_element(v, v.begin()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::nth_element(v, v.begin()) - 1)); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*(std::ranges::nth_element(v.begin(), v.begin(), v.end()) - 1));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*(std::ranges::nth_element(v.begin(), v.begin(), v.end()) - 1));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::partial_sort(v, v.begin()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::partial_sort(v, v.begin()) - 1)); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*(std::ranges::partial_sort(v.begin(), v.begin(), v.end()) - 1));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*(std::ranges::partial_sort(v.begin(), v.begin(), v.end()) - 1));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::inplace_merge(v, v.begin()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::inplace_merge(v, v.begin()) - 1)); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*(std::ranges::inplace_merge(v.begin(), v.begin(), v.end()) - 1));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*(std::ranges::inplace_merge(v.begin(), v.begin(), v.end()) - 1));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::ranges::rotate(v, v.begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::ranges::rotate(v, v.begin()).begin()); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::rotate(v.begin(), v.begin(), v.end()).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::rotate(v.begin(), v.begin(), v.end()).begin());
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::next_permutation(v).in - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::next_permutation(v).in - 1)); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*(std::ranges::next_permutation(v.begin(), v.end()).in - 1));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*(std::ranges::next_permutation(v.begin(), v.end()).in - 1));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::prev_permutation(v).in - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::prev_permutation(v).in - 1)); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*(std::ranges::prev_permutation(v.begin(), v.end()).in - 1));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*(std::ranges::prev_permutation(v.begin(), v.end()).in - 1));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(std::ranges::shuffle(v, std::mt19937()) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(std::ranges::shuffle(v, std::mt19937()) - 1)); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*(std::ranges::shuffle(v.begin(), v.end(), std::mt19937()) - 1));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*(std::ranges::shuffle(v.begin(), v.end(), std::mt19937()) - 1));
  }
}

void copies(const User& u) {
  { std::vector<std::string> v{u.name}, d(1); std::ranges::copy(v, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::copy(v, d.begin()); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::copy(v.begin(), v.end(), d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::copy(v.begin(), v.end(), d.begin()); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::move(v, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::move(v, d.begin()); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::move(v.begin(), v.end(), d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::move(v.begin(), v.end(), d.begin()); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::copy_backward(v, d.end()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::copy_backward(v, d.end()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::copy_backward(v.begin(), v.end(), d.end());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::copy_backward(v.begin(), v.end(), d.end());
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::move_backward(v, d.end()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::move_backward(v, d.end()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::move_backward(v.begin(), v.end(), d.end());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::move_backward(v.begin(), v.end(), d.end());
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::reverse_copy(v, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::reverse_copy(v, d.begin()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::reverse_copy(v.begin(), v.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::reverse_copy(v.begin(), v.end(), d.begin());
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::unique_copy(v, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::unique_copy(v, d.begin()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::unique_copy(v.begin(), v.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::unique_copy(v.begin(), v.end(), d.begin());
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::uninitialized_copy(v, d); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::uninitialized_copy(v, d); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::uninitialized_move(v, d); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::uninitialized_move(v, d); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::copy_if(v, d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::copy_if(v, d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::remove_copy(v, d.begin(), "x"); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::remove_copy(v, d.begin(), "x"); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::remove_copy(v.begin(), v.end(), d.begin(), "x");
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::remove_copy(v.begin(), v.end(), d.begin(), "x");
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::remove_copy_if(v, d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::remove_copy_if(v, d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::remove_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::remove_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::sample(v, d.begin(), 1, std::mt19937());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::sample(v, d.begin(), 1, std::mt19937());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::ranges::sample(v.begin(), v.end(), d.begin(), 1, std::mt19937());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::ranges::sample(v.begin(), v.end(), d.begin(), 1, std::mt19937());
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, d(1); acme::send(*(std::ranges::reverse_copy(v, d.begin()).in - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); acme::send(*(std::ranges::reverse_copy(v, d.begin()).in - 1)); }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::rotate_copy(v, v.begin(), d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::rotate_copy(v, v.begin(), d.begin()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, d(1), e(1);
    std::ranges::partition_copy(v, d.begin(), e.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1), e(1);
    std::ranges::partition_copy(v, d.begin(), e.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1), e(1);
    std::ranges::partition_copy(v, d.begin(), e.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(e[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1), e(1);
    std::ranges::partition_copy(v, d.begin(), e.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(e[0]);
  }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::replace_copy(v, d.begin(), "x", "y"); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::replace_copy(v, d.begin(), "x", "y"); acme::send(d[0]); }
  { std::vector<std::string> v{"x"}, d(1); std::ranges::replace_copy(v, d.begin(), "x", u.name); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{"x"}, d(1); std::ranges::replace_copy(v, d.begin(), "x", u.plan); acme::send(d[0]); }
  {
    std::vector<std::string> v{"x"}, d(1);
    std::ranges::replace_copy_if(v, d.begin(), [](const std::string& s) { return s == "x"; }, u.name);
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"}, d(1);
    std::ranges::replace_copy_if(v, d.begin(), [](const std::string& s) { return s == "x"; }, u.plan);
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{"x"};
    std::ranges::replace_if(v, [](const std::string& s) { return s == "x"; }, u.name);
    acme::send(v[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"};
    std::ranges::replace_if(v, [](const std::string& s) { return s == "x"; }, u.plan);
    acme::send(v[0]);
  }
  {
    std::vector<std::string> v{"x"};
    std::ranges::replace_if(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }, u.name);
    acme::send(v[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"};
    std::ranges::replace_if(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }, u.plan);
    acme::send(v[0]);
  }
  { std::vector<std::string> v{"x"}; std::ranges::replace(v.begin(), v.end(), "x", u.name); acme::send(v[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{"x"}; std::ranges::replace(v.begin(), v.end(), "x", u.plan); acme::send(v[0]); }
  { std::vector<std::string> v{u.name}, d(1); std::ranges::partial_sort_copy(v, d); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::ranges::partial_sort_copy(v, d); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d{"x"}; std::ranges::swap_ranges(d, v); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d{"x"}; std::ranges::swap_ranges(d, v); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d{"x"}; std::ranges::swap_ranges(v, d); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d{"x"}; std::ranges::swap_ranges(v, d); acme::send(d[0]); }
  { std::vector<std::string> v{"x"}; std::ranges::fill(v.begin(), v.end(), u.name); acme::send(v[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{"x"}; std::ranges::fill(v.begin(), v.end(), u.plan); acme::send(v[0]); }
  { std::vector<std::string> v{"x"}; std::ranges::fill_n(v.begin(), 1, u.name); acme::send(v[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{"x"}; std::ranges::fill_n(v.begin(), 1, u.plan); acme::send(v[0]); }
  {
    std::vector<std::string> v{"x"};
    std::ranges::generate(v.begin(), v.end(), [&] { return u.name; });
    acme::send(v[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"};
    std::ranges::generate(v.begin(), v.end(), [&] { return u.plan; });
    acme::send(v[0]);
  }
  {
    std::vector<std::string> v{"x"};
    std::ranges::generate_n(v.begin(), 1, [&] { return u.name; });
    acme::send(v[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"};
    std::ranges::generate_n(v.begin(), 1, [&] { return u.plan; });
    acme::send(v[0]);
  }
}

void merged(const User& u) {
  { std::vector<std::string> v{u.name}, w{"x"}, d(2); std::ranges::merge(v, w, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}, d(2); std::ranges::merge(v, w, d.begin()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::merge(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::merge(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::set_symmetric_difference(v, w, d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::set_symmetric_difference(v, w, d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::set_symmetric_difference(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::set_symmetric_difference(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, w{"x"}, d(2); std::ranges::set_union(v, w, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}, d(2); std::ranges::set_union(v, w, d.begin()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::set_union(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::set_union(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::set_difference(v, w, d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::set_difference(v, w, d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::set_difference(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::set_difference(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::set_intersection(v, w, d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::set_intersection(v, w, d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::set_intersection(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::set_intersection(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, w{"x"}, d(2); std::ranges::merge(w, v, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}, d(2); std::ranges::merge(w, v, d.begin()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::ranges::set_symmetric_difference(w, v, d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::ranges::set_symmetric_difference(w, v, d.begin());
    acme::send(d[0]);
  }
  { std::vector<std::string> v{u.name}, w{"x"}, d(2); std::ranges::set_union(w, v, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}, d(2); std::ranges::set_union(w, v, d.begin()); acme::send(d[0]); }
}

void larger_and_smaller(const User& u) {
  { const std::string p = u.name, q = "x"; acme::send(std::ranges::max(p, q)); }  // expect: user.name -> acme
  { const std::string p = u.plan, q = "x"; acme::send(std::ranges::max(p, q)); }
  { const std::string p = u.name, q = "x"; acme::send(std::ranges::max(q, p, std::less<>())); }  // expect: user.name -> acme
  { const std::string p = u.plan, q = "x"; acme::send(std::ranges::max(q, p, std::less<>())); }
  { const std::string p = u.name, q = "x"; acme::send(std::ranges::min(p, q)); }  // expect: user.name -> acme
  { const std::string p = u.plan, q = "x"; acme::send(std::ranges::min(p, q)); }
  { const std::string p = u.name, q = "x"; acme::send(std::ranges::min(q, p, std::less<>())); }  // expect: user.name -> acme
  { const std::string p = u.plan, q = "x"; acme::send(std::ranges::min(q, p, std::less<>())); }
  { const std::string p = u.name, q = "x"; acme::send(std::ranges::clamp(p, q, q)); }  // expect: user.name -> acme
  { const std::string p = u.plan, q = "x"; acme::send(std::ranges::clamp(p, q, q)); }
  { const std::string p = u.name, q = "x"; acme::send(std::ranges::clamp(q, q, p)); }  // expect: user.name -> acme
  { const std::string p = u.plan, q = "x"; acme::send(std::ranges::clamp(q, q, p)); }
  { const std::string p = u.name, q = "x"; acme::send(std::identity()(p)); }  // expect: user.name -> acme
  { const std::string p = u.plan, q = "x"; acme::send(std::identity()(p)); }
}

void only_asked(const User& u) {
  std::vector<std::string> v{u.name}, w{u.name};
  const std::string& s = u.name;
  acme::send(v[0]);  // expect: user.name -> acme
  acme::send(std::ranges::all_of(v, [](const std::string& s) { return s == "x"; }));
  acme::send(std::ranges::none_of(v, [](const std::string& s) { return s == "x"; }));
  acme::send(std::ranges::binary_search(v, "x"));
  acme::send(std::ranges::includes(v, w));
  acme::send(std::ranges::is_heap(v));
  acme::send(std::ranges::is_partitioned(v, [](const std::string& s) { return s == "x"; }));
  acme::send(std::ranges::is_permutation(v, w));
  acme::send(std::ranges::is_sorted(v));
  acme::send(std::ranges::lexicographical_compare(v, w));
  acme::send(std::ranges::equal(v, w));
  acme::send(std::ranges::size(v));
  acme::send(std::ranges::ssize(v));
  acme::send(std::ranges::empty(v));
  acme::send(std::ranges::equal_to()(s, "x"));
  acme::send(std::ranges::not_equal_to()(s, "x"));
  acme::send(std::ranges::less()(s, "x"));
  acme::send(std::ranges::greater()(s, "x"));
  acme::send(std::ranges::less_equal()(s, "x"));
  acme::send(std::ranges::greater_equal()(s, "x"));
  auto it = v.begin();
  std::ranges::advance(it, 1);
  alignas(std::string) char raw[3][sizeof(std::string)];
  auto* made = new (raw) std::string(u.name);
  std::ranges::destroy_at(made);
  std::ranges::destroy(made, made + 1);
  std::ranges::destroy_n(made, 1);
  acme::send(*it);  // expect: user.name -> acme
}

void beginnings(const User& u) {
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::cbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::cbegin(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*(std::ranges::end(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(std::ranges::end(v) - 1)); }
  { std::vector<std::string> v{u.name}; acme::send(*(std::ranges::cend(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(std::ranges::cend(v) - 1)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::rbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::rbegin(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::crbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::crbegin(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*(std::ranges::rend(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(std::ranges::rend(v) - 1)); }
  { std::vector<std::string> v{u.name}; acme::send(*(std::ranges::crend(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(std::ranges::crend(v) - 1)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::data(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::data(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::cdata(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::cdata(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::begin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::begin(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::next(v.begin(), 0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::next(v.begin(), 0)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::prev(v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::prev(v.end())); }
}

void constant_arrays(const User& u) {
  const std::array<std::string, 1> names{u.name}, plans{u.plan};
  const std::array<User, 1> users{u};
  std::array<std::string, 1> a, b;
  std::ranges::for_each(names, [](const std::string& s) { acme::send(s); });  // expect: user.name -> acme
  std::ranges::for_each(plans, [](const std::string& s) { acme::send(s); });
  std::ranges::for_each(users, [](const std::string& s) { acme::send(s); }, &User::name);  // expect: user.name -> acme
  std::ranges::for_each(users, [](const std::string& s) { acme::send(s); }, &User::plan);
  std::ranges::transform(names, a.begin(), [](const std::string& s) { return s; });
  acme::send(a[0]);  // expect: user.name -> acme
  std::ranges::transform(plans, b.begin(), [](const std::string& s) { return s; });
  acme::send(b[0]);
}
