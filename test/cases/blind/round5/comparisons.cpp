// operator<=>, defaulted comparisons, sorting by keys: what comes out is an order, not the data.
#include "svc.h"

#include <algorithm>
#include <compare>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

struct Version {
  int major = 0, minor = 0;
  std::string tag;
  auto operator<=>(const Version&) const = default;
};

struct Person {
  std::string mail;
  int age = 0;
  std::weak_ordering operator<=>(const Person& o) const {
    if (auto r = mail <=> o.mail; r != 0) return r;
    return age <=> o.age;
  }
  bool operator==(const Person& o) const { return mail == o.mail; }
};

struct ByLen {
  bool operator()(const std::string& a, const std::string& b) const { return a.size() < b.size(); }
};

const char* name_of(std::strong_ordering o) {
  if (o < 0) return "less";
  if (o > 0) return "greater";
  return "equal";
}
int sign(const std::string& a, const std::string& b) { return a < b ? -1 : a > b ? 1 : 0; }
template <class T>
const T& smaller(const T& a, const T& b) {
  return b < a ? b : a;
}

}  // namespace

void comparisons(const Customer& c, const std::vector<Customer>& all) {
  acme::send(c.email == "x");                        // silent
  acme::send(c.email < c.name);                      // silent
  acme::send((c.email <=> c.name) < 0);              // silent
  acme::send(name_of(c.email <=> c.name));           // silent
  acme::send(c.email.compare(c.name));               // silent
  acme::send(sign(c.email, c.name));                 // silent
  acme::send(smaller(c.email, c.tier));              // expect: user.contact.email -> acme
  acme::send(smaller<std::string>("a", "b"));        // silent
  acme::send(std::max(c.tier, c.name));              // expect: user.name -> acme
  acme::send(std::max(c.name.size(), c.tier.size()));  // silent
  acme::send(std::clamp(c.id, 1, 9));                // silent
  Version v{1, 2, c.name}, w{1, 3, "w"};
  acme::send(v < w);        // silent
  acme::send(v.tag);        // expect: user.name -> acme
  acme::send(w.tag);        // silent
  acme::send(smaller(v, w).minor);  // silent
  acme::send(smaller(v, w).tag);    // expect: user.name -> acme

  Person p{c.email, 30}, q{"q", 20};
  acme::send(p == q);     // silent
  acme::send(p < q);      // silent
  acme::send(p.age);      // silent
  acme::send((p < q ? p : q).mail);  // expect: user.contact.email -> acme
  acme::send((p < q ? p : q).age);   // silent
  std::vector<Person> people{p, q};
  std::sort(people.begin(), people.end());
  acme::send(people.front().mail);  // expect: user.contact.email -> acme
  acme::send(people.front().age);   // silent
  acme::send(std::is_sorted(people.begin(), people.end()));  // silent
  acme::send(std::find(people.begin(), people.end(), p) - people.begin());  // silent
  std::set<std::string, ByLen> set{c.name, c.tier};
  acme::send(*set.begin());     // expect: user.name -> acme
  acme::send(set.count("x"));   // silent
  acme::send(set.contains(c.name));  // silent
  std::map<std::string, int, std::greater<>> rank;
  rank[c.email] = 1;
  acme::send(rank.begin()->first);   // expect: user.contact.email -> acme
  acme::send(rank.begin()->second);  // silent
  std::vector<int> order(all.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int>(i);
  std::sort(order.begin(), order.end(), [&](int a, int b) { return all[a].name < all[b].name; });
  acme::send(order[0]);              // silent
  acme::send(all[order[0]].name);    // expect: user.name -> acme
  acme::send(all[order[0]].tier);    // silent
  auto oldest = std::max_element(all.begin(), all.end(), [](auto& a, auto& b) { return a.email < b.email; });
  acme::send(oldest->id);     // silent
  acme::send(oldest->phone);  // expect: user.contact.phone_number -> acme
  acme::send(oldest - all.begin());  // silent
  std::string a = "a", b = "b";
  if (c.email < c.name) std::swap(a, b);
  acme::send(a);  // silent
  bool eq = std::equal(c.email.begin(), c.email.end(), c.name.begin(), c.name.end());
  acme::send(eq);  // silent
  acme::send(eq ? c.tier : std::string("n"));  // silent
  acme::send(std::lexicographical_compare(a.begin(), a.end(), c.name.begin(), c.name.end()));  // silent
  acme::send(std::count(c.email.begin(), c.email.end(), '.'));  // silent
}
