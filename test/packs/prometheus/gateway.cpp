// needs: prometheus/gateway.h prometheus-cpp-dev
// flags: -std=c++17 -Wno-everything
// prometheus-cpp: what is said of families and of the job goes where the gateway pushes to.
#include "pii_case.h"

#include <prometheus/counter.h>
#include <prometheus/gateway.h>
#include <prometheus/registry.h>

void push(const User& u) {
  prometheus::Gateway quiet("push.acme.example", "9091", "users", {{"plan", u.plan}});
  prometheus::Gateway gateway("push.acme.example", "9091", "users", {{"user", u.name}});  // expect: user.name -> acme
}

void families(prometheus::Registry& registry, const User& u) {
  prometheus::BuildCounter().Name("of_" + u.plan).Register(registry);
  prometheus::BuildCounter().Name("of_" + u.name).Register(registry);                     // expect: user.name -> acme
  prometheus::BuildCounter().Name("all").Labels({{"plan", u.plan}}).Register(registry);
  prometheus::BuildCounter().Name("all").Labels({{"user", u.email}}).Register(registry);  // expect: user.contact.email -> acme
}
