// In C curl_easy_setopt is a macro around the call: the same flows, reported where the macro is used.
#include "pii_case_c.h"

#include <curl/curl.h>

void post(const struct user *u) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u->plan);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u->email);     // expect: user.contact.email -> acme
  curl_easy_setopt(c, CURLOPT_CAINFO, u->email);
  curl_easy_perform(c);
  curl_easy_reset(c);
  curl_easy_setopt(c, CURLOPT_URL, "http://mail.globex.example/");
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, u->name);  // expect: user.name -> globex // expect-rule: piiflow-plaintext-transport
  curl_easy_perform(c);
  curl_easy_cleanup(c);
}

void unverified(const struct user *u) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u->email);     // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
  curl_easy_perform(c);
}
