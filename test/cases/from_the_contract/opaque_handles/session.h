#ifndef SESSION_H
#define SESSION_H

#include <piiflow/annotations.h>

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct session session_t;

typedef struct transport_ops {
  int (*open)(void **handle, const char *target);
  int (*write)(void *handle, const char *data, size_t size);
  void (*close)(void *handle);
} transport_ops;

session_t *session_new(const transport_ops *ops, const char *target);
void session_set(session_t *s, const char *key, const char *value);
void session_set_user(session_t *s, PII(user.name) const char *name, const char *plan);
const char *session_get(const session_t *s, const char *key);
const char *session_user(const session_t *s);
const char *session_plan(const session_t *s);
int session_flush(session_t *s);
void session_free(session_t *s);

extern const transport_ops acme_transport, null_transport;

PII(user.contact.email) const char *login_mail(void);
PII_SINK(acme) int acme_post(const char *target, const char *data, size_t size);
PII_SINK(globex) void globex_track(const char *text);

#ifdef __cplusplus
}
#endif

#endif
