// flags: -std=c++23 -stdlib=libc++
// Range algorithms, views and pipelines, projections, iterators of our own.
#include "case.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rv = std::views;

class Ring {
 public:
  class iterator {
   public:
    using value_type = std::string;
    using difference_type = std::ptrdiff_t;
    using reference = std::string&;
    using pointer = std::string*;
    using iterator_category = std::forward_iterator_tag;
    iterator() = default;
    iterator(Ring* r, std::size_t i) : r_(r), i_(i) {}
    reference operator*() const { return r_->slots_[i_ % 4]; }
    pointer operator->() const { return &r_->slots_[i_ % 4]; }
    iterator& operator++() {
      ++i_;
      return *this;
    }
    iterator operator++(int) {
      auto old = *this;
      ++*this;
      return old;
    }
    bool operator==(const iterator&) const = default;

   private:
    Ring* r_ = nullptr;
    std::size_t i_ = 0;
  };
  iterator begin() { return {this, 0}; }
  iterator end() { return {this, 4}; }
  void push(std::string s) { slots_[at_++ % 4] = std::move(s); }

 private:
  std::string slots_[4];
  std::size_t at_ = 0;
};

std::string joined(std::span<const std::string> parts) {
  std::string out;
  for (const auto& p : parts) out += p + ",";
  return out;
}

int main() {
  std::vector<User> users{load_user(1), load_user(2)};
  auto mails = users | rv::transform(&User::email);
  auto plans = users | rv::transform(&User::plan);
  for (const auto& m : mails) acme::send(m);         // expect: user.contact.email -> acme
  for (const auto& p : plans) acme::send(p);
  auto named = users | rv::filter([](const User& x) { return x.name.size() > 3; }) |
               rv::transform([](const User& x) { return x.id; });
  for (int id : named) acme::send(id);
  for (const User& x : users | rv::reverse | rv::take(1)) acme::send(x.name);  // expect: user.name -> acme
  for (const User& x : users | rv::drop(1)) acme::send(x.plan);

  std::vector<std::string> out;
  std::ranges::transform(users, std::back_inserter(out), [](const User& x) { return x.phone; });
  acme::send(out.front());                           // expect: user.contact.phone_number -> acme
  std::vector<std::string> hashed;
  std::ranges::transform(out, std::back_inserter(hashed), sha256);
  acme::send(hashed.front());                        // expect: user.contact.phone_number -> acme via hash
  std::vector<std::string> planOut;
  std::ranges::transform(users, std::back_inserter(planOut), &User::plan);
  acme::send(planOut.back());

  auto it = std::ranges::find(users, 3, &User::id);
  if (it != users.end()) acme::send(it->email);      // expect: user.contact.email -> acme
  if (it != users.end()) acme::send(it->plan);
  acme::send(std::ranges::count_if(users, [](const User& x) { return x.name == "a"; }));
  acme::send(std::ranges::any_of(users, [](const User& x) { return x.email.empty(); }));
  auto oldest = std::ranges::max_element(users, {}, &User::id);
  acme::send(oldest->name);                          // expect: user.name -> acme
  acme::send(std::ranges::distance(users));
  std::ranges::for_each(users, [](const std::string& s) { acme::send(s); }, &User::name);   // expect: user.name -> acme
  std::ranges::for_each(users, [](const std::string& s) { acme::send(s); }, &User::plan);

  std::string all = std::accumulate(users.begin(), users.end(), std::string(),
                                    [](std::string acc, const User& x) { return acc + x.name; });
  acme::send(all);                                   // expect: user.name -> acme
  std::string allPlans = std::accumulate(users.begin(), users.end(), std::string("p"),
                                         [](std::string acc, const User& x) { return std::move(acc) + x.plan; });
  acme::send(allPlans);

  std::map<std::string, std::string> byMail;
  for (const auto& x : users) byMail.emplace(x.email, x.plan);
  for (const auto& k : byMail | rv::keys) acme::send(k);    // expect: user.contact.email -> acme
  for (const auto& v : byMail | rv::values) acme::send(v);
  for (const auto& [k, v] : byMail) {
    acme::send(k);                                   // expect: user.contact.email -> acme
    acme::send(v);
  }

  Ring ring, other;
  ring.push(users[0].name);
  other.push(users[0].plan);
  for (auto& s : ring) acme::send(s);                // expect: user.name -> acme
  for (auto& s : other) acme::send(s);
  acme::send(*std::find(ring.begin(), ring.end(), "x"));  // expect: user.name -> acme
  acme::send(std::next(other.begin())->c_str());

  for (auto&& [i, x] : rv::zip(rv::iota(0), plans)) acme::send(x);
  for (auto&& [a, b] : rv::zip(mails, plans)) {
    acme::send(a);                                   // expect: user.contact.email -> acme
    acme::send(b);
  }
  std::string csv = users[0].email + ";" + users[0].plan;
  for (auto part : csv | rv::split(';')) acme::send(std::string_view(part.begin(), part.end()));  // expect: user.contact.email -> acme
  auto nums = rv::iota(1, 4) | rv::transform([&](int i) { return users[0].name + std::to_string(i); });
  for (auto s : nums) acme::send(s);                 // expect: user.name -> acme
  for (int i : rv::iota(0, static_cast<int>(users[0].name.size()))) acme::send(i);
  auto vec = std::ranges::to<std::vector<std::string>>(users | rv::transform(&User::phone));
  acme::send(vec[0]);                                // expect: user.contact.phone_number -> acme
  acme::send(joined(vec));                           // expect: user.contact.phone_number -> acme
  acme::send(joined(planOut));
  std::vector<std::vector<std::string>> nested{{"a"}, planOut};
  for (const auto& s : nested | rv::join) acme::send(s);
  nested.push_back(vec);
  for (const auto& s : nested | rv::join) acme::send(s);   // expect: user.contact.phone_number -> acme
  std::ranges::sort(users, std::less{}, &User::email);
  acme::send(users[0].plan);
  auto [lo, hi] = std::ranges::minmax_element(users, {}, &User::id);
  acme::send(lo->name);                              // expect: user.name -> acme
  acme::send(hi->id);
  std::ranges::fill(vec, "x");
  auto sub = std::ranges::subrange(vec.begin(), vec.end());
  acme::send(std::ranges::size(sub));
}
