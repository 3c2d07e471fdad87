// needs: libsoup-3.0/libsoup/soup.h libsoup-3.0-dev
// flags: -Wno-everything -isystem/usr/include/libsoup-3.0 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// libsoup 3: bodies by their parts; each call with its twin.
#include "pii_case_c.h"

#include <libsoup/soup.h>

void bodies(SoupSession *s, const struct user *u) {
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_set_request_body(m, "text/plain", g_memory_input_stream_new_from_data(u->name, 3, NULL), 3); soup_session_send(s, m, NULL, NULL); }  // expect: user.name -> acme confidence high
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_set_request_body(m, "text/plain", g_memory_input_stream_new_from_data(u->plan, 3, NULL), 3); soup_session_send(s, m, NULL, NULL); }
  { SoupMessageBody *b = soup_message_body_new(); soup_message_body_append_bytes(b, g_bytes_new(u->name, 3)); gsize n; acme_send(g_bytes_get_data(soup_message_body_flatten(b), &n)); }  // expect: user.name -> acme confidence high
  { SoupMessageBody *b = soup_message_body_new(); soup_message_body_append_bytes(b, g_bytes_new(u->plan, 3)); gsize n; acme_send(g_bytes_get_data(soup_message_body_flatten(b), &n)); }
  { SoupMultipart *p = soup_multipart_new("form"); soup_multipart_append_part(p, NULL, g_bytes_new(u->name, 3)); soup_session_send(s, soup_message_new_from_multipart("https://api.acme.example", p), NULL, NULL); }  // expect: user.name -> acme confidence high
  { SoupMultipart *p = soup_multipart_new("form"); soup_multipart_append_part(p, NULL, g_bytes_new(u->plan, 3)); soup_session_send(s, soup_message_new_from_multipart("https://api.acme.example", p), NULL, NULL); }
}
