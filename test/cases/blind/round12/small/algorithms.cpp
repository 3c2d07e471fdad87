// Algorithms and ranges: copies, transformations, projections, views, folds.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <ranges>
#include <string>
#include <vector>

namespace {

namespace rv = std::views;

std::vector<User> load_all() { return {load_user(1), load_user(2)}; }

std::string bullet(std::string out, const std::string& line) { return std::move(out) + "* " + line; }

std::vector<std::string> mails(const std::vector<User>& users) {
  std::vector<std::string> out;
  std::transform(users.begin(), users.end(), std::back_inserter(out), [](const User& u) { return u.email; });
  return out;
}

std::vector<std::string> plans(const std::vector<User>& users) {
  std::vector<std::string> out;
  std::ranges::transform(users, std::back_inserter(out), &User::plan);
  return out;
}

void classic(const std::vector<User>& users) {
  auto to = mails(users);
  acme::send(to);                                      // expect: user.contact.email -> acme
  acme::send(plans(users));                            // silent
  acme::send(std::accumulate(to.begin(), to.end(), std::string(), bullet));  // expect: user.contact.email -> acme
  acme::send(std::accumulate(users.begin(), users.end(), 0, [](int sum, const User& u) { return sum + u.id; }));  // silent
  acme::send(static_cast<long>(std::count(to.begin(), to.end(), users[0].email)));  // silent
  std::vector<std::string> copy(to.size());
  acme::send(copy);                                    // silent
  std::copy(to.begin(), to.end(), copy.begin());
  acme::send(copy);                                    // expect: user.contact.email -> acme
  std::fill(to.begin(), to.end(), "x");
  acme::send(std::any_of(copy.begin(), copy.end(), [](const std::string& s) { return s.empty(); }));  // silent
  auto it = std::find_if(users.begin(), users.end(), [](const User& u) { return u.id == 2; });
  acme::send(it->plan);                                // silent
  acme::send(it->name);                                // expect: user.name -> acme
  acme::send(static_cast<long>(it - users.begin()));   // silent
  std::vector<std::string> hashed;
  std::ranges::transform(copy, std::back_inserter(hashed), sha256);
  acme::send(hashed);                                  // silent (approved hash)
  std::sort(copy.begin(), copy.end(), std::greater<>());
  acme::send(copy.front());                            // expect: user.contact.email -> acme
}

void for_each_and_generate(const std::vector<User>& users) {
  std::string names, tiers;
  std::for_each(users.begin(), users.end(), [&](const User& u) {
    names += u.name + ",";
    tiers += u.plan + ",";
  });
  acme::send(names);                                   // expect: user.name -> acme
  acme::send(tiers);                                   // silent
  std::vector<std::string> ids(2);
  int next = 0;
  std::ranges::generate(ids, [&] { return "id" + std::to_string(users[next++].id); });
  acme::send(ids);                                     // silent
  auto best = std::ranges::max_element(users, {}, &User::id);
  acme::send(best->id);                                // silent
  acme::send(best->phone);                             // expect: user.contact.phone_number -> acme
  const auto [low, high] = std::minmax(users[0].name, users[1].name);
  acme::send(low);                                     // expect: user.name -> acme
  acme::send(high);                                    // expect: user.name -> acme
}

void views(const std::vector<User>& users) {
  for (const auto& phone : users | rv::transform(&User::phone)) acme::send(phone);  // expect: user.contact.phone_number -> acme
  for (const auto& plan : users | rv::transform(&User::plan)) acme::send(plan);     // silent
  auto paying = users | rv::filter([](const User& u) { return u.plan == "gold"; });
  for (const User& u : paying) acme::send(u.id);       // silent
  for (const User& u : paying | rv::take(1)) acme::send(u.name);  // expect: user.name -> acme
  auto lengths = users | rv::transform([](const User& u) { return u.name.size(); });
  for (auto n : lengths) acme::send(n);                // silent
  for (const User& u : users | rv::reverse | rv::drop(1)) acme::send(u.email);      // expect: user.contact.email -> acme
  std::string csv = users[0].plan + "," + users[0].name;
  std::string words;
  for (auto part : csv | rv::split(',')) words.append(part.begin(), part.end());
  acme::send(words);                                   // expect: user.name -> acme
  for (int i : rv::iota(1, 3)) acme::send(i);          // silent
}

}  // namespace

int main() {
  auto users = load_all();
  classic(users);
  for_each_and_generate(users);
  views(users);
}
