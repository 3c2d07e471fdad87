// An unencrypted endpoint, and a certificate that nobody verifies.
#include <curl/curl.h>

#include <string>
#include <piiflow/annotations.h>

struct User {
  PII(user.contact.email) std::string email;
};

void post(CURL *curl, const User &user) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://api.acme.example/collect");
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, user.email.c_str());  // warn: piiflow-plaintext-transport leaves unencrypted; piiflow-unapproved-flow
  curl_easy_perform(curl);
}

void postUnverified(CURL *curl, const User &user) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.acme.example/collect");
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, user.email.c_str());  // warn: piiflow-tls-verification-off; piiflow-unapproved-flow
}

void postWell(CURL *curl, const User &user) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.acme.example/collect");
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, user.email.c_str());  // warn: piiflow-unapproved-flow
}
