// What the cases of this folder share: a record with personal data, unseen sources, two vendors and some sanitizers.
#ifndef CASE_H
#define CASE_H

#include <piiflow/annotations.h>

#include <cstddef>
#include <string>

struct User {
  int id = 0;                                   // not personal data
  std::string plan;                             // not personal data
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  std::string phone PII(user.contact.phone_number);
};

User load_user(int id);
PII(user.contact.email) std::string email_of(int id);
PII(user.name) std::string name_of(int id);
PII(user.demographic.date_of_birth) int birth_year(int id);
std::string setting(const char* key);
bool odd(int n);

namespace acme {
PII_SINK(acme) void send(const std::string& payload);
PII_SINK(acme) void send(const char* payload);
PII_SINK(acme) void send(const User& user);
PII_SINK(acme) void send(bool value);
PII_SINK(acme) void send(char value);
PII_SINK(acme) void send(int value);
PII_SINK(acme) void send(unsigned value);
PII_SINK(acme) void send(long value);
PII_SINK(acme) void send(unsigned long value);
PII_SINK(acme) void send(double value);
PII_SINK(acme) void send_bytes(const void* data, std::size_t size);
template <class T>
PII_SINK(acme) void send_object(const T& object);
}  // namespace acme

namespace globex {
PII_SINK(globex) void send(const std::string& payload);
PII_SINK(globex) void send(const char* payload);
PII_SINK(globex) void send(int value);
}  // namespace globex

PII_SANITIZER(hash) std::string sha256(const std::string& text);
PII_SANITIZER(redact) std::string redact(const std::string& text);
PII_SANITIZER(tokenize) std::string tokenize(const std::string& text);

#endif
