// Drogon's client.
#include "pii_case.h"

#include <drogon/HttpClient.h>

int main() {
  User u = load_user(1);
  auto client = drogon::HttpClient::newHttpClient("https://api.acme.example");
  auto plain = drogon::HttpRequest::newHttpRequest();
  plain->setBody(u.plan);
  client->sendRequest(plain, nullptr);
  auto request = drogon::HttpRequest::newHttpRequest();
  request->setBody(u.email);
  client->sendRequest(request, nullptr);  // expect: user.contact.email -> acme
  auto known = drogon::HttpRequest::newHttpRequest();
  known->addHeader("X-User", u.name);
  client->sendRequest(known, nullptr);    // expect: user.name -> acme
}

drogon::HttpClientPtr made() { return drogon::HttpClient::newHttpClient("https://api.acme.example"); }

void elsewhere(const User& u) {
  auto request = drogon::HttpRequest::newHttpRequest();
  made()->sendRequest(request, nullptr);
  request->setBody(u.email);
  made()->sendRequest(request, nullptr);  // expect: user.contact.email -> acme
}

void cookies(const User& u) {
  auto client = drogon::HttpClient::newHttpClient("https://mail.globex.example");
  client->addCookie("plan", u.plan);
  client->addCookie("mail", u.email);     // expect: user.contact.email -> globex
}
