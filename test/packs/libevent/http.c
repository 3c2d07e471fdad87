// needs: event2/http.h libevent-dev
// libevent: HTTP requests and buffered connections.
#include "pii_case_c.h"

#include <event2/buffer.h>
#include <event2/bufferevent.h>
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
