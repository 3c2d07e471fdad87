// flags: -Wno-everything
// libcurl: texts that its print functions make of lists, and what only answers; each call with its twin.
#include "pii_case_c.h"

#include <curl/curl.h>
#include <curl/mprintf.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static char *made(const char *format, ...) {
  va_list list;
  va_start(list, format);
  char *text = curl_mvaprintf(format, list);
  va_end(list);
  return text;
}

static void filled(char *to, const char *format, ...) {
  va_list list;
  va_start(list, format);
  curl_mvsnprintf(to, 64, format, list);
  va_end(list);
}

static void unbounded(char *to, const char *format, ...) {
  va_list list;
  va_start(list, format);
  curl_mvsprintf(to, format, list);
  va_end(list);
}

static CURL *target(void) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  return c;
}

void printed(const struct user *u) {
  { acme_send(made("%s", u->name)); }  // expect: user.name -> acme confidence high
  { acme_send(made("%s", u->plan)); }
  { char t[64]; filled(t, "%s", u->name); acme_send(t); }  // expect: user.name -> acme confidence high
  { char t[64]; filled(t, "%s", u->plan); acme_send(t); }
  { char t[64]; unbounded(t, "%s", u->name); acme_send(t); }  // expect: user.name -> acme confidence high
  { char t[64]; unbounded(t, "%s", u->plan); acme_send(t); }
  { char t[64]; strcpy(t, u->name); filled(t, "%s", u->plan); acme_send(t); }
  { char t[64]; strcpy(t, u->name); unbounded(t, "%s", u->plan); acme_send(t); }
}

// What a handle or a list was given does not come out of what is asked about it.
void answers(const struct user *u) {
  { CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_PRIVATE, u->name); acme_send(curl_easy_strerror(curl_easy_pause(c, 0))); }
  { CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_PRIVATE, u->name); acme_send_int(curl_easy_upkeep(c)); }
  { CURL *c = curl_easy_init(); char b[64]; size_t n; curl_easy_setopt(c, CURLOPT_PRIVATE, u->name); curl_easy_recv(c, b, 64, &n); acme_send_int(n); }
  { CURL *c = curl_easy_init(); char b[64]; size_t n; const struct curl_ws_frame *m; curl_ws_recv(c, b, 64, &n, &m); acme_send_int(n); }
  { CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_PRIVATE, u->name); acme_send_int(curl_ws_meta(c)->age); }
  { acme_send_int(curl_getdate(u->name, NULL)); }
  { curl_global_init(CURL_GLOBAL_ALL); curl_global_cleanup(); acme_send(curl_version()); }
  { acme_send(curl_version_info(CURLVERSION_NOW)->host); }
  { CURLM *m = curl_multi_init(); CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_PRIVATE, u->name); acme_send(curl_multi_strerror(curl_multi_add_handle(m, c))); }
  { CURLM *m = curl_multi_init(); CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_PRIVATE, u->name); acme_send_int(curl_multi_remove_handle(m, c)); }
  { CURLM *m = curl_multi_init(); int n; acme_send_int(curl_multi_setopt(m, CURLMOPT_SOCKETDATA, u->name)); curl_multi_perform(m, &n); acme_send_int(n); }
  { CURLM *m = curl_multi_init(); int n; curl_multi_setopt(m, CURLMOPT_SOCKETDATA, u->name); acme_send_int(curl_multi_wait(m, NULL, 0, 9, &n)); }
  { CURLM *m = curl_multi_init(); int n; curl_multi_setopt(m, CURLMOPT_SOCKETDATA, u->name); acme_send_int(curl_multi_poll(m, NULL, 0, 9, &n)); }
  { CURLM *m = curl_multi_init(); int n; curl_multi_setopt(m, CURLMOPT_SOCKETDATA, u->name); acme_send_int(curl_multi_info_read(m, &n)->msg); }
  { CURLM *m = curl_multi_init(); curl_multi_setopt(m, CURLMOPT_SOCKETDATA, u->name); acme_send_int(curl_multi_cleanup(m)); }
  { CURLSH *s = curl_share_init(); acme_send_int(curl_share_setopt(s, CURLSHOPT_USERDATA, u->name)); }
}

// Encoding a part and freeing a form change nothing of what other parts carry.
void forms(const struct user *u) {
  { CURL *c = target(); curl_mime *f = curl_mime_init(c); curl_mimepart *p = curl_mime_addpart(f); curl_mime_data(p, u->name, 3); curl_mime_encoder(p, "base64"); curl_easy_setopt(c, CURLOPT_MIMEPOST, f); }  // expect: user.name -> acme confidence high
  { CURL *c = target(); curl_mime *f = curl_mime_init(c); curl_mimepart *p = curl_mime_addpart(f); curl_mime_data(p, u->plan, 3); curl_mime_encoder(p, "base64"); curl_easy_setopt(c, CURLOPT_MIMEPOST, f); }
  { CURL *c = target(); curl_mime *f = curl_mime_init(c), *g = curl_mime_init(c); curl_mime_data(curl_mime_addpart(f), u->name, 3); curl_mime_free(g); curl_easy_setopt(c, CURLOPT_MIMEPOST, f); }  // expect: user.name -> acme confidence high
  { CURL *c = target(); curl_mime *f = curl_mime_init(c), *g = curl_mime_init(c); curl_mime_data(curl_mime_addpart(f), u->plan, 3); curl_mime_free(g); curl_easy_setopt(c, CURLOPT_MIMEPOST, f); }
  { CURL *c = target(); struct curl_httppost *f = 0, *l = 0, *g = 0; curl_formadd(&f, &l, CURLFORM_COPYNAME, "n", CURLFORM_COPYCONTENTS, u->name, CURLFORM_END); curl_formfree(g); curl_easy_setopt(c, CURLOPT_HTTPPOST, f); }  // expect: user.name -> acme confidence high
  { CURL *c = target(); struct curl_httppost *f = 0, *l = 0, *g = 0; curl_formadd(&f, &l, CURLFORM_COPYNAME, "n", CURLFORM_COPYCONTENTS, u->plan, CURLFORM_END); curl_formfree(g); curl_easy_setopt(c, CURLOPT_HTTPPOST, f); }
  { CURL *c = target(); CURLU *a = curl_url(), *b = curl_url(); curl_url_set(a, CURLUPART_URL, "https://api.acme.example", 0); curl_url_set(a, CURLUPART_QUERY, u->name, 0); curl_url_cleanup(b); curl_easy_setopt(c, CURLOPT_CURLU, a); }  // expect: user.name -> acme confidence high
  { CURL *c = target(); CURLU *a = curl_url(), *b = curl_url(); curl_url_set(a, CURLUPART_URL, "https://api.acme.example", 0); curl_url_set(a, CURLUPART_QUERY, u->plan, 0); curl_url_cleanup(b); curl_easy_setopt(c, CURLOPT_CURLU, a); }
  { CURL *c = target(); CURLU *a = curl_url(); curl_url_set(a, CURLUPART_QUERY, u->name, 0); curl_url_cleanup(a); curl_easy_setopt(c, CURLOPT_CURLU, a); }
}
