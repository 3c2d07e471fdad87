// Maps: insert_or_assign, try_emplace, extract, merge, erase, clear; keys and values; two maps of one type.
#include "case.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

using Table = std::map<int, std::string>;

static std::optional<std::string> find(const Table& t, int k) {
  if (auto it = t.find(k); it != t.end()) return it->second;
  return {};
}
static void put(Table& t, int k, std::string v) { t.insert_or_assign(k, std::move(v)); }

int main() {
  User u = load_user(1);
  Table mails, plans;
  put(mails, u.id, u.email);
  put(plans, u.id, u.plan);
  acme::send(find(mails, u.id).value_or("none"));  // expect: user.contact.email -> acme
  acme::send(find(plans, u.id).value_or("none"));
  acme::send(find(mails, 3).has_value());
  for (auto& [k, v] : mails) {
    acme::send(k);
    acme::send(v);  // expect: user.contact.email -> acme
    v = "x";
  }
  mails.clear();
  mails.try_emplace(2, "m");
  acme::send(mails[2]);
  auto [it, fresh] = mails.emplace(3, u.name);
  acme::send(fresh);
  acme::send(it->first);
  acme::send(it->second);  // expect: user.name -> acme
  plans.merge(mails);
  acme::send(plans.begin()->second);  // expect: user.name -> acme
  Table moved = std::move(plans);
  acme::send(moved.rbegin()->second);  // expect: user.name -> acme
  moved = Table{{1, "one"}};
  acme::send(moved.at(1));

  std::unordered_map<std::string, int> visits;
  ++visits[u.email];
  acme::send(visits.begin()->second);
  acme::send(visits.begin()->first);  // expect: user.contact.email -> acme
  for (const auto& [who, n] : visits) {
    acme::send(n);
    acme::send(who);  // expect: user.contact.email -> acme
  }
  acme::send(visits.contains(u.email));
  std::map<std::string, std::string> byName;
  byName[u.name] = u.plan;
  auto node = byName.extract(byName.begin());
  acme::send(node.key());  // expect: user.name -> acme
  acme::send(node.mapped());
  std::multimap<int, std::string> many;
  many.insert({1, u.phone});
  auto range = many.equal_range(1);
  for (auto i = range.first; i != range.second; ++i) acme::send(i->second);  // expect: user.contact.phone_number -> acme
  acme::send(many.count(1));
}
