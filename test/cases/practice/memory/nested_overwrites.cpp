// Strong updates of members of members: whole values assigned, exchanged, swapped, reset.
#include "case.h"

#include <optional>
#include <utility>
#include <vector>

struct Address {
  std::string street = "s";
  std::string city = "c";
};
struct Profile {
  Address home;
  Address work;
  std::string nick = "n";
};

int main() {
  Profile p;
  p.home.street = email_of(1);
  p.work.city = name_of(1);
  acme::send(p.home.street);  // expect: user.contact.email -> acme
  acme::send(p.home.city);
  acme::send(p.work.street);
  std::swap(p.home, p.work);
  acme::send(p.home.street);
  acme::send(p.work.street);  // expect: user.contact.email -> acme
  acme::send(p.home.city);    // expect: user.name -> acme
  p.home = Address();
  acme::send(p.home.city);
  acme::send(p.work.street);  // expect: user.contact.email -> acme
  p = {};
  acme::send(p.work.street);

  p.nick = name_of(2);
  std::string old = std::exchange(p.nick, "anon");
  acme::send(old);  // expect: user.name -> acme
  acme::send(p.nick);
  old.swap(p.nick);
  acme::send(old);
  acme::send(p.nick);  // expect: user.name -> acme
  p.nick.assign("fixed");
  acme::send(p.nick);

  std::optional<Address> spare = Address{email_of(4), "town"};
  acme::send(spare->street);  // expect: user.contact.email -> acme
  acme::send(spare->city);
  spare.emplace();
  acme::send(spare->street);
  spare->street = email_of(5);
  spare.reset();
  acme::send(spare.value_or(Address{}).street);

  std::vector<std::string> lines{name_of(6)};
  acme::send(lines[0]);  // expect: user.name -> acme
  lines = {"a", "b"};
  acme::send(lines[0]);
  lines.push_back(name_of(7));
  acme::send(lines.back());  // expect: user.name -> acme
  std::vector<std::string>().swap(lines);
  lines.emplace_back("c");
  acme::send(lines.back());
}
