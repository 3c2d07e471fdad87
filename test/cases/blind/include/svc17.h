// svc.h for programs in C++17: the same names, with enable_if instead of requires.
#pragma once

#include <piiflow/annotations.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

struct Customer {
  int id = 0;        // not personal data
  std::string tier;  // not personal data
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  PII(user.contact.phone_number) std::string phone;
};

Customer load_customer(int id);
std::string config(const char* key);

PII(user.contact.email) std::string current_email();
PII(user.name) std::string current_name();
PII(user.contact.phone_number) std::string current_phone();
PII(user.government_id) std::string current_ssn();

namespace acme {
PII_SINK(acme) void send(const std::string& payload);
PII_SINK(acme) void send(const char* payload);
PII_SINK(acme) void send(std::string_view payload);
template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
PII_SINK(acme) void send(T value);
PII_SINK(acme) void send_bytes(const void* data, std::size_t size);
}  // namespace acme

namespace globex {
PII_SINK(globex) void send(const std::string& payload);
PII_SINK(globex) void send(const char* payload);
PII_SINK(globex) void send(std::string_view payload);
}  // namespace globex

PII_SANITIZER(hash) std::string sha256(const std::string& text);
PII_SANITIZER(redact) std::string redact(const std::string& text);
PII_SANITIZER(tokenize) std::string tokenize(const std::string& text);
