// Containers: every way in and out, elements told from keys and from sizes.
#include "pii_case.h"

#include <array>
#include <bitset>
#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <queue>
#include <set>
#include <span>
#include <stack>
#include <unordered_map>
#include <unordered_set>
#include <valarray>
#include <vector>

using Strings = std::vector<std::string>;

void vectors(const User& u) {
  Strings a(2, u.name), b(3), c{u.plan, "x"}, d(a), e(a.begin(), a.end()), f(std::move(d));
  acme::send(a[0]);                                       // expect: user.name -> acme
  acme::send(b.size());
  acme::send(c[1]);
  acme::send(e.at(0));                                    // expect: user.name -> acme
  acme::send(f.back());                                   // expect: user.name -> acme
  b.assign(2, u.email);
  acme::send(b.front());                                  // expect: user.contact.email -> acme
  b.assign({"x", "y"});
  acme::send(b.front());
  b.assign(a.begin(), a.end());
  acme::send(b.front());                                  // expect: user.name -> acme
  c.insert(c.begin(), u.phone);
  acme::send(c[0]);                                       // expect: user.contact.phone_number -> acme
  Strings g, h, i, j, k;
  g.insert(g.end(), 2, u.phone);
  acme::send(g[0]);                                       // expect: user.contact.phone_number -> acme
  h.insert(h.end(), a.begin(), a.end());
  acme::send(h[0]);                                       // expect: user.name -> acme
  i.insert(i.end(), {u.plan, "x"});
  acme::send(i[0]);
  i.emplace(i.begin(), u.name);
  acme::send(i[0]);                                       // expect: user.name -> acme
  j.emplace_back(u.name, 1);
  acme::send(j[0]);                                       // expect: user.name -> acme
  acme::send(k.emplace_back(3, 'x'));
  acme::send(k.emplace_back(u.email));                    // expect: user.contact.email -> acme
  k.clear();
  acme::send(k.empty() ? "none" : k[0]);
  k.resize(2, u.phone);
  acme::send(k[0]);                                       // expect: user.contact.phone_number -> acme
  k = {"x", u.plan};
  acme::send(k[0]);
  k.push_back(u.name);
  acme::send(*k.rbegin());                                // expect: user.name -> acme
  acme::send(*k.data());                                  // expect: user.name -> acme
  acme::send(*k.cbegin());                                // expect: user.name -> acme
  acme::send(*k.erase(k.begin()));                        // expect: user.name -> acme
  acme::send(k == a);
  acme::send(k.capacity());
  Strings m{"x"};
  m.swap(k);
  acme::send(m[0]);                                       // expect: user.name -> acme
  acme::send(k[0]);
  std::swap(m, k);
  acme::send(k[0]);                                       // expect: user.name -> acme
  acme::send(m[0]);
  m[0] = u.name;
  acme::send(m);                                          // expect: user.name -> acme
  m.at(0) = "x";
  std::vector<User> users;
  users.push_back(u);
  users.emplace_back(User{});
  for (const auto& x : users) {
    acme::send(x.plan);
    acme::send(x.email);                                  // expect: user.contact.email -> acme
  }
  users.front().plan = u.name;
  acme::send(users[0].plan);                              // expect: user.name -> acme
  std::vector<bool> flags{u.name.empty()};
  acme::send(static_cast<bool>(flags[0]));
  std::vector<Strings> nested{{u.plan}, {u.email}};
  acme::send(nested[0][0]);                               // expect: user.contact.email -> acme
  std::vector<std::vector<int>> grid(2, std::vector<int>(3, u.id));
  acme::send(grid[0][1]);
  grid[0][1] = std::stoi(u.phone);
  acme::send(grid[0][1]);                                 // expect: user.contact.phone_number -> acme
  std::vector<std::pair<std::string, std::string>> pairs;
  pairs.emplace_back(u.plan, u.email);
  acme::send(pairs[0].first);
  acme::send(pairs[0].second);                            // expect: user.contact.email -> acme
  pairs.push_back({u.plan, "x"});
  for (auto& [key, value] : pairs) {
    acme::send(key);
    acme::send(value);                                    // expect: user.contact.email -> acme
  }
  std::erase_if(pairs, [](const auto& p) { return p.first.empty(); });
}

