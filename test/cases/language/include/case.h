// What most C++ cases share: a record with personal data, two vendors and a few sanitizers.
// Nothing here has a body that the analyzer could see.
#ifndef CASE_H
#define CASE_H

#include <piiflow/annotations.h>

#include <cstddef>
#include <string>
#include <vector>
#if __cplusplus >= 201703L
#include <string_view>
#endif

struct User {
  int id = 0;                                   // not personal data
  std::string plan;                             // not personal data
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  std::string phone PII(user.contact.phone_number);
};

User load_user(int id);

namespace acme {
PII_SINK(acme) void send(const std::string& payload);
PII_SINK(acme) void send(const char* payload);
PII_SINK(acme) void send(const User& user);
PII_SINK(acme) void send(const User* user);
PII_SINK(acme) void send(const std::vector<std::string>& lines);
PII_SINK(acme) void send(const std::vector<User>& users);
PII_SINK(acme) void send(bool value);
PII_SINK(acme) void send(char value);
PII_SINK(acme) void send(int value);
PII_SINK(acme) void send(unsigned value);
PII_SINK(acme) void send(long value);
PII_SINK(acme) void send(unsigned long value);
PII_SINK(acme) void send(double value);
#if __cplusplus >= 201703L
PII_SINK(acme) void send(std::string_view payload);
#endif
PII_SINK(acme) void send_bytes(const void* data, std::size_t size);
template <class T>
PII_SINK(acme) void send_object(const T& object);
}  // namespace acme

namespace globex {
PII_SINK(globex) void send(const std::string& payload);
PII_SINK(globex) void send(const char* payload);
PII_SINK(globex) void send(const User& user);
PII_SINK(globex) void send(int value);
}  // namespace globex

PII_SANITIZER(hash) std::string sha256(const std::string& text);
PII_SANITIZER(hmac) std::string hmac_sha256(const std::string& key, const std::string& text);
PII_SANITIZER(redact) std::string redact(const std::string& text);
PII_SANITIZER(tokenize) std::string tokenize(const std::string& text);

#endif
