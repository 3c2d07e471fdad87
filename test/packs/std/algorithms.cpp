// <algorithm> and <numeric>.
#include "pii_case.h"

#include <algorithm>
#include <iterator>
#include <numeric>

int main() {
  std::vector<User> users{load_user(1), load_user(2)};
  std::vector<std::string> mails(2);
  std::vector<std::string> plans(2);
  std::transform(users.begin(), users.end(), mails.begin(), [](const User& u) { return u.email; });
  std::transform(users.begin(), users.end(), plans.begin(), [](const User& u) { return u.plan; });
  acme::send(mails[0]);                           // expect: user.contact.email -> acme
  acme::send(plans[0]);
  std::vector<std::string> both;
  std::transform(mails.begin(), mails.end(), plans.begin(), std::back_inserter(both),
                 [](const std::string&, const std::string& p) { return p; });
  acme::send(both[0]);
  std::merge(mails.begin(), mails.end(), plans.begin(), plans.end(), std::back_inserter(both));
  acme::send(both[0]);                            // expect: user.contact.email -> acme
  std::vector<std::string> out(2);
  std::copy_n(plans.begin(), 2, out.begin());
  acme::send(out[0]);
  std::reverse_copy(mails.begin(), mails.end(), out.begin());
  acme::send(out[0]);                             // expect: user.contact.email -> acme
  std::vector<std::string> filled(3);
  std::fill(filled.begin(), filled.end(), users[0].plan);
  acme::send(filled[0]);
  std::fill_n(filled.begin(), 2, users[0].name);
  acme::send(filled[0]);                          // expect: user.name -> acme
  std::vector<std::string> made(3);
  std::generate(made.begin(), made.end(), [&] { return users[0].plan; });
  acme::send(made[0]);
  std::generate(made.begin(), made.end(), [&] { return users[0].phone; });
  acme::send(made[0]);                            // expect: user.contact.phone_number -> acme
  std::replace(plans.begin(), plans.end(), users[0].email, std::string("x"));
  acme::send(plans[0]);
  std::replace(plans.begin(), plans.end(), std::string("x"), users[0].email);
  acme::send(plans[0]);                           // expect: user.contact.email -> acme
  acme::send(*std::max_element(mails.begin(), mails.end()));   // expect: user.contact.email -> acme
  acme::send(std::count(mails.begin(), mails.end(), "x"));
  acme::send(std::binary_search(mails.begin(), mails.end(), "x"));
  std::string names = std::accumulate(users.begin(), users.end(), std::string(),
                                      [](const std::string& s, const User& u) { return s + u.name; });
  acme::send(names);                              // expect: user.name -> acme
  std::vector<int> ids{1, 2};
  std::iota(ids.begin(), ids.end(), users[0].id);
  acme::send(ids[0]);
  std::string joined;
  for (auto it = std::make_move_iterator(mails.begin()); it != std::make_move_iterator(mails.end()); ++it) joined += *it;
  acme::send(joined);                             // expect: user.contact.email -> acme
}
