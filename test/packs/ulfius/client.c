// needs: ulfius.h libulfius-dev
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
