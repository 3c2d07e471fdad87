// flags: -isystem/usr/include/libsoup-3.0 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// needs: libsoup-3.0/libsoup/soup.h libsoup-3.0-dev
// libsoup 3: forms, reading, splicing, and web sockets.
#include "pii_case_c.h"

#include <libsoup/soup.h>

void forms(SoupSession *session, GOutputStream *out, const struct user *u) {
  {
    char *form = soup_form_encode("user", u->plan, NULL);
    SoupMessage *message = soup_message_new_from_encoded_form("POST", "https://api.acme.example/", form);
    soup_session_send_and_read_async(session, message, 0, NULL, NULL, NULL);
    soup_session_send_and_splice(session, message, out, 0, NULL, NULL);
  }
  {
    char *form = soup_form_encode("user", u->email, NULL);
    SoupMessage *message = soup_message_new_from_encoded_form("POST", "https://api.acme.example/", form);
    soup_session_send_and_read_async(session, message, 0, NULL, NULL, NULL);  // expect: user.contact.email -> acme
    soup_session_send_and_splice(session, message, out, 0, NULL, NULL);  // expect: user.contact.email -> acme
  }
  {
    SoupMultipart *parts = soup_multipart_new("multipart/form-data");
    soup_multipart_append_form_string(parts, "user", u->plan);
    SoupMessage *message = soup_message_new_from_multipart("https://api.acme.example/", parts);
    soup_session_send(session, message, NULL, NULL);
  }
  {
    SoupMultipart *parts = soup_multipart_new("multipart/form-data");
    soup_multipart_append_form_string(parts, "user", u->name);
    SoupMessage *message = soup_message_new_from_multipart("https://api.acme.example/", parts);
    soup_session_send(session, message, NULL, NULL);             // expect: user.name -> acme
  }
}

void sockets(SoupWebsocketConnection *connection, const struct user *u) {
  soup_websocket_connection_send_text(connection, u->plan);
  soup_websocket_connection_send_text(connection, u->phone);     // expect: user.contact.phone_number -> unknown
  soup_websocket_connection_send_binary(connection, u->plan, 3);
  soup_websocket_connection_send_binary(connection, u->email, 3);  // expect: user.contact.email -> unknown
  soup_websocket_connection_send_message(connection, SOUP_WEBSOCKET_DATA_TEXT, g_bytes_new(u->plan, 3));
  soup_websocket_connection_send_message(connection, SOUP_WEBSOCKET_DATA_TEXT, g_bytes_new(u->name, 3));  // expect: user.name -> unknown
}
