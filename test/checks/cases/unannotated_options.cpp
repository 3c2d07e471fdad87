// CheckOptions: names added, names taken out, and only those that need no context.
// options: piiflow-unannotated-pii.ExtraNames=user.name=rufzeichen;user.name=nick piiflow-unannotated-pii.IgnoredNames=phone;fax
// options: piiflow-unannotated-pii.OnlyCertain=true
#include <string>
#include <piiflow/annotations.h>

struct User {
  std::string rufzeichen;  // warn: piiflow-unannotated-pii user.name
  std::string nick;        // warn: piiflow-unannotated-pii user.name)
  std::string phone;
  std::string name;
  std::string email;  // warn: piiflow-unannotated-pii
};
