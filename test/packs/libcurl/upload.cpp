// Options of mail, proxies and uploads; the URL API; sending by hand; the read callback.
#include "pii_case.h"

#include <curl/curl.h>
#include <curl/mprintf.h>

#include <cstring>

struct Upload {
  const char* text;
  std::size_t left;
};

std::size_t read_from(char* buffer, std::size_t size, std::size_t count, void* from) {
  auto* upload = static_cast<Upload*>(from);
  std::memcpy(buffer, upload->text, size * count);
  return size * count;
}

void upload(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/upload");
  Upload plain{u.plan.c_str(), 1};
  curl_easy_setopt(c, CURLOPT_READFUNCTION, read_from);
  curl_easy_setopt(c, CURLOPT_READDATA, &plain);
  curl_easy_perform(c);
  Upload personal{u.name.c_str(), 1};
  curl_easy_setopt(c, CURLOPT_READDATA, &personal);  // expect: user.name -> acme
  curl_easy_perform(c);
}

User g_user;

std::size_t read_global(char* buffer, std::size_t, std::size_t, void*) {
  std::strcpy(buffer, g_user.email.c_str());
  return 1;
}

std::size_t read_nothing(char* buffer, std::size_t, std::size_t, void*) {
  std::strcpy(buffer, g_user.plan.c_str());
  return 1;
}

void callback() {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://mail.globex.example/");
  curl_easy_setopt(c, CURLOPT_READFUNCTION, read_global);
  curl_easy_perform(c);  // expect: user.contact.email -> globex
  CURL* plain = curl_easy_init();
  curl_easy_setopt(plain, CURLOPT_URL, "https://mail.globex.example/");
  curl_easy_setopt(plain, CURLOPT_READFUNCTION, read_nothing);
  curl_easy_perform(plain);
}

void mail(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "smtps://mail.globex.example");
  curl_easy_setopt(c, CURLOPT_MAIL_FROM, u.email.c_str());  // expect: user.contact.email -> globex
  curl_easy_setopt(c, CURLOPT_MAIL_FROM, "robot@corp.example");
  curl_slist* to = nullptr;
  to = curl_slist_append(to, u.email.c_str());
  curl_easy_setopt(c, CURLOPT_MAIL_RCPT, to);               // expect: user.contact.email -> globex
  curl_easy_setopt(c, CURLOPT_SASL_AUTHZID, u.name.c_str());  // expect: user.name -> globex
  curl_easy_setopt(c, CURLOPT_SASL_AUTHZID, u.plan.c_str());
  curl_easy_perform(c);
}

void proxy(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/");
  curl_easy_setopt(c, CURLOPT_PROXY, "https://proxy.globex.example:3128");
  curl_easy_setopt(c, CURLOPT_PROXYUSERPWD, (u.name + ":secret").c_str());  // expect: user.name -> globex
  curl_easy_setopt(c, CURLOPT_PROXYUSERNAME, u.plan.c_str());
  curl_easy_setopt(c, CURLOPT_USERNAME, u.name.c_str());                    // expect: user.name -> acme
  curl_easy_perform(c);
}

void url_api(const User& u) {
  CURLU* url = curl_url();
  curl_url_set(url, CURLUPART_URL, "https://api.acme.example/find", 0);
  CURLU* plain = curl_url_dup(url);
  curl_url_set(url, CURLUPART_QUERY, u.name.c_str(), CURLU_URLENCODE);
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_CURLU, plain);
  curl_easy_setopt(c, CURLOPT_CURLU, url);  // expect: user.name -> acme
  curl_easy_perform(c);
}

void by_hand(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/");
  curl_easy_setopt(c, CURLOPT_CONNECT_ONLY, 1L);
  curl_easy_perform(c);
  std::size_t sent = 0;
  curl_easy_send(c, u.email.data(), u.email.size(), &sent);  // expect: user.contact.email -> acme
  curl_easy_send(c, u.plan.data(), u.email.size(), &sent);
  curl_ws_send(c, u.phone.data(), u.phone.size(), &sent, 0, CURLWS_TEXT);  // expect: user.contact.phone_number -> acme
  curl_ws_send(c, u.plan.data(), u.phone.size(), &sent, 0, CURLWS_TEXT);
}

void old_form(const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://api.acme.example/");
  curl_httppost *first = nullptr, *last = nullptr;
  curl_formadd(&first, &last, CURLFORM_COPYNAME, "plan", CURLFORM_COPYCONTENTS, u.plan.c_str(), CURLFORM_END);
  curl_easy_setopt(c, CURLOPT_HTTPPOST, first);
  curl_httppost *other = nullptr, *end = nullptr;
  curl_formadd(&other, &end, CURLFORM_COPYNAME, "mail", CURLFORM_COPYCONTENTS, u.email.c_str(), CURLFORM_END);
  curl_easy_setopt(c, CURLOPT_HTTPPOST, other);  // expect: user.contact.email -> acme
  curl_easy_perform(c);
}

void printing(const User& u) {
  char* text = curl_maprintf("mail=%s", u.email.c_str());
  acme::send(text);  // expect: user.contact.email -> acme
  char* plain = curl_maprintf("plan=%s", u.plan.c_str());
  acme::send(plain);
}

void by_multi(CURLM* multi) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://mail.globex.example/");
  curl_easy_setopt(c, CURLOPT_READFUNCTION, read_nothing);
  curl_multi_add_handle(multi, c);
  CURL* known = curl_easy_init();
  curl_easy_setopt(known, CURLOPT_URL, "https://api.acme.example/");
  curl_easy_setopt(known, CURLOPT_READFUNCTION, read_global);
  curl_multi_add_handle(multi, known);  // expect: user.contact.email -> acme
}

int main() {
  User u = load_user(1);
  g_user = u;
  upload(u);
  callback();
  mail(u);
  proxy(u);
  url_api(u);
  by_hand(u);
  old_form(u);
  printing(u);
  by_multi(curl_multi_init());
}
