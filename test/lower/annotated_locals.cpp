// PII on local variables, also by the typedef name that they are declared with.
#include <piiflow/annotations.h>
using Email PII(user.contact.email) = const char *;
void use(const char *);

// dump-unit: locals
void locals(const char *text) {
  PII(user.name) const char *name = text;
  Email email = text;
  use(name);
  use(email);
}
// | function locals(const char *)
// |   local name PII("user.name")
// |   local email PII("user.contact.email")
// | b0:
// |   name := text
// |   email := text
// |   call use(arg0 <- name)
// |   call use(arg0 <- email)
// |   return
