// A member of a club in plain C, and where its data could go.
#ifndef MEMBER_H
#define MEMBER_H

#include <piiflow/annotations.h>

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct member {
  uint32_t number;
  PII(user.name) char first[32];
  PII(user.name) char last[32];
  PII(user.contact.email) char *email;
  PII(user.date_of_birth) int birth_year;
  char tier[8];
} member_t;

int member_load(uint32_t number, member_t *out);

PII_SINK(acme) void acme_text(const char *text);
PII_SINK(acme) void acme_number(long number);
PII_SINK(acme) void acme_bytes(const void *data, size_t size);
PII_SINK(globex) void globex_text(const char *text);
PII_SINK(globex) void globex_bytes(const void *data, size_t size);

PII_SANITIZER(hash) uint64_t fingerprint(const char *text);
PII_SANITIZER(redact) char *mask(const char *text);

#ifdef __cplusplus
}
#endif

#endif
