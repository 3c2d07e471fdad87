// Container adaptors, iterator adaptors, insertion, erasure, keys against values, nested containers, algorithms with callables.
#include "svc.h"

#include <algorithm>
#include <array>
#include <deque>
#include <forward_list>
#include <functional>
#include <iterator>
#include <list>
#include <map>
#include <numeric>
#include <queue>
#include <set>
#include <span>
#include <stack>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

struct Job {
  int priority;
  std::string target;
  std::string kind;
  bool operator<(const Job& o) const { return priority < o.priority; }
};
template <class It>
std::string glue(It first, It last) {
  std::string out;
  for (; first != last; ++first) out += *first;
  return out;
}
std::size_t widest(std::span<const std::string> v) {
  std::size_t n = 0;
  for (const auto& s : v) n = std::max(n, s.size());
  return n;
}

}  // namespace

void adaptors(const Customer& c) {
  std::priority_queue<Job> jobs, idle;
  jobs.push({1, c.email, "mail"});
  jobs.emplace(Job{2, c.email, "sms"});
  idle.push({3, c.tier, "idle"});
  acme::send(jobs.top().target);    // expect: user.contact.email -> acme
  acme::send(jobs.top().kind);      // silent
  acme::send(jobs.top().priority);  // silent
  acme::send(idle.top().target);    // silent
  std::stack<std::string, std::vector<std::string>> undo;
  undo.push(c.name);
  acme::send(undo.top());           // expect: user.name -> acme
  undo = {};
  undo.push("first");
  acme::send(undo.top());           // silent
  std::queue<std::pair<std::string, std::string>> q;
  q.emplace(c.tier, c.phone);
  acme::send(q.front().first);      // silent
  acme::send(q.front().second);     // expect: user.contact.phone_number -> acme
}
void maps(const Customer& c) {
  std::map<std::string, std::string> by_mail{{c.email, "gold"}}, by_tier{{c.tier, c.name}};
  for (const auto& [key, value] : by_mail) {
    acme::send(key);                // expect: user.contact.email -> acme
    acme::send(value);              // silent
  }
  for (const auto& [key, value] : by_tier) {
    acme::send(key);                // silent
    acme::send(value);              // expect: user.name -> acme
  }
  acme::send(by_mail.contains(c.email));  // silent
  acme::send(by_mail.at(c.email));  // silent
  acme::send(by_mail.begin()->first);  // expect: user.contact.email -> acme
  std::unordered_map<std::string, std::vector<Job>> grouped;
  grouped[c.tier].push_back({1, c.phone, "call"});
  acme::send(grouped[c.tier].front().kind);    // silent
  acme::send(grouped[c.tier].front().target);  // expect: user.contact.phone_number -> acme
  std::map<std::string, std::string> extra;
  if (auto [it, fresh] = extra.try_emplace(c.tier, c.phone); fresh) {
    acme::send(fresh);              // silent
    acme::send(it->second);         // expect: user.contact.phone_number -> acme
    acme::send(it->first);          // silent
  }
}
void iterators(const Customer& c) {
  std::vector<std::string> in{c.name, "x"}, other{"a", "b"};
  std::deque<std::string> out;
  std::copy(in.rbegin(), in.rend(), std::front_inserter(out));
  acme::send(glue(out.begin(), out.end()));      // expect: user.name -> acme
  acme::send(glue(other.begin(), other.end()));  // silent
  acme::send(std::distance(out.begin(), std::find(out.begin(), out.end(), c.name)));  // silent
  acme::send(widest(in));                        // silent
  std::vector<std::string> kept;
  std::copy_if(in.begin(), in.end(), std::back_inserter(kept), [](const auto& s) { return s.size() > 2; });
  acme::send(*kept.begin());                     // expect: user.name -> acme
  std::list<std::string> moved(std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
  acme::send(moved.front());                     // expect: user.name -> acme
  std::vector<std::size_t> sizes;
  std::transform(in.begin(), in.end(), std::back_inserter(sizes), [](const std::string& s) { return s.size(); });
  acme::send(sizes.front());                     // silent
  std::vector<std::string> hashes(in.size());
  std::ranges::transform(in, hashes.begin(), sha256);
  acme::send(hashes.front());                    // expect: user.name -> acme via hash
  const auto all = std::accumulate(in.begin(), in.end(), std::string("all:"));
  acme::send(all);                               // expect: user.name -> acme
  const auto n = std::accumulate(in.begin(), in.end(), std::size_t{0}, [](auto k, const auto& s) { return k + s.size(); });
  acme::send(n);                                 // silent
  std::fill(in.begin(), in.end(), "-");
  acme::send(std::all_of(in.begin(), in.end(), [](const auto& s) { return s == "-"; }));  // silent
  std::forward_list<std::string> f{c.tier};
  f.insert_after(f.before_begin(), "after");
  acme::send(f.front());                         // silent
  std::multimap<int, std::string> m;
  for (auto it = m.emplace(c.id, c.email); it != m.end(); ++it) {
    acme::send(it->first);                       // silent
    acme::send(it->second);                      // expect: user.contact.email -> acme
  }
}
