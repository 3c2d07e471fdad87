// Elements that an initialiser list names by keys are one element until the map is written to by key.
#include <piiflow/annotations.h>

#include <map>
#include <string>

struct User {
  PII(user.contact.email) std::string email;
  std::string plan;
};
PII_SINK(acme) void send(const std::string& text);

void listed(const User& u) {
  std::map<std::string, std::string> m{{"email", u.email}, {"plan", u.plan}};
  send(m["email"]);  // expect: user.contact.email -> acme
  send(m["plan"]);   // gap: spurious user.contact.email -> acme
  m["plan"] = u.plan;
  send(m["plan"]);
}
