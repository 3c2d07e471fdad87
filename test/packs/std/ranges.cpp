// std::ranges: algorithms with projections, views called and piped.
#include "pii_case.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>
#include <sstream>
#include <vector>

namespace rg = std::ranges;
namespace vw = std::views;
using Strings = std::vector<std::string>;

void algorithms(const User& u) {
  Strings names{u.name}, plans{u.plan};
  std::vector<User> users{u};
  rg::for_each(names, [](const std::string& s) { acme::send(s); });       // expect: user.name -> acme
  rg::for_each(plans, [](const std::string& s) { acme::send(s); });
  rg::for_each(names.begin(), names.end(), [](const std::string& s) { acme::send(s); });   // expect: user.name -> acme
  Strings a, b, c, d;
  rg::copy(names, std::back_inserter(a));
  acme::send(a[0]);                                       // expect: user.name -> acme
  rg::copy_if(plans, std::back_inserter(b), [](const std::string&) { return true; });
  acme::send(b[0]);
  rg::transform(users, std::back_inserter(c), [](const User& x) { return x.email; });
  acme::send(c[0]);                                       // expect: user.contact.email -> acme
  rg::transform(users, std::back_inserter(d), [](const std::string& x) { return x; }, &User::phone);
  acme::send(d[0]);                                       // expect: user.contact.phone_number -> acme
  Strings e;
  rg::transform(users, std::back_inserter(e), &User::plan);
  acme::send(e[0]);
  Strings f;
  rg::transform(users, std::back_inserter(f), &User::name);
  acme::send(f[0]);                                       // expect: user.name -> acme
  acme::send(*rg::find(names, "x"));                      // expect: user.name -> acme
  acme::send(*rg::find(plans, u.name));
  acme::send(rg::find(users, "x", &User::plan)->plan);
  acme::send(rg::find(users, "x", &User::plan)->email);   // expect: user.contact.email -> acme
  acme::send(*rg::find_if(names, [](const std::string& s) { return s.empty(); }));      // expect: user.name -> acme
  acme::send(rg::max(names));                             // expect: user.name -> acme
  acme::send(rg::min(plans));
  acme::send(*rg::max_element(names));                    // expect: user.name -> acme
  acme::send(rg::max_element(users, {}, &User::id)->name);                // expect: user.name -> acme
  acme::send(rg::count(names, "x"));
  acme::send(rg::any_of(names, [](const std::string& s) { return s.empty(); }));
  rg::sort(names);
  acme::send(names[0]);                                   // expect: user.name -> acme
  rg::sort(users, {}, &User::email);
  acme::send(users[0].plan);
  acme::send(users[0].email);                             // expect: user.contact.email -> acme
  rg::sort(users, [](const User& x, const User& y) { return x.name < y.name; });
  acme::send(rg::equal(names, plans));
  rg::fill(plans, u.email);
  acme::send(plans[0]);                                   // expect: user.contact.email -> acme
  Strings g(1), h(1);
  rg::generate(g, [&] { return u.phone; });
  acme::send(g[0]);                                       // expect: user.contact.phone_number -> acme
  rg::replace(h, std::string(), u.name);
  acme::send(h[0]);                                       // expect: user.name -> acme
  rg::reverse(h);
  auto rest = rg::remove_if(h, [](const std::string& s) { return s.empty(); });
  h.erase(rest.begin(), rest.end());
  acme::send(h[0]);                                       // expect: user.name -> acme
  acme::send(rg::distance(h));
  acme::send(rg::size(h));
  acme::send(rg::empty(h));
  acme::send(*rg::begin(h));                              // expect: user.name -> acme
  acme::send(*rg::lower_bound(h, "x"));                   // expect: user.name -> acme
  Strings i;
  rg::move(h, std::back_inserter(i));
  acme::send(i[0]);                                       // expect: user.name -> acme
  Strings j;
  rg::set_union(i, g, std::back_inserter(j));
  acme::send(j[0]);                                       // expect: user.name -> acme // expect: user.contact.phone_number -> acme
  Strings k;
  rg::unique_copy(i, std::back_inserter(k));
  acme::send(k[0]);                                       // expect: user.name -> acme
  auto [lo, hi] = rg::minmax(i);
  acme::send(lo);                                         // expect: user.name -> acme
  Strings m(1);
  rg::copy_n(i.begin(), 1, m.begin());
  acme::send(m[0]);                                       // expect: user.name -> acme
  auto out = rg::copy(i, m.begin());
  acme::send(out.in == i.end());
}

