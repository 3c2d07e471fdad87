// What the C++ programs share: a record with personal data, three vendors and a few sanitizers. No bodies here.
// Approved (see ../.piiflow.yaml): hashed mail and redacted names to acme, tokenized phone numbers to globex,
// mail addresses and names to mailhub.
#ifndef ROUND12_SVC_H
#define ROUND12_SVC_H

#include <piiflow/annotations.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

struct User {
  int id = 0;                                   // not personal data
  std::string plan;                             // not personal data
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  std::string phone PII(user.contact.phone_number);
};

User load_user(int id);
PII(user.contact.email) std::string current_email();
PII(user.device.device_id) std::string device_fingerprint();
PII(user.location) std::string last_position(int id);
PII(user.demographic.date_of_birth) int birth_year(int id);
std::string setting(const std::string& key);    // not personal data
int setting_number(const std::string& key);     // not personal data

namespace acme {
PII_SINK(acme) void send(const std::string& payload);
PII_SINK(acme) void send(const char* payload);
PII_SINK(acme) void send(std::string_view payload);
PII_SINK(acme) void send(const User& user);
PII_SINK(acme) void send(const std::vector<std::string>& lines);
PII_SINK(acme) void send(const std::vector<User>& users);
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
PII_SINK(globex) void send(const User& user);
PII_SINK(globex) void send(int value);
PII_SINK(globex) void send(unsigned long value);
}  // namespace globex

namespace mailhub {
PII_SINK(mailhub) void deliver(const std::string& to, const std::string& body);
}

PII_SANITIZER(hash) std::string sha256(const std::string& text);
PII_SANITIZER(hmac) std::string hmac_sha256(const std::string& key, const std::string& text);
PII_SANITIZER(redact) std::string redact(const std::string& text);
PII_SANITIZER(tokenize) std::string tokenize(const std::string& text);

#endif
