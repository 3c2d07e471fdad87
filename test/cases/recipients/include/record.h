// A record with personal data.
#ifndef RECORD_H
#define RECORD_H

#include <piiflow/annotations.h>

#include <string>

struct User {
  std::string plan;
  PII(user.contact.email) std::string email;
};

User load_user(int id);

#endif
