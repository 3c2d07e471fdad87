// Algorithms, iterator adaptors, numeric folds, ranges with projections; values that only depend on the data.
#include "svc.h"

#include <algorithm>
#include <iterator>
#include <list>
#include <numeric>
#include <ranges>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

struct Row {
  std::string who;
  std::string plan;
  int n = 0;
};
std::size_t measure(std::span<const std::string> all) {
  return std::accumulate(all.begin(), all.end(), std::size_t{0}, [](std::size_t n, const std::string& s) { return n + s.size(); });
}
std::string initials(std::string_view s) {
  std::string out;
  bool start = true;
  for (char ch : s) {
    if (start && ch != ' ') out.push_back(ch);
    start = ch == ' ';
  }
  return out;
}

}  // namespace

void algorithms(const Customer& c) {
  std::vector<Row> rows{{c.name, "a", 1}};
  rows.emplace_back(Row{c.name, "b", 2});
  std::vector<std::string> names, plans;
  std::transform(rows.begin(), rows.end(), std::back_inserter(names), [](const Row& r) { return r.who; });
  std::ranges::transform(rows, std::back_inserter(plans), &Row::plan);
  acme::send(names.front());              // expect: user.name -> acme
  acme::send(plans.front());              // silent
  acme::send(measure(names));             // silent
  acme::send(std::accumulate(names.begin(), names.end(), std::string()));  // expect: user.name -> acme
  acme::send(std::accumulate(plans.begin(), plans.end(), std::string()));  // silent
  acme::send(std::count_if(rows.begin(), rows.end(), [&](const Row& r) { return r.who == c.name; }));  // silent
  auto it = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.who == c.email; });
  if (it != rows.end()) {
    acme::send(it->plan);                 // silent
    acme::send(it->who);                  // expect: user.name -> acme
    acme::send(std::distance(rows.begin(), it));  // silent
  }
  acme::send(std::ranges::any_of(names, [](const std::string& s) { return s.empty(); }));  // silent
  auto part = std::ranges::partition(rows, [](const Row& r) { return r.n > 1; });
  acme::send(part.size());                // silent
  std::ranges::sort(rows, std::greater<>{}, &Row::who);
  acme::send(rows[0].n);                  // silent
  acme::send(rows[0].plan);               // silent
  std::string joined;
  for (const auto& s : rows | std::views::transform(&Row::who) | std::views::take(2)) joined += s;
  acme::send(joined);                     // expect: user.name -> acme
  std::string safe;
  for (const auto& s : rows | std::views::transform(&Row::plan) | std::views::reverse) safe += s;
  acme::send(safe);                       // silent
  for (auto n : rows | std::views::transform([](const Row& r) { return r.who.size(); })) acme::send(n);  // silent
  std::list<std::string> from{c.email}, to{c.tier};
  acme::send(to.front());                 // silent
  to.splice(to.end(), from);
  acme::send(to.back());                  // expect: user.contact.email -> acme
  from.push_back("z");
  acme::send(from.front());               // silent
  std::set<std::string> keys(names.begin(), names.end());
  acme::send(*keys.begin());              // expect: user.name -> acme
  acme::send(keys.contains(c.email));     // silent
  acme::send(keys.count(c.email));        // silent
  std::fill(names.begin(), names.end(), "x");
  std::vector<std::string> fresh(3);
  std::generate(fresh.begin(), fresh.end(), [n = 0]() mutable { return std::to_string(n++); });
  acme::send(fresh[1]);                   // silent
  std::ostringstream os;
  std::copy(plans.begin(), plans.end(), std::ostream_iterator<std::string>(os, ","));
  acme::send(os.str());                   // silent
  std::copy_n(std::begin({c.phone}), 1, std::ostream_iterator<std::string>(os, ","));
  acme::send(os.str());                   // expect: user.contact.phone_number -> acme
  acme::send(initials(c.name));           // expect: user.name -> acme
  acme::send(initials(c.tier));           // silent
  auto [lo, hi] = std::minmax({c.tier, std::string("m")});
  acme::send(lo + hi);                    // silent
  acme::send(std::max(c.email, c.tier));  // expect: user.contact.email -> acme
  acme::send(std::clamp(static_cast<int>(c.email.size()), 1, 9));  // silent
  std::string digits;
  std::ranges::copy_if(c.phone, std::back_inserter(digits), [](char ch) { return ch != '-'; });
  acme::send(digits);                     // expect: user.contact.phone_number -> acme
  std::string mask(c.phone.size(), '#');
  acme::send(mask);                       // silent
  std::ranges::replace_if(digits, [](char) { return true; }, '0');
  std::vector<int> marks;
  std::ranges::transform(c.email, std::back_inserter(marks), [](char ch) { return ch == '@' ? 1 : 0; });
  acme::send(std::accumulate(marks.begin(), marks.end(), 0));  // silent
  acme::send(std::inner_product(marks.begin(), marks.end(), marks.begin(), 0));  // silent
}
