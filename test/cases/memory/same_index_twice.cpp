// An element that is named by the same index again is the one that was written; by another index, or after the container
// or the index changed, it may be any.
#include "case.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <string>
#include <vector>

struct Store {
  std::vector<User> rows;
  void scrub() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i].email = sha256(rows[i].email);
      acme::send(rows[i].email);  // expect: user.contact.email -> acme via hash
      shuffle();
      acme::send(rows[i].email);  // expect: user.contact.email -> acme via none
    }
  }
  void shuffle();
};

void emptied(std::vector<User> &rows, const std::vector<User> &others) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].email = "";
    rows[i].name.clear();
    acme::send(rows[i].email);
    acme::send(rows.at(i).name);
    acme::send(rows[i]);          // expect: user.contact.phone_number -> acme
    acme::send(others[i].email);  // expect: user.contact.email -> acme
  }
  rows.at(0).phone = "";
  acme::send(rows.at(0).phone);
  acme::send(rows.at(1).phone);   // expect: user.contact.phone_number -> acme
}

void moved_on(std::vector<User> &rows) {
  std::size_t i = 0;
  rows[i].email = "";
  ++i;
  acme::send(rows[i].email);      // expect: user.contact.email -> acme
  rows[i].email = "";
  std::size_t j = i;
  acme::send(rows[j].email);      // expect: user.contact.email -> acme
  rows[i].email = "";
  std::reverse(rows.begin(), rows.end());
  acme::send(rows[i].email);      // expect: user.contact.email -> acme
  rows[i].email = "";
  rows.erase(rows.begin());
  acme::send(rows[i].email);      // expect: user.contact.email -> acme
  rows[i].email = "";
  rows = std::vector<User>{load_user(1), load_user(2)};
  acme::send(rows[i].email);      // expect: user.contact.email -> acme
}

void aliased(std::vector<User> &rows, std::size_t i, std::size_t j) {
  rows[i].email = "";
  rows[j].email = load_user(2).email;
  acme::send(rows[i].email);      // expect: user.contact.email -> acme
  std::size_t k = 0;
  std::size_t &other = k;
  rows[k].email = "";
  other = j;
  acme::send(rows[other].email);  // expect: user.contact.email -> acme
  rows[k].email = "";
  other = i;
  acme::send(rows[k].email);      // expect: user.contact.email -> acme
  rows[k].email = "";
  const auto next = [&k] { ++k; };
  next();
  acme::send(rows[k].email);      // expect: user.contact.email -> acme
  std::vector<User> own{load_user(1), load_user(2)};
  std::vector<User> &same = own;
  own[k].email = "";
  same.erase(same.begin());
  acme::send(own[k].email);       // expect: user.contact.email -> acme
  own[k].email = "";
  acme::send(own[k].email);
  if (i > 3) rows[i].email = "";
  acme::send(rows[i].email);      // expect: user.contact.email -> acme
}

void elsewhere(User *raw, int n, std::array<User, 4> &four, std::deque<User> &queue, std::map<int, User> &by_id) {
  for (int i = 0; i < n; ++i) {
    raw[i].email = "";
    acme::send(raw[i].email);
    acme::send(raw[i + 1].email);  // expect: user.contact.email -> acme
    four[i].email = sha256(four[i].email);
    acme::send(four[i].email);     // expect: user.contact.email -> acme via hash
    queue[i].email = "";
    acme::send(queue[i].email);
    by_id[i].email.clear();
    acme::send(by_id[i].email);
    raw[i].email = "";
    raw++;
    acme::send(raw[i].email);      // expect: user.contact.email -> acme
  }
}
