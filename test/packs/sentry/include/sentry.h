/* What the cases call of sentry-native 0.11 and newer. Declarations written by hand after include/sentry.h of
 * github.com/getsentry/sentry-native at 8705b5d1 (2026-08-21). */
#ifndef SENTRY_H
#define SENTRY_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

union sentry_value_u {
  uint64_t _bits;
  double _double;
};
typedef union sentry_value_u sentry_value_t;
typedef enum { SENTRY_LEVEL_DEBUG = -1, SENTRY_LEVEL_INFO = 0, SENTRY_LEVEL_ERROR = 2 } sentry_level_t;
typedef struct sentry_uuid_s {
  char bytes[16];
} sentry_uuid_t;
typedef enum { SENTRY_LOG_RETURN_SUCCESS = 0 } log_return_value_t;
typedef struct sentry_options_s sentry_options_t;
typedef struct sentry_span_s sentry_span_t;
typedef struct sentry_attachment_s sentry_attachment_t;

sentry_options_t *sentry_options_new(void);
void sentry_options_set_dsn(sentry_options_t *opts, const char *dsn);
int sentry_init(sentry_options_t *options);

sentry_value_t sentry_value_new_object(void);
sentry_value_t sentry_value_new_string(const char *value);
sentry_value_t sentry_value_new_user(const char *id, const char *username, const char *email, const char *ip_address);
sentry_value_t sentry_value_new_message_event(sentry_level_t level, const char *logger, const char *text);
sentry_value_t sentry_value_new_breadcrumb(const char *type, const char *message);
sentry_value_t sentry_value_new_feedback(const char *message, const char *contact_email, const char *name,
                                         const sentry_uuid_t *associated_event_id);
int sentry_value_set_by_key(sentry_value_t value, const char *k, sentry_value_t v);
sentry_uuid_t sentry_capture_event(sentry_value_t event);
void sentry_capture_feedback(sentry_value_t user_feedback);
void sentry_add_breadcrumb(sentry_value_t breadcrumb);
void sentry_set_user(sentry_value_t user);
void sentry_set_tag(const char *key, const char *value);
void sentry_set_extra(const char *key, sentry_value_t value);
sentry_attachment_t *sentry_attach_bytes(const char *buf, size_t buf_len, const char *filename);
log_return_value_t sentry_log_info(const char *message, ...);
void sentry_span_set_data(sentry_span_t *span, const char *key, sentry_value_t value);
typedef struct sentry_scope_s sentry_scope_t;
sentry_scope_t *sentry_local_scope_new(void);
sentry_uuid_t sentry_scope_capture_event(sentry_scope_t *scope, sentry_value_t event);
sentry_uuid_t sentry_capture_event_with_scope(sentry_value_t event, sentry_scope_t *scope);
void sentry_scope_add_breadcrumb(sentry_scope_t *scope, sentry_value_t breadcrumb);
void sentry_scope_set_user(sentry_scope_t *scope, sentry_value_t user);
void sentry_scope_set_tag(sentry_scope_t *scope, const char *key, const char *value);
void sentry_scope_set_extra(sentry_scope_t *scope, const char *key, sentry_value_t value);
void sentry_scope_set_context(sentry_scope_t *scope, const char *key, sentry_value_t value);
void sentry_set_tag_n(const char *key, size_t key_len, const char *value, size_t value_len);
void sentry_set_tags(sentry_value_t tags);
void sentry_set_extra_n(const char *key, size_t key_len, sentry_value_t value);
void sentry_set_attribute(const char *key, sentry_value_t attribute);
void sentry_set_context(const char *key, sentry_value_t value);
void sentry_set_fingerprint(const char *fingerprint, ...);
void sentry_set_transaction(const char *transaction);
sentry_attachment_t *sentry_attach_file(const char *path);

#ifdef __cplusplus
}
#endif
#endif
