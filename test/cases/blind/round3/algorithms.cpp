// The classic algorithms.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace {
std::vector<std::string> mails(const std::vector<Customer>& in) {
  std::vector<std::string> out;
  out.reserve(in.size());
  std::transform(in.begin(), in.end(), std::back_inserter(out), [](const auto& c) { return c.email; });
  return out;
}
struct ByTier {
  bool operator()(const Customer& a, const Customer& b) const { return a.tier < b.tier; }
};
}  // namespace

void algorithms(std::vector<Customer> customers, const std::vector<std::string>& words) {
  auto list = mails(customers);
  acme::send(list.front());  // expect: user.contact.email -> acme
  std::sort(customers.begin(), customers.end(), ByTier{});
  acme::send(customers.front().tier);   // silent
  acme::send(customers.front().name);   // expect: user.name -> acme
  auto best = std::max_element(list.begin(), list.end());
  acme::send(*best);                 // expect: user.contact.email -> acme
  acme::send(best - list.begin());   // silent
  auto [mn, mx] = std::minmax_element(words.begin(), words.end());
  acme::send(*mn);  // silent
  std::vector<std::string> w = words;
  std::replace(w.begin(), w.end(), std::string("a"), current_name());
  acme::send(w[0]);  // expect: user.name -> acme
  acme::send(words[0]);  // silent
  w.assign(words.begin(), words.end());
  acme::send(w[0]);  // silent
  std::fill(w.begin(), w.end(), current_phone());
  acme::send(w.back());  // expect: user.contact.phone_number -> acme
  std::vector<std::string> gen(3);
  std::generate(gen.begin(), gen.end(), [n = 0]() mutable { return std::to_string(n++); });
  acme::send(gen[1]);  // silent
  std::generate_n(gen.begin(), 3, [] { return current_email(); });
  acme::send(gen[1]);  // expect: user.contact.email -> acme

  std::vector<std::size_t> sizes;
  std::transform(list.begin(), list.end(), std::back_inserter(sizes), [](const std::string& s) { return s.size(); });
  acme::send(sizes[0]);  // silent
  auto total = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
  acme::send(total);  // silent
  auto text = std::accumulate(list.begin(), list.end(), std::string("all:"),
                              [](std::string acc, const std::string& s) { return std::move(acc) + s; });
  acme::send(text);  // expect: user.contact.email -> acme
  auto tiers = std::accumulate(customers.begin(), customers.end(), std::string(),
                               [](std::string acc, const Customer& c) { return acc + c.tier; });
  acme::send(tiers);  // silent

  auto it = std::find_if(customers.begin(), customers.end(), [](const Customer& c) { return c.name == "Bob"; });
  if (it != customers.end()) {
    acme::send(it->id);     // silent
    acme::send(it->phone);  // expect: user.contact.phone_number -> acme
  }
  std::string longest;
  std::for_each(list.begin(), list.end(), [&](const std::string& s) {
    if (s.size() > longest.size()) longest = s;
  });
  acme::send(longest);  // expect: user.contact.email -> acme
  int shown = 0;
  std::for_each(list.begin(), list.end(), [&shown](const std::string& s) { shown += s.empty() ? 0 : 1; });
  acme::send(shown);  // silent
  std::for_each(words.begin(), words.end(), [](const std::string& s) { acme::send(s); });    // silent
  std::for_each(list.begin(), list.end(), [](const std::string& s) { globex::send(s); });  // expect: user.contact.email -> globex

  std::vector<std::string> kept;
  std::copy_if(list.begin(), list.end(), std::back_inserter(kept), [](const auto& s) { return s.ends_with(".de"); });
  acme::send(kept[0]);  // expect: user.contact.email -> acme
  kept.erase(std::remove_if(kept.begin(), kept.end(), [](const auto& s) { return s.empty(); }), kept.end());
  acme::send(kept[0]);  // expect: user.contact.email -> acme
  std::vector<std::string> yes, no;
  std::partition_copy(words.begin(), words.end(), std::back_inserter(yes), std::back_inserter(no),
                      [](const auto& s) { return s.size() > 3; });
  acme::send(yes[0]);  // silent
  std::partition_copy(list.begin(), list.end(), std::back_inserter(yes), std::back_inserter(no),
                      [](const auto& s) { return s.size() > 3; });
  acme::send(no[0]);  // expect: user.contact.email -> acme
  std::rotate(list.begin(), list.begin() + 1, list.end());
  std::reverse(list.begin(), list.end());
  acme::send(list[0]);  // expect: user.contact.email -> acme
  bool found = std::binary_search(list.begin(), list.end(), std::string("x"));
  acme::send(found);                                   // silent
  acme::send(std::count(list.begin(), list.end(), "x"));  // silent
  acme::send(std::equal(list.begin(), list.end(), words.begin()));  // silent
  std::string a = current_name(), b = "b";
  std::swap(a, b);
  acme::send(a);  // silent
  acme::send(b);  // expect: user.name -> acme
  acme::send(std::exchange(b, "c"));  // expect: user.name -> acme
  acme::send(b);                      // silent
  acme::send(std::clamp(words[0], words[1], words[2]));  // silent
  acme::send(std::max(a, current_phone()));              // expect: user.contact.phone_number -> acme
}
