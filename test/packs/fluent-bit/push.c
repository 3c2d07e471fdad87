// Records are logs, unless the output's settings show a host.
#include "pii_case_c.h"

#include <fluent-bit.h>
#include <string.h>

void somewhere(flb_ctx_t *ctx, struct user *u) {
  flb_lib_push(ctx, 0, u->plan, strlen(u->plan));
  flb_lib_push(ctx, 0, u->email, strlen(u->email));   // expect: user.contact.email -> log
}

void hosted(flb_ctx_t *ctx, struct user *u) {
  int output = flb_output(ctx, "http", 0);
  flb_output_set(ctx, output, "host", "logs.acme.example", "port", "443", (char *)0);
  flb_lib_push(ctx, 0, u->plan, strlen(u->plan));
  flb_lib_push(ctx, 0, u->name, strlen(u->name));     // expect: user.name -> acme
}
