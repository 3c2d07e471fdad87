// After the approval's last day: the flow says that the approval has expired.
// options: piiflow-unapproved-flow.Config={}/expired.yaml
#include <string>
#include <piiflow/annotations.h>

PII_SINK(acme) void track(const std::string &payload);
struct User {
  PII(user.contact.email) std::string email;
};

void report(const User &user) {
  track(user.email);  // warn: piiflow-unapproved-flow
}
