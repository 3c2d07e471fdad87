// Strings: every way to make, change, take apart and compare them.
#include "pii_case.h"

#include <algorithm>
#include <string>
#include <string_view>

using namespace std::string_literals;
using namespace std::string_view_literals;

void construct(const User& u) {
  std::string plan(u.plan), name(u.name);
  acme::send(std::string(plan, 1));
  acme::send(std::string(name, 1));                       // expect: user.name -> acme
  acme::send(std::string(name, 1, 2));                    // expect: user.name -> acme
  acme::send(std::string(name.begin(), name.end()));      // expect: user.name -> acme
  acme::send(std::string(plan.begin(), plan.end()));
  acme::send(std::string(name.rbegin(), name.rend()));    // expect: user.name -> acme
  acme::send(std::string(name.c_str(), 3));               // expect: user.name -> acme
  acme::send(std::string(name.size(), 'x'));
  acme::send(std::string(3, name[0]));                    // expect: user.name -> acme
  acme::send(std::string(std::string_view(name)));        // expect: user.name -> acme
  acme::send(std::string(std::string_view(name), 1, 2));  // expect: user.name -> acme
  acme::send(std::string{name[0], name[1]});              // expect: user.name -> acme
  acme::send(std::string{plan[0], plan[1]});
  acme::send(std::string(std::move(name)));               // expect: user.name -> acme
  acme::send(""s + plan);
  acme::send(u.name + "x"s);                              // expect: user.name -> acme
  acme::send('x' + u.name);                               // expect: user.name -> acme
  acme::send(u.name + 'x');                               // expect: user.name -> acme
  acme::send("a" + u.plan + "b");
}

void change(const User& u) {
  std::string a = "x";
  a.insert(0, u.plan);
  acme::send(a);
  a.insert(a.size(), u.name);
  acme::send(a);                                          // expect: user.name -> acme
  std::string b = "x";
  b.insert(b.begin(), u.name[0]);
  acme::send(b);                                          // expect: user.name -> acme
  std::string c = "x";
  c.insert(c.end(), u.email.begin(), u.email.end());
  acme::send(c);                                          // expect: user.contact.email -> acme
  std::string d = "x";
  d.insert(1, u.email, 0, 2);
  acme::send(d);                                          // expect: user.contact.email -> acme
  std::string e = u.name;
  e.erase(1, 2);
  acme::send(e);                                          // expect: user.name -> acme
  e.erase();
  std::string f = "hello";
  f.replace(0, 2, u.email);
  acme::send(f);                                          // expect: user.contact.email -> acme
  std::string g = "hello";
  g.replace(g.begin(), g.end(), u.phone.begin(), u.phone.end());
  acme::send(g);                                          // expect: user.contact.phone_number -> acme
  std::string h = "hello";
  h.replace(u.name.size(), u.name.find('x'), u.plan);
  acme::send(h);
  std::string i;
  i.append(u.email, 1, 2).append("x").append(3, 'y');
  acme::send(i);                                          // expect: user.contact.email -> acme
  std::string j;
  j.append(u.email.begin(), u.email.end());
  acme::send(j);                                          // expect: user.contact.email -> acme
  std::string k;
  k += u.plan;
  k += 'c';
  k += {'a', 'b'};
  acme::send(k);
  k += u.phone[0];
  acme::send(k);                                          // expect: user.contact.phone_number -> acme
  k.assign(u.plan);
  acme::send(k);
  k.assign(u.name, 0, 3);
  acme::send(k);                                          // expect: user.name -> acme
  k.assign(4, 'x');
  acme::send(k);
  k.assign(u.name.begin(), u.name.end());
  acme::send(k);                                          // expect: user.name -> acme
  k = 'x';
  acme::send(k);
  k = std::string_view(u.email);
  acme::send(k);                                          // expect: user.contact.email -> acme
  k.clear();
  acme::send(k);
  k.resize(4, u.name[0]);
  acme::send(k);                                          // expect: user.name -> acme
  std::string m = u.name, n = u.plan;
  m.swap(n);
  acme::send(m);
  acme::send(n);                                          // expect: user.name -> acme
  std::swap(m, n);
  acme::send(m);                                          // expect: user.name -> acme
  acme::send(n);
  std::string o;
  o.resize(u.name.size());
  acme::send(o);
  u.name.copy(o.data(), 2);
  acme::send(o);                                          // expect: user.name -> acme
  std::string p = "xx";
  p[0] = u.name[0];
  acme::send(p);                                          // expect: user.name -> acme
  std::string q = "xx";
  q.front() = u.plan.front();
  acme::send(q);
  q.back() = u.name.back();
  acme::send(q);                                          // expect: user.name -> acme
  std::string r = "xx";
  r.at(1) = u.email.at(1);
  acme::send(r);                                          // expect: user.contact.email -> acme
  std::string s = u.name;
  std::erase(s, 'x');
  std::erase_if(s, [](char ch) { return ch == 'y'; });
  acme::send(s);                                          // expect: user.name -> acme
  s.pop_back();
  acme::send(s);                                          // expect: user.name -> acme
  for (char& ch : s) ch = '*';
  std::string t;
  for (char ch : u.plan) t.push_back(ch);
  acme::send(t);
  for (char ch : u.name) t.push_back(ch);
  acme::send(t);                                          // expect: user.name -> acme
}

