// Annotated members that are emptied or sanitized in all the ways people do it, and those that only look it.
#include "case.h"

#include <cstring>
#include <utility>

struct Card {
  PII(user.financial.bank_account) char number[20] = "";
  PII(user.name) const char* holder = "";
  int month = 1;
};

static void forget(std::string& s) { s.clear(); }
static void forget_all(User& u) {
  forget(u.email);
  u.name = std::string();
  u.phone.erase();
}
static User anonymous(User u) {
  u.email = {};
  u.name = redact(u.name);
  return u;
}

int main() {
  User u = load_user(1);
  forget(u.email);
  acme::send(u.email);
  acme::send(u.name);  // expect: user.name -> acme via none
  u.name.resize(0);
  acme::send(u.name);
  std::string old = std::exchange(u.phone, std::string());
  acme::send(u.phone);
  acme::send(old);  // expect: user.contact.phone_number -> acme

  User v = load_user(2);
  std::string().swap(v.email);
  acme::send(v.email);
  v.name.assign("");
  acme::send(v.name);
  v.phone.erase(3);
  acme::send(v.phone);  // expect: user.contact.phone_number -> acme
  forget_all(v);
  acme::send(v);
  v = load_user(3);
  acme::send(v.email);  // expect: user.contact.email -> acme

  User w = anonymous(v);
  acme::send(w.email);
  acme::send(w.name);   // expect: user.name -> acme via redact
  acme::send(w.phone);  // expect: user.contact.phone_number -> acme via none
  acme::send(v.name);   // expect: user.name -> acme via none

  Card card;
  acme::send(card.number);  // expect: user.financial.bank_account -> acme
  std::memset(&card, 0, sizeof card);
  acme::send(card.number);
  acme::send(card.month);
  Card other;
  other.number[0] = 'x';
  acme::send(other.number);  // expect: user.financial.bank_account -> acme
  std::memset(other.number, '*', sizeof other.number);
  acme::send(other.holder);  // expect: user.name -> acme
}
