// flags: -std=c++17
// Pistache's client.
#include "pii_case.h"

#include <pistache/client.h>

using namespace Pistache::Http;

void post(Experimental::Client& client, const User& u) {
  client.post("https://api.acme.example/v1").body(u.plan).send();
  client.post("https://api.acme.example/v1").body(u.email).send();  // expect: user.contact.email -> acme
  client.get("https://mail.globex.example/?n=" + u.name).send();    // expect: user.name -> globex
}
