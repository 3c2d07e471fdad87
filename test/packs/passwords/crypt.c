// Password hashes: crypt().
#include "pii_case_c.h"

#include <crypt.h>

void store(const struct user *u) {
  acme_send(crypt(u->plan, "$6$salt"));
  acme_send(crypt(u->phone, "$6$salt"));  // expect: user.contact.phone_number -> acme via hash
  struct crypt_data data;
  acme_send(crypt_r(u->name, "$6$salt", &data));  // expect: user.name -> acme via hash
}
