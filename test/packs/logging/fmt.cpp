// needs: fmt/core.h libfmt-dev
// flags: -std=c++17 -Wno-everything
// fmt's and the standard library's functions that print.
#include "pii_case.h"

#include <fmt/core.h>
#include <iostream>

void prints(const User& u) {
  fmt::print("{}", u.plan);
  fmt::print("{}", u.email);                                     // expect: user.contact.email -> log
  fmt::print(stderr, "{}", u.plan);
  fmt::print(stderr, "{}", u.name);                              // expect: user.name -> log
  fmt::vprint("{}", fmt::make_format_args(u.plan));
  fmt::vprint("{}", fmt::make_format_args(u.phone));             // expect: user.contact.phone_number -> log
  std::cout.put(u.plan[0]);
  std::cout.put(u.email[0]);                                     // expect: user.contact.email -> log
}
