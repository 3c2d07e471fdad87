// A user, and a vendor that gets what it is sent.
#ifndef CASE_H
#define CASE_H

#include <piiflow/annotations.h>

#include <string>

struct User {
  int id = 0;
  std::string plan;
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
};

User load_user(int id);

namespace acme {
PII_SINK(acme) void send(const std::string& payload);
PII_SINK(acme) void send(const char* payload);
PII_SINK(acme) void send(int value);
}  // namespace acme

#endif
