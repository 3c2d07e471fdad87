// The C streams are logs: reported as warnings by default.
#include "pii_case.h"

#include <cstdio>
#include <syslog.h>

int main() {
  User u = load_user(1);
  std::printf("%s\n", u.email.c_str());               // expect: user.contact.email -> log
  std::printf("%s\n", u.plan.c_str());
  std::fprintf(stderr, "%s %d\n", u.name.c_str(), 1); // expect: user.name -> log
  std::fprintf(stderr, "%s %zu\n", u.plan.c_str(), u.name.size());
  std::puts(u.phone.c_str());                         // expect: user.contact.phone_number -> log
  std::fputs(u.plan.c_str(), stderr);
  syslog(LOG_INFO, "user %s", u.email.c_str());       // expect: user.contact.email -> log
  syslog(LOG_INFO, "user %d", u.id);
}