void ask(const User& u) {
  acme::send(u.name.compare(u.email));
  acme::send(u.name.compare(0, 1, u.email));
  acme::send(u.name == u.email);
  acme::send(u.name < u.email);
  acme::send((u.name <=> u.email) < 0);
  acme::send(u.name.find(u.email));
  acme::send(u.name.rfind('@'));
  acme::send(u.name.find_first_of("x"));
  acme::send(u.name.find_last_not_of("x"));
  acme::send(u.name.starts_with("x"));
  acme::send(u.name.ends_with('x'));
  acme::send(u.name.empty());
  acme::send(u.name.size());
  acme::send(u.name.length());
  acme::send(u.name.capacity());
  acme::send(u.name.max_size());
  acme::send(static_cast<bool>(u.email.find('@') != std::string::npos));
  acme::send(u.plan.substr(u.name.find('x'), u.name.size()));
  acme::send(u.name.substr(1));                           // expect: user.name -> acme
  acme::send(u.name.front());                             // expect: user.name -> acme
  acme::send(*u.name.begin());                            // expect: user.name -> acme
  acme::send(*u.name.crbegin());                          // expect: user.name -> acme
  acme::send(*(u.name.end() - 1));                        // expect: user.name -> acme
  acme::send(u.plan.begin()[u.name.size()]);
}

void views(const User& u) {
  std::string_view v = u.name;
  acme::send(v);                                          // expect: user.name -> acme
  v.remove_prefix(1);
  acme::send(v);                                          // expect: user.name -> acme
  acme::send(v.substr(1));                                // expect: user.name -> acme
  acme::send(v.data());                                   // expect: user.name -> acme
  acme::send(v[0]);                                       // expect: user.name -> acme
  acme::send(v.front());                                  // expect: user.name -> acme
  acme::send(v.size());
  acme::send(v == u.email);
  acme::send(v.find(u.email));
  acme::send(v.starts_with(u.email));
  acme::send(std::string(v));                             // expect: user.name -> acme
  v = u.plan;
  acme::send(v);
  v = "literal"sv;
  acme::send(v);
  std::string_view w(u.email.c_str(), 3);
  acme::send(w);                                          // expect: user.contact.email -> acme
  v.swap(w);
  acme::send(v);                                          // expect: user.contact.email -> acme
  acme::send(w);
  std::string_view x(u.phone.begin(), u.phone.end());
  acme::send(x);                                          // expect: user.contact.phone_number -> acme
  std::string_view y{u.plan.data()};
  acme::send(y);
  char buffer[8];
  x.copy(buffer, 8);
  acme::send(buffer);                                     // expect: user.contact.phone_number -> acme
  for (char c : x) acme::send(c);                         // expect: user.contact.phone_number -> acme
  for (char c : y) acme::send(c);
  std::string_view z;
  acme::send(z);
  z = std::string_view(u.name).substr(0, 3);
  acme::send(z);                                          // expect: user.name -> acme
  acme::send(std::string(z) + std::string(y));            // expect: user.name -> acme
}

void wide(const User& u) {
  std::wstring w(u.name.begin(), u.name.end());
  std::string back(w.begin(), w.end());
  acme::send(back);                                       // expect: user.name -> acme
  std::u16string s(u.plan.begin(), u.plan.end());
  acme::send(static_cast<char>(s[0]));
  std::wstring x = L"a" + w;
  acme::send(static_cast<char>(x[0]));                    // expect: user.name -> acme
  std::u8string y(u.email.begin(), u.email.end());
  acme::send(std::string(y.begin(), y.end()));            // expect: user.contact.email -> acme
  acme::send(reinterpret_cast<const char*>(y.c_str()));   // expect: user.contact.email -> acme
}

void numbers(const User& u) {
  acme::send(std::to_string(u.id));
  acme::send(std::to_string(u.name.size()));
  int n = std::stoi(u.phone);
  acme::send(std::to_string(n));                          // expect: user.contact.phone_number -> acme
  std::size_t used = 0;
  acme::send(std::stol(u.phone, &used, 10));              // expect: user.contact.phone_number -> acme
  acme::send(used);
  acme::send(std::stod(u.plan));
  acme::send(std::stod(u.phone));                         // expect: user.contact.phone_number -> acme
}

void transform(const User& u) {
  std::string s = u.name;
  std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return std::tolower(c); });
  acme::send(s);                                          // expect: user.name -> acme
  std::string out;
  std::transform(u.name.begin(), u.name.end(), std::back_inserter(out), ::toupper);
  acme::send(out);                                        // expect: user.name -> acme
  std::string masked;
  std::transform(u.name.begin(), u.name.end(), std::back_inserter(masked), [](char) { return '*'; });
  acme::send(masked);
  std::reverse(s.begin(), s.end());
  acme::send(s);                                          // expect: user.name -> acme
  std::string upper;
  for (char c : u.email) upper += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  acme::send(upper);                                      // expect: user.contact.email -> acme
}

int main() {
  User u = load_user(1);
  construct(u);
  change(u);
  ask(u);
  views(u);
  wide(u);
  numbers(u);
  transform(u);
}
