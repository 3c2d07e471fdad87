// What the algorithms of ranges compare with gets two of the elements.
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

void compared(const User& u) {
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::min_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::min_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::max_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::max_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::minmax_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::minmax_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::stable_sort(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::stable_sort(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::sort(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::sort(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::is_sorted(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::is_sorted(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::is_sorted_until(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::is_sorted_until(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::unique(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::unique(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    std::string seen;
    std::ranges::adjacent_find(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    std::string seen;
    std::ranges::adjacent_find(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(1);
    std::ranges::transform(v, w, d.begin(), [](const std::string& a, const std::string& b) { return a + b; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(1);
    std::ranges::transform(v, w, d.begin(), [](const std::string& a, const std::string& b) { return a + b; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> v{u.name}, w{"x"}, d(1);
    std::ranges::transform(w, v, d.begin(), [](const std::string& a, const std::string& b) { return a + b; });
    acme::send(d[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan}, w{"x"}, d(1);
    std::ranges::transform(w, v, d.begin(), [](const std::string& a, const std::string& b) { return a + b; });
    acme::send(d[0]);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::sort(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::sort(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::stable_sort(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::stable_sort(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::max_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::max_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::min_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::min_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::minmax_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::minmax_element(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::is_sorted(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::is_sorted(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::is_sorted_until(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::is_sorted_until(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::adjacent_find(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::adjacent_find(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::unique(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::unique(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::max(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::max(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    const std::string p = u.name, q = "x";
    std::string seen;
    std::ranges::max(p, q, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    const std::string p = u.plan, q = "x";
    std::string seen;
    std::ranges::max(p, q, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::min(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::min(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    const std::string p = u.name, q = "x";
    std::string seen;
    std::ranges::min(p, q, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    const std::string p = u.plan, q = "x";
    std::string seen;
    std::ranges::min(p, q, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    std::vector<std::string> t{u.name, u.name};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::minmax(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> t{u.plan, u.plan};
    std::span<std::string> v(t);
    std::string seen;
    std::ranges::minmax(v, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
  {
    const std::string p = u.name, q = "x";
    std::string seen;
    std::ranges::minmax(p, q, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    const std::string p = u.plan, q = "x";
    std::string seen;
    std::ranges::minmax(p, q, [&](const std::string& a, const std::string& b) { seen = a; return a < b; });
    acme::send(seen);
  }
}
