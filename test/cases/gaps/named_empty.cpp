// An annotated member that is emptied by swapping it with a named string that is empty (std::string().swap(m) is known).
#include <piiflow/annotations.h>

#include <string>

PII(user.contact.email) std::string user_email();
PII_SINK(acme) void send(const std::string& text);

struct User {
  PII(user.contact.email) std::string email;
};

int main() {
  User user{user_email()};
  std::string empty;
  user.email.swap(empty);
  send(user.email);  // gap: spurious user.contact.email -> acme
  send(empty);       // expect: user.contact.email -> acme
}
