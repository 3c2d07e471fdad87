// What a connection signs in with leaves to the server when it connects; handlers are called with what they were given.
#include "pii_case_c.h"

#include <strophe.h>

static void connected(xmpp_conn_t *conn, xmpp_conn_event_t event, int error, xmpp_stream_error_t *stream_error,
                      void *userdata) {
  acme_send(userdata);                                            // expect: user.contact.email -> acme
}

static void connected_plain(xmpp_conn_t *conn, xmpp_conn_event_t event, int error, xmpp_stream_error_t *stream_error,
                            void *userdata) {
  acme_send(userdata);
}

void sign_in(xmpp_conn_t *conn, const struct user *u) {
  xmpp_conn_set_jid(conn, u->email);
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, connected, (void *)u->email);  // expect: user.contact.email -> acme
}

void sign_in_password(xmpp_conn_t *conn, const struct user *u) {
  xmpp_conn_set_pass(conn, u->phone);
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, NULL, NULL);  // expect: user.contact.phone_number -> acme
}

void sign_in_plain(xmpp_conn_t *conn, const struct user *u) {
  xmpp_conn_set_jid(conn, u->plan);
  xmpp_conn_set_pass(conn, u->plan);
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, connected_plain, (void *)u->plan);
}

void sign_in_again(xmpp_conn_t *conn, const struct user *u) {
  xmpp_conn_set_pass(conn, u->phone);
  xmpp_conn_set_pass(conn, "x");
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, NULL, NULL);
}

void component(xmpp_conn_t *conn, xmpp_conn_t *plain, const struct user *u) {
  xmpp_conn_set_pass(conn, u->phone);
  xmpp_connect_component(conn, "xmpp.acme.example", 5347, NULL, NULL);  // expect: user.contact.phone_number -> acme
  xmpp_conn_set_pass(plain, u->plan);
  xmpp_connect_component(plain, "xmpp.acme.example", 5347, NULL, NULL);
}

// A raw connection signs in when its stream is opened.
void raw(xmpp_conn_t *conn, xmpp_conn_t *plain, const struct user *u) {
  xmpp_conn_set_pass(conn, u->phone);
  xmpp_connect_raw(conn, "xmpp.acme.example", 5222, NULL, NULL);
  xmpp_conn_open_stream_default(conn);                            // expect: user.contact.phone_number -> acme
  xmpp_conn_set_pass(plain, u->plan);
  xmpp_connect_raw(plain, "xmpp.acme.example", 5222, NULL, NULL);
  xmpp_conn_open_stream_default(plain);
}

void stream(xmpp_conn_t *conn, xmpp_conn_t *plain, const struct user *u) {
  char *attributes[] = {"from", (char *)u->email};
  xmpp_connect_raw(conn, "xmpp.acme.example", 5222, NULL, NULL);
  xmpp_conn_open_stream(conn, attributes, 2);                     // expect: user.contact.email -> acme
  char *others[] = {"from", (char *)u->plan};
  xmpp_connect_raw(plain, "xmpp.acme.example", 5222, NULL, NULL);
  xmpp_conn_open_stream(plain, others, 2);
}

void sent(xmpp_conn_t *conn, const struct user *u) {
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, NULL, NULL);
  xmpp_send_error(conn, XMPP_SE_CONFLICT, (char *)u->name);       // expect: user.name -> acme
  xmpp_send_error(conn, XMPP_SE_CONFLICT, (char *)u->plan);
  xmpp_stanza_t *message = xmpp_message_new(xmpp_conn_get_context(conn), "chat", "support@acme.example", "1");
  xmpp_stanza_t *body = xmpp_stanza_new(xmpp_conn_get_context(conn));
  xmpp_stanza_set_name(body, "body");
  xmpp_stanza_add_child(message, body);
  xmpp_stanza_t *text = xmpp_stanza_new(xmpp_conn_get_context(conn));
  xmpp_stanza_set_text(text, u->plan);
  xmpp_stanza_add_child(body, text);
  xmpp_send(conn, message);
  xmpp_stanza_set_text(text, u->email);
  xmpp_send(conn, message);                                       // expect: user.contact.email -> acme
  xmpp_stanza_release(text);
}

