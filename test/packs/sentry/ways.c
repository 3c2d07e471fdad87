// Every other way to hand Sentry a value: with lengths, by hints, local scopes, transactions, logs and metrics.
#include "pii_case_c.h"

#include <sentry.h>

void global(const struct user *u) {
  sentry_set_context_n("user", 4, sentry_value_new_string_n(u->plan, 4));
  sentry_set_context_n("user", 4, sentry_value_new_string_n(u->email, 4));  // expect: user.contact.email -> sentry
  sentry_set_attribute_n("user", 4, sentry_value_new_attribute(sentry_value_new_string(u->plan), 0));
  sentry_set_attribute_n("user", 4, sentry_value_new_attribute(sentry_value_new_string(u->name), 0));  // expect: user.name -> sentry
  sentry_set_fingerprint_n(u->plan, 4, (char *)0);
  sentry_set_fingerprint_n(u->phone, 4, (char *)0);              // expect: user.contact.phone_number -> sentry
  sentry_set_transaction_n(u->plan, 4);
  sentry_set_transaction_n(u->email, 4);                         // expect: user.contact.email -> sentry
  sentry_attach_file_n(u->plan, 4);
  sentry_attach_file_n(u->name, 4);                              // expect: user.name -> sentry
  sentry_attach_bytes_n(u->plan, 4, "n.txt", 5);
  sentry_attach_bytes_n(u->phone, 4, "n.txt", 5);                // expect: user.contact.phone_number -> sentry
  sentry_capture_minidump(u->plan);
  sentry_capture_minidump(u->email);                             // expect: user.contact.email -> sentry
  sentry_capture_minidump_n(u->plan, 4);
  sentry_capture_minidump_n(u->name, 4);                         // expect: user.name -> sentry
  sentry_capture_envelope(sentry_envelope_deserialize(u->plan, 8));
  sentry_capture_envelope(sentry_envelope_deserialize(u->phone, 8));  // expect: user.contact.phone_number -> sentry
  sentry_capture_user_feedback(sentry_value_new_user_feedback(0, u->plan, "a", "b"));
  sentry_capture_user_feedback(sentry_value_new_user_feedback(0, u->email, "a", "b"));  // expect: user.contact.email -> sentry
}

void hints(const struct user *u) {
  {
    sentry_hint_t *hint = sentry_hint_new();
    sentry_hint_attach_bytes(hint, u->plan, 4, "n.txt");
    sentry_capture_feedback_with_hint(sentry_value_new_null(), hint);
  }
  {
    sentry_hint_t *hint = sentry_hint_new();
    sentry_hint_attach_bytes(hint, u->name, 4, "n.txt");
    sentry_capture_feedback_with_hint(sentry_value_new_null(), hint);  // expect: user.name -> sentry
  }
  {
    sentry_hint_t *hint = sentry_hint_new();
    sentry_hint_attach_file(hint, u->plan);
    sentry_scope_capture_feedback(sentry_local_scope_new(), sentry_value_new_null(), hint);
  }
  {
    sentry_hint_t *hint = sentry_hint_new();
    sentry_hint_attach_file(hint, u->phone);
    sentry_scope_capture_feedback(sentry_local_scope_new(), sentry_value_new_null(), hint);  // expect: user.contact.phone_number -> sentry
  }
  sentry_capture_feedback_with_hint(sentry_value_new_feedback("a", u->plan, "b", 0), 0);
  sentry_capture_feedback_with_hint(sentry_value_new_feedback("a", u->email, "b", 0), 0);  // expect: user.contact.email -> sentry
}

void options(const struct user *u, sentry_options_t *options) {
  sentry_options_add_attachment(options, u->plan);
  sentry_options_add_attachment(options, u->name);               // expect: user.name -> sentry
  sentry_options_add_attachment_n(options, u->plan, 4);
  sentry_options_add_attachment_n(options, u->phone, 4);         // expect: user.contact.phone_number -> sentry
}

