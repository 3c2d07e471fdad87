// Values carried from one round of a loop to the next, and those that are not.
#include "svc.h"

#include <numeric>
#include <string>
#include <vector>

namespace {

struct Fib {
  std::string a = "a", b = "b";
  void step() {
    std::string next = a + b;
    a = std::move(b);
    b = std::move(next);
  }
};

std::string rotate(int n, std::string x, std::string y, std::string z) {
  while (n-- > 0) {
    std::string t = x;
    x = y;
    y = z;
    z = t;
  }
  return x;
}

std::string shift_out(int n, std::string x) {
  std::string y = "y";
  for (int i = 0; i < n; ++i) {
    x = y;
    y = "lit";
  }
  return y;
}

unsigned checksum(const std::string& s) {
  unsigned h = 7;
  for (unsigned char ch : s) h = h * 31 + ch;
  return h;
}

int count_at(const std::string& s) {
  int n = 0;
  for (char ch : s)
    if (ch == '@') ++n;
  return n;
}

std::string mask(const std::string& s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) out += '*';
  return out;
}

std::string reverse(const std::string& s) {
  std::string out;
  for (auto i = s.size(); i-- > 0;) out.push_back(s[i]);
  return out;
}

}  // namespace

void loops(const Customer& c, const std::vector<Customer>& all) {
  acme::send(rotate(c.id, "1", "2", c.email));       // expect: user.contact.email -> acme
  acme::send(rotate(c.id, "1", "2", c.tier));        // silent
  acme::send(shift_out(c.id, c.email));              // silent
  acme::send(checksum(c.phone));                     // expect: user.contact.phone_number -> acme
  acme::send(checksum(c.tier));                      // silent
  acme::send(count_at(c.email));                     // silent
  acme::send(mask(c.email));                         // silent
  acme::send(reverse(c.name));                       // expect: user.name -> acme
  acme::send(reverse("abc"));                        // silent

  std::string prev = "start";
  for (const Customer& one : all) {
    acme::send(prev);  // expect: user.contact.email -> acme
    prev = one.email;
  }
  acme::send(prev);  // expect: user.contact.email -> acme
  prev = "again";
  for (const Customer& one : all) {
    prev = one.tier;
    acme::send(prev);  // silent
    std::string local = one.name;
    acme::send(local.empty());  // silent
  }
  acme::send(prev);  // silent
  std::string p1 = "1", p2 = "2", p3 = "3";
  for (int i = 0; i < 5; ++i) {
    acme::send(p3);  // expect: user.name -> acme
    p3 = p2;
    p2 = p1;
    p1 = c.name;
  }
  std::string q1 = "1", q2 = "2";
  for (int i = 0; i < 5; ++i) {
    q1 = c.name;
    acme::send(q2);  // silent
    q1 = "reset";
    q2 = q1;
  }
  acme::send(q2);  // silent

  Fib f;
  f.a = c.email;
  f.step();
  acme::send(f.a);  // silent
  acme::send(f.b);  // expect: user.contact.email -> acme
  f.step();
  acme::send(f.a);  // expect: user.contact.email -> acme
  Fib clean;
  for (int i = 0; i < 3; ++i) clean.step();
  acme::send(clean.b);  // silent

  const Customer* best = nullptr;
  std::size_t longest = 0;
  for (auto it = all.begin(); it != all.end(); ++it) {
    if (it->name.size() > longest) {
      longest = it->name.size();
      best = &*it;
    }
  }
  acme::send(longest);  // silent
  if (best) {
    acme::send(best->id);    // silent
    acme::send(best->name);  // expect: user.name -> acme
  }
  long sum = std::accumulate(all.begin(), all.end(), 0L, [](long s, const Customer& x) { return s + x.id; });
  acme::send(sum);  // silent
  std::string csv = std::accumulate(all.begin(), all.end(), std::string(),
                                    [](std::string s, const Customer& x) { return std::move(s) + x.phone + ","; });
  acme::send(csv);  // expect: user.contact.phone_number -> acme
  bool seen = false;
  for (const auto& x : all) seen |= x.email == c.email;
  acme::send(seen);  // silent
  std::string acc;
  for (const auto& x : all) {
    acc.clear();
    acc += x.tier;
    acme::send(acc);  // silent
    acc += x.email;
    acme::send(acc);  // expect: user.contact.email -> acme
  }
  acc.clear();
  int i = 0;
  while (true) {
    if (i == 2) break;
    acc += std::to_string(i++);
  }
  acme::send(acc);  // silent
}
