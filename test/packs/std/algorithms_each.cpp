// The older algorithms: what they move, where they end, what they call and what they only answer.
#include "pii_case.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>
#include <iterator>
#include <list>
#include <memory>
#include <numeric>
#include <random>
#include <string>
#include <utility>
#include <vector>

void copies(const User& u) {
  { std::vector<std::string> v{u.name}, d(1); std::copy_backward(v.begin(), v.end(), d.end()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::copy_backward(v.begin(), v.end(), d.end()); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d(1); acme::send(*std::copy_backward(v.begin(), v.end(), d.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); acme::send(*std::copy_backward(v.begin(), v.end(), d.end())); }
  { std::vector<std::string> v{u.name}, d(1); std::move_backward(v.begin(), v.end(), d.end()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::move_backward(v.begin(), v.end(), d.end()); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}, d(1); acme::send(*std::move_backward(v.begin(), v.end(), d.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); acme::send(*std::move_backward(v.begin(), v.end(), d.end())); }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::remove_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::remove_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::uninitialized_copy(v.begin(), v.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::uninitialized_copy(v.begin(), v.end(), d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::uninitialized_move(v.begin(), v.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::uninitialized_move(v.begin(), v.end(), d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{"x"}, d{u.name};
    acme::send(*std::remove_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"}, d{u.plan};
    acme::send(*std::remove_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; }));
  }
  { std::vector<std::string> v{u.name}, d(1); std::uninitialized_copy_n(v.begin(), 1, d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::uninitialized_copy_n(v.begin(), 1, d.begin()); acme::send(d[0]); }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::replace_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; }, "y");
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::replace_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; }, "y");
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{"x"}, d(1);
    std::string with = u.name;
    std::replace_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; }, with);
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"}, d(1);
    std::string with = u.plan;
    std::replace_copy_if(v.begin(), v.end(), d.begin(), [](const std::string& s) { return s == "x"; }, with);
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, d(1);
    std::string seen;
    std::remove_copy_if(v.begin(), v.end(), d.begin(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, d(1);
    std::string seen;
    std::remove_copy_if(v.begin(), v.end(), d.begin(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{"x"};
    std::string with = u.name;
    std::uninitialized_fill(v.begin(), v.end(), with);
    acme::send(v[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"};
    std::string with = u.plan;
    std::uninitialized_fill(v.begin(), v.end(), with);
    acme::send(v[0]);
  }
}

void positions(const User& u) {
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::find_end(v.begin(), v.end(), w.begin(), w.end()));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::find_end(v.begin(), v.end(), w.begin(), w.end()));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::find_first_of(v.begin(), v.end(), w.begin(), w.end()));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::find_first_of(v.begin(), v.end(), w.begin(), w.end()));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::find_if_not(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::find_if_not(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::is_heap_until(v.begin(), v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::is_heap_until(v.begin(), v.end())); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::is_sorted_until(v.begin(), v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::is_sorted_until(v.begin(), v.end())); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::partition_point(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::partition_point(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::search_n(v.begin(), v.end(), 1, std::string("x"))); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::search_n(v.begin(), v.end(), 1, std::string("x"))); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::stable_partition(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::stable_partition(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::vector<std::string> w{"x"};
    acme::send(*std::search(v.begin(), v.end(), w.begin(), w.end()));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::vector<std::string> w{"x"};
    acme::send(*std::search(v.begin(), v.end(), w.begin(), w.end()));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*std::shift_right(v.begin(), v.end(), 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*std::shift_right(v.begin(), v.end(), 1)); }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::find_if_not(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::find_if_not(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::is_partitioned(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::is_partitioned(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::none_of(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::none_of(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::partition_point(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::partition_point(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    std::stable_partition(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    std::stable_partition(v.begin(), v.end(), [&](const std::string& s) { seen = s; return true; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::partial_sort(v.begin(), v.begin() + 1, v.end(), [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::partial_sort(v.begin(), v.begin() + 1, v.end(), [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{"x"};
    std::string seen;
    std::upper_bound(v.begin(), v.end(), u.name, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"};
    std::string seen;
    std::upper_bound(v.begin(), v.end(), u.plan, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(2);
    std::set_symmetric_difference(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(2);
    std::set_symmetric_difference(v.begin(), v.end(), w.begin(), w.end(), d.begin());
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{"x"}, w{"x"}, d{u.name};
    acme::send(*std::set_symmetric_difference(v.begin(), v.end(), w.begin(), w.end(), d.begin()));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"}, w{"x"}, d{u.plan};
    acme::send(*std::set_symmetric_difference(v.begin(), v.end(), w.begin(), w.end(), d.begin()));
  }
  {
    std::vector<std::string> v{u.name};
    acme::send(std::reduce(v.begin(), v.end(), std::string(), [](std::string a, std::string b) { return a + b; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    acme::send(std::reduce(v.begin(), v.end(), std::string(), [](std::string a, std::string b) { return a + b; }));
  }
  {
    std::vector<std::string> v{"x"};
    acme::send(std::reduce(v.begin(), v.end(), u.name, [](std::string a, std::string b) { return a + b; }));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{"x"};
    acme::send(std::reduce(v.begin(), v.end(), u.plan, [](std::string a, std::string b) { return a + b; }));
  }
  { std::vector<std::string> v{u.name}, d(1); std::inclusive_scan(v.begin(), v.end(), d.begin()); acme::send(d[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, d(1); std::inclusive_scan(v.begin(), v.end(), d.begin()); acme::send(d[0]); }
  { std::vector<std::string> v{u.name}; acme::send(*std::cbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::cbegin(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*(std::cend(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(std::cend(v) - 1)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::crbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::crbegin(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*(std::crend(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(std::crend(v) - 1)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::rbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::rbegin(v)); }
  { std::vector<std::string> v{u.name}; acme::send(*(std::rend(v) - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(std::rend(v) - 1)); }
  { std::vector<std::string> v{u.name}; acme::send(*std::data(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::data(v)); }
}

void iterators(const User& u) {
  { std::vector<std::string> v{u.name}; acme::send(*v.begin()++); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*v.begin()++); }
  { std::vector<std::string> v{u.name}; acme::send(*(--v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(--v.end())); }
  { std::vector<std::string> v{u.name}; acme::send(*(v.end()--  - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(v.end()--  - 1)); }
  { std::vector<std::string> v{u.name}; auto i = v.begin(); acme::send(*(i += 0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; auto i = v.begin(); acme::send(*(i += 0)); }
  { std::vector<std::string> v{u.name}; auto i = v.begin(); acme::send(*(i -= 0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; auto i = v.begin(); acme::send(*(i -= 0)); }
  { std::vector<std::string> v{u.name}; acme::send(*(0 + v.begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(0 + v.begin())); }
  { std::vector<std::string> v{u.name}; acme::send(*std::make_reverse_iterator(v.end())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::make_reverse_iterator(v.end())); }
  { std::vector<std::string> v{u.name}; acme::send(*v.rbegin()++); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*v.rbegin()++); }
  { std::vector<std::string> v{u.name}; acme::send(*(v.rend() - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(v.rend() - 1)); }
  { std::vector<std::string> v{u.name}; acme::send(v.rbegin()[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(v.rbegin()[0]); }
  { std::vector<std::string> v{u.name}; acme::send(*(v.rbegin() += 0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*(v.rbegin() += 0)); }
  { std::vector<std::string> v{u.name}; acme::send(*((v.rbegin() + 1) -= 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*((v.rbegin() + 1) -= 1)); }
  { std::list<std::string> v{u.name}; acme::send(*(--v.end())); }  // expect: user.name -> acme
  { std::list<std::string> v{u.plan}; acme::send(*(--v.end())); }
  { std::list<std::string> v{u.name, "x"}; auto i = v.end(); i--; acme::send(*std::prev(i)); }  // expect: user.name -> acme
  { std::list<std::string> v{u.plan, "x"}; auto i = v.end(); i--; acme::send(*std::prev(i)); }
  { std::list<std::string> v{u.name}; std::list<std::string>::const_iterator i = v.begin(); acme::send(*i); }  // expect: user.name -> acme
  { std::list<std::string> v{u.plan}; std::list<std::string>::const_iterator i = v.begin(); acme::send(*i); }
  { std::vector<std::string> v{u.name}; std::vector<std::string>::const_iterator i(v.begin()); acme::send(*i); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::vector<std::string>::const_iterator i(v.begin()); acme::send(*i); }
}

void answers(const User& u) {
  std::vector<std::string> v{u.name}, w{u.name};
  acme::send(v[0]);                              // expect: user.name -> acme
  acme::send(std::none_of(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));
  acme::send(std::is_partitioned(v.begin(), v.end(), [](const std::string& s) { return s == "x"; }));
  acme::send(std::is_heap(v.begin(), v.end()));
  acme::send(std::prev_permutation(v.begin(), v.end()));
  acme::send(std::empty(v));
  acme::send(std::lexicographical_compare_three_way(v.begin(), v.end(), w.begin(), w.end()) < 0);
  std::sort_heap(v.begin(), v.end());
  auto i = v.begin();
  std::advance(i, 1);
  acme::send(v[0]);                              // expect: user.name -> acme
  char c = u.name[0];
  double d = std::stod(u.phone);
  acme::send(c);                                 // expect: user.name -> acme
  acme::send(d);                                 // expect: user.contact.phone_number -> acme
  acme::send(std::isalnum(c));
  acme::send(std::isblank(c));
  acme::send(std::iscntrl(c));
  acme::send(std::isdigit(c));
  acme::send(std::isgraph(c));
  acme::send(std::islower(c));
  acme::send(std::isprint(c));
  acme::send(std::ispunct(c));
  acme::send(std::isspace(c));
  acme::send(std::isupper(c));
  acme::send(std::isxdigit(c));
  acme::send(std::isalpha(c));
  acme::send(std::isfinite(d));
  acme::send(std::isinf(d));
  acme::send(std::isnormal(d));
  acme::send(std::signbit(d));
  acme::send(std::fpclassify(d));
  acme::send(std::isnan(d));
  auto order = d <=> 1.0;
  acme::send(std::is_eq(order));
  acme::send(std::is_neq(order));
  acme::send(std::is_lt(order));
  acme::send(std::is_lteq(order));
  acme::send(std::is_gt(order));
  acme::send(std::is_gteq(order));
}
