// The gateway itself: routes, handlers, and what is told to whom.
#include "context.h"
#include "vendors.h"

#include <cstdlib>
#include <stdexcept>
#include <utility>

gateway::Request readRequest();

namespace {

void profile(gateway::Context& context) {
  if (!context.identity()) return;
  context.response().body = "{\"login\":\"" + context.identity()->login + "\"}";
  context.response().headers["X-Role"] = context.identity()->role;
}

void health(gateway::Context& context) {
  context.response().body = "ok " + context.traceId();
  context.note("health");
}

void erase(gateway::Context& context) {
  if (context.identity() && context.identity()->role != "admin") {
    throw std::runtime_error("not allowed: " + context.identity()->login);
  }
  if (context.request().body.empty()) throw std::invalid_argument("no body");
  context.response().status = 204;
}

}  // namespace

int main() {
  gateway::Chain chain;
  chain.use(gateway::errors()).use(gateway::accessLog()).use(gateway::rateLimit(60)).use(gateway::authenticate());

  gateway::Context one(readRequest());
  chain.run(one, profile);
  acmeLog(one.response().body);  // expect: user.contact.email -> acme
  acmeLog(one.traceId());
  for (const std::string& note : one.notes()) acmeLog(note);

  gateway::Context two(readRequest());
  gateway::Chain open;
  open.run(two, health);
  acmeLog(two.response().body);
  for (const std::string& note : two.notes()) acmeLog(note);
  acmeLog(two.request().route);
  globexAudit(two.request().peer);  // expect: user.device.ip_address -> globex

  gateway::Context three(readRequest());
  chain.run(three, erase);
  acmeLog(std::to_string(three.response().status));
  acmeLog(three.response().body);  // expect: user.contact.email -> acme
  gateway::Response fresh;
  three.response() = fresh;
  acmeLog(three.response().body);
}
