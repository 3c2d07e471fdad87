// Tuples and pairs: get by index and type, tie, ignore, cat, apply, comparisons, structured results.
#include "case.h"

#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

static std::tuple<int, std::string, std::string> row(const User& u) { return {u.id, u.plan, u.email}; }
static std::pair<std::string, std::string> split(const std::string& s) {
  const auto at = s.find('@');
  return {s.substr(0, at), s.substr(at + 1)};
}
static std::pair<std::string, bool> checked(const User& u) { return {u.plan, !u.email.empty()}; }

struct Point {
  int x = 0;
  int y = 0;
  std::string label = "p";
};

int main() {
  User u = load_user(1);
  auto r = row(u);
  acme::send(std::get<0>(r));
  acme::send(std::get<1>(r));
  acme::send(std::get<2>(r));  // expect: user.contact.email -> acme
  std::get<2>(r) = "cut";
  acme::send(std::get<2>(r));
  const auto& [id, plan, mail] = row(u);
  acme::send(plan);
  acme::send(mail);  // expect: user.contact.email -> acme
  std::string who, dom;
  std::tie(who, dom) = split(u.email);
  acme::send(dom);  // expect: user.contact.email -> acme
  std::tie(std::ignore, who) = std::pair(u.email, u.plan);
  acme::send(who);
  auto [text, fine] = checked(u);
  acme::send(text);
  acme::send(fine);
  auto p = std::make_pair(u.name, 3);
  auto q = std::make_pair(std::string("n"), 4);
  acme::send(p < q);
  p.swap(q);
  acme::send(p.first);
  acme::send(q.first);  // expect: user.name -> acme
  auto all = std::tuple_cat(std::make_tuple(u.plan), std::make_tuple(u.phone, 1));
  acme::send(std::get<0>(all));
  acme::send(std::get<1>(all));  // expect: user.contact.phone_number -> acme
  acme::send(std::get<int>(all));
  auto [px, py, pl] = Point{birth_year(1), 2, "x"};
  acme::send(px);  // expect: user.demographic.date_of_birth -> acme
  acme::send(py);
  acme::send(pl);
  std::vector<std::tuple<std::string, int>> rows{{u.email, 1}};
  for (const auto& [m, n] : rows) {
    acme::send(m);  // expect: user.contact.email -> acme
    acme::send(n);
  }
  auto nested = std::make_pair(u.plan, std::make_pair(u.id, u.phone));
  acme::send(nested.second.first);
  acme::send(nested.second.second);  // expect: user.contact.phone_number -> acme
  acme::send(nested.first);
}
