// <algorithm> and <numeric>: what moves elements, what calls with them, and what only looks.
#include "pii_case.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <list>
#include <memory>
#include <numeric>
#include <random>
#include <vector>

using Strings = std::vector<std::string>;

void calls(const User& u) {
  Strings names{u.name}, plans{u.plan};
  std::for_each(names.begin(), names.end(), [](const std::string& s) { acme::send(s); });    // expect: user.name -> acme
  std::for_each(plans.begin(), plans.end(), [](const std::string& s) { acme::send(s); });
  std::for_each_n(names.begin(), 1, [](const std::string& s) { acme::send(s); });            // expect: user.name -> acme
  acme::send(std::any_of(names.begin(), names.end(), [](const std::string& s) { return s == "x"; }));
  acme::send(std::count_if(names.begin(), names.end(), [](const std::string& s) {
    acme::send(s);                                        // expect: user.name -> acme
    return true;
  }));
  std::string seen;
  auto it = std::find_if(names.begin(), names.end(), [&](const std::string& s) { seen = s; return true; });
  acme::send(seen);                                       // expect: user.name -> acme
  acme::send(*it);                                        // expect: user.name -> acme
  std::sort(names.begin(), names.end(), [](const std::string& a, const std::string& b) {
    acme::send(a);                                        // expect: user.name -> acme
    return a < b;
  });
  acme::send(names[0]);                                   // expect: user.name -> acme
  std::string last;
  last = std::accumulate(names.begin(), names.end(), std::string(), [](std::string a, const std::string& b) { return a + b; });
  acme::send(last);                                       // expect: user.name -> acme
  acme::send(std::accumulate(plans.begin(), plans.end(), std::string(), [](std::string a, const std::string& b) { return a + b; }));
  acme::send(std::accumulate(names.begin(), names.end(), std::string()));                    // expect: user.name -> acme
  acme::send(std::accumulate(names.begin(), names.end(), 0ul, [](unsigned long n, const std::string& b) { return n + b.size(); }));
  Strings made(2);
  std::generate(made.begin(), made.end(), [&] { return u.email; });
  acme::send(made[0]);                                    // expect: user.contact.email -> acme
  Strings plain(2);
  std::generate_n(plain.begin(), 2, [&] { return u.plan; });
  acme::send(plain[0]);
}

