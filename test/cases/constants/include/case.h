// A user, and two vendors that get what they are sent.
#ifndef CASE_H
#define CASE_H

#include <piiflow/annotations.h>

#include <string>
#include <vector>

struct User {
  int id = 0;
  std::string plan;
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  std::string phone PII(user.contact.phone_number);
};

User load_user(int id);

namespace acme {
PII_SINK(acme) void send(const std::string& payload);
PII_SINK(acme) void send(const char* payload);
PII_SINK(acme) void send(const std::vector<std::string>& lines);
PII_SINK(acme) void send(bool value);
PII_SINK(acme) void send(int value);
PII_SINK(acme) void send(unsigned long value);
PII_SINK(acme) void send(double value);
PII_SINK(acme) void send(const User& user);
PII_SINK(acme) void send_bytes(const void* data, std::size_t size);
}  // namespace acme

namespace globex {
PII_SINK(globex) void send(const std::string& payload);
}  // namespace globex

PII_SANITIZER(redact) std::string redact(const std::string& text);

#endif
