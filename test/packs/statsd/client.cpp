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
