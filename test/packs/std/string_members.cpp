// What std::string's members do with the text.
#include "pii_case.h"

int main() {
  User u = load_user(1);
  std::string a(u.email, 2, 3);
  acme::send(a);                                  // expect: user.contact.email -> acme
  std::string b(u.plan, 2, 3);
  acme::send(b);
  std::string c(u.email.begin(), u.email.end());
  acme::send(c);                                  // expect: user.contact.email -> acme
  std::string d(u.plan.rbegin(), u.plan.rend());
  acme::send(d);
  std::string e(3, u.name[0]);
  acme::send(e);                                  // expect: user.name -> acme
  std::string f(3, 'x');
  acme::send(f);
  f.assign(u.name, 1, 2);
  acme::send(f);                                  // expect: user.name -> acme
  f.assign("x");
  acme::send(f);
  f.append(2, u.phone[0]);
  acme::send(f);                                  // expect: user.contact.phone_number -> acme
  f.clear();
  acme::send(f);
  f.insert(f.begin(), u.phone[0]);
  acme::send(f);                                  // expect: user.contact.phone_number -> acme
  f = u.plan;
  f.insert(f.begin(), u.plan.begin(), u.plan.end());
  acme::send(f);
  f.replace(f.begin(), f.end(), u.name);
  acme::send(f);                                  // expect: user.name -> acme
  f = 'x';
  f.resize(9, u.plan[0]);
  acme::send(f);
  f.resize(10, u.name[0]);
  acme::send(f);                                  // expect: user.name -> acme
  char out[8] = "";
  u.plan.copy(out, 7);
  acme::send(out);
  u.email.copy(out, 7);
  acme::send(out);                                // expect: user.contact.email -> acme
  std::string g = "x";
  std::string h = u.email;
  g.swap(h);
  acme::send(g);                                  // expect: user.contact.email -> acme
  acme::send(h);
  g[0] = 'x';
  h[0] = u.name[0];
  acme::send(h);                                  // expect: user.name -> acme
  acme::send(u.email.erase(0, 2));                // expect: user.contact.email -> acme
  acme::send(u.plan.erase(0, 2));
  acme::send(u.email.rfind('@'));
  acme::send(u.email.at(0));                      // expect: user.contact.email -> acme
  acme::send(u.plan.at(0));
  std::string_view view(u.email.data(), 3);
  acme::send(view);                               // expect: user.contact.email -> acme
  std::string_view other("plan");
  acme::send(other);
  other = view;
  acme::send(other.substr(1));                    // expect: user.contact.email -> acme
  other = "x";
  acme::send(other);
}
