// needs: neon/ne_request.h libneon27-gnutls-dev
// flags: -isystem/usr/include/neon
// neon.
#include "pii_case_c.h"

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
