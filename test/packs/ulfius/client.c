// needs: ulfius.h libulfius-dev
// flags: -isystem/opt/piiflow-headers/usr/include -isystem/opt/piiflow-headers/usr/include/x86_64-linux-gnu
// ulfius's client.
#include "pii_case_c.h"

#include <ulfius.h>

void send_it(const struct user *u) {
  struct _u_request plain, request;
  struct _u_response response;
  ulfius_init_request(&plain);
  plain.http_url = "https://api.acme.example/v1";
  ulfius_set_string_body_request(&plain, u->plan);
  ulfius_send_http_request(&plain, &response);
  ulfius_init_request(&request);
  request.http_url = "https://api.acme.example/v1";
  ulfius_set_string_body_request(&request, u->email);
  ulfius_send_http_request(&request, &response);  // expect: user.contact.email -> acme
}

void others(const struct user *u, struct _websocket_manager *socket, size_t (*sink)(void *, size_t, size_t, void *)) {
  struct _u_request plain, request;
  struct _u_response response;
  ulfius_init_request(&plain);
  plain.http_url = "https://mail.globex.example/v1";
  ulfius_set_string_body_request(&plain, u->plan);
  ulfius_send_http_streaming_request(&plain, &response, sink, NULL);
  ulfius_init_request(&request);
  request.http_url = "https://mail.globex.example/v1";
  ulfius_set_string_body_request(&request, u->name);
  ulfius_send_http_streaming_request(&request, &response, sink, NULL);  // expect: user.name -> globex
  ulfius_websocket_send_message(socket, 1, 3, u->plan);
  ulfius_websocket_send_message(socket, 1, 3, u->phone);                // expect: user.contact.phone_number -> unknown
  ulfius_send_smtp_email("smtp.globex.example", 465, 1, 1, "u", "p", "us", u->plan, NULL, NULL, "hello", "text");
  ulfius_send_smtp_email("smtp.globex.example", 465, 1, 1, "u", "p", "us", u->email, NULL, NULL, "hello", "text");  // expect: user.contact.email -> globex
  ulfius_send_smtp_rich_email("smtp.globex.example", 465, 1, 1, "u", "p", "us", "them", 0, 0, "text/html", "hello", u->plan);
  ulfius_send_smtp_rich_email("smtp.globex.example", 465, 1, 1, "u", "p", "us", "them", 0, 0, "text/html", "hello", u->name);  // expect: user.name -> globex
}

void bodies(const struct user *u, json_t *other) {
  struct _u_request plain, request;
  ulfius_init_request(&plain);
  ulfius_set_binary_body_request(&plain, u->plan, 16);
  ulfius_send_http_request(&plain, NULL);
  ulfius_clean_request(&plain);
  ulfius_init_request(&request);
  ulfius_set_binary_body_request(&request, u->email, 64);
  ulfius_send_http_request(&request, NULL);  // expect: user.contact.email -> unknown
  ulfius_clean_request(&request);
  ulfius_set_json_body_request(&plain, other);
  ulfius_send_http_request(&plain, NULL);
}

void json(const struct user *u) {
  struct _u_request plain, request;
  json_t *plan = json_string(u->plan), *name = json_string(u->name);
  ulfius_init_request(&plain);
  ulfius_set_json_body_request(&plain, plan);
  ulfius_send_http_request(&plain, NULL);
  ulfius_init_request(&request);
  ulfius_set_json_body_request(&request, name);
  ulfius_send_http_request(&request, NULL);  // expect: user.name -> unknown
}

void properties(const struct user *u) {
  struct _u_request plain, request;
  ulfius_init_request(&plain);
  ulfius_set_request_properties(&plain, U_OPT_HTTP_VERB, "POST", U_OPT_STRING_BODY, u->plan, U_OPT_NONE);
  ulfius_send_http_request(&plain, NULL);
  ulfius_init_request(&request);
  ulfius_set_request_properties(&request, U_OPT_HTTP_VERB, "POST", U_OPT_STRING_BODY, u->phone, U_OPT_NONE);
  ulfius_send_http_request(&request, NULL);  // expect: user.contact.phone_number -> unknown
}

void maps(const struct user *u) {
  struct _u_request plain, request, part;
  ulfius_init_request(&plain);
  u_map_put(plain.map_header, "X-User", u->plan);
  u_map_put_binary(plain.map_post_body, "user", u->plan, 0, 16);
  ulfius_send_http_request(&plain, NULL);
  ulfius_init_request(&request);
  u_map_put(request.map_header, "X-User", u->name);
  ulfius_send_http_request(&request, NULL);  // expect: user.name -> unknown
  ulfius_init_request(&part);
  u_map_put_binary(part.map_post_body, "user", u->email, 0, 64);
  ulfius_send_http_request(&part, NULL);     // expect: user.contact.email -> unknown
}
