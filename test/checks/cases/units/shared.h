#pragma once
#include <string>
#include <piiflow/annotations.h>

struct User {
  PII(user.contact.email) std::string email;
};
std::string describe(const User &who);
PII_SINK(acme) void track(const std::string &payload);
