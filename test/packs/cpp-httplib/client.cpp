// needs: httplib.h libcpp-httplib-dev
// cpp-httplib: bodies, forms, paths, headers; encrypted and verified or not.
#include "pii_case.h"

#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>

void bodies(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.Post("/v1", u.plan, "text/plain");
  client.Post("/v1", u.email, "text/plain");             // expect: user.contact.email -> acme
  httplib::Params form{{"name", u.name}};
  client.Post("/v1", form);                              // expect: user.name -> acme
  client.Put("/v1", u.phone, "text/plain");              // expect: user.contact.phone_number -> acme
  client.Get("/v1?plan=" + u.plan);
  client.Get("/v1?mail=" + u.email);                     // expect: user.contact.email -> acme
}

void headers(const User& u) {
  httplib::Client client("https://mail.globex.example");
  client.Get("/", httplib::Headers{{"X-Plan", u.plan}});
  client.Get("/", httplib::Headers{{"X-User", u.name}});  // expect: user.name -> globex
  client.set_basic_auth(u.email, "secret");               // expect: user.contact.email -> globex
  client.set_basic_auth(u.plan, "secret");
}

void request(const User& u) {
  httplib::Client client("https://api.acme.example");
  httplib::Request plain;
  plain.body = u.plan;
  client.send(plain);
  httplib::Request request;
  request.body = u.email;
  client.send(request);                                   // expect: user.contact.email -> acme
}

void plaintext(const User& u) {
  httplib::Client client("api.acme.example", 8080);
  client.Post("/v1", u.email, "text/plain");              // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
}

void unverified(const User& u) {
  httplib::SSLClient client("api.acme.example", 443);
  client.enable_server_certificate_verification(false);
  client.Post("/v1", u.email, "text/plain");              // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
}

void verified(const User& u) {
  httplib::SSLClient client("api.acme.example", 443);
  client.enable_server_certificate_verification(true);
  client.Post("/v1", u.email, "text/plain");              // expect: user.contact.email -> acme
}

int main() {
  User u = load_user(1);
  bodies(u);
  headers(u);
  request(u);
  plaintext(u);
  unverified(u);
  verified(u);
}
