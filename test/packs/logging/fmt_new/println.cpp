// fmt::println, which fmt has from its version 10 on.
#include "pii_case.h"

#include "fmt_base.h"

void prints(const User& u) {
  fmt::println("{}", u.plan);
  fmt::println("{}", u.email);                                   // expect: user.contact.email -> log
  fmt::println(stderr, "{} {}", u.id, u.plan);
  fmt::println(stderr, "{} {}", u.id, u.name);                   // expect: user.name -> log
}
