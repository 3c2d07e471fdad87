// The easy interface: every option that carries data, to the host of the handle's URL, set before or after.
#include "pii_case.h"

#include <curl/curl.h>

void post(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_easy_setopt(c, CURLOPT_TIMEOUT, u.email.size());
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.plan.c_str());
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());       // expect: user.contact.email -> acme
  curl_easy_setopt(c, CURLOPT_CAINFO, u.email.c_str());
  curl_easy_perform(c);
  curl_easy_reset(c);
  curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, u.name.c_str());    // expect: user.name -> globex
  curl_easy_setopt(c, CURLOPT_URL, "https://mail.globex.example/");
  curl_easy_perform(c);
  curl_easy_cleanup(c);
}

void headers(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/v1");
  curl_slist* clean = curl_slist_append(nullptr, "Accept: text/plain");
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, clean);
  curl_slist* list = nullptr;
  list = curl_slist_append(list, "Accept: text/plain");
  list = curl_slist_append(list, ("X-User: " + u.email).c_str());
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, list);                   // expect: user.contact.email -> acme
  curl_easy_perform(c);
}

void form(const User& u) {
  CURL* c = curl_easy_init();
  curl_mime* mime = curl_mime_init(c);
  curl_mimepart* part = curl_mime_addpart(mime);
  curl_mime_name(part, "phone");
  curl_mime_data(part, u.phone.c_str(), CURL_ZERO_TERMINATED);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, mime);                     // expect: user.contact.phone_number -> acme
  curl_mime* plain = curl_mime_init(c);
  curl_mime_data(curl_mime_addpart(plain), u.plan.c_str(), CURL_ZERO_TERMINATED);
  curl_easy_setopt(c, CURLOPT_MIMEPOST, plain);
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/form");
  curl_easy_perform(c);
}

void query(const User& u) {
  CURL* c = curl_easy_init();
  char* escaped = curl_easy_escape(c, u.name.c_str(), 0);
  std::string url = std::string("https://api.acme.example/find?q=") + escaped;
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());                   // expect: user.name -> acme
  char* plain = curl_easy_escape(c, u.plan.c_str(), 0);
  std::string other = std::string("https://api.acme.example/find?q=") + plain;
  curl_easy_setopt(c, CURLOPT_URL, other.c_str());
  curl_easy_perform(c);
}

int main() {
  User u = load_user(1);
  post(u);
  headers(u);
  form(u);
  query(u);
}
