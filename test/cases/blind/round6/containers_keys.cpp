// Maps under keys, heterogenous lookup, extract and merge, emplace hints, nested maps, erase and clear, adaptors, multimaps.
#include "svc.h"

#include <array>
#include <deque>
#include <map>
#include <queue>
#include <set>
#include <stack>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using Attrs = std::map<std::string, std::string, std::less<>>;
struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
};
using Index = std::unordered_map<std::string, std::vector<std::string>, Hash, std::equal_to<>>;

std::string get(const Attrs& a, std::string_view k, std::string def) {
  auto it = a.find(k);
  return it == a.end() ? def : it->second;
}
Attrs attrs(const Customer& c) {
  Attrs a;
  a["mail"] = c.email;
  a["tier"] = c.tier;
  return a;
}

}  // namespace

void keys(const Customer& c) {
  Attrs a = attrs(c);
  acme::send(a["mail"]);                  // expect: user.contact.email -> acme
  acme::send(a["tier"]);                  // silent
  acme::send(a.at("tier"));               // silent
  acme::send(a.size());                   // silent
  a.erase("mail");
  acme::send(a["tier"]);                  // silent
  a["mail"] = "none";
  acme::send(a["mail"]);                  // silent
  Attrs b;
  b.emplace("phone", c.phone);
  acme::send(get(b, "phone", "-"));       // expect: user.contact.phone_number -> acme
  b.clear();
  acme::send(get(b, "phone", "-"));       // silent
  b.insert_or_assign("plan", c.tier);
  for (const auto& [k, v] : b) acme::send(k + v);  // silent
  b.try_emplace("name", c.name);
  acme::send(b["name"]);                  // expect: user.name -> acme
  acme::send(b["plan"]);                  // silent
  auto node = b.extract("name");
  acme::send(node.key());                 // silent
  acme::send(node.mapped());              // expect: user.name -> acme
  Index idx;
  idx[c.tier].push_back(c.email);
  for (const auto& [tier, mails] : idx) {
    acme::send(tier);                     // silent
    acme::send(mails.front());            // expect: user.contact.email -> acme
    acme::send(mails.size());             // silent
  }
  std::map<std::string, int> counts;
  ++counts[c.email];
  acme::send(counts.begin()->second);     // silent
  acme::send(counts.begin()->first);      // expect: user.contact.email -> acme
  acme::send(counts[c.email]);            // silent
  std::map<std::string, std::string> routes{{"home", "/"}, {"about", "/a"}};
  acme::send(routes[c.name]);             // silent
  std::multimap<std::string, std::string> mm;
  mm.emplace("k", c.name);
  auto [lo, hi] = mm.equal_range("k");
  for (; lo != hi; ++lo) {
    acme::send(lo->first);                // silent
    acme::send(lo->second);               // expect: user.name -> acme
  }
  std::priority_queue<std::pair<int, std::string>> pq;
  pq.emplace(1, c.phone);
  acme::send(pq.top().first);             // silent
  acme::send(pq.top().second);            // expect: user.contact.phone_number -> acme
  pq = {};
  pq.emplace(2, "low");
  acme::send(pq.top().second);            // silent
  std::stack<std::string> st;
  st.push(c.name);
  acme::send(st.top());                   // expect: user.name -> acme
  acme::send(st.size());                  // silent
  std::queue<std::string> q1, q2;
  q1.push(c.email);
  q1.swap(q2);
  acme::send(q2.front());                 // expect: user.contact.email -> acme
  q1.push("n");
  acme::send(q1.front());                 // silent
  std::map<std::string, std::map<std::string, std::string>> deep;
  deep["user"]["mail"] = c.email;
  deep["user"]["tier"] = c.tier;
  deep["app"]["name"] = "app";
  acme::send(deep["user"]["mail"]);       // expect: user.contact.email -> acme
  acme::send(deep["user"]["tier"]);       // silent
  acme::send(deep["app"]["name"]);        // silent
  std::set<std::string> s1{c.name}, s2{"x"};
  acme::send(s2.contains(c.name));        // silent
  acme::send(*s2.begin());                // silent
  s2.merge(s1);
  acme::send(*s2.rbegin());               // expect: user.name -> acme
  std::array<std::string, 2> arr{};
  arr.fill(c.tier);
  acme::send(arr.back());                 // silent
  std::vector<std::string> v(2, c.phone);
  acme::send(v[1]);                       // expect: user.contact.phone_number -> acme
  v.assign({"a", "b"});
  acme::send(v[1]);                       // silent
  v.insert(v.begin(), c.name);
  acme::send(v.back());                   // expect: user.name -> acme
  v.resize(0);
  acme::send(v.capacity());               // silent
}
