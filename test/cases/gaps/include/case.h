/* A user, and two vendors that get what they are sent. */
#ifndef CASE_H
#define CASE_H

#include <piiflow/annotations.h>

#include <stddef.h>

struct user {
  int id;
  char plan[16];
  PII(user.contact.email) char email[64];
  PII(user.name) char name[64];
  const char *phone PII(user.contact.phone_number);
};

PII(user.contact.email) const char *current_email(void);
PII(user.name) const char *current_name(void);
const char *setting(const char *key);
void load_user(int id, struct user *out);

PII_SINK(acme) void acme_send(const char *payload);
PII_SINK(acme) void acme_send_int(long value);
PII_SINK(acme) void acme_send_bytes(const void *data, size_t size);
PII_SINK(globex) void globex_send(const char *payload);

PII_SANITIZER(hash) const char *sha256_hex(const char *text);

#endif
