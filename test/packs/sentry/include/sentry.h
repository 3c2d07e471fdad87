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
typedef struct sentry_hint_s sentry_hint_t;
typedef struct sentry_envelope_s sentry_envelope_t;
typedef struct sentry_transaction_s sentry_transaction_t;
typedef struct sentry_transaction_context_s sentry_transaction_context_t;
typedef enum { SENTRY_METRICS_RESULT_SUCCESS = 0 } sentry_metrics_result_t;

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

sentry_attachment_t *sentry_attach_bytes_n(const char *buf, size_t buf_len, const char *filename, size_t
    filename_len);
sentry_attachment_t *sentry_attach_file_n(const char *path, size_t path_len);
void sentry_capture_envelope(sentry_envelope_t *envelope);
void sentry_capture_feedback_with_hint(sentry_value_t user_feedback, sentry_hint_t *hint);
sentry_uuid_t sentry_capture_minidump(const char *path);
sentry_uuid_t sentry_capture_minidump_n(const char *path, size_t path_len);
void sentry_capture_user_feedback(sentry_value_t user_report);
log_return_value_t sentry_log(sentry_level_t level, const char *body, sentry_value_t attributes);
log_return_value_t sentry_log_debug(const char *message, ...);
log_return_value_t sentry_log_error(const char *message, ...);
log_return_value_t sentry_log_fatal(const char *message, ...);
log_return_value_t sentry_log_trace(const char *message, ...);
log_return_value_t sentry_log_warn(const char *message, ...);
sentry_metrics_result_t sentry_metrics_count(const char *name, int64_t value, sentry_value_t attributes);
sentry_metrics_result_t sentry_metrics_distribution(const char *name, double value, const char *unit,
    sentry_value_t attributes);
sentry_metrics_result_t sentry_metrics_gauge(const char *name, double value, const char *unit, sentry_value_t
    attributes);
void sentry_options_add_attachment(sentry_options_t *opts, const char *path);
void sentry_options_add_attachment_n(sentry_options_t *opts, const char *path, size_t path_len);
void sentry_options_set_dsn_n(sentry_options_t *opts, const char *dsn, size_t dsn_len);
sentry_attachment_t *sentry_scope_attach_bytes(sentry_scope_t *scope, const char *buf, size_t buf_len, const
    char *filename);
sentry_attachment_t *sentry_scope_attach_file(sentry_scope_t *scope, const char *path);
sentry_uuid_t sentry_scope_capture_feedback(sentry_scope_t *scope, sentry_value_t user_feedback, sentry_hint_t *hint);
log_return_value_t sentry_scope_capture_log(sentry_scope_t *scope, sentry_level_t level, const char *body,
    sentry_value_t attributes);
void sentry_scope_set_attribute(sentry_scope_t *scope, const char *key, sentry_value_t attribute);
void sentry_scope_set_attribute_n(sentry_scope_t *scope, const char *key, size_t key_len, sentry_value_t attribute);
void sentry_scope_set_context_n(sentry_scope_t *scope, const char *key, size_t key_len, sentry_value_t value);
void sentry_scope_set_extra_n(sentry_scope_t *scope, const char *key, size_t key_len, sentry_value_t value);
void sentry_scope_set_fingerprint(sentry_scope_t *scope, const char *fingerprint, ...);
void sentry_scope_set_fingerprints(sentry_scope_t *scope, sentry_value_t fingerprints);
void sentry_scope_set_tag_n(sentry_scope_t *scope, const char *key, size_t key_len, const char *value, size_t
    value_len);
void sentry_scope_set_tags(sentry_scope_t *scope, sentry_value_t tags);
void sentry_scope_update_context(sentry_scope_t *scope, const char *key, sentry_value_t value);
void sentry_set_attribute_n(const char *key, size_t key_len, sentry_value_t attribute);
void sentry_set_context_n(const char *key, size_t key_len, sentry_value_t value);
void sentry_set_fingerprint_n(const char *fingerprint, size_t fingerprint_len, ...);
void sentry_set_transaction_n(const char *transaction, size_t transaction_len);
void sentry_span_set_data_n(sentry_span_t *span, const char *key, size_t key_len, sentry_value_t value);
void sentry_span_set_tag(sentry_span_t *span, const char *tag, const char *value);
void sentry_span_set_tag_n(sentry_span_t *span, const char *tag, size_t tag_len, const char *value, size_t value_len);
sentry_span_t *sentry_span_start_child(sentry_span_t *parent, const char *operation, const char *description);
sentry_transaction_context_t *sentry_transaction_context_new(const char *name, const char *operation);
void sentry_transaction_context_set_name(sentry_transaction_context_t *tx_ctx, const char *name);
void sentry_transaction_set_data(sentry_transaction_t *transaction, const char *key, sentry_value_t value);
void sentry_transaction_set_data_n(sentry_transaction_t *transaction, const char *key, size_t key_len,
    sentry_value_t value);
