// Parts of a form, texts that curl makes, handles that are copied.
#include "pii_case_c.h"

#include <curl/curl.h>
#include <curl/mprintf.h>
#include <string.h>

static curl_mime *form(CURL *c) {
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  return curl_mime_init(c);
}

void names(const struct user *u, CURL *c) {
  curl_mime *plain = form(c), *named = form(c), *typed = form(c), *file = form(c);
  curl_mime_filename(curl_mime_addpart(plain), u->plan);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, plain);
  curl_mime_filename(curl_mime_addpart(named), u->name);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, named);    // expect: user.name -> acme
  curl_mime_type(curl_mime_addpart(typed), u->email);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, typed);    // expect: user.contact.email -> acme
  curl_mime_filedata(curl_mime_addpart(file), u->name);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, file);     // expect: user.name -> acme
}

void headers(const struct user *u, CURL *c) {
  curl_mime *plain = form(c), *headed = form(c), *outer = form(c), *inner = form(c);
  curl_mime_headers(curl_mime_addpart(plain), curl_slist_append(0, u->plan), 1);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, plain);
  curl_mime_headers(curl_mime_addpart(headed), curl_slist_append(0, u->email), 1);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, headed);   // expect: user.contact.email -> acme
  curl_mime_data(curl_mime_addpart(inner), u->name, CURL_ZERO_TERMINATED);
  curl_mime_subparts(curl_mime_addpart(outer), inner);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, outer);    // expect: user.name -> acme
}

void by_callback(const struct user *u, CURL *c) {
  curl_mime *plain = form(c), *data = form(c);
  curl_mime_data_cb(curl_mime_addpart(plain), 3, 0, 0, 0, (void *)u->plan);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, plain);
  curl_mime_data_cb(curl_mime_addpart(data), 3, 0, 0, 0, (void *)u->name);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, data);     // expect: user.name -> acme
}

void texts(const struct user *u, CURL *c) {
  char body[200];
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_msnprintf(body, sizeof body, "mail=%s", u->plan);
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, body);
  curl_msnprintf(body, sizeof body, "mail=%s", u->email);
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, body);                       // expect: user.contact.email -> acme
  curl_msprintf(body, "name=%s", u->name);
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, body);                       // expect: user.name -> acme
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, curl_escape(u->plan, 0));
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, curl_escape(u->name, 0));    // expect: user.name -> acme
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, curl_unescape(u->email, 0)); // expect: user.contact.email -> acme
}

void copies(const struct user *u, CURL *c) {
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  CURL *copy = curl_easy_duphandle(c);
  curl_easy_setopt(copy, CURLOPT_COPYPOSTFIELDS, u->plan);
  curl_easy_setopt(copy, CURLOPT_COPYPOSTFIELDS, u->email);                // expect: user.contact.email -> acme
}
