// Algorithms: what callables are given, what they return, where results go; predicates select and are no data.
#include "case.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <sstream>
#include <vector>

int main() {
  std::vector<User> users{load_user(1), load_user(2)};
  std::vector<std::string> mails, plans, names(2);
  std::transform(users.begin(), users.end(), std::back_inserter(mails), [](const User& u) { return u.email; });
  std::transform(users.begin(), users.end(), std::back_inserter(plans), std::mem_fn(&User::plan));
  acme::send(mails[0]);  // expect: user.contact.email -> acme
  acme::send(plans[0]);
  std::transform(users.begin(), users.end(), names.begin(), [](const User& u) { return sha256(u.name); });
  acme::send(names.front());  // expect: user.name -> acme via hash
  std::vector<int> lengths(2);
  std::transform(mails.begin(), mails.end(), lengths.begin(), [](const std::string& s) { return static_cast<int>(s.size()); });
  acme::send(lengths[0]);
  acme::send(std::count_if(mails.begin(), mails.end(), [](const std::string& s) { return s.empty(); }));
  auto it = std::find_if(users.begin(), users.end(), [](const User& u) { return u.name == "x"; });
  acme::send(it->plan);
  acme::send(it->phone);  // expect: user.contact.phone_number -> acme
  acme::send(std::any_of(users.begin(), users.end(), [](const User& u) { return u.name.empty(); }));
  acme::send(std::accumulate(mails.begin(), mails.end(), std::string()));  // expect: user.contact.email -> acme
  acme::send(std::accumulate(mails.begin(), mails.end(), std::size_t{0},
                             [](std::size_t n, const std::string& s) { return n + s.size(); }));
  acme::send(std::accumulate(users.begin(), users.end(), std::string(),
                             [](std::string acc, const User& u) { return acc + u.plan; }));
  std::vector<std::string> out;
  std::copy_if(mails.begin(), mails.end(), std::back_inserter(out), [](const std::string& s) { return s.size() > 3; });
  acme::send(out.back());  // expect: user.contact.email -> acme
  std::vector<std::string> filled(3);
  std::generate(filled.begin(), filled.end(), [n = 0]() mutable { return "n" + std::to_string(n++); });
  acme::send(filled[1]);
  std::ostringstream os;
  std::copy(plans.begin(), plans.end(), std::ostream_iterator<std::string>(os, ","));
  acme::send(os.str());
  std::copy(mails.begin(), mails.end(), std::ostream_iterator<std::string>(os, ","));
  acme::send(os.str());  // expect: user.contact.email -> acme
  std::sort(users.begin(), users.end(), [](const User& a, const User& b) { return a.name < b.name; });
  acme::send(users[0].id);
  acme::send(std::max_element(plans.begin(), plans.end())->size());
  auto most = std::max_element(users.begin(), users.end(), [](const User& a, const User& b) { return a.id < b.id; });
  acme::send(most->name);  // expect: user.name -> acme
  std::string last;
  std::for_each(users.begin(), users.end(), [&last](const User& u) { last = u.phone; });
  acme::send(last);  // expect: user.contact.phone_number -> acme
  std::for_each(users.begin(), users.end(), [&last](const User& u) { last = u.plan; });
  std::vector<std::string> zipped;
  std::transform(mails.begin(), mails.end(), plans.begin(), std::back_inserter(zipped),
                 [](const std::string&, const std::string& p) { return p; });
  acme::send(zipped[0]);
}
