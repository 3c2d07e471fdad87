// A sanitizer without use, and a value beside its own hash.
#include <string>
#include <piiflow/annotations.h>

PII_SANITIZER(hash) std::string sha256(const std::string &text);
PII_SANITIZER(redact) void scrub(std::string &text);
namespace acme { PII_SINK(acme) void send(const std::string &a, const std::string &b = ""); }

struct User {
  PII(user.contact.email) std::string email;
  PII(user.name) std::string fullName;
};

void misused(const User &u, bool loud) {
  sha256(u.email);             // warn: piiflow-sanitizer-misuse 'sha256' is not used
  if (loud) sha256(u.email);   // warn: piiflow-sanitizer-misuse
  acme::send(u.email, sha256(u.email));  // warn: piiflow-sanitizer-misuse 'u.email' is sent beside; piiflow-unapproved-flow
  acme::send(sha256(u.email) + u.email);  // warn: piiflow-sanitizer-misuse; piiflow-unapproved-flow
  std::string digest = sha256(u.email);
  acme::send(u.email, digest);  // warn: piiflow-sanitizer-misuse; piiflow-unapproved-flow
}

void used(const User &u) {
  std::string digest = sha256(u.email);
  std::string text = u.email;
  scrub(text);
  acme::send(digest);  // warn: piiflow-unapproved-flow
  acme::send(u.fullName, sha256(u.email));  // warn: piiflow-unapproved-flow user.name; piiflow-unapproved-flow hash
  (void)sha256(u.email);
}
