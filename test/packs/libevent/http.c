// needs: event2/http.h libevent-dev
// libevent: HTTP requests and buffered connections.
#include "pii_case_c.h"

typedef struct ssl_st SSL;

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/bufferevent_ssl.h>
#include <event2/event.h>
#include <event2/http.h>

void request(struct event_base *base, const struct user *u) {
  struct evhttp_connection *connection = evhttp_connection_base_new(base, NULL, "api.acme.example", 80);
  struct evhttp_request *plain = evhttp_request_new(NULL, NULL);
  evbuffer_add_printf(evhttp_request_get_output_buffer(plain), "plan=%s", u->plan);
  evhttp_make_request(connection, plain, EVHTTP_REQ_POST, "/v1");
  struct evhttp_request *request = evhttp_request_new(NULL, NULL);
  evbuffer_add_printf(evhttp_request_get_output_buffer(request), "mail=%s", u->email);
  evhttp_make_request(connection, request, EVHTTP_REQ_POST, "/v1");  // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
}

void connection(struct event_base *base, const struct user *u) {
  struct bufferevent *bev = bufferevent_socket_new(base, -1, 0);
  bufferevent_socket_connect_hostname(bev, NULL, 0, "mail.globex.example", 7000);
  bufferevent_write(bev, u->plan, 3);
  bufferevent_write(bev, u->name, 3);                                 // expect: user.name -> globex // expect-rule: piiflow-plaintext-transport
}

void buffers(struct event_base *base, SSL *ssl, const struct user *u) {
  struct bufferevent *bev = bufferevent_openssl_socket_new(base, -1, ssl, BUFFEREVENT_SSL_CONNECTING, 0);
  bufferevent_socket_connect_hostname(bev, NULL, 0, "mail.globex.example", 443);
  struct evbuffer *plain = evbuffer_new(), *known = evbuffer_new();
  evbuffer_add_printf(plain, "plan=%s", u->plan);
  bufferevent_write_buffer(bev, plain);
  evbuffer_add_printf(known, "mail=%s", u->email);
  bufferevent_write_buffer(bev, known);                               // expect: user.contact.email -> globex
}

void over_tls(struct event_base *base, struct bufferevent *bev, const struct user *u) {
  struct evhttp_connection *connection = evhttp_connection_base_bufferevent_new(base, NULL, bev, "api.acme.example", 443);
  struct evhttp_request *plain = evhttp_request_new(NULL, NULL), *request = evhttp_request_new(NULL, NULL);
  evbuffer_add_printf(evhttp_request_get_output_buffer(plain), "plan=%s", u->plan);
  evhttp_make_request(connection, plain, EVHTTP_REQ_POST, "/v1");
  evbuffer_add_printf(evhttp_request_get_output_buffer(request), "name=%s", u->name);
  evhttp_make_request(connection, request, EVHTTP_REQ_POST, "/v1");   // expect: user.name -> acme
}

#if LIBEVENT_VERSION_NUMBER < 0x02020000
// Of libevent 2.2, which has event2/bufferevent_ssl.h for mbedTLS, too.
struct bufferevent *bufferevent_mbedtls_socket_new(struct event_base *base, evutil_socket_t fd, void *ssl,
                                                   enum bufferevent_ssl_state state, int options);
#endif

void by_mbedtls(struct event_base *base, void *ssl, const struct user *u) {
  struct bufferevent *bev = bufferevent_mbedtls_socket_new(base, -1, ssl, BUFFEREVENT_SSL_CONNECTING, 0);
  bufferevent_socket_connect_hostname(bev, NULL, 0, "mail.globex.example", 443);
  bufferevent_write(bev, u->plan, 3);
  bufferevent_write(bev, u->phone, 3);                                // expect: user.contact.phone_number -> globex
}
