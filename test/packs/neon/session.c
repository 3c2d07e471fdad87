// needs: neon/ne_request.h libneon27-gnutls-dev
// flags: -isystem/usr/include/neon
// neon.
#include "pii_case_c.h"

#include <neon/ne_basic.h>
#include <neon/ne_request.h>
#include <neon/ne_session.h>

void send_it(const struct user *u) {
  ne_session *session = ne_session_create("https", "api.acme.example", 443);
  ne_request *plain = ne_request_create(session, "POST", "/v1");
  ne_set_request_body_buffer(plain, u->plan, 3);
  ne_request *request = ne_request_create(session, "POST", "/v1");
  ne_set_request_body_buffer(request, u->email, 3);      // expect: user.contact.email -> acme
  ne_add_request_header(request, "X-User", u->name);     // expect: user.name -> acme
  ne_add_request_header(request, "X-Plan", u->plan);
  ne_request_dispatch(request);
}

void others(const struct user *u) {
  ne_session *session = ne_session_create("https", "mail.globex.example", 443);
  ne_request_create(session, "GET", u->plan);
  ne_request *request = ne_request_create(session, "GET", u->name);  // expect: user.name -> globex
  ne_print_request_header(request, "X-User", "plan %s", u->plan);
  ne_print_request_header(request, "X-User", "mail %s", u->email);   // expect: user.contact.email -> globex
  ne_post(session, "/v1", 1, u->plan);
  ne_post(session, "/v1", 1, u->phone);                              // expect: user.contact.phone_number -> globex
}
