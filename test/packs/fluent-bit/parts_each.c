// Fluent Bit: what is made before records are pushed; each call with its twin.
#include "pii_case_c.h"

#include <fluent-bit.h>

void pushed(const struct user *u) {
  { flb_ctx_t *c = flb_create(); int i = flb_input(c, "lib", 0); flb_lib_push(c, i, u->name, 3); }  // expect: user.name -> log
  { flb_ctx_t *c = flb_create(); int i = flb_input(c, "lib", 0); flb_lib_push(c, i, u->plan, 3); }
}
