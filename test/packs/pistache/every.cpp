// flags: -std=c++17
// Pistache's client: every method and part of a request.
#include "pii_case.h"

#include <pistache/client.h>

using namespace Pistache::Http;

void methods(Experimental::Client& client, const User& u) {
  client.get("https://api.acme.example/?user=" + u.plan).send();
  client.get("https://api.acme.example/?user=" + u.email).send();  // expect: user.contact.email -> acme
  client.post("https://api.acme.example/?user=" + u.plan).send();
  client.post("https://api.acme.example/?user=" + u.name).send();  // expect: user.name -> acme
  client.put("https://api.acme.example/?user=" + u.plan).send();
  client.put("https://api.acme.example/?user=" + u.phone).send();  // expect: user.contact.phone_number -> acme
  client.patch("https://api.acme.example/?user=" + u.plan).send();
  client.patch("https://api.acme.example/?user=" + u.email).send();  // expect: user.contact.email -> acme
  client.del("https://api.acme.example/?user=" + u.plan).send();
  client.del("https://api.acme.example/?user=" + u.name).send();  // expect: user.name -> acme
}

void parts(Experimental::Client& client, const User& u) {
  client.post("https://api.acme.example/").body(u.plan).send();
  client.post("https://api.acme.example/").body(u.phone).send();  // expect: user.contact.phone_number -> acme
  client.put("https://api.acme.example/").cookie(Cookie("user", u.plan)).send();
  client.put("https://api.acme.example/").cookie(Cookie("user", u.email)).send();  // expect: user.contact.email -> acme
  client.patch("https://api.acme.example/").params(Uri::Query({{"user", u.plan}})).send();
  client.patch("https://api.acme.example/").params(Uri::Query({{"user", u.name}})).send();  // expect: user.name -> acme
  client.del("https://api.acme.example/").resource(u.plan).send();
  client.del("https://api.acme.example/").resource(u.phone).send();  // expect: user.contact.phone_number -> acme
  client.get("https://api.acme.example/").header<Header::UserAgent>(u.plan).send();
  client.get("https://api.acme.example/").header<Header::UserAgent>(u.email).send();  // expect: user.contact.email -> acme
}

void chained(Experimental::Client& client, const User& u) {
  client.get("https://api.acme.example/").method(Method::Put).body(u.plan).send();
  client.get("https://api.acme.example/").method(Method::Put).body(u.name).send();  // expect: user.name -> acme
  client.get("https://api.acme.example/").timeout(std::chrono::milliseconds(9)).body(u.plan).send();
  client.get("https://api.acme.example/").timeout(std::chrono::milliseconds(9)).body(u.phone).send();  // expect: user.contact.phone_number -> acme
}
