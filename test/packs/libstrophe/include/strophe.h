// Declarations of libstrophe that its pack names, written by hand. Signatures: strophe.h of Debian's libstrophe-dev 0.12.2.
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _xmpp_conn_t xmpp_conn_t;
typedef struct _xmpp_stanza_t xmpp_stanza_t;
typedef int xmpp_conn_event_t;
typedef void (*xmpp_conn_handler)(xmpp_conn_t *conn, xmpp_conn_event_t event, int error, void *stream_error,
                                  void *userdata);
int xmpp_connect_client(xmpp_conn_t *conn, const char *altdomain, unsigned short altport, xmpp_conn_handler callback,
                        void *userdata);
void xmpp_send(xmpp_conn_t *conn, xmpp_stanza_t *stanza);
void xmpp_send_raw(xmpp_conn_t *conn, const char *data, size_t len);
void xmpp_send_raw_string(xmpp_conn_t *conn, const char *fmt, ...);
int xmpp_message_set_body(xmpp_stanza_t *msg, const char *text);
#ifdef __cplusplus
}
#endif
