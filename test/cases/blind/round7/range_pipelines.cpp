// Views and range algorithms: filter, transform, join, split, zip by hand, keys and values, projections, generators of one's own.
#include "svc.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

namespace rv = std::views;

struct Member {
  std::string mail;
  std::string team;
  int age = 0;
};
std::vector<Member> team(const Customer& c) {
  return {{c.email, "red", 30}, {c.email, "blue", 40}};
}
std::string line(const std::string& s) { return s + "\n"; }
template <std::ranges::input_range R>
std::string gather(R&& r) {
  std::string out;
  for (auto&& x : r) out += x;
  return out;
}
template <std::ranges::input_range R>
int length(R&& r) {
  int n = 0;
  for ([[maybe_unused]] auto&& x : r) ++n;
  return n;
}

class Pages {
 public:
  class iterator {
   public:
    using value_type = std::string;
    using difference_type = std::ptrdiff_t;
    iterator() = default;
    iterator(const std::string* title, int i) : title_(title), i_(i) {}
    std::string operator*() const { return *title_ + "#" + std::to_string(i_); }
    iterator& operator++() {
      ++i_;
      return *this;
    }
    void operator++(int) { ++i_; }
    int index() const { return i_; }
    bool operator==(const iterator& o) const { return i_ == o.i_; }

   private:
    const std::string* title_ = nullptr;
    int i_ = 0;
  };
  Pages(std::string title, int n) : title_(std::move(title)), n_(n) {}
  iterator begin() const { return {&title_, 0}; }
  iterator end() const { return {&title_, n_}; }

 private:
  std::string title_;
  int n_;
};

}  // namespace

void members(const Customer& c) {
  const auto v = team(c);
  for (const auto& mail : v | rv::transform(&Member::mail)) acme::send(mail);  // expect: user.contact.email -> acme
  for (const auto& t : v | rv::transform(&Member::team)) acme::send(t);        // silent
  acme::send(gather(v | rv::filter([](const Member& m) { return m.age > 20; }) | rv::transform(&Member::mail)));  // expect: user.contact.email -> acme
  acme::send(gather(v | rv::filter([](const Member& m) { return !m.mail.empty(); }) | rv::transform(&Member::team)));  // silent
  acme::send(length(v | rv::transform(&Member::mail)));  // silent
  acme::send(std::ranges::find(v, c.email, &Member::mail)->team);  // silent
  acme::send(std::ranges::find(v, 40, &Member::age)->mail);  // expect: user.contact.email -> acme
  acme::send(std::ranges::count_if(v, [](const Member& m) { return m.mail.size() > 3; }));  // silent
}
void keys_and_values(const Customer& c) {
  const std::map<std::string, std::string> m{{c.name, "red"}};
  acme::send(gather(m | rv::keys));      // expect: user.name -> acme
  acme::send(gather(m | rv::values));    // silent
  std::vector<std::pair<int, std::string>> rows{{1, c.phone}};
  acme::send(gather(rows | rv::elements<1>));  // expect: user.contact.phone_number -> acme
  acme::send(std::ranges::max(rows | rv::elements<0>));  // silent
}
void text(const Customer& c) {
  std::string words;
  for (auto part : rv::split(c.name, ' ')) words += std::string(part.begin(), part.end());
  acme::send(words);                     // expect: user.name -> acme
  std::string shout = c.tier;
  std::ranges::transform(shout, shout.begin(), [](char ch) { return ch == 'a' ? 'A' : ch; });
  acme::send(shout);                     // silent
  std::string digits;
  std::ranges::copy_if(c.phone, std::back_inserter(digits), [](char ch) { return ch != '+'; });
  acme::send(digits);                    // expect: user.contact.phone_number -> acme
  const std::vector<std::string> parts{"a", c.email}, dull{"a", "b"};
  acme::send(gather(parts | rv::join));  // expect: user.contact.email -> acme
  acme::send(gather(dull | rv::transform(line) | rv::reverse));  // silent
  std::string flat;
  for (char ch : parts | rv::join | rv::take(8)) flat += ch;
  acme::send(flat);                      // expect: user.contact.email -> acme
  auto numbers = rv::iota(0, static_cast<int>(c.email.size())) | rv::transform([](int i) { return std::to_string(i % 2); });
  acme::send(gather(numbers));           // silent
  std::string stars;
  for ([[maybe_unused]] char ch : c.name | rv::drop(1)) stars += '*';
  acme::send(stars);                     // silent
}
void pages(const Customer& c) {
  const Pages mine(c.name, 2), plain("book", 2);
  for (const auto& p : mine) acme::send(p);   // expect: user.name -> acme
  for (const auto& p : plain) acme::send(p);  // silent
  acme::send(mine.begin().index());           // silent
  acme::send(std::ranges::distance(mine));    // silent
  std::vector<std::string> copy;
  for (auto it = mine.begin(); it != mine.end(); ++it) copy.push_back(*it);
  acme::send(copy.back());                    // expect: user.name -> acme
  copy = {"one"};
  acme::send(copy.back());                    // silent
}
