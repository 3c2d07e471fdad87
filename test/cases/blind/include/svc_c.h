/* What the C programs of this folder share. Nothing has a body. */
#ifndef SVC_C_H
#define SVC_C_H

#include <piiflow/annotations.h>

#include <stddef.h>

struct account {
  int id;        /* not personal data */
  char plan[16]; /* not personal data */
  PII(user.contact.email) char email[64];
  PII(user.name) char name[64];
  PII(user.contact.phone_number) const char *phone;
};

PII(user.contact.email) const char *current_email(void);
PII(user.name) const char *current_name(void);
const char *setting(const char *key);

PII_SINK(acme) void acme_send(const char *payload);
PII_SINK(acme) void acme_send_int(int value);
PII_SINK(acme) void acme_send_bytes(const void *data, size_t size);
PII_SINK(globex) void globex_send(const char *payload);

PII_SANITIZER(hash) const char *sha256_hex(const char *text);

#endif