void sentry_transaction_set_name(sentry_transaction_t *transaction, const char *name);
void sentry_transaction_set_name_n(sentry_transaction_t *transaction, const char *name, size_t name_len);
void sentry_transaction_set_tag(sentry_transaction_t *transaction, const char *tag, const char *value);
void sentry_transaction_set_tag_n(sentry_transaction_t *transaction, const char *tag, size_t tag_len, const char
    *value, size_t value_len);
sentry_span_t *sentry_transaction_start_child(sentry_transaction_t *parent, const char *operation, const char
    *description);
sentry_transaction_t *sentry_transaction_start(sentry_transaction_context_t *tx_ctx, sentry_value_t
    custom_sampling_ctx);
sentry_hint_t *sentry_hint_new(void);
sentry_attachment_t *sentry_hint_attach_bytes(sentry_hint_t *hint, const char *buf, size_t buf_len, const char
    *filename);
sentry_attachment_t *sentry_hint_attach_bytes_n(sentry_hint_t *hint, const char *buf, size_t buf_len, const char
    *filename, size_t filename_len);
sentry_attachment_t *sentry_hint_attach_file(sentry_hint_t *hint, const char *path);
sentry_attachment_t *sentry_hint_attach_file_n(sentry_hint_t *hint, const char *path, size_t path_len);
sentry_envelope_t *sentry_envelope_deserialize(const char *buf, size_t buf_len);
sentry_value_t sentry_value_new_user_feedback(const sentry_uuid_t *uuid, const char *name, const char *email,
    const char *comments);
sentry_value_t sentry_value_new_attribute(sentry_value_t value, const char *unit);
sentry_value_t sentry_value_new_list(void);
int sentry_value_append(sentry_value_t value, sentry_value_t v);
sentry_value_t sentry_value_new_string_n(const char *value, size_t value_len);
sentry_value_t sentry_value_new_user_n(const char *id, size_t id_len, const char *username, size_t username_len,
    const char *email, size_t email_len, const char *ip_address, size_t ip_address_len);
sentry_value_t sentry_value_new_message_event_n(sentry_level_t level, const char *logger, size_t logger_len,
    const char *text, size_t text_len);
sentry_value_t sentry_value_new_breadcrumb_n(const char *type, size_t type_len, const char *message, size_t
    message_len);
sentry_value_t sentry_value_new_exception(const char *type, const char *value);
sentry_value_t sentry_value_new_exception_n(const char *type, size_t type_len, const char *value, size_t value_len);
sentry_value_t sentry_value_new_thread(uint64_t id, const char *name);
sentry_value_t sentry_value_new_thread_n(uint64_t id, const char *name, size_t name_len);
sentry_value_t sentry_value_new_feedback_n(const char *message, size_t message_len, const char *contact_email,
    size_t contact_email_len, const char *name, size_t name_len, const sentry_uuid_t *associated_event_id);
sentry_value_t sentry_value_new_user_feedback_n(const sentry_uuid_t *uuid, const char *name, size_t name_len,
    const char *email, size_t email_len, const char *comments, size_t comments_len);
sentry_value_t sentry_value_new_attribute_n(sentry_value_t value, const char *unit, size_t unit_len);
sentry_value_t sentry_value_new_null(void);
sentry_value_t sentry_value_new_bool(int value);
sentry_value_t sentry_value_new_int32(int32_t value);
sentry_value_t sentry_value_new_int64(int64_t value);
sentry_value_t sentry_value_new_uint64(uint64_t value);
sentry_value_t sentry_value_new_double(double value);
int sentry_value_set_by_key_n(sentry_value_t value, const char *k, size_t k_len, sentry_value_t v);
int sentry_value_set_by_index(sentry_value_t value, size_t index, sentry_value_t v);
void sentry_event_add_exception(sentry_value_t event, sentry_value_t exception);
void sentry_event_add_thread(sentry_value_t event, sentry_value_t thread);
sentry_value_t sentry_value_get_by_key(sentry_value_t value, const char *k);
sentry_value_t sentry_value_get_by_key_n(sentry_value_t value, const char *k, size_t k_len);
sentry_value_t sentry_value_get_by_index(sentry_value_t value, size_t index);
const char *sentry_value_as_string(sentry_value_t value);
char *sentry_value_to_json(sentry_value_t value);
sentry_value_t sentry_value_incref(sentry_value_t value);
int sentry_value_decref(sentry_value_t value);
size_t sentry_value_refcount(sentry_value_t value);
void sentry_value_freeze(sentry_value_t value);

#ifdef __cplusplus
}
#endif
#endif
