// Maps and sets: keys and values are told apart.
#include "pii_case.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

int main() {
  User u = load_user(1);
  std::map<std::string, std::string> a{{u.plan, u.email}};
  acme::send(a.begin()->first);
  acme::send(a.begin()->second);                  // expect: user.contact.email -> acme
  std::map<std::string, std::string> b;
  b.insert({u.name, "x"});
  acme::send(b.begin()->first);                   // expect: user.name -> acme
  acme::send(b.begin()->second);
  b.clear();
  acme::send(b.begin()->first);
  b.emplace(u.plan, u.phone);
  acme::send(b.begin()->first);
  acme::send(b.rbegin()->second);                 // expect: user.contact.phone_number -> acme
  std::map<std::string, std::string> c;
  c["k"] = u.plan;
  acme::send(c["k"]);
  c.insert_or_assign("k", u.email);
  acme::send(c.at("k"));                          // expect: user.contact.email -> acme
  auto [where, fresh] = c.try_emplace("n", u.name);
  acme::send(where->second);                      // expect: user.name -> acme
  acme::send(where->first);
  acme::send(fresh);
  acme::send(c.erase("k"));
  for (const auto& entry : c) acme::send(entry.first);
  auto range = c.equal_range("k");
  acme::send(range.first->second);                // expect: user.name -> acme
  acme::send(range.first->first);

  std::unordered_map<std::string, std::string> d(b.begin(), b.end());
  acme::send(d.find("x")->second);                // expect: user.contact.phone_number -> acme
  acme::send(d.find(u.email)->first);
  std::multimap<int, std::string> e;
  e.insert({1, u.plan});
  acme::send(e.find(1)->second);
  e.insert(std::make_pair(1, u.name));
  acme::send(e.lower_bound(1)->second);           // expect: user.name -> acme

  std::set<std::string> s{u.plan};
  acme::send(*s.find("x"));
  acme::send(*s.insert(u.email).first);           // expect: user.contact.email -> acme
  std::unordered_set<std::string> t(s.begin(), s.end());
  acme::send(*t.begin());                         // expect: user.contact.email -> acme
  acme::send(t.contains(u.email));
  t.clear();
  acme::send(t.empty() ? "none" : *t.begin());
  std::map<int, User> users;
  users[1] = u;
  acme::send(users[1].plan);
  acme::send(users.at(1).name);                   // expect: user.name -> acme
}
