// The project's YAML holds: approvals, sources, sanitizers.
#include <string>
#include <piiflow/annotations.h>

namespace crypto { std::string digest(const std::string &text); }
PII_SINK(acme) void track(const std::string &payload);

struct User {
  PII(user.contact.email) std::string email;
  std::string phone;  // named by the YAML
};

void report(const User &user) {
  track(user.email);
  track(user.phone);  // warn: piiflow-unapproved-flow user.contact.phone_number
  crypto::digest(user.email);  // warn: piiflow-sanitizer-misuse the result of sanitizer
}
