// flags: -std=c++23 -stdlib=libc++
// Keys and values of a flat map stand apart; so do those of a node handle.
#include "pii_case.h"

#include <flat_map>
#include <flat_set>
#include <memory>
#include <string>
#include <unordered_map>

int main() {
  User u = load_user(1);
  std::flat_map<std::string, std::string> mails, plans;
  mails["mail"] = u.email;
  plans.insert_or_assign("plan", u.plan);
  acme::send(mails["mail"]);               // expect: user.contact.email -> acme
  acme::send(mails.at("mail"));            // expect: user.contact.email -> acme
  acme::send(mails.find("mail")->second);  // expect: user.contact.email -> acme
  acme::send(mails.find("mail")->first);
  acme::send(plans.begin()->second);
  for (auto&& [k, v] : mails) {
    acme::send(k);
    acme::send(v);                         // expect: user.contact.email -> acme
  }
  for (const auto& k : mails.keys()) acme::send(k);
  for (const auto& v : mails.values()) acme::send(v);  // expect: user.contact.email -> acme
  mails.clear();
  acme::send(mails["mail"]);
  std::flat_set<std::string> names{u.name}, teams{u.plan};
  acme::send(*names.begin());              // expect: user.name -> acme
  acme::send(*teams.begin());
  std::unordered_map<int, std::unique_ptr<User>> cache;
  cache.try_emplace(1, std::make_unique<User>(u));
  auto node = cache.extract(1);
  acme::send(node.key());
  acme::send(node.mapped()->email);        // expect: user.contact.email -> acme
}
