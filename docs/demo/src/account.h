#pragma once

#include <piiflow/annotations.h>

#include <string>

namespace tulip {

struct Account {
  long id = 0;
  std::string plan;
  PII(user.contact.email) std::string email;
  PII(user.name) std::string fullName;
  PII(user.financial.credit_card) std::string cardNumber;
};

Account loadAccount(long id);

// A keyed hash; the key stays on our servers.
PII_SANITIZER(hmac) std::string pseudonym(const std::string &value);

void sendWelcomeMail(const Account &account);
void charge(const Account &account, long cents);
void reportFailure(const Account &account, const std::string &step, const std::string &error);

}  // namespace tulip