void local(const struct user *u, sentry_scope_t *scope) {
  sentry_scope_attach_file(scope, u->plan);
  sentry_scope_attach_file(scope, u->email);                     // expect: user.contact.email -> sentry
  sentry_scope_attach_bytes(scope, u->plan, 4, "n.txt");
  sentry_scope_attach_bytes(scope, u->name, 4, "n.txt");         // expect: user.name -> sentry
  sentry_scope_set_tag_n(scope, "key", 3, u->plan, 4);
  sentry_scope_set_tag_n(scope, "key", 3, u->phone, 4);          // expect: user.contact.phone_number -> sentry
  {
    sentry_value_t tags = sentry_value_new_object();
    sentry_value_set_by_key_n(tags, "key", 3, sentry_value_new_string(u->plan));
    sentry_scope_set_tags(scope, tags);
  }
  {
    sentry_value_t tags = sentry_value_new_object();
    sentry_value_set_by_key_n(tags, "key", 3, sentry_value_new_string(u->email));
    sentry_scope_set_tags(scope, tags);                          // expect: user.contact.email -> sentry
  }
  sentry_scope_set_extra_n(scope, "key", 3, sentry_value_new_string(u->plan));
  sentry_scope_set_extra_n(scope, "key", 3, sentry_value_new_string(u->name));  // expect: user.name -> sentry
  sentry_scope_set_context(scope, "key", sentry_value_new_string(u->plan));
  sentry_scope_set_context(scope, "key", sentry_value_new_string(u->phone));  // expect: user.contact.phone_number -> sentry
  sentry_scope_set_context_n(scope, "key", 3, sentry_value_new_string(u->plan));
  sentry_scope_set_context_n(scope, "key", 3, sentry_value_new_string(u->email));  // expect: user.contact.email -> sentry
  sentry_scope_update_context(scope, "key", sentry_value_new_string(u->plan));
  sentry_scope_update_context(scope, "key", sentry_value_new_string(u->name));  // expect: user.name -> sentry
  sentry_scope_set_attribute(scope, "key", sentry_value_new_string(u->plan));
  sentry_scope_set_attribute(scope, "key", sentry_value_new_string(u->phone));  // expect: user.contact.phone_number -> sentry
  sentry_scope_set_attribute_n(scope, "key", 3, sentry_value_new_string(u->plan));
  sentry_scope_set_attribute_n(scope, "key", 3, sentry_value_new_string(u->email));  // expect: user.contact.email -> sentry
  {
    sentry_hint_t *hint = sentry_hint_new();
    sentry_hint_attach_bytes_n(hint, u->plan, 4, "n.txt", 5);
    sentry_scope_capture_feedback(scope, sentry_value_new_null(), hint);
  }
  {
    sentry_hint_t *hint = sentry_hint_new();
    sentry_hint_attach_bytes_n(hint, u->name, 4, "n.txt", 5);
    sentry_scope_capture_feedback(scope, sentry_value_new_null(), hint);  // expect: user.name -> sentry
  }
  {
    sentry_hint_t *hint = sentry_hint_new();
    sentry_hint_attach_file_n(hint, u->plan, 4);
    sentry_scope_capture_feedback(scope, sentry_value_new_null(), hint);
  }
  {
    sentry_hint_t *hint = sentry_hint_new();
    sentry_hint_attach_file_n(hint, u->phone, 4);
    sentry_scope_capture_feedback(scope, sentry_value_new_null(), hint);  // expect: user.contact.phone_number -> sentry
  }
  sentry_scope_set_fingerprint(scope, "{{ default }}", u->plan, (char *)0);
  sentry_scope_set_fingerprint(scope, "{{ default }}", u->email, (char *)0);  // expect: user.contact.email -> sentry
  {
    sentry_value_t list = sentry_value_new_list();
    sentry_value_append(list, sentry_value_new_string(u->plan));
    sentry_scope_set_fingerprints(scope, list);
  }
  {
    sentry_value_t list = sentry_value_new_list();
    sentry_value_append(list, sentry_value_new_string(u->name));
    sentry_scope_set_fingerprints(scope, list);                  // expect: user.name -> sentry
  }
  sentry_scope_capture_feedback(scope, sentry_value_new_feedback("a", u->plan, "b", 0), 0);
  sentry_scope_capture_feedback(scope, sentry_value_new_feedback("a", u->phone, "b", 0), 0);  // expect: user.contact.phone_number -> sentry
  sentry_scope_capture_log(scope, SENTRY_LEVEL_INFO, u->plan, sentry_value_new_null());
  sentry_scope_capture_log(scope, SENTRY_LEVEL_INFO, u->email, sentry_value_new_null());  // expect: user.contact.email -> sentry
}

