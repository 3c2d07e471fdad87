#pragma once
#include <piiflow/annotations.h>

#include <string>

struct User {
  PII(user.contact.email) std::string email;
  std::string plan;
};
