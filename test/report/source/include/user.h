#pragma once
#include <piiflow/annotations.h>
#include <string>

struct User {
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  int id;
};