void copies(const User& u) {
  Strings names{u.name}, plans{u.plan};
  Strings a(1), b(1), c, d, e, f, g(1), h(1);
  std::copy(names.begin(), names.end(), a.begin());
  acme::send(a[0]);                                       // expect: user.name -> acme
  std::copy_n(plans.begin(), 1, b.begin());
  acme::send(b[0]);
  std::copy_if(names.begin(), names.end(), std::back_inserter(c), [](const std::string&) { return true; });
  acme::send(c[0]);                                       // expect: user.name -> acme
  std::copy_if(plans.begin(), plans.end(), std::back_inserter(d), [&](const std::string& s) { return s == u.name; });
  acme::send(d[0]);
  std::move(names.begin(), names.end(), std::inserter(e, e.end()));
  acme::send(e[0]);                                       // expect: user.name -> acme
  std::list<std::string> front;
  std::copy(e.begin(), e.end(), std::front_inserter(front));
  acme::send(front.front());                              // expect: user.name -> acme
  std::transform(e.begin(), e.end(), std::back_inserter(f), [](const std::string& s) { return s + "!"; });
  acme::send(f[0]);                                       // expect: user.name -> acme
  std::vector<std::size_t> sizes;
  std::transform(e.begin(), e.end(), std::back_inserter(sizes), [](const std::string& s) { return s.size(); });
  acme::send(sizes[0]);
  std::vector<User> users{u};
  Strings mails, subs;
  std::transform(users.begin(), users.end(), std::back_inserter(mails), [](const User& x) { return x.email; });
  acme::send(mails[0]);                                   // expect: user.contact.email -> acme
  std::transform(users.begin(), users.end(), std::back_inserter(subs), [](const User& x) { return x.plan; });
  acme::send(subs[0]);
  std::transform(users.begin(), users.end(), std::back_inserter(subs), std::mem_fn(&User::phone));
  acme::send(subs[0]);                                    // expect: user.contact.phone_number -> acme
  Strings both;
  std::transform(plans.begin(), plans.end(), mails.begin(), std::back_inserter(both),
                 [](const std::string& x, const std::string& y) { return x + y; });
  acme::send(both[0]);                                    // expect: user.contact.email -> acme
  std::fill(g.begin(), g.end(), u.phone);
  acme::send(g[0]);                                       // expect: user.contact.phone_number -> acme
  std::fill_n(h.begin(), 1, u.plan);
  acme::send(h[0]);
  Strings i{"a"}, j{"a"}, k{"a"};
  std::replace(i.begin(), i.end(), std::string("a"), u.name);
  acme::send(i[0]);                                       // expect: user.name -> acme
  std::replace(j.begin(), j.end(), u.name, std::string("a"));
  acme::send(j[0]);
  std::replace_if(k.begin(), k.end(), [](const std::string&) { return true; }, u.email);
  acme::send(k[0]);                                       // expect: user.contact.email -> acme
  Strings l;
  std::replace_copy(plans.begin(), plans.end(), std::back_inserter(l), std::string("a"), u.name);
  acme::send(l[0]);                                       // expect: user.name -> acme
  Strings m;
  std::remove_copy(mails.begin(), mails.end(), std::back_inserter(m), "x");
  acme::send(m[0]);                                       // expect: user.contact.email -> acme
  Strings n;
  std::unique_copy(mails.begin(), mails.end(), std::back_inserter(n));
  acme::send(n[0]);                                       // expect: user.contact.email -> acme
  Strings o;
  std::reverse_copy(mails.begin(), mails.end(), std::back_inserter(o));
  acme::send(o[0]);                                       // expect: user.contact.email -> acme
  Strings p;
  std::rotate_copy(mails.begin(), mails.begin(), mails.end(), std::back_inserter(p));
  acme::send(p[0]);                                       // expect: user.contact.email -> acme
  Strings q;
  std::sample(mails.begin(), mails.end(), std::back_inserter(q), 1, std::mt19937{});
  acme::send(q[0]);                                       // expect: user.contact.email -> acme
  Strings yes, no;
  std::partition_copy(mails.begin(), mails.end(), std::back_inserter(yes), std::back_inserter(no), [](const std::string&) { return true; });
  acme::send(yes[0]);                                     // expect: user.contact.email -> acme
  acme::send(no[0]);                                      // expect: user.contact.email -> acme
  Strings r;
  std::merge(mails.begin(), mails.end(), plans.begin(), plans.end(), std::back_inserter(r));
  acme::send(r[0]);                                       // expect: user.contact.email -> acme
  Strings s;
  std::set_difference(plans.begin(), plans.end(), mails.begin(), mails.end(), std::back_inserter(s));
  acme::send(s[0]);
  Strings t;
  std::set_union(plans.begin(), plans.end(), mails.begin(), mails.end(), std::back_inserter(t));
  acme::send(t[0]);                                       // expect: user.contact.email -> acme
  Strings v{"x"}, w{u.name};
  std::swap_ranges(v.begin(), v.end(), w.begin());
  acme::send(v[0]);                                       // expect: user.name -> acme
  Strings x{"x"}, y{u.name};
  std::iter_swap(x.begin(), y.begin());
  acme::send(x[0]);                                       // expect: user.name -> acme
  Strings z(1);
  std::partial_sort_copy(mails.begin(), mails.end(), z.begin(), z.end());
  acme::send(z[0]);                                       // expect: user.contact.email -> acme
}

void positions(const User& u) {
  Strings names{u.name}, plans{u.plan};
  acme::send(*std::find(names.begin(), names.end(), "x"));                // expect: user.name -> acme
  acme::send(*std::find(plans.begin(), plans.end(), u.name));
  acme::send(*std::max_element(names.begin(), names.end()));              // expect: user.name -> acme
  acme::send(*std::min_element(plans.begin(), plans.end()));
  auto [lo, hi] = std::minmax_element(names.begin(), names.end());
  acme::send(*lo);                                        // expect: user.name -> acme
  acme::send(*hi);                                        // expect: user.name -> acme
  acme::send(*std::lower_bound(names.begin(), names.end(), "x"));         // expect: user.name -> acme
  acme::send(*std::upper_bound(plans.begin(), plans.end(), u.email));
  auto range = std::equal_range(names.begin(), names.end(), "x");
  acme::send(*range.first);                               // expect: user.name -> acme
  acme::send(*std::partition(names.begin(), names.end(), [](const std::string&) { return true; }));   // expect: user.name -> acme
  acme::send(*std::adjacent_find(plans.begin(), plans.end()));
  acme::send(*std::search(names.begin(), names.end(), plans.begin(), plans.end()));                   // expect: user.name -> acme
  acme::send(*std::search(plans.begin(), plans.end(), names.begin(), names.end()));
  acme::send(*std::rotate(names.begin(), names.begin(), names.end()));    // expect: user.name -> acme
  acme::send(*std::next(names.begin()));                  // expect: user.name -> acme
  acme::send(*std::prev(plans.end()));
  acme::send(std::distance(names.begin(), std::find(names.begin(), names.end(), u.email)));
  auto [p, q] = std::mismatch(names.begin(), names.end(), plans.begin());
  acme::send(*p);                                         // expect: user.name -> acme
  acme::send(*q);
  names.erase(std::remove(names.begin(), names.end(), "x"), names.end());
  acme::send(names[0]);                                   // expect: user.name -> acme
  names.erase(std::unique(names.begin(), names.end()), names.end());
  acme::send(names[0]);                                   // expect: user.name -> acme
}

