// flags: -std=c++20 -DFMT_HEADER_ONLY=0
// fmt::format keeps what it formats.
#include "pii_case.h"

#include <fmt/format.h>

int main() {
  User u = load_user(1);
  acme::send(fmt::format("{} {}", u.id, u.email));    // expect: user.contact.email -> acme
  acme::send(fmt::format("{} {}", u.id, u.plan));
  std::string out;
  fmt::format_to(std::back_inserter(out), "{}", u.plan);
  acme::send(out);
  fmt::format_to(std::back_inserter(out), "{}", u.name);
  acme::send(out);                                    // expect: user.name -> acme
}
