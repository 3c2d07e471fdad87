// Tuples and structs that containers build in place keep their elements apart.
#include "case.h"

#include <list>
#include <map>
#include <queue>
#include <set>
#include <stack>
#include <tuple>
#include <vector>

int main() {
  const User user = load_user(1);
  using Entry = std::tuple<int, std::string, std::string>;

  std::priority_queue<Entry> ranking;
  ranking.emplace(3, user.name, user.plan);
  const auto& [score, name, plan] = ranking.top();
  acme::send(score);
  acme::send(name);  // expect: user.name -> acme
  acme::send(plan);

  std::set<Entry> ordered;
  ordered.emplace(1, user.plan, user.email);
  acme::send(std::get<1>(*ordered.begin()));
  acme::send(std::get<2>(*ordered.begin()));  // expect: user.contact.email -> acme

  std::stack<std::tuple<std::string, const char*>> stack;
  stack.emplace(user.phone.c_str(), "phone");
  acme::send(std::get<0>(stack.top()));  // expect: user.contact.phone_number -> acme
  acme::send(std::get<1>(stack.top()));

  std::map<int, Entry> table;
  table.try_emplace(1, 2, "x", user.name);
  acme::send(std::get<1>(table.at(1)));
  acme::send(std::get<2>(table.at(1)));  // expect: user.name -> acme

  std::list<std::tuple<User, std::string>> users;
  users.emplace_back(user, user.plan);
  acme::send(std::get<1>(users.back()));
  acme::send(std::get<0>(users.back()).plan);
  acme::send(std::get<0>(users.back()).email);  // expect: user.contact.email -> acme
}
