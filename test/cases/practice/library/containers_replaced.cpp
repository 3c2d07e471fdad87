// Sequences and adaptors: assigned, swapped, spliced, erased to empty, moved out; two at a time.
#include "case.h"

#include <array>
#include <deque>
#include <forward_list>
#include <list>
#include <queue>
#include <set>
#include <span>
#include <stack>
#include <utility>
#include <vector>

template <class C>
static std::string joined(const C& c) {
  std::string out;
  for (const auto& s : c) out += s;
  return out;
}
static void redact_all(std::vector<std::string>& v) {
  for (std::string& s : v) s = redact(s);
}

int main() {
  User u = load_user(1);
  std::vector<std::string> a{u.plan}, b{u.email};
  acme::send(joined(a));
  acme::send(joined(b));  // expect: user.contact.email -> acme
  a.swap(b);
  acme::send(joined(a));  // expect: user.contact.email -> acme
  acme::send(joined(b));
  a.assign(2, "z");
  acme::send(joined(a));
  a.insert(a.end(), u.name);
  acme::send(joined(a));  // expect: user.name -> acme
  a.erase(a.begin(), a.end());
  a.push_back("only");
  b = std::move(a);
  acme::send(b.size());
  std::list<std::string> l{"l"}, m{u.email};
  l.splice(l.end(), m);
  acme::send(joined(l));  // expect: user.contact.email -> acme
  l.clear();
  l.push_front("p");
  acme::send(joined(l));
  std::stack<std::string> st;
  std::queue<std::string> q;
  st.push(u.name);
  q.push("job");
  acme::send(st.top());  // expect: user.name -> acme
  acme::send(q.front());
  std::string top = std::move(st.top());
  st.pop();
  acme::send(top);  // expect: user.name -> acme
  acme::send(st.empty());
  std::priority_queue<std::pair<int, std::string>> pq;
  pq.emplace(1, u.phone);
  acme::send(pq.top().first);
  acme::send(pq.top().second);  // expect: user.contact.phone_number -> acme
  pq = {};
  pq.emplace(2, "p");
  acme::send(pq.top().second);
  std::set<std::string> seen{u.email};
  acme::send(*seen.begin());  // expect: user.contact.email -> acme
  acme::send(seen.insert(u.email).second);
  std::array<std::string, 2> arr;
  arr.fill(u.plan);
  acme::send(std::get<0>(arr));
  std::vector<std::string> v{u.phone};
  std::span<const std::string> view(v);
  acme::send(view.front());  // expect: user.contact.phone_number -> acme via none
  redact_all(v);
  acme::send(view.subspan(0, 1)[0]);  // expect: user.contact.phone_number -> acme
  std::deque<std::string> d(2, "d");
  d.emplace_front(u.name);
  acme::send(d.at(0));  // expect: user.name -> acme
  std::deque<std::string>{}.swap(d);
  acme::send(joined(d));
}
