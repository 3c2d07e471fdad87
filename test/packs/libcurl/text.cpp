// Escaping hides nothing; what a URL is made of is in it.
#include "pii_case.h"

#include <curl/curl.h>

int main() {
  User u = load_user(1);
  CURL* handle = curl_easy_init();
  char* a = curl_easy_escape(handle, u.name.c_str(), 0);
  acme::send(a);                                          // expect: user.name -> acme
  char* b = curl_easy_escape(handle, u.plan.c_str(), 0);
  acme::send(b);
  int length = 0;
  acme::send(curl_easy_unescape(handle, a, 0, &length));  // expect: user.name -> acme
  acme::send(length);
  curl_free(a);
  CURLU* url = curl_url();
  curl_url_set(url, CURLUPART_URL, "https://x.example/", 0);
  char* text = nullptr;
  curl_url_get(url, CURLUPART_URL, &text, 0);
  acme::send(text);
  curl_url_set(url, CURLUPART_QUERY, u.email.c_str(), CURLU_APPENDQUERY);
  curl_url_get(url, CURLUPART_URL, &text, 0);
  acme::send(text);                                       // expect: user.contact.email -> acme
}
