/* What the C programs share. Nothing here has a body that the analyzer could see. */
#ifndef ROUND12_SVC_C_H
#define ROUND12_SVC_C_H

#include <piiflow/annotations.h>

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct user {
  int id;                                        /* not personal data */
  char plan[16];                                 /* not personal data */
  PII(user.contact.email) char email[64];
  PII(user.name) char name[64];
  char phone[32] PII(user.contact.phone_number);
};

int user_load(int id, struct user *out);
PII(user.contact.email) const char *current_email_c(void);
const char *config_value(const char *key);

PII_SINK(acme) void acme_send(const char *payload);
PII_SINK(acme) void acme_send_int(int value);
PII_SINK(acme) void acme_send_bytes(const void *data, size_t size);
PII_SINK(globex) void globex_send(const char *payload);
PII_SINK(globex) void globex_send_int(int value);
PII_SINK(mailhub) void mailhub_deliver(const char *to, const char *body);

PII_SANITIZER(hash) const char *sha256_hex(const char *text);
PII_SANITIZER(redact) const char *redact_text(const char *text);
PII_SANITIZER(tokenize) const char *tokenize_text(const char *text);

#ifdef __cplusplus
}
#endif

#endif
