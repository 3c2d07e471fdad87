/* What the C cases share. */
#ifndef CASE_C_H
#define CASE_C_H

#include <piiflow/annotations.h>

#include <stddef.h>

struct user {
  int id;                                        /* not personal data */
  char plan[16];                                 /* not personal data */
  PII(user.contact.email) char email[64];
  PII(user.name) char name[64];
  const char *phone PII(user.contact.phone_number);
};

int load_user(int id, struct user *out);
PII(user.contact.email) const char *email_of(int id);
PII(user.name) const char *name_of(int id);
PII(user.demographic.date_of_birth) int birth_year(int id);
const char *setting(const char *key);
int odd(int n);

PII_SINK(acme) void acme_send(const char *payload);
PII_SINK(acme) void acme_send_int(long value);
PII_SINK(acme) void acme_send_bytes(const void *data, size_t size);
PII_SINK(globex) void globex_send(const char *payload);

PII_SANITIZER(hash) const char *sha256_hex(const char *text);

#endif