void sequences(const User& u) {
  std::deque<std::string> a{u.plan};
  a.push_front(u.name);
  acme::send(a.front());                                  // expect: user.name -> acme
  std::deque<std::string> b;
  b.emplace_front(u.plan);
  acme::send(b[0]);
  b.insert(b.begin(), u.email);
  acme::send(b.back());                                   // expect: user.contact.email -> acme
  std::list<std::string> c{u.plan}, d{u.name};
  acme::send(c.front());
  c.splice(c.end(), d);
  acme::send(c.back());                                   // expect: user.name -> acme
  std::list<std::string> e{u.plan}, f{u.email};
  e.merge(f);
  acme::send(e.front());                                  // expect: user.contact.email -> acme
  e.sort();
  e.unique();
  e.reverse();
  e.remove("x");
  e.remove_if([](const std::string& s) { return s.empty(); });
  for (auto it = e.begin(); it != e.end(); ++it) acme::send(*it);       // expect: user.contact.email -> acme
  std::forward_list<std::string> g;
  g.push_front(u.plan);
  acme::send(g.front());
  g.insert_after(g.before_begin(), u.phone);
  acme::send(g.front());                                  // expect: user.contact.phone_number -> acme
  g.emplace_after(g.begin(), "x");
  std::forward_list<std::string> h{"x"};
  h.splice_after(h.before_begin(), g);
  acme::send(*h.begin());                                 // expect: user.contact.phone_number -> acme
  std::array<std::string, 2> i{u.plan, u.name};
  acme::send(i[1]);                                       // expect: user.name -> acme
  std::array<std::string, 2> j;
  j.fill(u.plan);
  acme::send(j.front());
  j.fill(u.email);
  acme::send(j.back());                                   // expect: user.contact.email -> acme
  acme::send(j.size());
  acme::send(std::get<0>(j));                             // expect: user.contact.email -> acme
  for (const auto& s : j) acme::send(s);                  // expect: user.contact.email -> acme
  auto made = std::to_array<std::string>({u.phone, "x"});
  acme::send(made[0]);                                    // expect: user.contact.phone_number -> acme
  std::array<char, 8> bytes{};
  acme::send(bytes.data());
  u.name.copy(bytes.data(), bytes.size());
  acme::send(bytes.data());                               // expect: user.name -> acme
  std::valarray<int> v(u.id, 3);
  acme::send(v[0]);
  v[1] = std::stoi(u.phone);
  acme::send(v[0]);                                       // expect: user.contact.phone_number -> acme
  acme::send(v.sum());                                    // expect: user.contact.phone_number -> acme
  acme::send((v * 2)[0]);                                 // expect: user.contact.phone_number -> acme
  std::bitset<8> bits(static_cast<unsigned long>(std::stoi(u.phone)));
  acme::send(bits.to_ulong());                            // expect: user.contact.phone_number -> acme
  acme::send(bits.to_string());                           // expect: user.contact.phone_number -> acme
  acme::send(std::bitset<8>(3).to_string());
  acme::send(bits.size());
}

