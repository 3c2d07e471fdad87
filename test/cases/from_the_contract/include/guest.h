// A hotel guest, in C.
#pragma once

#include <piiflow/annotations.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct passport {
  PII(user.government_id) char number[16];
  char country[4];
};

struct guest {
  int room;
  PII(user.name) const char *name;
  PII(user.contact.phone_number) char phone[20];
  struct passport passport;
  char *wishes;
  struct guest *companion;
};

#ifdef __cplusplus
extern "C" {
#endif

struct guest *checkin(int room);
PII(user.contact.email) char *ask_email(void);
int next_room(void);

PII_SINK(acme) void to_acme(const char *text);
PII_SINK(acme) void num_to_acme(long long value);
PII_SINK(acme) void raw_to_acme(const void *p, size_t n);
PII_SINK(globex) void to_globex(const char *text);
PII_SINK(globex) void guest_to_globex(const struct guest *g);

PII_SANITIZER(anonymize) const char *nobody(const char *name);
PII_SANITIZER(hmac) void sign(const char *in, char *out, size_t size);

#ifdef __cplusplus
}
#endif