void asked(xmpp_conn_t *conn, xmpp_conn_t *plain, const struct user *u) {
  xmpp_conn_set_jid(conn, u->email);
  xmpp_conn_set_pass(conn, u->phone);
  acme_send(xmpp_conn_get_jid(conn));                             // expect: user.contact.email -> acme
  acme_send(xmpp_conn_get_bound_jid(conn));                       // expect: user.contact.email -> acme
  acme_send(xmpp_conn_get_pass(conn));                            // expect: user.contact.phone_number -> acme
  acme_send(xmpp_conn_get_jid(xmpp_conn_clone(conn)));            // expect: user.contact.email -> acme
  acme_send_int(xmpp_conn_is_secured(conn));
  acme_send_int(xmpp_conn_send_queue_len(conn));
  xmpp_conn_set_jid(plain, u->plan);
  xmpp_conn_set_pass(plain, u->plan);
  acme_send(xmpp_conn_get_jid(plain));
  acme_send(xmpp_conn_get_bound_jid(plain));
  acme_send(xmpp_conn_get_pass(plain));
  acme_send(xmpp_conn_get_jid(xmpp_conn_clone(plain)));
  xmpp_disconnect(conn);
  xmpp_conn_release(conn);
}

static int on_stanza(xmpp_conn_t *conn, xmpp_stanza_t *stanza, void *userdata) {
  acme_send(userdata);                                            // expect: user.name -> acme
  acme_send(xmpp_stanza_get_text(stanza));
  return 1;
}
static int on_stanza_plain(xmpp_conn_t *conn, xmpp_stanza_t *stanza, void *userdata) {
  acme_send(userdata);
  return 1;
}
static int on_answer(xmpp_conn_t *conn, xmpp_stanza_t *stanza, void *userdata) {
  acme_send(userdata);                                            // expect: user.name -> acme
  return 0;
}
static int on_answer_plain(xmpp_conn_t *conn, xmpp_stanza_t *stanza, void *userdata) {
  acme_send(userdata);
  return 0;
}
static int on_time(xmpp_conn_t *conn, void *userdata) {
  acme_send(userdata);                                            // expect: user.name -> acme
  return 1;
}
static int on_time_plain(xmpp_conn_t *conn, void *userdata) {
  acme_send(userdata);
  return 1;
}
static int on_any_time(xmpp_ctx_t *ctx, void *userdata) {
  acme_send(userdata);                                            // expect: user.name -> acme
  return 1;
}
static int on_any_time_plain(xmpp_ctx_t *ctx, void *userdata) {
  acme_send(userdata);
  return 1;
}

void handlers(xmpp_conn_t *conn, const struct user *u) {
  xmpp_handler_add(conn, on_stanza, NULL, "message", NULL, (void *)u->name);
  xmpp_handler_add(conn, on_stanza_plain, NULL, "message", NULL, (void *)u->plan);
  xmpp_id_handler_add(conn, on_answer, "roster1", (void *)u->name);
  xmpp_id_handler_add(conn, on_answer_plain, "roster1", (void *)u->plan);
  xmpp_timed_handler_add(conn, on_time, 15, (void *)u->name);
  xmpp_timed_handler_add(conn, on_time_plain, 15, (void *)u->plan);
  xmpp_global_timed_handler_add(xmpp_conn_get_context(conn), on_any_time, 15, (void *)u->name);
  xmpp_global_timed_handler_add(xmpp_conn_get_context(conn), on_any_time_plain, 15, (void *)u->plan);
}

static struct user someone;

static int on_certificate(const xmpp_tlscert_t *cert, const char *const errormsg) {
  acme_send(someone.name);                                        // expect: user.name -> acme
  acme_send(someone.plan);
  return 0;
}
static int on_password(char *pw, size_t pw_max, xmpp_conn_t *conn, void *userdata) {
  acme_send(userdata);                                            // expect: user.name -> acme
  return 0;
}
static int on_password_plain(char *pw, size_t pw_max, xmpp_conn_t *conn, void *userdata) {
  acme_send(userdata);
  return 0;
}
static int on_socket(xmpp_conn_t *conn, void *socket) {
  acme_send(xmpp_conn_get_jid(conn));                             // expect: user.contact.email -> acme
  return 0;
}
static int on_socket_plain(xmpp_conn_t *conn, void *socket) {
  acme_send(xmpp_conn_get_jid(conn));
  return 0;
}

void more_handlers(xmpp_conn_t *conn, xmpp_conn_t *plain, const struct user *u) {
  xmpp_conn_set_certfail_handler(conn, on_certificate);
  xmpp_conn_set_password_callback(conn, on_password, (void *)u->name);
  xmpp_conn_set_password_callback(conn, on_password_plain, (void *)u->plan);
  xmpp_conn_set_jid(conn, u->email);
  xmpp_conn_set_sockopt_callback(conn, on_socket);
  xmpp_conn_set_jid(plain, u->plan);
  xmpp_conn_set_sockopt_callback(plain, on_socket_plain);
}

