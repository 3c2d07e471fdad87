// flags: -std=c++17
// Before C++20: iterators are compared by their own operators.
#include "pii_case.h"

#include <string>
#include <vector>

void compared(const User& u) {
  std::vector<std::string> v{u.name};
  acme::send(v[0]);                              // expect: user.name -> acme
  acme::send(v.begin() < v.end());
  acme::send(v.begin() <= v.end());
  acme::send(v.begin() > v.end());
  acme::send(v.begin() >= v.end());
  acme::send(*v.begin());                        // expect: user.name -> acme
}
