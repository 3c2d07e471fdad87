// Member pointers, std::invoke, mem_fn, bind and bind_front, tables of member functions, projections.
#include "svc.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Lead {
  std::string mail;
  std::string source;
  int score = 0;
  std::string address() const { return "<" + mail + ">"; }
  std::string origin() const { return "from " + source; }
  std::string size() const { return std::to_string(mail.size()); }
  void rename(const std::string& s) { source = s; }
  void remail(const std::string& s) { mail = s; }
  std::string with(const std::string& prefix) const { return prefix + source; }
};
using Getter = std::string (Lead::*)() const;
struct Column {
  std::string_view title;
  Getter get;
};
constexpr Column kAddress{"address", &Lead::address};
constexpr Column kOrigin{"origin", &Lead::origin};
std::string cell(const Lead& l, const Column& col) { return (l.*col.get)(); }

std::string pair_up(const std::string& a, const std::string& b) { return a + "/" + b; }
std::string second_only(const std::string&, const std::string& b) { return b; }
void store(std::string& out, const std::string& v) { out = v; }

struct Registry {
  std::map<std::string, std::function<std::string(const Lead&)>, std::less<>> columns;
  std::string render(std::string_view name, const Lead& l) const {
    auto it = columns.find(name);
    return it == columns.end() ? std::string("?") : it->second(l);
  }
};

}  // namespace

void tables(const Customer& c) {
  const Lead l{c.email, "web", 1};
  acme::send(cell(l, kAddress));               // expect: user.contact.email -> acme
  acme::send(cell(l, kOrigin));                // silent
  Getter g = &Lead::size;
  acme::send((l.*g)());                        // silent
  g = &Lead::address;
  acme::send(std::invoke(g, l));               // expect: user.contact.email -> acme
  acme::send(std::invoke(&Lead::source, l));   // silent
  acme::send(std::invoke(&Lead::mail, &l));    // expect: user.contact.email -> acme
  acme::send(kAddress.title);                  // silent
}
void adaptors(const Customer& c) {
  Lead l{c.name, "fair", 2};
  auto address = std::mem_fn(&Lead::address);
  auto score = std::mem_fn(&Lead::score);
  acme::send(address(l));                      // expect: user.name -> acme
  acme::send(score(l));                        // silent
  auto first = std::bind(pair_up, std::placeholders::_1, "b");
  auto flipped = std::bind(second_only, std::placeholders::_2, std::placeholders::_1);
  acme::send(first(c.phone));                  // expect: user.contact.phone_number -> acme
  acme::send(flipped(c.tier, c.phone));        // silent
  acme::send(flipped(c.phone, c.tier));        // expect: user.contact.phone_number -> acme
  auto fixed = std::bind(second_only, c.email, "fixed");
  acme::send(fixed());                         // silent
  std::string out;
  auto into = std::bind(store, std::ref(out), std::placeholders::_1);
  into(c.email);
  acme::send(out);                             // expect: user.contact.email -> acme
  std::string kept = "kept";
  auto by_value = std::bind(store, kept, std::placeholders::_1);
  by_value(c.email);
  acme::send(kept);                            // silent
  auto greet = std::bind_front(pair_up, "dear");
  acme::send(greet(c.name));                   // expect: user.name -> acme
  acme::send(greet(c.tier));                   // silent
  auto named = std::bind_front(&Lead::with, &l);
  acme::send(named("p "));                     // silent
  l.rename(c.phone);
  acme::send(named("p "));                     // expect: user.contact.phone_number -> acme
}
void setters(const Customer& c) {
  Lead l{"lead@x.example", "s", 0};
  void (Lead::*set)(const std::string&) = &Lead::rename;
  (l.*set)(c.name);
  acme::send(l.mail);                          // silent
  acme::send(l.source);                        // expect: user.name -> acme
  set = &Lead::remail;
  std::invoke(set, l, c.email);
  acme::send(l.address());                     // expect: user.contact.email -> acme
  (l.*set)("blank");
  acme::send(l.address());                     // silent
}
void projections(const Customer& c) {
  std::vector<Lead> leads{{c.email, "a", 1}, {c.email, "b", 2}};
  std::ranges::sort(leads, {}, &Lead::score);
  acme::send(std::ranges::max_element(leads, {}, &Lead::score)->source);  // silent
  acme::send(std::ranges::max_element(leads, {}, &Lead::score)->mail);    // expect: user.contact.email -> acme
  acme::send(std::ranges::any_of(leads, [](const std::string& m) { return m.empty(); }, &Lead::mail));  // silent
  Registry mails, origins;
  mails.columns["col"] = &Lead::address;
  origins.columns["col"] = &Lead::origin;
  acme::send(mails.render("col", leads.front()));    // expect: user.contact.email -> acme
  acme::send(origins.render("col", leads.front()));  // silent
}
