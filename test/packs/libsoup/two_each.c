// needs: libsoup-2.4/libsoup/soup.h libsoup2.4-dev
// flags: -Wno-everything -isystem/usr/include/libsoup-2.4 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// libsoup 2.4: addresses, forms and bodies by their parts; each call with its twin.
#include "pii_case_c.h"

#include <libsoup/soup.h>
#include <stdarg.h>

static char *listed(const char *first, ...) {
  va_list list;
  va_start(list, first);
  char *text = soup_form_encode_valist(first, list);
  va_end(list);
  return text;
}

static GHashTable *table(const char *text) {
  GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_insert(t, "k", g_strdup(text));
  return t;
}

void texts(const struct user *u) {
  { acme_send(soup_form_encode_hash(table(u->name))); }  // expect: user.name -> acme confidence high
  { acme_send(soup_form_encode_hash(table(u->plan))); }
  { acme_send(listed("k", u->name, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(listed("k", u->plan, NULL)); }
  { acme_send(soup_uri_encode(u->name, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(soup_uri_encode(u->plan, NULL)); }
  { acme_send(soup_uri_to_string(soup_uri_new(u->name), FALSE)); }  // expect: user.name -> acme confidence high
  { acme_send(soup_uri_to_string(soup_uri_new(u->plan), FALSE)); }
  { acme_send(soup_uri_to_string(soup_uri_new_with_base(soup_uri_new("http://x"), u->name), FALSE)); }  // expect: user.name -> acme confidence high
  { acme_send(soup_uri_to_string(soup_uri_new_with_base(soup_uri_new("http://x"), u->plan), FALSE)); }
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_host(a, u->name); acme_send(soup_uri_to_string(a, FALSE)); }  // expect: user.name -> acme confidence high
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_host(a, u->plan); acme_send(soup_uri_to_string(a, FALSE)); }
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_path(a, u->name); acme_send(soup_uri_to_string(a, FALSE)); }  // expect: user.name -> acme confidence high
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_path(a, u->plan); acme_send(soup_uri_to_string(a, FALSE)); }
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_query(a, u->name); acme_send(soup_uri_to_string(a, FALSE)); }  // expect: user.name -> acme confidence high
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_query(a, u->plan); acme_send(soup_uri_to_string(a, FALSE)); }
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_fragment(a, u->name); acme_send(soup_uri_to_string(a, FALSE)); }  // expect: user.name -> acme confidence high
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_fragment(a, u->plan); acme_send(soup_uri_to_string(a, FALSE)); }
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_query_from_form(a, table(u->name)); acme_send(soup_uri_to_string(a, FALSE)); }  // expect: user.name -> acme confidence high
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_query_from_form(a, table(u->plan)); acme_send(soup_uri_to_string(a, FALSE)); }
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_query_from_fields(a, "k", u->name, NULL); acme_send(soup_uri_to_string(a, FALSE)); }  // expect: user.name -> acme confidence high
  { SoupURI *a = soup_uri_new("http://x"); soup_uri_set_query_from_fields(a, "k", u->plan, NULL); acme_send(soup_uri_to_string(a, FALSE)); }
}

void bodies(SoupSession *s, const struct user *u) {
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_body_append_take(m->request_body, (guchar *)g_strdup(u->name), 3); soup_session_send_message(s, m); }  // expect: user.name -> acme confidence high
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_body_append_take(m->request_body, (guchar *)g_strdup(u->plan), 3); soup_session_send_message(s, m); }
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_body_append_buffer(m->request_body, soup_buffer_new(SOUP_MEMORY_COPY, u->name, 3)); soup_session_send_message(s, m); }  // expect: user.name -> acme confidence high
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_body_append_buffer(m->request_body, soup_buffer_new(SOUP_MEMORY_COPY, u->plan, 3)); soup_session_send_message(s, m); }
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_body_append_buffer(m->request_body, soup_buffer_new_take((guchar *)g_strdup(u->name), 3)); soup_session_send_message(s, m); }  // expect: user.name -> acme confidence high
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_body_append_buffer(m->request_body, soup_buffer_new_take((guchar *)g_strdup(u->plan), 3)); soup_session_send_message(s, m); }
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_headers_replace(m->request_headers, "x", u->name); soup_session_send_message(s, m); }  // expect: user.name -> acme confidence high
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_headers_replace(m->request_headers, "x", u->plan); soup_session_send_message(s, m); }
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_headers_set_content_disposition(m->request_headers, "attachment", table(u->name)); soup_session_send_message(s, m); }  // expect: user.name -> acme confidence high
  { SoupMessage *m = soup_message_new("POST", "https://api.acme.example"); soup_message_headers_set_content_disposition(m->request_headers, "attachment", table(u->plan)); soup_session_send_message(s, m); }
  { SoupMultipart *p = soup_multipart_new("form"); soup_multipart_append_form_file(p, "f", u->name, "text/plain", soup_buffer_new(SOUP_MEMORY_COPY, "x", 1)); soup_session_send_message(s, soup_form_request_new_from_multipart("https://api.acme.example", p)); }  // expect: user.name -> acme confidence high
  { SoupMultipart *p = soup_multipart_new("form"); soup_multipart_append_form_file(p, "f", u->plan, "text/plain", soup_buffer_new(SOUP_MEMORY_COPY, "x", 1)); soup_session_send_message(s, soup_form_request_new_from_multipart("https://api.acme.example", p)); }
  { SoupMultipart *p = soup_multipart_new("form"); soup_multipart_append_form_file(p, "f", "x", "text/plain", soup_buffer_new(SOUP_MEMORY_COPY, u->name, 3)); soup_session_send_message(s, soup_form_request_new_from_multipart("https://api.acme.example", p)); }  // expect: user.name -> acme confidence high
  { SoupMultipart *p = soup_multipart_new("form"); soup_multipart_append_form_file(p, "f", "x", "text/plain", soup_buffer_new(SOUP_MEMORY_COPY, u->plan, 3)); soup_session_send_message(s, soup_form_request_new_from_multipart("https://api.acme.example", p)); }
  { SoupMultipart *p = soup_multipart_new("form"); soup_multipart_append_part(p, NULL, soup_buffer_new(SOUP_MEMORY_COPY, u->name, 3)); soup_session_send_message(s, soup_form_request_new_from_multipart("https://api.acme.example", p)); }  // expect: user.name -> acme confidence high
  { SoupMultipart *p = soup_multipart_new("form"); soup_multipart_append_part(p, NULL, soup_buffer_new(SOUP_MEMORY_COPY, u->plan, 3)); soup_session_send_message(s, soup_form_request_new_from_multipart("https://api.acme.example", p)); }
}
