// Encrypted or not, verified or not: a rule of its own for personal data that goes that way.
#include "pii_case.h"

#include <curl/curl.h>

void peer_not_verified(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.plan.c_str());
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
  curl_easy_perform(c);
}

void host_not_verified_later(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_perform(c);
}

void verified(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme
  curl_easy_perform(c);
}

void off_and_on(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme
  curl_easy_perform(c);
}

CURL* insecure_handle(const char* url) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(c, CURLOPT_URL, url);
  return c;
}

void through_functions(const User& u) {
  CURL* c = insecure_handle("https://mail.globex.example/");
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, u.name.c_str());  // expect: user.name -> globex // expect-rule: piiflow-tls-verification-off
  curl_easy_perform(c);
}

void set_body(CURL* c, const std::string& text) {
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, text.c_str());  // expect: user.contact.phone_number -> globex // expect-rule: piiflow-tls-verification-off
}

void weaken(CURL* c) { curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L); }

void in_callees(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://mail.globex.example/");
  set_body(c, u.phone);
  weaken(c);
  curl_easy_perform(c);
}

void of_our_own(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://localhost/");
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());
  curl_easy_perform(c);
}

void plaintext(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(c, CURLOPT_URL, "http://api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
  curl_easy_perform(c);
}

void no_scheme(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
  curl_easy_perform(c);
}

void mail(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "smtp://mail.globex.example:587");
  curl_slist* to = curl_slist_append(nullptr, u.email.c_str());
  curl_easy_setopt(c, CURLOPT_MAIL_RCPT, to);  // expect: user.contact.email -> globex // expect-rule: piiflow-plaintext-transport
  curl_easy_perform(c);
}

void mail_with_starttls(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
  curl_easy_setopt(c, CURLOPT_URL, "smtp://mail.globex.example:587");
  curl_easy_setopt(c, CURLOPT_MAIL_FROM, u.email.c_str());  // expect: user.contact.email -> globex
  curl_easy_perform(c);
}

void careless_proxy(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/");
  curl_easy_setopt(c, CURLOPT_PROXY, "https://proxy.globex.example:3128");
  curl_easy_setopt(c, CURLOPT_PROXY_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(c, CURLOPT_PROXYUSERNAME, u.plan.c_str());
  curl_easy_setopt(c, CURLOPT_PROXYUSERNAME, u.name.c_str());  // expect: user.name -> globex // expect-rule: piiflow-tls-verification-off
  curl_easy_setopt(c, CURLOPT_USERNAME, u.name.c_str());       // expect: user.name -> acme
  curl_easy_perform(c);
}

// The scheme may be said apart from the host.
void parts(const User& u) {
  CURLU* url = curl_url();
  curl_url_set(url, CURLUPART_SCHEME, "https", 0);
  curl_url_set(url, CURLUPART_HOST, "api.acme.example", 0);
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_CURLU, url);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme
  curl_easy_perform(c);
}

void plaintext_parts(const User& u) {
  CURLU* url = curl_url();
  curl_url_set(url, CURLUPART_HOST, "api.acme.example", 0);
  curl_url_set(url, CURLUPART_SCHEME, "http", 0);
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_CURLU, url);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
  curl_easy_perform(c);
}

void formatted(const User& u, bool safe) {
  char url[100];
  snprintf(url, sizeof url, "%s://%s/v1", "https", "api.acme.example");
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> acme
  curl_easy_perform(c);
  snprintf(url, sizeof url, "%s://%s/v1", safe ? "https" : "http", "mail.globex.example");
  CURL* other = curl_easy_init();
  curl_easy_setopt(other, CURLOPT_URL, url);
  curl_easy_setopt(other, CURLOPT_POSTFIELDS, u.name.c_str());  // expect: user.name -> globex // expect-rule: piiflow-plaintext-transport
  curl_easy_perform(other);
}

int main() {
  User u = load_user(1);
  parts(u);
  plaintext_parts(u);
  formatted(u, false);
  peer_not_verified(u);
  host_not_verified_later(u);
  verified(u);
  off_and_on(u);
  through_functions(u);
  in_callees(u);
  of_our_own(u);
  plaintext(u);
  no_scheme(u);
  mail(u);
  mail_with_starttls(u);
  careless_proxy(u);
}
