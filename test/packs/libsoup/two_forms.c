// flags: -isystem/usr/include/libsoup-2.4 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// needs: libsoup-2.4/libsoup/soup.h libsoup2.4-dev
// libsoup 2.4: forms, requests, and sending later.
#include "pii_case_c.h"

#include <libsoup/soup.h>

void sends(SoupSession *session, const struct user *u) {
  {
    SoupMessage *message = soup_message_new_from_uri("POST", soup_uri_new("https://api.acme.example/"));
    soup_message_body_append(message->request_body, SOUP_MEMORY_COPY, u->plan, 3);
    soup_session_send_async(session, message, NULL, NULL, NULL);
    soup_session_queue_message(session, message, NULL, NULL);
  }
  {
    SoupMessage *message = soup_message_new_from_uri("POST", soup_uri_new("https://api.acme.example/"));
    soup_message_body_append(message->request_body, SOUP_MEMORY_COPY, u->email, 3);
    soup_session_send_async(session, message, NULL, NULL, NULL);  // expect: user.contact.email -> acme
    soup_session_queue_message(session, message, NULL, NULL);    // expect: user.contact.email -> acme
  }
}

void forms(SoupSession *session, const struct user *u) {
  {
    SoupMessage *message = soup_form_request_new("POST", "https://api.acme.example/", "user", u->plan, NULL);
    soup_session_send_message(session, message);
  }
  {
    SoupMessage *message = soup_form_request_new("POST", "https://api.acme.example/", "user", u->name, NULL);
    soup_session_send_message(session, message);                 // expect: user.name -> acme
  }
  {
    GHashTable *fields = g_hash_table_new(g_str_hash, g_str_equal);
    g_hash_table_insert(fields, "user", (gpointer)u->plan);
    SoupMessage *message = soup_form_request_new_from_hash("POST", "https://api.acme.example/", fields);
    soup_session_send_message(session, message);
  }
  {
    GHashTable *fields = g_hash_table_new(g_str_hash, g_str_equal);
    g_hash_table_insert(fields, "user", (gpointer)u->phone);
    SoupMessage *message = soup_form_request_new_from_hash("POST", "https://api.acme.example/", fields);
    soup_session_send_message(session, message);                 // expect: user.contact.phone_number -> acme
  }
  {
    SoupMultipart *parts = soup_multipart_new("multipart/form-data");
    soup_multipart_append_form_string(parts, "user", u->plan);
    SoupMessage *message = soup_form_request_new_from_multipart("https://api.acme.example/", parts);
    soup_session_send_message(session, message);
  }
  {
    SoupMultipart *parts = soup_multipart_new("multipart/form-data");
    soup_multipart_append_form_string(parts, "user", u->email);
    SoupMessage *message = soup_form_request_new_from_multipart("https://api.acme.example/", parts);
    soup_session_send_message(session, message);                 // expect: user.contact.email -> acme
  }
}

void requests(SoupSession *session, const struct user *u) {
  {
    char url[128];
    g_snprintf(url, sizeof url, "https://api.acme.example/?user=%s", u->plan);
    SoupRequest *request = soup_session_request(session, url, NULL);
    soup_request_send(request, NULL, NULL);
    soup_request_send_async(request, NULL, NULL, NULL);
    SoupRequestHTTP *other = soup_session_request_http(session, "GET", url, NULL);
    soup_request_send(SOUP_REQUEST(other), NULL, NULL);
  }
  {
    char url[128];
    g_snprintf(url, sizeof url, "https://api.acme.example/?user=%s", u->name);
    SoupRequest *request = soup_session_request(session, url, NULL);
    soup_request_send(request, NULL, NULL);                      // expect: user.name -> acme
    soup_request_send_async(request, NULL, NULL, NULL);          // expect: user.name -> acme
    SoupRequestHTTP *other = soup_session_request_http(session, "GET", url, NULL);
    soup_request_send(SOUP_REQUEST(other), NULL, NULL);          // expect: user.name -> acme
  }
}

void by_uri(SoupSession *session, const struct user *u) {
  {
    SoupURI *uri = soup_uri_new("https://api.acme.example/");
    soup_uri_set_query_from_fields(uri, "user", u->plan, NULL);
    soup_session_queue_message(session, soup_message_new_from_uri("GET", uri), NULL, NULL);
  }
  {
    SoupURI *uri = soup_uri_new("https://api.acme.example/");
    soup_uri_set_query_from_fields(uri, "user", u->name, NULL);
    soup_session_queue_message(session, soup_message_new_from_uri("GET", uri), NULL, NULL);  // expect: user.name -> acme
  }
}
