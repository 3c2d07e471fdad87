// Projections of range algorithms: each element goes through them first.
#include "pii_case.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <ranges>
#include <string>
#include <vector>

std::string mailOf(const User& u) { return u.email; }
const std::string& planOf(const User& u) { return u.plan; }

int main() {
  std::vector<User> users{load_user(1)};
  std::ranges::for_each(users, [](const std::string& s) { acme::send(s); }, &User::name);  // expect: user.name -> acme
  std::ranges::for_each(users, [](const std::string& s) { acme::send(s); }, &User::plan);
  std::ranges::for_each(users, [](const std::string& s) { acme::send(s); }, mailOf);       // expect: user.contact.email -> acme
  std::ranges::for_each(users, [](const std::string& s) { acme::send(s); }, planOf);
  std::ranges::for_each(users.begin(), users.end(), [](const std::string& s) { acme::send(s); }, &User::phone);  // expect: user.contact.phone_number -> acme
  std::ranges::for_each(users.begin(), users.end(), [](const std::string& s) { acme::send(s); }, &User::plan);
  std::ranges::for_each(users | std::views::take(1), [](const std::string& s) { acme::send(s); }, &User::name);  // expect: user.name -> acme
  std::ranges::for_each(users | std::views::take(1), [](const std::string& s) { acme::send(s); }, &User::plan);

  std::vector<std::string> tagged, plain;
  std::ranges::transform(users, std::back_inserter(tagged), [](const std::string& s) { return s + "!"; }, &User::name);
  std::ranges::transform(users, std::back_inserter(plain), [](const std::string& s) { return s + "!"; }, &User::plan);
  acme::send(tagged[0]);                                                                    // expect: user.name -> acme
  acme::send(plain[0]);

  std::string seen, seenPlan;
  (void)std::ranges::find_if(users, [&](const std::string& s) { return (seen = s).empty(); }, &User::name);
  (void)std::ranges::find_if(users, [&](const std::string& s) { return (seenPlan = s).empty(); }, &User::plan);
  acme::send(seen);                                                                         // expect: user.name -> acme
  acme::send(seenPlan);
  std::string compared, comparedPlan;
  std::ranges::sort(users, [&](const std::string& a, const std::string& b) { return (compared = a) < b; }, &User::email);
  std::ranges::sort(users, [&](const std::string& a, const std::string& b) { return (comparedPlan = a) < b; }, &User::plan);
  acme::send(compared);                                                                     // expect: user.contact.email -> acme
  acme::send(comparedPlan);
}