void transactions(const struct user *u, sentry_transaction_t *transaction, sentry_span_t *span) {
  sentry_transaction_context_t *context;
  context = sentry_transaction_context_new(u->plan, "http");
  context = sentry_transaction_context_new(u->name, "http");     // expect: user.name -> sentry
  sentry_transaction_context_set_name(context, u->plan);
  sentry_transaction_context_set_name(context, u->phone);        // expect: user.contact.phone_number -> sentry
  sentry_transaction_start_child(transaction, "query", u->plan);
  sentry_transaction_start_child(transaction, "query", u->email);  // expect: user.contact.email -> sentry
  sentry_span_start_child(span, "query", u->plan);
  sentry_span_start_child(span, "query", u->name);               // expect: user.name -> sentry
  sentry_span_set_tag(span, "key", u->plan);
  sentry_span_set_tag(span, "key", u->phone);                    // expect: user.contact.phone_number -> sentry
  sentry_span_set_tag_n(span, "key", 3, u->plan, 4);
  sentry_span_set_tag_n(span, "key", 3, u->email, 4);            // expect: user.contact.email -> sentry
  sentry_span_set_data_n(span, "key", 3, sentry_value_new_string(u->plan));
  sentry_span_set_data_n(span, "key", 3, sentry_value_new_string(u->name));  // expect: user.name -> sentry
  sentry_transaction_set_data(transaction, "key", sentry_value_new_string(u->plan));
  sentry_transaction_set_data(transaction, "key", sentry_value_new_string(u->phone));  // expect: user.contact.phone_number -> sentry
  sentry_transaction_set_data_n(transaction, "key", 3, sentry_value_new_string(u->plan));
  sentry_transaction_set_data_n(transaction, "key", 3, sentry_value_new_string(u->email));  // expect: user.contact.email -> sentry
  sentry_transaction_set_tag(transaction, "key", u->plan);
  sentry_transaction_set_tag(transaction, "key", u->name);       // expect: user.name -> sentry
  sentry_transaction_set_tag_n(transaction, "key", 3, u->plan, 4);
  sentry_transaction_set_tag_n(transaction, "key", 3, u->phone, 4);  // expect: user.contact.phone_number -> sentry
  sentry_transaction_set_name(transaction, u->plan);
  sentry_transaction_set_name(transaction, u->email);            // expect: user.contact.email -> sentry
  sentry_transaction_set_name_n(transaction, u->plan, 4);
  sentry_transaction_set_name_n(transaction, u->name, 4);        // expect: user.name -> sentry
}

void logs(const struct user *u) {
  sentry_log_trace("user %s", u->plan);
  sentry_log_trace("user %s", u->phone);                         // expect: user.contact.phone_number -> sentry
  sentry_log_debug("user %s", u->plan);
  sentry_log_debug("user %s", u->email);                         // expect: user.contact.email -> sentry
  sentry_log_warn("user %s", u->plan);
  sentry_log_warn("user %s", u->name);                           // expect: user.name -> sentry
  sentry_log_error("user %s", u->plan);
  sentry_log_error("user %s", u->phone);                         // expect: user.contact.phone_number -> sentry
  sentry_log_fatal("user %s", u->plan);
  sentry_log_fatal("user %s", u->email);                         // expect: user.contact.email -> sentry
  sentry_log(SENTRY_LEVEL_INFO, u->plan, sentry_value_new_null());
  sentry_log(SENTRY_LEVEL_INFO, u->name, sentry_value_new_null());  // expect: user.name -> sentry
}

