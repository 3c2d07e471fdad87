// StatsD: keys and tags, in plain text.
#include "pii_case.h"

#include <cpp-statsd-client/StatsdClient.hpp>

int main() {
  User u = load_user(1);
  Statsd::StatsdClient client("stats.acme.example", 8125, "shop.");
  client.increment("plan." + u.plan);
  client.increment("user." + u.email);                // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
  client.count("logins", 1, 1.0f, {"user:" + u.name});  // expect: user.name -> acme // expect-rule: piiflow-plaintext-transport
}

void others(const User& u) {
  Statsd::StatsdClient client("stats.globex.example", 8125, "shop.");
  client.gauge("plan." + u.plan, 1);
  client.gauge("user." + u.email, 1);                 // expect: user.contact.email -> globex // expect-rule: piiflow-plaintext-transport
  client.timing("plan." + u.plan, 1);
  client.timing("user." + u.name, 1);                 // expect: user.name -> globex // expect-rule: piiflow-plaintext-transport
  client.set("plan." + u.plan, 1);
  client.set("user." + u.phone, 1);                   // expect: user.contact.phone_number -> globex // expect-rule: piiflow-plaintext-transport
  client.send("all", 1, "c", 1.0f, {"plan:" + u.plan});
  client.send("all", 1, "c", 1.0f, {"user:" + u.email});  // expect: user.contact.email -> globex // expect-rule: piiflow-plaintext-transport
}
