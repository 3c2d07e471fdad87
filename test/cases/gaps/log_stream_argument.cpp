// gap: that the stream is std::cout is known only to the caller.
#include <piiflow/annotations.h>

#include <iostream>
#include <string>

struct User {
  PII(user.contact.email) std::string email;
};

std::ostream& operator<<(std::ostream& out, const User& u) {
  return out << u.email;  // gap: user.contact.email -> log
}

void print(const User& u) { std::cout << u; }