sentry_value_t attributes(const char *text) {
  sentry_value_t value = sentry_value_new_object();
  sentry_value_set_by_key(value, "key", sentry_value_new_attribute(sentry_value_new_string(text), 0));
  return value;
}

void metrics(const struct user *u) {
  sentry_metrics_count("calls", 1, attributes(u->plan));
  sentry_metrics_count("calls", 1, attributes(u->phone));        // expect: user.contact.phone_number -> sentry
  sentry_metrics_gauge("calls", 1, 0, attributes(u->plan));
  sentry_metrics_gauge("calls", 1, 0, attributes(u->email));     // expect: user.contact.email -> sentry
  sentry_metrics_distribution("calls", 1, 0, attributes(u->plan));
  sentry_metrics_distribution("calls", 1, 0, attributes(u->name));  // expect: user.name -> sentry
}

void values(const struct user *u) {
  sentry_set_extra("a", sentry_value_new_user_n("1", 1, u->plan, 4, 0, 0, 0, 0));
  sentry_set_extra("a", sentry_value_new_user_n("1", 1, u->phone, 4, 0, 0, 0, 0));  // expect: user.contact.phone_number -> sentry
  sentry_set_extra("a", sentry_value_new_message_event_n(SENTRY_LEVEL_INFO, "a", 1, u->plan, 4));
  sentry_set_extra("a", sentry_value_new_message_event_n(SENTRY_LEVEL_INFO, "a", 1, u->email, 4));  // expect: user.contact.email -> sentry
  sentry_set_extra("a", sentry_value_new_breadcrumb_n("a", 1, u->plan, 4));
  sentry_set_extra("a", sentry_value_new_breadcrumb_n("a", 1, u->name, 4));  // expect: user.name -> sentry
  sentry_set_extra("a", sentry_value_new_thread(1, u->plan));
  sentry_set_extra("a", sentry_value_new_thread(1, u->phone));   // expect: user.contact.phone_number -> sentry
  sentry_set_extra("a", sentry_value_new_thread_n(1, u->plan, 4));
  sentry_set_extra("a", sentry_value_new_thread_n(1, u->email, 4));  // expect: user.contact.email -> sentry
  sentry_set_extra("a", sentry_value_new_feedback_n("a", 1, u->plan, 4, "b", 1, 0));
  sentry_set_extra("a", sentry_value_new_feedback_n("a", 1, u->name, 4, "b", 1, 0));  // expect: user.name -> sentry
  sentry_set_extra("a", sentry_value_new_user_feedback_n(0, u->plan, 4, "a", 1, "b", 1));
  sentry_set_extra("a", sentry_value_new_user_feedback_n(0, u->phone, 4, "a", 1, "b", 1));  // expect: user.contact.phone_number -> sentry
  sentry_set_extra("a", sentry_value_new_attribute_n(sentry_value_new_string(u->plan), 0, 0));
  sentry_set_extra("a", sentry_value_new_attribute_n(sentry_value_new_string(u->email), 0, 0));  // expect: user.contact.email -> sentry
  sentry_set_extra("a", sentry_value_new_bool(u->email[0] != 0));
  sentry_set_extra("a", sentry_value_new_int32(u->id));
  sentry_set_extra("a", sentry_value_new_int64(u->id));
  sentry_set_extra("a", sentry_value_new_uint64(u->id));
  sentry_set_extra("a", sentry_value_new_double(u->id));
  {
    sentry_value_t event = sentry_value_new_object();
    sentry_event_add_exception(event, sentry_value_new_exception("a", u->plan));
    sentry_capture_event(event);
  }
  {
    sentry_value_t event = sentry_value_new_object();
    sentry_event_add_exception(event, sentry_value_new_exception("a", u->name));
    sentry_capture_event(event);                                 // expect: user.name -> sentry
  }
  {
    sentry_value_t event = sentry_value_new_object();
    sentry_event_add_exception(event, sentry_value_new_exception_n("a", 1, u->plan, 4));
    sentry_capture_event(event);
  }
  {
    sentry_value_t event = sentry_value_new_object();
    sentry_event_add_exception(event, sentry_value_new_exception_n("a", 1, u->phone, 4));
    sentry_capture_event(event);                                 // expect: user.contact.phone_number -> sentry
  }
  {
    sentry_value_t event = sentry_value_new_object();
    sentry_event_add_thread(event, sentry_value_new_thread(1, u->plan));
    sentry_value_incref(event);
    sentry_value_freeze(event);
    sentry_capture_event(event);
    sentry_value_decref(event);
  }
  {
    sentry_value_t event = sentry_value_new_object();
    sentry_event_add_thread(event, sentry_value_new_thread(1, u->email));
    sentry_value_incref(event);
    sentry_value_freeze(event);
    sentry_capture_event(event);                                 // expect: user.contact.email -> sentry
    sentry_value_decref(event);
  }
  {
    sentry_value_t list = sentry_value_new_list();
    sentry_value_set_by_index(list, 0, sentry_value_new_string(u->plan));
    sentry_set_extra("size", sentry_value_new_uint64(sentry_value_refcount(list)));
    sentry_set_extra("first", sentry_value_get_by_index(list, 0));
    sentry_set_tag("first", sentry_value_as_string(sentry_value_get_by_index(list, 0)));
    sentry_set_tag("all", sentry_value_to_json(list));
  }
  {
    sentry_value_t list = sentry_value_new_list();
    sentry_value_set_by_index(list, 0, sentry_value_new_string(u->name));
    sentry_set_extra("size", sentry_value_new_uint64(sentry_value_refcount(list)));
    sentry_set_extra("first", sentry_value_get_by_index(list, 0));  // expect: user.name -> sentry
    sentry_set_tag("first", sentry_value_as_string(sentry_value_get_by_index(list, 0)));  // expect: user.name -> sentry
    sentry_set_tag("all", sentry_value_to_json(list));           // expect: user.name -> sentry
  }
  {
    sentry_value_t object = sentry_value_new_object();
    sentry_value_set_by_key_n(object, "a", 1, sentry_value_new_string(u->plan));
    sentry_set_extra("a", sentry_value_get_by_key(object, "a"));
    sentry_set_extra("a", sentry_value_get_by_key_n(object, "a", 1));
  }
  {
    sentry_value_t object = sentry_value_new_object();
    sentry_value_set_by_key_n(object, "a", 1, sentry_value_new_string(u->phone));
    sentry_set_extra("a", sentry_value_get_by_key(object, "a"));  // expect: user.contact.phone_number -> sentry
    sentry_set_extra("a", sentry_value_get_by_key_n(object, "a", 1));  // expect: user.contact.phone_number -> sentry
  }
}

// A value is a handle: what is put into it later is in all its copies, also where the value was made of a text.
void nested(const struct user *u) {
  sentry_value_t quiet = sentry_value_new_object(), data = sentry_value_new_object();
  sentry_value_set_by_key(quiet, "plan", sentry_value_new_string(u->plan));
  sentry_value_set_by_key(data, "name", sentry_value_new_string(u->name));
  sentry_value_t a = sentry_value_new_breadcrumb("http", "request");
  sentry_value_set_by_key(a, "data", quiet);
  sentry_add_breadcrumb(a);
  sentry_value_t b = sentry_value_new_breadcrumb("http", "request");
  sentry_value_set_by_key(b, "data", data);
  sentry_add_breadcrumb(b);                                       // expect: user.name -> sentry
}
