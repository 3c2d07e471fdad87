// needs: event2/http.h libevent-dev
// flags: -Wno-everything
// libevent: buffers, headers and addresses; each call with its twin.
#include "pii_case_c.h"

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/http.h>
#include <stdarg.h>

static void add(struct evbuffer *b, const char *format, ...) {
  va_list list;
  va_start(list, format);
  evbuffer_add_vprintf(b, format, list);
  va_end(list);
}

static struct evhttp_connection *target(struct event_base *base) {
  return evhttp_connection_base_new(base, NULL, "api.acme.example", 80);
}

void buffers(struct event_base *base, const struct user *u) {
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); evbuffer_add(evhttp_request_get_output_buffer(r), u->name, 3); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }  // expect: user.name -> acme confidence high
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); evbuffer_add(evhttp_request_get_output_buffer(r), u->plan, 3); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); evbuffer_prepend(evhttp_request_get_output_buffer(r), u->name, 3); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }  // expect: user.name -> acme confidence high
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); evbuffer_prepend(evhttp_request_get_output_buffer(r), u->plan, 3); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); evbuffer_add_reference(evhttp_request_get_output_buffer(r), u->name, 3, NULL, NULL); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }  // expect: user.name -> acme confidence high
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); evbuffer_add_reference(evhttp_request_get_output_buffer(r), u->plan, 3, NULL, NULL); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); add(evhttp_request_get_output_buffer(r), "%s", u->name); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }  // expect: user.name -> acme confidence high
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); add(evhttp_request_get_output_buffer(r), "%s", u->plan); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }
  { struct evbuffer *b = evbuffer_new(); evbuffer_add(b, u->name, 3); struct evhttp_request *r = evhttp_request_new(NULL, NULL); evbuffer_add_buffer(evhttp_request_get_output_buffer(r), b); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }  // expect: user.name -> acme confidence high
  { struct evbuffer *b = evbuffer_new(); evbuffer_add(b, u->plan, 3); struct evhttp_request *r = evhttp_request_new(NULL, NULL); evbuffer_add_buffer(evhttp_request_get_output_buffer(r), b); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); evhttp_add_header(evhttp_request_get_output_headers(r), "x", u->name); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }  // expect: user.name -> acme confidence high
  { struct evhttp_request *r = evhttp_request_new(NULL, NULL); evhttp_add_header(evhttp_request_get_output_headers(r), "x", u->plan); evhttp_make_request(target(base), r, EVHTTP_REQ_POST, "/"); }
  { struct bufferevent *v = bufferevent_socket_new(base, -1, 0); bufferevent_socket_connect_hostname(v, NULL, 0, "api.acme.example", 80); bufferevent_enable(v, EV_WRITE); bufferevent_write(v, u->name, 3); bufferevent_free(v); }  // expect: user.name -> acme confidence high
  { struct bufferevent *v = bufferevent_socket_new(base, -1, 0); bufferevent_socket_connect_hostname(v, NULL, 0, "api.acme.example", 80); bufferevent_enable(v, EV_WRITE); bufferevent_write(v, u->plan, 3); bufferevent_free(v); }
}

void texts(const struct user *u) {
  { acme_send(evhttp_encode_uri(u->name)); }  // expect: user.name -> acme confidence high
  { acme_send(evhttp_encode_uri(u->plan)); }
  { acme_send(evhttp_uriencode(u->name, -1, 0)); }  // expect: user.name -> acme confidence high
  { acme_send(evhttp_uriencode(u->plan, -1, 0)); }
  { size_t n; acme_send(evhttp_uridecode(u->name, 0, &n)); }  // expect: user.name -> acme confidence high
  { size_t n; acme_send(evhttp_uridecode(u->plan, 0, &n)); }
  { size_t n; evhttp_uridecode(u->plan, 0, &n); acme_send_int(n); }
}
