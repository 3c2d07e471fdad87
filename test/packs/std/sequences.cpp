// vector, deque, list, forward_list, array: elements in and out.
#include "pii_case.h"

#include <array>
#include <deque>
#include <forward_list>
#include <list>

int main() {
  User u = load_user(1);
  std::vector<std::string> a(2, u.email);
  std::vector<std::string> b(2, u.plan);
  acme::send(a.front());                          // expect: user.contact.email -> acme
  acme::send(b.front());
  std::vector<std::string> c(a.begin(), a.end());
  std::vector<std::string> d(b);
  acme::send(c.at(0));                            // expect: user.contact.email -> acme
  acme::send(d.at(0));
  d.insert(d.begin(), u.name);
  acme::send(d[0]);                               // expect: user.name -> acme
  d.clear();
  acme::send(d);
  d.insert(d.end(), {u.plan, u.plan});
  acme::send(d[0]);
  d.insert(d.end(), {u.plan, u.phone});
  acme::send(d[0]);                               // expect: user.contact.phone_number -> acme
  d.assign(3, u.plan);
  acme::send(d[0]);
  d.resize(9, u.phone);
  acme::send(d[0]);                               // expect: user.contact.phone_number -> acme
  d = {u.plan};
  acme::send(d[0]);
  *d.emplace(d.begin(), "x") = u.email;
  acme::send(d[0]);                               // expect: user.contact.email -> acme

  std::deque<std::string> q;
  q.emplace_back(u.plan);
  acme::send(q.back());
  q.emplace_front(u.name);
  acme::send(q.back());                           // expect: user.name -> acme

  std::list<std::string> l{"x"};
  std::list<std::string> m{u.email};
  acme::send(l.front());
  l.splice(l.begin(), m);
  acme::send(l.front());                          // expect: user.contact.email -> acme
  std::forward_list<std::string> s;
  s.push_front(u.plan);
  acme::send(s.front());
  s.insert_after(s.begin(), u.phone);
  acme::send(s.front());                          // expect: user.contact.phone_number -> acme

  std::array<std::string, 2> r{"a", "b"};
  acme::send(r.front());
  r.fill(u.name);
  acme::send(r[1]);                               // expect: user.name -> acme
  acme::send(std::get<0>(r));                     // expect: user.name -> acme
  std::array<int, 2> n{u.id, 2};
  acme::send(n[0]);
  for (auto it = r.rbegin(); it != r.rend(); ++it) acme::send(*it);   // expect: user.name -> acme
  std::vector<const std::string*> p;
  p.push_back(&u.plan);
  acme::send(*p[0]);
  p.push_back(&u.email);
  acme::send(*p[1]);                              // expect: user.contact.email -> acme
}
