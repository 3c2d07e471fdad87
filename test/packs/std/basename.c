// flags: -std=gnu11 -D_GNU_SOURCE
// The last part of a path, as <string.h> of glibc has it.
#include "pii_case_c.h"

#include <string.h>

void names(const struct user *u) {
  { acme_send(basename(u->name)); }  // expect: user.name -> acme confidence high
  { acme_send(basename(u->plan)); }
}
