// Hashes into out-buffers, redaction in place, by code that is seen.
#include "case.h"

#include <stdio.h>
#include <string.h>

PII_SANITIZER(hash) static void digest(const char *text, char *out);
static void digest(const char *text, char *out) {
  unsigned h = 0;
  while (*text) h = h * 31 + (unsigned char)*text++;
  sprintf(out, "%08x", h);
}

static void mask(char *s) {
  size_t n = strlen(s);
  for (size_t i = 1; i < n; i++) s[i] = '*';
}

int main(void) {
  struct user u;
  load_user(1, &u);
  const char *h = sha256_hex(u.email);
  acme_send(h);  // expect: user.contact.email -> acme via hash
  char line[200];
  snprintf(line, sizeof line, "u=%s", h);
  acme_send(line);  // expect: user.contact.email -> acme via hash
  const char *either = u.id ? h : u.email;
  acme_send(either);  // expect: user.contact.email -> acme via none
  snprintf(line, sizeof line, "%s %s", h, u.plan);
  acme_send(line);  // expect: user.contact.email -> acme via hash
  snprintf(line, sizeof line, "%s %s", h, u.email);
  acme_send(line);  // expect: user.contact.email -> acme via none
  char name[64];
  strcpy(name, u.name);
  mask(name);
  acme_send(name);  // expect: user.name -> acme
  return 0;
}
