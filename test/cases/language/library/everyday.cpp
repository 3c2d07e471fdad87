// Everyday C++: getters chains, references to members, temporaries, static tables, nested calls, comma, overload sets.
#include "case.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <queue>
#include <set>
#include <stack>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

struct Address { std::string street, city; };
struct Person {
  User user;
  Address address;
  std::vector<std::string> tags;
  std::map<std::string, Address> others;
  const User& account() const { return user; }
  User& account() { return user; }
  Address& home() { return address; }
  std::optional<Address> other(const std::string& k) const {
    auto it = others.find(k);
    return it == others.end() ? std::nullopt : std::optional(it->second);
  }
};
class Team {
 public:
  Person& add(Person p) { return people_.emplace_back(std::move(p)); }
  Person* find(int id) {
    for (auto& p : people_)
      if (p.user.id == id) return &p;
    return nullptr;
  }
  auto begin() { return people_.begin(); }
  auto end() { return people_.end(); }
  const Person& operator[](std::size_t i) const { return people_[i]; }

 private:
  std::vector<Person> people_;
};
class CountedIterator {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = std::string;
  using difference_type = long;
  using pointer = const std::string*;
  using reference = const std::string&;
  explicit CountedIterator(const User* u) : u_(u) {}
  reference operator*() const { return u_->name; }
  CountedIterator& operator++() { ++u_; return *this; }
  bool operator!=(const CountedIterator& o) const { return u_ != o.u_; }

 private:
  const User* u_;
};
struct Names {
  const std::vector<User>& users;
  CountedIterator begin() const { return CountedIterator(users.data()); }
  CountedIterator end() const { return CountedIterator(users.data() + users.size()); }
};
std::pair<std::string, std::string> both(const User& u) { return {u.name, u.plan}; }
std::string pick(bool b, const std::string& x, const std::string& y) { return b ? x : y; }
void fill(const User& u, std::string* out, std::string& plan, std::vector<std::string>& list) {
  *out = u.email;
  plan = u.plan;
  list.assign({u.plan, u.plan});
}
template <class K, class V>
std::vector<K> keys(const std::map<K, V>& m) {
  std::vector<K> r;
  for (const auto& kv : m) r.push_back(kv.first);
  return r;
}
template <class K, class V>
std::vector<V> values(const std::map<K, V>& m) {
  std::vector<V> r;
  for (const auto& [k, v] : m) r.push_back(v);
  return r;
}

int main() {
  User u = load_user(1);
  Team team;
  Person& p = team.add({u, {"street", "city"}, {}, {}});
  acme::send(team.find(1)->account().email);              // expect: user.contact.email -> acme
  acme::send(team.find(1)->account().plan);
  acme::send(team.find(1)->home().city);
  p.home().city = u.name;
  acme::send(team[0].address.city);                       // expect: user.name -> acme
  acme::send(team[0].address.street);
  p.tags.push_back(u.plan);
  acme::send(p.tags);
  p.others["work"] = {u.phone, "x"};
  acme::send(p.other("work")->street);                    // expect: user.contact.phone_number -> acme
  acme::send(p.other("work")->city);
  for (auto& q : team) q.tags.clear();
  acme::send(p.tags.size());
  std::vector<User> users{u};
  for (const auto& n : Names{users}) acme::send(n);       // expect: user.name -> acme
  auto [name, plan] = both(u);
  acme::send(name);                                       // expect: user.name -> acme
  acme::send(plan);
  acme::send(both(u).second);
  acme::send(pick(true, u.plan, u.name));                 // expect: user.name -> acme
  acme::send(pick(true, u.plan, "x"));
  std::string out, pl;
  std::vector<std::string> list{u.name};
  fill(u, &out, pl, list);
  acme::send(out);                                        // expect: user.contact.email -> acme
  acme::send(pl);
  acme::send(list);
  std::map<std::string, std::string> m{{u.name, u.plan}};
  acme::send(keys(m));                                    // expect: user.name -> acme
  acme::send(values(m));
  std::priority_queue<std::pair<int, std::string>> pq;
  pq.emplace(1, u.phone);
  acme::send(pq.top().second);                            // expect: user.contact.phone_number -> acme
  acme::send(pq.top().first);
  std::stack<std::string> st;
  st.push(u.plan);
  st.push(u.email);
  std::string top = st.top();
  acme::send(top);                                        // expect: user.contact.email -> acme
  std::multimap<std::string, std::string> mm;
  mm.insert({"k", u.name});
  auto [b, e] = mm.equal_range("k");
  for (auto it = b; it != e; ++it) {
    acme::send(it->second);                               // expect: user.name -> acme
    acme::send(it->first);
  }
  std::list<User> l;
  l.push_back(u);
  l.front().plan = l.front().name;
  acme::send(l.back().plan);                              // expect: user.name -> acme
  std::forward_list<std::string> fl{u.plan};
  fl.push_front(u.email);
  acme::send(fl.front());                                 // expect: user.contact.email -> acme
  std::array<std::array<std::string, 2>, 2> grid{};
  grid[0][1] = u.phone;
  acme::send(grid[0][1]);                                 // expect: user.contact.phone_number -> acme
  std::vector<std::vector<std::string>> rows(2);
  rows[0].push_back(u.name);
  for (auto& r : rows)
    for (auto& c : r) acme::send(c);                      // expect: user.name -> acme
  std::unordered_map<int, std::vector<Address>> byId;
  byId[u.id].push_back({u.email, u.plan});
  acme::send(byId[u.id][0].street);                       // expect: user.contact.email -> acme
  acme::send(byId.at(u.id).front().city);
  std::tuple<int, std::string, Address> t{u.id, u.plan, {u.name, "c"}};
  acme::send(std::get<2>(t).street);                      // expect: user.name -> acme
  acme::send(std::get<Address>(t).city);
  acme::send(std::get<0>(t));
  std::bitset<4> bits;
  bits.set(static_cast<std::size_t>(u.id) % 4);
  acme::send(bits.count());
  const char* labels[] = {"a", "b"};
  acme::send(labels[u.id % 2]);
  acme::send((u.id, u.plan));
  acme::send([&]() -> const std::string& { return u.name; }());   // expect: user.name -> acme
  std::string& alias = p.user.plan;
  alias = "x";
  alias += u.email;
  acme::send(team.find(1)->user.plan);                    // expect: user.contact.email -> acme
  auto ptr = &p.address;
  ptr->street = u.phone;
  acme::send(p.home().street);                            // expect: user.contact.phone_number -> acme
  Person copy = p;
  copy.address = {};
  acme::send(copy.address.street);
  acme::send(p.address.street);                           // expect: user.contact.phone_number -> acme
  Person other = p;
  std::swap(copy.address, other.address);
  acme::send(other.address.street);
  acme::send(copy.address.street);                        // expect: user.contact.phone_number -> acme
}
