/* Elements of constant tables by constant indices are what the table was initialised with. */
#include "case_c.h"

#include <stdio.h>

enum { ECHO, LENGTH, LAST };
static void echo(const char *in, char *out, size_t n) { snprintf(out, n, "%s", in); }
static void length(const char *in, char *out, size_t n) { snprintf(out, n, "%d", in[0] == 0); }
typedef void (*op_fn)(const char *, char *, size_t);
static const op_fn kOps[LAST] = {[LENGTH] = length, [ECHO] = echo};
static const struct {
  const char *name;
  op_fn op;
} kNamed[] = {{"echo", echo}, {"length", length}};
static op_fn g_ops[LAST] = {echo, length};

void tables(const struct user *u, unsigned i) {
  char out[64];
  kOps[LENGTH](u->email, out, sizeof out);
  acme_send(out);
  kOps[ECHO](u->email, out, sizeof out);
  acme_send(out); // expect: user.contact.email -> acme
  kNamed[1].op(u->email, out, sizeof out);
  acme_send(out);
  kNamed[i % LAST].op(u->email, out, sizeof out);
  acme_send(out); // expect: user.contact.email -> acme
  g_ops[LENGTH] = echo;
  g_ops[LENGTH](u->email, out, sizeof out);
  acme_send(out); // expect: user.contact.email -> acme
}