void views(const User& u) {
  Strings names{u.name}, plans{u.plan};
  std::vector<User> users{u};
  for (const auto& s : names | vw::take(1)) acme::send(s);                // expect: user.name -> acme
  for (const auto& s : plans | vw::take(1)) acme::send(s);
  for (const auto& s : names | vw::drop(1) | vw::reverse) acme::send(s);  // expect: user.name -> acme
  for (const auto& s : users | vw::transform([](const User& x) { return x.email; })) acme::send(s);   // expect: user.contact.email -> acme
  for (const auto& s : users | vw::transform([](const User& x) { return x.plan; })) acme::send(s);
  for (const auto& s : users | vw::transform(&User::phone)) acme::send(s);                // expect: user.contact.phone_number -> acme
  for (const auto& s : users | vw::transform(&User::plan)) acme::send(s);
  for (const auto& x : users | vw::filter([](const User& x) { return x.id > 1; })) {
    acme::send(x.name);                                   // expect: user.name -> acme
    acme::send(x.plan);
  }
  for (const auto& s : users | vw::filter([](const User& x) { return x.id > 1; }) | vw::transform([](const User& x) { return x.name; }))
    acme::send(s);                                        // expect: user.name -> acme
  for (const auto& s : users | vw::transform([](const User& x) { return x.name; }) | vw::filter([](const std::string& s) { return s.empty(); }))
    acme::send(s);                                        // expect: user.name -> acme
  for (const auto& s : users | vw::transform([](const User& x) { return x.name; }) | vw::take(3) | vw::transform([](const std::string& s) { return s + "x"; }))
    acme::send(s);                                        // expect: user.name -> acme
  for (auto n : users | vw::transform([](const User& x) { return x.name.size(); })) acme::send(n);
  std::map<std::string, std::string> m{{u.plan, u.email}};
  for (const auto& k : m | vw::keys) acme::send(k);
  for (const auto& v : m | vw::values) acme::send(v);     // expect: user.contact.email -> acme
  for (const auto& k : vw::keys(m)) acme::send(k);
  for (const auto& v : vw::values(m)) acme::send(v);      // expect: user.contact.email -> acme
  for (const auto& v : vw::elements<1>(m)) acme::send(v); // expect: user.contact.email -> acme
  std::vector<Strings> nested{names};
  for (const auto& s : nested | vw::join) acme::send(s);  // expect: user.name -> acme
  for (const auto& s : vw::join(nested)) acme::send(s);   // expect: user.name -> acme
  for (auto part : u.email | vw::split('@')) acme::send(std::string(part.begin(), part.end()));       // expect: user.contact.email -> acme
  for (auto part : vw::split(u.plan, ',')) acme::send(std::string(part.begin(), part.end()));
  auto taken = vw::take(names, 1);
  acme::send(*taken.begin());                             // expect: user.name -> acme
  acme::send(taken.front());                              // expect: user.name -> acme
  acme::send(taken.size());
  acme::send(taken.empty());
  auto upper = vw::transform(names, [](const std::string& s) { return s + "!"; });
  acme::send(upper[0]);                                   // expect: user.name -> acme
  acme::send(*upper.begin());                             // expect: user.name -> acme
  acme::send(vw::reverse(plans).front());
  auto all = vw::all(names);
  acme::send(all.front());                                // expect: user.name -> acme
  auto counted = vw::counted(names.begin(), 1);
  acme::send(counted.front());                            // expect: user.name -> acme
  auto common = names | vw::common;
  acme::send(*common.begin());                            // expect: user.name -> acme
  rg::subrange sub(names.begin(), names.end());
  acme::send(sub.front());                                // expect: user.name -> acme
  rg::ref_view ref(plans);
  acme::send(ref.front());
  rg::transform_view tv(users, [](const User& x) { return x.email; });
  acme::send(*tv.begin());                                // expect: user.contact.email -> acme
  rg::filter_view fv(users, [](const User& x) { return x.id > 1; });
  acme::send(fv.begin()->name);                           // expect: user.name -> acme
  auto one = vw::single(u.name);
  acme::send(*one.begin());                               // expect: user.name -> acme
  for (int i : vw::iota(0, static_cast<int>(names.size()))) acme::send(i);
  auto adapter = vw::filter([](const std::string& s) { return !s.empty(); }) | vw::transform([](const std::string& s) { return s + "x"; });
  for (const auto& s : names | adapter) acme::send(s);    // expect: user.name -> acme
  for (const auto& s : plans | adapter) acme::send(s);
  for (const auto& s : names | vw::take_while([](const std::string& s) { return !s.empty(); })) acme::send(s);   // expect: user.name -> acme
  for (const auto& s : names | vw::drop_while([](const std::string& s) { return s.empty(); })) acme::send(s);    // expect: user.name -> acme
  Strings copy(upper.begin(), upper.end());
  acme::send(copy[0]);                                    // expect: user.name -> acme
  std::istringstream words(u.name);
  for (const auto& w : rg::istream_view<std::string>(words)) acme::send(w);               // expect: user.name -> acme
  Strings out;
  rg::copy(users | vw::transform(&User::email), std::back_inserter(out));
  acme::send(out[0]);                                     // expect: user.contact.email -> acme
  rg::for_each(users | vw::transform(&User::name), [](const std::string& s) { acme::send(s); });      // expect: user.name -> acme
  Strings out2;
  rg::copy(users | vw::transform(&User::plan), std::back_inserter(out2));
  acme::send(out2[0]);
  auto ids = users | vw::transform(&User::id);
  acme::send(*rg::max_element(ids));
  // Writing through a view.
  for (auto& s : plans | vw::take(1)) s = u.phone;
  acme::send(plans[0]);                                   // expect: user.contact.phone_number -> acme
}

int main() {
  User u = load_user(1);
  algorithms(u);
  views(u);
}
