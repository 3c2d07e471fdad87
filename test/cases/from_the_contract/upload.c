// libcurl from C: bodies, read callbacks, forms, headers, answers.
// flags: -std=gnu11
#include "member.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

struct reader {
  const char *data;
  size_t left;
};

static size_t read_body(char *to, size_t size, size_t n, void *ctx) {
  struct reader *r = ctx;
  size_t room = size * n;
  size_t take = r->left < room ? r->left : room;
  memcpy(to, r->data, take);
  r->data += take;
  r->left -= take;
  return take;
}

struct answer {
  char text[512];
  size_t used;
};
static size_t collect(char *from, size_t size, size_t n, void *ctx) {
  struct answer *a = ctx;
  memcpy(a->text + a->used, from, size * n);
  a->used += size * n;
  return size * n;
}

static CURL *new_post(const char *url, const char *body) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, body);  // expect: user.contact.email -> acme
  return c;
}

int main(void) {
  member_t m;
  member_load(1, &m);
  char body[256];
  snprintf(body, sizeof body, "{\"mail\":\"%s\"}", m.email);
  CURL *c = new_post("https://api.acme.example/v1", body);
  curl_easy_perform(c);
  curl_easy_cleanup(c);
  c = new_post("https://api.acme.example/v1", m.tier);
  curl_easy_perform(c);
  curl_easy_cleanup(c);

  struct reader r = {m.first, strlen(m.first)};
  CURL *up = curl_easy_init();
  curl_easy_setopt(up, CURLOPT_URL, "https://files.globex.example/put");
  curl_easy_setopt(up, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(up, CURLOPT_READFUNCTION, read_body);
  curl_easy_setopt(up, CURLOPT_READDATA, &r);  // expect: user.name -> globex
  curl_easy_perform(up);
  struct reader q = {m.tier, strlen(m.tier)};
  curl_easy_setopt(up, CURLOPT_READDATA, &q);
  curl_easy_perform(up);
  curl_easy_cleanup(up);

  CURL *get = curl_easy_init();
  char url[256], header[128];
  char *escaped = curl_easy_escape(get, m.last, 0);
  snprintf(url, sizeof url, "https://api.acme.example/find?q=%s", escaped);
  curl_easy_setopt(get, CURLOPT_URL, url);  // expect: user.name -> acme
  snprintf(header, sizeof header, "X-Year: %d", m.birth_year);
  struct curl_slist *headers = curl_slist_append(NULL, "Accept: */*");
  headers = curl_slist_append(headers, header);
  curl_easy_setopt(get, CURLOPT_HTTPHEADER, headers);  // expect: user.date_of_birth -> acme
  struct answer a = {{0}, 0};
  curl_easy_setopt(get, CURLOPT_WRITEFUNCTION, collect);
  curl_easy_setopt(get, CURLOPT_WRITEDATA, &a);
  curl_easy_setopt(get, CURLOPT_USERAGENT, m.tier);
  curl_easy_perform(get);
  acme_text(a.text);
  acme_number((long)a.used);
  curl_slist_free_all(headers);
  curl_free(escaped);
  curl_easy_cleanup(get);
  return 0;
}
