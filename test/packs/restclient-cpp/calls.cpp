// restclient-cpp: calls, and a connection.
#include "pii_case.h"

#include <restclient-cpp/restclient.h>

int main() {
  User u = load_user(1);
  RestClient::post("https://api.acme.example/v1", "text/plain", u.plan);
  RestClient::post("https://api.acme.example/v1", "text/plain", u.email);  // expect: user.contact.email -> acme
  RestClient::get("https://api.acme.example/?n=" + u.name);                // expect: user.name -> acme
  RestClient::Connection connection("https://mail.globex.example");
  connection.post("/v1", u.plan);
  connection.post("/v1", u.phone);                                         // expect: user.contact.phone_number -> globex
  connection.AppendHeader("X-User", u.name);                               // expect: user.name -> globex
}
