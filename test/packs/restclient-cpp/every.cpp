// Every method, by functions and by a connection.
#include "pii_case.h"

#include <restclient-cpp/restclient.h>

void functions(const User& u) {
  RestClient::get("https://api.acme.example/?user=" + u.plan);
  RestClient::get("https://api.acme.example/?user=" + u.email);  // expect: user.contact.email -> acme
  RestClient::head("https://api.acme.example/?user=" + u.plan);
  RestClient::head("https://api.acme.example/?user=" + u.name);  // expect: user.name -> acme
  RestClient::del("https://api.acme.example/?user=" + u.plan);
  RestClient::del("https://api.acme.example/?user=" + u.phone);  // expect: user.contact.phone_number -> acme
  RestClient::post("https://api.acme.example/", "text/plain", u.plan);
  RestClient::post("https://api.acme.example/", "text/plain", u.email);  // expect: user.contact.email -> acme
  RestClient::put("https://api.acme.example/", "text/plain", u.plan);
  RestClient::put("https://api.acme.example/", "text/plain", u.name);  // expect: user.name -> acme
}

void connection(const User& u) {
  RestClient::Connection connection("https://api.acme.example");
  connection.get("/?user=" + u.plan);
  connection.get("/?user=" + u.phone);                           // expect: user.contact.phone_number -> acme
  connection.head("/?user=" + u.plan);
  connection.head("/?user=" + u.email);                          // expect: user.contact.email -> acme
  connection.del("/?user=" + u.plan);
  connection.del("/?user=" + u.name);                            // expect: user.name -> acme
  connection.post("/", u.plan);
  connection.post("/", u.phone);                                 // expect: user.contact.phone_number -> acme
  connection.put("/", u.plan);
  connection.put("/", u.email);                                  // expect: user.contact.email -> acme
  connection.AppendHeader("X-User", u.plan);
  connection.AppendHeader("X-User", u.name);                     // expect: user.name -> acme
  connection.SetHeaders({{"X-User", u.plan}});
  connection.SetHeaders({{"X-User", u.phone}});                  // expect: user.contact.phone_number -> acme
  connection.SetBasicAuth(u.plan, "secret");
  connection.SetBasicAuth(u.email, "secret");                    // expect: user.contact.email -> acme
  connection.SetUserAgent(u.plan);
  connection.SetUserAgent(u.name);                               // expect: user.name -> acme
}
