// std::ranges algorithms, projections and views over a range class of one's own.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <ranges>

struct Member {
  std::string name;
  std::string club;
  int points = 0;
};

// A range that owns its members in two parts and walks both.
class Roster {
 public:
  class iterator {
   public:
    using value_type = Member;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;
    iterator() = default;
    iterator(const Roster* r, std::size_t at) : roster_(r), at_(at) {}
    const Member& operator*() const {
      std::size_t n = roster_->juniors_.size();
      return at_ < n ? roster_->juniors_[at_] : roster_->seniors_[at_ - n];
    }
    const Member* operator->() const { return &**this; }
    iterator& operator++() {
      ++at_;
      return *this;
    }
    iterator operator++(int) {
      iterator old = *this;
      ++at_;
      return old;
    }
    bool operator==(const iterator&) const = default;

   private:
    const Roster* roster_ = nullptr;
    std::size_t at_ = 0;
  };
  void add(Member m, bool junior) { (junior ? juniors_ : seniors_).push_back(std::move(m)); }
  iterator begin() const { return {this, 0}; }
  iterator end() const { return {this, juniors_.size() + seniors_.size()}; }

 private:
  std::vector<Member> juniors_;
  std::vector<Member> seniors_;
};
static_assert(std::ranges::forward_range<Roster>);

int main() {
  Roster roster;
  for (int id = 1; id <= 4; ++id) {
    User u = load_user(id);
    roster.add({u.name, "club " + u.plan, id * 10}, id % 2 == 0);
  }
  auto best = std::ranges::max_element(roster, {}, &Member::points);
  acme::send(best->points);                                         // silent
  acme::send(best->club);                                           // silent
  acme::send(best->name);                                           // expect: user.name -> acme via none
  auto named = std::ranges::find(roster, load_user(3).name, &Member::name);
  if (named != roster.end()) acme::send(named->club);               // silent
  acme::send(std::ranges::count_if(roster, [](const Member& m) { return m.name.size() > 4; }));   // silent
  acme::send(std::ranges::any_of(roster, [](const std::string& n) { return n.empty(); }, &Member::name));   // silent

  std::vector<std::string> clubs;
  std::vector<std::string> names;
  std::ranges::transform(roster, std::back_inserter(clubs), &Member::club);
  std::ranges::transform(roster, std::back_inserter(names), [](const Member& m) { return "m:" + m.name; });
  acme::send(clubs);                                                // silent
  acme::send(names);                                                // expect: user.name -> acme via none
  auto upper = names | std::views::reverse | std::views::take(1);
  globex::send(*upper.begin());                                     // expect: user.name -> globex via none
  std::ranges::sort(names, std::greater{});
  globex::send(names.front());                                      // expect: user.name -> globex via none
  std::ranges::fill(names, "x");
  acme::send(names.size());                                         // silent

  for (const std::string& c : roster | std::views::transform(&Member::club)) acme::send(c);   // silent
  for (const std::string& n : roster | std::views::transform(&Member::name)) acme::send(redact(n));   // silent (approved: redact)
  for (const Member& m : roster | std::views::filter([](const Member& m) { return m.points > 10; })) {
    acme::send(m.points);                                           // silent
    globex::send(m.name);                                           // expect: user.name -> globex via none
  }
  int total = 0;
  for (int p : roster | std::views::transform(&Member::points) | std::views::take(2)) total += p;
  acme::send(total);                                                // silent
  std::vector<Member> copy;
  std::ranges::copy_if(roster, std::back_inserter(copy), [](int p) { return p > 20; }, &Member::points);
  std::ranges::for_each(copy, [](Member& m) { m.name.clear(); });
  acme::send(copy.front().club);                                    // silent
  auto joined = std::accumulate(clubs.begin(), clubs.end(), std::string());
  auto everyone = std::accumulate(roster.begin(), roster.end(), std::string(), [](std::string s, const Member& m) { return s + m.name; });
  acme::send(everyone);                                             // expect: user.name -> acme via none
  acme::send(joined);                                               // silent
  std::vector<std::string> other{"a", "b"};
  std::ranges::swap_ranges(other, clubs);
  acme::send(other);                                                // silent
  auto length = std::ranges::distance(roster);
  acme::send(static_cast<long>(length));                            // silent
  std::string line;
  std::ranges::for_each(roster, [&line](const std::string& n) { line += n; }, &Member::name);
  acme::send(line);                                                 // expect: user.name -> acme via none
}
