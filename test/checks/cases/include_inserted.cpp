// The fix brings the include along.
#include <string>
// fixed: #include <piiflow/annotations.h>

struct User {
  // fixed: PII(user.contact.email) std::string email;
  std::string email;  // warn: piiflow-unannotated-pii
};
