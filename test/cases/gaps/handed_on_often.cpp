// An object that entry points hand on from one global variable to the next: after three of them it is lost.
#include <piiflow/annotations.h>

#include <string>

PII_SINK(acme) void send(const std::string &text);

struct User {
  PII(user.contact.email) std::string email;
  std::string plan;
};
struct Box {
  std::string mail;
  std::string plan;
};

static Box first, second, third, fourth;

void take(const User &user) { first = {user.email, user.plan}; }
void to_second() { second = first; }
void to_third() { third = second; }
void to_fourth() { fourth = third; }

void send_third() {
  send(third.mail);  // expect: user.contact.email -> acme
  send(third.plan);
}
void send_fourth() {
  send(fourth.mail);  // gap: missing user.contact.email -> acme
  send(fourth.plan);
}
