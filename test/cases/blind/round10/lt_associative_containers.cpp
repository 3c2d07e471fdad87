// map, multimap, set, unordered_map: keys and values, insert_or_assign, try_emplace, node handles, equal_range, own comparators, nested maps.
#include "svc.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

struct Account {
  std::string mail;
  std::string plan = "plan";
};

struct ByLength {
  bool operator()(const std::string& a, const std::string& b) const { return a.size() < b.size(); }
};

void keys_and_values(const Customer& c) {
  std::map<std::string, std::string> by_mail;
  by_mail.emplace(c.email, "first");
  for (const auto& [key, value] : by_mail) {
    acme::send(key);  // expect: user.contact.email -> acme
    acme::send(value);  // silent: the mapped value
  }
  acme::send(by_mail.at(c.email));  // silent: looked up by the key, the value is a constant
}

void records(const Customer& c) {
  std::unordered_map<int, Account> accounts;
  accounts[c.id].mail = c.email;
  auto it = accounts.find(c.id);
  if (it != accounts.end()) {
    acme::send(it->second.mail);  // expect: user.contact.email -> acme
    acme::send(it->second.plan);  // silent: the other member
  }
}

void node_handles(const Customer& c) {
  std::map<int, std::string> from{{1, c.name}};
  std::map<int, std::string> to;
  std::map<int, std::string> idle{{1, "idle"}};
  auto node = from.extract(1);
  node.key() = 2;
  to.insert(std::move(node));
  acme::send(to.begin()->second);  // expect: user.name -> acme
  acme::send(to.begin()->first);  // silent: the key
  acme::send(idle.begin()->second);  // silent: the other map
}

void multimaps(const Customer& c) {
  std::multimap<std::string, std::string> phones;
  phones.insert({"home", c.phone});
  phones.insert({"work", c.phone});
  auto [first, last] = phones.equal_range("home");
  for (; first != last; ++first) {
    acme::send(first->second);  // expect: user.contact.phone_number -> acme
    acme::send(first->first);  // silent: the key
  }
}

void sets(const Customer& c) {
  std::set<std::string, ByLength> names;
  auto [it, fresh] = names.insert(c.name);
  acme::send(*it);  // expect: user.name -> acme
  acme::send(fresh);  // silent: whether it was inserted
  names.clear();
  names.insert("nobody");
  acme::send(*names.begin());  // silent: cleared
}

void nested(const Customer& c) {
  std::map<std::string, std::map<int, std::vector<Account>>> tree;
  tree["eu"][1].push_back(Account{c.email});
  for (const auto& [region, shops] : tree) {
    acme::send(region);  // silent: the outer key
    for (const auto& [shop, list] : shops)
      for (const Account& a : list) acme::send(std::to_string(shop) + a.mail);  // expect: user.contact.email -> acme
  }
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  keys_and_values(c);
  records(c);
  node_handles(c);
  multimaps(c);
  sets(c);
  nested(c);
}
