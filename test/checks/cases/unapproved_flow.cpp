// The engine within one file: through calls, with the steps as notes.
#include <string>
#include <piiflow/annotations.h>

PII_SINK(acme) void track(const std::string &event, const std::string &payload);
PII_SANITIZER(hash) std::string sha256(const std::string &text);

struct User {
  PII(user.contact.email) std::string email;  // note-at: 'User::email' is personal data
  std::string plan;
};

std::string describe(const User &who) { return "user " + who.email; }  // note-at: read here

void login(const User &user) {
  std::string text = describe(user);  // note-at: stored in 'text'
  track("login", text);  // warn: piiflow-unapproved-flow user.contact.email from 'User::email' reaches acme ('track')
  track("plan", user.plan);
  track("hash", sha256(user.email));  // warn: piiflow-unapproved-flow hash
  track("mail", user.email);  // NOLINT(piiflow-unapproved-flow): agreed in DPIA-17
  track("mail", user.email);  // NOLINT
}
