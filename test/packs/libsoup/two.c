// flags: -isystem/usr/include/libsoup-2.4 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// needs: libsoup-2.4/libsoup/soup.h libsoup2.4-dev
// libsoup 2.4.
#include "pii_case_c.h"

#include <libsoup/soup.h>

#include <string.h>

void body(SoupSession *session, const struct user *u) {
  SoupMessage *plain = soup_message_new("POST", "https://api.acme.example/v1");
  soup_message_set_request(plain, "text/plain", SOUP_MEMORY_COPY, u->plan, 3);
  soup_session_send_message(session, plain);
  SoupMessage *message = soup_message_new("POST", "https://api.acme.example/v1");
  soup_message_set_request(message, "text/plain", SOUP_MEMORY_COPY, u->email, strlen(u->email));
  soup_session_send_message(session, message);  // expect: user.contact.email -> acme
}

void url(const struct user *u) {
  soup_message_new("GET", u->plan);
  soup_message_new("GET", u->name);  // expect: user.name -> unknown
}

void headers(SoupSession *session, const struct user *u) {
  SoupMessage *plain = soup_message_new("POST", "https://api.acme.example/v1");
  soup_message_headers_append(plain->request_headers, "X-Plan", u->plan);
  soup_session_send_message(session, plain);
  SoupMessage *message = soup_message_new("POST", "https://api.acme.example/v1");
  soup_message_headers_append(message->request_headers, "X-User", u->name);
  soup_session_send_message(session, message);  // expect: user.name -> acme
  SoupMessage *body = soup_message_new("POST", "https://api.acme.example/v1");
  soup_message_body_append(body->request_body, SOUP_MEMORY_COPY, u->email, strlen(u->email));
  soup_session_send_message(session, body);  // expect: user.contact.email -> acme
}