void adaptors(const User& u) {
  std::queue<std::string> a;
  a.push(u.plan);
  acme::send(a.front());
  a.push(u.name);
  acme::send(a.front());                                  // expect: user.name -> acme
  acme::send(a.back());                                   // expect: user.name -> acme
  acme::send(a.size());
  a.pop();
  std::string next = std::move(a.front());
  acme::send(next);                                       // expect: user.name -> acme
  std::stack<std::string> b;
  b.emplace(u.plan);
  acme::send(b.top());
  b.push(u.email);
  acme::send(b.top());                                    // expect: user.contact.email -> acme
  std::priority_queue<std::string> c;
  c.push(u.plan);
  acme::send(c.top());
  c.emplace(u.phone);
  acme::send(c.top());                                    // expect: user.contact.phone_number -> acme
  auto less = [](const std::string& x, const std::string& y) { return x < y; };
  std::priority_queue<std::string, Strings, decltype(less)> d(less);
  d.push(u.plan);
  acme::send(d.top());
  std::queue<std::string> e(std::deque<std::string>{u.name});
  acme::send(e.front());                                  // expect: user.name -> acme
  std::queue<User> f;
  f.push(u);
  User first = f.front();
  acme::send(first.plan);
  acme::send(first.email);                                // expect: user.contact.email -> acme
  std::queue<std::string> g;
  g.swap(a);
  acme::send(g.front());                                  // expect: user.name -> acme
  while (!g.empty()) {
    acme::send(g.front());                                // expect: user.name -> acme
    g.pop();
  }
}

void maps(const User& u) {
  std::map<std::string, std::string> a;
  a[u.plan] = u.email;
  acme::send(a.begin()->first);
  acme::send(a["x"]);                                     // expect: user.contact.email -> acme
  std::map<std::string, std::string> b;
  b[u.name] = "x";
  acme::send(b.begin()->second);
  acme::send(b.begin()->first);                           // expect: user.name -> acme
  acme::send(b.at(u.email));
  acme::send(b.count(u.email));
  acme::send(b.contains(u.email));
  acme::send(b.find(u.email) != b.end());
  if (auto it = b.find(u.email); it != b.end()) acme::send(it->second);
  std::map<std::string, std::string> c;
  c.insert(std::pair<const std::string, std::string>(u.plan, u.phone));
  acme::send(c.begin()->first);
  acme::send(c.begin()->second);                          // expect: user.contact.phone_number -> acme
  std::map<std::string, std::string> d(a);
  acme::send(d["x"]);                                     // expect: user.contact.email -> acme
  std::map<std::string, std::string> e;
  e.insert(a.begin(), a.end());
  acme::send(e["x"]);                                     // expect: user.contact.email -> acme
  e.emplace_hint(e.begin(), u.plan, "x");
  e.erase("x");
  e.erase(e.begin());
  e.clear();
  acme::send(e["x"]);
  std::map<std::string, std::string> f;
  f.insert({{u.plan, "x"}, {"y", u.name}});
  acme::send(f["y"]);                                     // expect: user.name -> acme
  acme::send(f.begin()->first);
  std::map<std::string, User> users;
  users.emplace(u.plan, u);
  acme::send(users.at("x").plan);
  acme::send(users.at("x").name);                         // expect: user.name -> acme
  acme::send(users.find("x")->second.email);              // expect: user.contact.email -> acme
  for (const auto& [key, user] : users) {
    acme::send(key);
    acme::send(user.plan);
    acme::send(user.phone);                               // expect: user.contact.phone_number -> acme
  }
  std::map<std::string, Strings> lists;
  lists[u.plan].push_back(u.email);
  acme::send(lists["x"][0]);                              // expect: user.contact.email -> acme
  acme::send(lists.begin()->first);
  std::map<std::string, std::map<std::string, std::string>> tree;
  tree["a"]["b"] = u.plan;
  acme::send(tree["a"]["b"]);
  tree["a"]["c"] = u.name;
  acme::send(tree["a"]["c"]);                             // expect: user.name -> acme
  std::unordered_map<std::string, std::string> g{{u.plan, u.plan}};
  acme::send(g["x"]);
  g.insert_or_assign("y", u.email);
  acme::send(g["y"]);                                     // expect: user.contact.email -> acme
  acme::send(g.bucket_count());
  std::unordered_map<std::string, std::string> h;
  h.merge(g);
  acme::send(h["y"]);                                     // expect: user.contact.email -> acme
  auto node = h.extract("y");
  acme::send(node.mapped());                              // expect: user.contact.email -> acme
  acme::send(node.key());
  std::unordered_map<std::string, std::string> i;
  i.insert(std::move(node));
  acme::send(i["y"]);                                     // expect: user.contact.email -> acme
  std::multimap<std::string, std::string> j;
  j.emplace(u.plan, u.name);
  auto [lo, hi] = j.equal_range("x");
  for (auto it = lo; it != hi; ++it) {
    acme::send(it->first);
    acme::send(it->second);                               // expect: user.name -> acme
  }
  std::map<int, std::string> k;
  k.try_emplace(u.id, u.phone);
  acme::send(k.lower_bound(1)->second);                   // expect: user.contact.phone_number -> acme
  acme::send(k.upper_bound(1)->first);
  acme::send(std::prev(k.end())->second);                 // expect: user.contact.phone_number -> acme
  auto [pos, fresh] = k.emplace(2, u.plan);
  acme::send(fresh);
  std::map<std::string, std::string> m{{"a", u.name}}, n;
  n = m;
  acme::send(n["a"]);                                     // expect: user.name -> acme
  n = {};
  acme::send(n["a"]);
  m.swap(n);
  acme::send(m["a"]);
  acme::send(n["a"]);                                     // expect: user.name -> acme
  std::erase_if(n, [](const auto& entry) { return entry.second.empty(); });
  acme::send(n["a"]);                                     // expect: user.name -> acme
  std::string& slot = m["z"];
  slot = u.email;
  acme::send(m["z"]);                                     // expect: user.contact.email -> acme
}

