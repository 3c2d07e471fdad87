// flags: -isystem/usr/include/libsoup-3.0 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// needs: libsoup-3.0/libsoup/soup.h libsoup-3.0-dev
// libsoup 3.
#include "pii_case_c.h"

#include <libsoup/soup.h>

#include <string.h>

void body(SoupSession *session, const struct user *u) {
  SoupMessage *plain = soup_message_new("POST", "https://api.acme.example/v1");
  soup_message_set_request_body_from_bytes(plain, "text/plain", g_bytes_new(u->plan, 3));
  soup_session_send_and_read(session, plain, NULL, NULL);
  SoupMessage *message = soup_message_new("POST", "https://api.acme.example/v1");
  soup_message_set_request_body_from_bytes(message, "text/plain", g_bytes_new(u->email, strlen(u->email)));
  soup_session_send_and_read(session, message, NULL, NULL);  // expect: user.contact.email -> acme
}

void headers(SoupSession *session, const struct user *u) {
  SoupMessage *message = soup_message_new("GET", "https://mail.globex.example/");
  soup_message_headers_append(soup_message_get_request_headers(message), "X-User", u->name);
  soup_session_send(session, message, NULL, NULL);           // expect: user.name -> globex
}

void websocket(SoupWebsocketConnection *connection, const struct user *u) {
  soup_websocket_connection_send_text(connection, u->plan);
  soup_websocket_connection_send_text(connection, u->name);  // expect: user.name -> unknown
}
