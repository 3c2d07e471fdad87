// if and switch with initialisers, structured bindings, range-for of all sorts, goto-free joins.
#include "case.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

std::optional<User> find(int id) {
  if (id < 0) return std::nullopt;
  return load_user(id);
}
std::tuple<int, std::string, std::string> triple(const User& u) { return {u.id, u.name, u.plan}; }
std::map<std::string, User> index() {
  std::map<std::string, User> m;
  m.emplace("a", load_user(1));
  return m;
}
struct Point { std::string mail; int n; std::string tag; };
Point point(const User& u) { return {u.email, 2, "tag"}; }

int main() {
  if (auto u = find(1); u && u->id > 0) {
    acme::send(u->email);                        // expect: user.contact.email -> acme
    acme::send(u->plan);
  } else {
    acme::send("none");
  }
  User u = load_user(2);
  auto [id, name, plan] = triple(u);
  acme::send(id);
  acme::send(name);                              // expect: user.name -> acme
  acme::send(plan);
  auto&& [mail, n, tag] = point(u);
  acme::send(mail);                              // expect: user.contact.email -> acme
  acme::send(n);
  acme::send(tag);
  for (const auto& [key, user] : index()) {
    acme::send(key);
    acme::send(user.phone);                      // expect: user.contact.phone_number -> acme
  }
  auto m = index();
  if (auto it = m.find("a"); it != m.end()) {
    auto& [k, v] = *it;
    acme::send(k);
    acme::send(v.name);                          // expect: user.name -> acme
    v.plan = v.name;
  }
  acme::send(m["a"].plan);                       // expect: user.name -> acme
  if (auto [pos, inserted] = m.try_emplace("b", u); inserted) {
    acme::send(pos->second.email);               // expect: user.contact.email -> acme
    acme::send(pos->first);
    acme::send(inserted);
  }
  std::string chosen;
  switch (std::string tmp = u.phone; u.id) {
    case 1: chosen = tmp; break;
    case 2: chosen = "two"; break;
    default: chosen = u.plan;
  }
  acme::send(chosen);                            // expect: user.contact.phone_number -> acme
  int counter = 0;
  std::string last;
  for (std::vector<std::string> parts{u.plan, "x"}; const auto& p : parts) {
    last = p;
    ++counter;
  }
  acme::send(last);
  std::string array[2] = {u.name, u.plan};
  for (auto& s : array) s += "!";
  acme::send(array[0]);                          // expect: user.name -> acme
  std::string a, b;
  std::tie(a, b) = std::make_pair(u.plan, u.email);
  acme::send(a);
  acme::send(b);                                 // expect: user.contact.email -> acme
  std::tie(std::ignore, a, std::ignore) = triple(u);
  acme::send(a);                                 // expect: user.name -> acme
  do {
    a = "clean";
  } while (counter-- > 0);
  acme::send(a);
}