void sets(const User& u) {
  std::set<std::string> a{u.plan};
  acme::send(*a.begin());
  a.insert(u.name);
  acme::send(*a.begin());                                 // expect: user.name -> acme
  std::set<std::string> b;
  b.emplace(u.email);
  acme::send(*b.rbegin());                                // expect: user.contact.email -> acme
  acme::send(b.count(u.name));
  std::set<std::string> c(b.begin(), b.end());
  for (const auto& s : c) acme::send(s);                  // expect: user.contact.email -> acme
  std::unordered_set<std::string> d{u.plan};
  d.insert({u.plan, "x"});
  for (const auto& s : d) acme::send(s);
  d.insert(c.begin(), c.end());
  for (const auto& s : d) acme::send(s);                  // expect: user.contact.email -> acme
  std::multiset<std::string> e;
  acme::send(*e.insert(u.phone));                         // expect: user.contact.phone_number -> acme
  auto [where, inserted] = a.insert(u.plan);
  acme::send(inserted);
  std::set<std::string> f;
  f.merge(b);
  acme::send(*f.lower_bound("x"));                        // expect: user.contact.email -> acme
  auto node = f.extract(f.begin());
  acme::send(node.value());                               // expect: user.contact.email -> acme
}

void spans(const User& u) {
  Strings a{u.name}, b{u.plan};
  std::span<std::string> s(a), t(b);
  acme::send(s[0]);                                       // expect: user.name -> acme
  acme::send(t[0]);
  acme::send(s.first(1).front());                         // expect: user.name -> acme
  acme::send(s.subspan(0, 1)[0]);                         // expect: user.name -> acme
  acme::send(s.size());
  t[0] = u.email;
  acme::send(b[0]);                                       // expect: user.contact.email -> acme
  for (const auto& x : s) acme::send(x);                  // expect: user.name -> acme
  char raw[8];
  std::span<char> bytes(raw);
  bytes[0] = u.name[0];
  acme::send(raw);                                        // expect: user.name -> acme
  std::array<std::string, 1> arr{u.phone};
  std::span<const std::string> w(arr);
  acme::send(w.back());                                   // expect: user.contact.phone_number -> acme
  std::span<const std::string> x{a.data(), 1};
  acme::send(x[0]);                                       // expect: user.name -> acme
  acme::send(s.empty());
  acme::send(s.size_bytes());
}

int main() {
  User u = load_user(1);
  vectors(u);
  sequences(u);
  adaptors(u);
  maps(u);
  sets(u);
  spans(u);
}
