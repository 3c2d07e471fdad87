// needs: c++/v1/print libc++-22-dev
// flags: -std=c++23 -stdlib=libc++
// std::print and std::println.
#include "pii_case.h"

#include <cstdio>
#include <print>

void prints(const User& u) {
  std::print("{}", u.plan);
  std::print("{}", u.email);                                     // expect: user.contact.email -> log
  std::print(stderr, "{}", u.plan);
  std::print(stderr, "{}", u.name);                              // expect: user.name -> log
  std::println("{}", u.plan);
  std::println("{}", u.phone);                                   // expect: user.contact.phone_number -> log
  std::println(stderr, "{}", u.plan);
  std::println(stderr, "{}", u.email);                           // expect: user.contact.email -> log
}