void looks(const User& u) {
  Strings names{u.name}, plans{u.plan};
  acme::send(std::equal(names.begin(), names.end(), plans.begin()));
  acme::send(std::count(names.begin(), names.end(), u.email));
  acme::send(std::binary_search(names.begin(), names.end(), u.email));
  acme::send(std::includes(names.begin(), names.end(), plans.begin(), plans.end()));
  acme::send(std::is_sorted(names.begin(), names.end()));
  acme::send(std::is_permutation(names.begin(), names.end(), plans.begin()));
  acme::send(std::lexicographical_compare(names.begin(), names.end(), plans.begin(), plans.end()));
  acme::send(std::next_permutation(names.begin(), names.end()));
  acme::send(std::all_of(names.begin(), names.end(), [](const std::string& s) { return s.empty(); }));
  std::reverse(plans.begin(), plans.end());
  std::shuffle(plans.begin(), plans.end(), std::mt19937{});
  std::stable_sort(plans.begin(), plans.end());
  std::nth_element(plans.begin(), plans.begin(), plans.end());
  std::make_heap(plans.begin(), plans.end());
  std::push_heap(plans.begin(), plans.end());
  std::pop_heap(plans.begin(), plans.end());
  acme::send(plans[0]);
  std::reverse(names.begin(), names.end());
  std::shift_left(names.begin(), names.end(), 1);
  std::inplace_merge(names.begin(), names.begin(), names.end());
  acme::send(names[0]);                                   // expect: user.name -> acme
}

void numbers(const User& u) {
  std::vector<int> a{std::stoi(u.phone)}, b{u.id};
  acme::send(std::accumulate(a.begin(), a.end(), 0));     // expect: user.contact.phone_number -> acme
  acme::send(std::accumulate(b.begin(), b.end(), 0));
  acme::send(std::reduce(a.begin(), a.end()));            // expect: user.contact.phone_number -> acme
  acme::send(std::reduce(b.begin(), b.end(), 0));
  acme::send(std::inner_product(a.begin(), a.end(), b.begin(), 0));       // expect: user.contact.phone_number -> acme
  acme::send(std::transform_reduce(b.begin(), b.end(), b.begin(), 0));
  acme::send(std::transform_reduce(a.begin(), a.end(), 0, std::plus<>(), [](int n) { return n * 2; }));   // expect: user.contact.phone_number -> acme
  std::vector<int> c(1), d(1), e(1), f(1);
  std::partial_sum(a.begin(), a.end(), c.begin());
  acme::send(c[0]);                                       // expect: user.contact.phone_number -> acme
  std::adjacent_difference(b.begin(), b.end(), d.begin());
  acme::send(d[0]);
  std::exclusive_scan(a.begin(), a.end(), e.begin(), 0);
  acme::send(e[0]);                                       // expect: user.contact.phone_number -> acme
  std::iota(f.begin(), f.end(), a[0]);
  acme::send(f[0]);                                       // expect: user.contact.phone_number -> acme
  acme::send(std::gcd(a[0], 3));                          // expect: user.contact.phone_number -> acme
  acme::send(std::midpoint(b[0], 3));
}

void extremes(const User& u) {
  acme::send(std::max(u.plan, u.name));                   // expect: user.name -> acme
  acme::send(std::min({u.plan, u.name}));                 // expect: user.name -> acme
  acme::send(std::max({u.plan, std::string("x")}));
  acme::send(std::max(u.name.size(), u.email.size()));
  auto [lo, hi] = std::minmax(u.plan, u.name);
  acme::send(lo);                                         // expect: user.name -> acme
  acme::send(std::clamp(u.id, 0, 10));
  acme::send(std::clamp(std::stoi(u.phone), 0, 10));      // expect: user.contact.phone_number -> acme
  acme::send(std::max(u.plan, u.name, [](const std::string& a, const std::string& b) { return a.size() < b.size(); }));  // expect: user.name -> acme
}

int main() {
  User u = load_user(1);
  calls(u);
  copies(u);
  positions(u);
  looks(u);
  numbers(u);
  extremes(u);
}