// What an address is signed in with stays, whatever else is set; none of it goes into what these return.
void settings(xmpp_conn_t *conn, xmpp_conn_t *plain, const struct user *u) {
  xmpp_conn_set_jid(conn, u->email);
  xmpp_conn_set_jid(plain, u->plan);
  xmpp_conn_set_cafile(plain, u->name);
  xmpp_conn_set_capath(plain, u->name);
  xmpp_conn_set_client_cert(plain, u->name, u->name);
  xmpp_conn_set_password_retries(plain, 3);
  xmpp_conn_set_keepalive(plain, 60, 5);
  acme_send(xmpp_conn_get_jid(plain));
  xmpp_conn_set_cafile(conn, "/etc/ca.pem");
  xmpp_conn_set_capath(conn, "/etc/ca");
  xmpp_conn_set_client_cert(conn, "/etc/me.pem", "/etc/me.key");
  xmpp_conn_set_password_retries(conn, 3);
  xmpp_conn_set_keepalive(conn, 60, 5);
  acme_send(xmpp_conn_get_jid(conn));                             // expect: user.contact.email -> acme
  acme_send(xmpp_conn_get_keyfile(conn));
  acme_send_bytes(xmpp_conn_get_peer_cert(conn), 1);
  acme_send_int(xmpp_conn_get_flags(conn));
  acme_send_int(xmpp_conn_is_connected(conn));
  acme_send_int(xmpp_conn_is_connecting(conn));
  acme_send_int(xmpp_conn_is_disconnected(conn));
}

// The state of a stream that is taken up again: nothing of the sign-in.
void taken_up(xmpp_conn_t *conn, xmpp_conn_t *next, const struct user *u) {
  xmpp_conn_set_jid(conn, u->email);
  xmpp_sm_state_t *state = xmpp_conn_get_sm_state(conn);
  acme_send_bytes(state, 1);
  xmpp_conn_set_jid(next, u->plan);
  xmpp_conn_set_sm_state(next, state);
  acme_send(xmpp_conn_get_jid(next));
  xmpp_free_sm_state(state);
  acme_send(xmpp_conn_get_jid(conn));                             // expect: user.contact.email -> acme
}

void loop(xmpp_conn_t *conn, xmpp_ctx_t *ctx, xmpp_stanza_t *stanza, const struct user *u) {
  xmpp_conn_set_jid(conn, u->email);
  xmpp_stanza_set_text(stanza, u->email);
  acme_send_bytes(xmpp_stanza_get_context(stanza), 1);
  xmpp_run(ctx);
  xmpp_run_once(ctx, 10);
  xmpp_stop(ctx);
  xmpp_handler_delete(conn, on_stanza_plain);
  xmpp_id_handler_delete(conn, on_answer_plain, u->name);
  xmpp_timed_handler_delete(conn, on_time_plain);
  xmpp_global_timed_handler_delete(ctx, on_any_time_plain);
  char *copy = xmpp_strdup(ctx, u->name);
  acme_send(copy);                                                // expect: user.name -> acme
  xmpp_free(ctx, copy);
  acme_send(xmpp_conn_get_jid(conn));                             // expect: user.contact.email -> acme
  xmpp_ctx_free(ctx);
}

void in_the_clear(xmpp_conn_t *conn, xmpp_conn_t *later, const struct user *u) {
  xmpp_conn_disable_tls(conn);
  xmpp_conn_set_jid(conn, u->email);
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, NULL, NULL);  // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  xmpp_conn_tls_start(later);
  xmpp_conn_set_jid(later, u->email);
  xmpp_connect_client(later, "xmpp.acme.example", 5222, NULL, NULL);  // expect: user.contact.email -> acme
}

void in_the_clear_by_flag(xmpp_conn_t *conn, xmpp_conn_t *plain, const struct user *u) {
  xmpp_conn_set_flags(conn, XMPP_CONN_FLAG_DISABLE_TLS);
  xmpp_conn_set_jid(conn, u->email);
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, NULL, NULL);  // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  xmpp_conn_set_flags(plain, XMPP_CONN_FLAG_DISABLE_TLS);
  xmpp_conn_set_jid(plain, u->plan);
  xmpp_connect_client(plain, "xmpp.acme.example", 5222, NULL, NULL);
}

void any_certificate(xmpp_conn_t *conn, xmpp_conn_t *checked, const struct user *u) {
  xmpp_conn_set_flags(conn, XMPP_CONN_FLAG_TRUST_TLS);
  xmpp_conn_set_jid(conn, u->email);
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, NULL, NULL);  // expect: user.contact.email -> acme  // expect-rule: piiflow-tls-verification-off
  xmpp_conn_set_flags(checked, 0);
  xmpp_conn_set_jid(checked, u->email);
  xmpp_connect_client(checked, "xmpp.acme.example", 5222, NULL, NULL);  // expect: user.contact.email -> acme
}
