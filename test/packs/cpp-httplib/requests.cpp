// needs: httplib.h libcpp-httplib-dev
// cpp-httplib: every kind of request, credentials, proxies; by a client of any scheme and by one that knows only TLS.
#include "pii_case.h"

#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>

void any_scheme(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.Get("/", httplib::Headers{{"X-User", u.plan}});
  client.Get("/", httplib::Headers{{"X-User", u.email}});        // expect: user.contact.email -> acme
  client.Head("/?user=" + u.plan);
  client.Head("/?user=" + u.name);                               // expect: user.name -> acme
  client.Post("/", u.plan, "text/plain");
  client.Post("/", u.phone, "text/plain");                       // expect: user.contact.phone_number -> acme
  client.Put("/", u.plan, "text/plain");
  client.Put("/", u.email, "text/plain");                        // expect: user.contact.email -> acme
  client.Patch("/", u.plan, "text/plain");
  client.Patch("/", u.name, "text/plain");                       // expect: user.name -> acme
  client.Delete("/", u.plan, "text/plain");
  client.Delete("/", u.phone, "text/plain");                     // expect: user.contact.phone_number -> acme
  client.Options("/?user=" + u.plan);
  client.Options("/?user=" + u.email);                           // expect: user.contact.email -> acme
}

void credentials(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.set_default_headers({{"X-User", u.plan}});
  client.set_default_headers({{"X-User", u.name}});              // expect: user.name -> acme
  client.set_basic_auth(u.plan, "secret");
  client.set_basic_auth(u.phone, "secret");                      // expect: user.contact.phone_number -> acme
  client.set_digest_auth(u.plan, "secret");
  client.set_digest_auth(u.email, "secret");                     // expect: user.contact.email -> acme
  client.set_bearer_token_auth(u.plan);
  client.set_bearer_token_auth(u.name);                          // expect: user.name -> acme
}

void proxy(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.set_proxy("proxy.globex.example", 3128);
  client.set_proxy_basic_auth(u.plan, "secret");
  client.set_proxy_basic_auth(u.phone, "secret");                // expect: user.contact.phone_number -> globex
  client.set_proxy_digest_auth(u.plan, "secret");
  client.set_proxy_digest_auth(u.email, "secret");               // expect: user.contact.email -> globex
  client.set_proxy_bearer_token_auth(u.plan);
  client.set_proxy_bearer_token_auth(u.name);                    // expect: user.name -> globex
}

void only_tls(const User& u) {
  httplib::SSLClient client("api.acme.example", 443);
  client.Get("/", httplib::Headers{{"X-User", u.plan}});
  client.Get("/", httplib::Headers{{"X-User", u.phone}});        // expect: user.contact.phone_number -> acme
  client.Head("/?user=" + u.plan);
  client.Head("/?user=" + u.email);                              // expect: user.contact.email -> acme
  client.Post("/", u.plan, "text/plain");
  client.Post("/", u.name, "text/plain");                        // expect: user.name -> acme
  client.Put("/", u.plan, "text/plain");
  client.Put("/", u.phone, "text/plain");                        // expect: user.contact.phone_number -> acme
  client.Patch("/", u.plan, "text/plain");
  client.Patch("/", u.email, "text/plain");                      // expect: user.contact.email -> acme
  client.Delete("/", u.plan, "text/plain");
  client.Delete("/", u.name, "text/plain");                      // expect: user.name -> acme
  client.Options("/?user=" + u.plan);
  client.Options("/?user=" + u.phone);                           // expect: user.contact.phone_number -> acme
  {
    httplib::Request request;
    request.set_header("X-User", u.plan);
    client.send(request);
  }
  {
    httplib::Request request;
    request.set_header("X-User", u.email);
    client.send(request);                                        // expect: user.contact.email -> acme
  }
  client.set_default_headers({{"X-User", u.plan}});
  client.set_default_headers({{"X-User", u.name}});              // expect: user.name -> acme
  client.set_basic_auth(u.plan, "secret");
  client.set_basic_auth(u.phone, "secret");                      // expect: user.contact.phone_number -> acme
  client.set_digest_auth(u.plan, "secret");
  client.set_digest_auth(u.email, "secret");                     // expect: user.contact.email -> acme
  client.set_bearer_token_auth(u.plan);
  client.set_bearer_token_auth(u.name);                          // expect: user.name -> acme
}

void proxy_only_tls(const User& u) {
  httplib::SSLClient client("api.acme.example", 443);
  client.set_proxy("proxy.globex.example", 3128);
  client.set_proxy_basic_auth(u.plan, "secret");
  client.set_proxy_basic_auth(u.phone, "secret");                // expect: user.contact.phone_number -> globex
  client.set_proxy_digest_auth(u.plan, "secret");
  client.set_proxy_digest_auth(u.email, "secret");               // expect: user.contact.email -> globex
  client.set_proxy_bearer_token_auth(u.plan);
  client.set_proxy_bearer_token_auth(u.name);                    // expect: user.name -> globex
}

void plain(const User& u) {
  httplib::ClientImpl client("api.acme.example", 80);
  client.Get("/?user=" + u.plan);
  client.Get("/?user=" + u.phone);                               // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
}

void verified(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.enable_server_certificate_verification(true);
  client.Get("/?user=" + u.plan);
  client.Get("/?user=" + u.email);                               // expect: user.contact.email -> acme
}

void unverified(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.enable_server_certificate_verification(false);
  client.Get("/?user=" + u.plan);
  client.Get("/?user=" + u.name);                                // expect: user.name -> acme  // expect-rule: piiflow-tls-verification-off
}

void texts(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.Get(httplib::append_query_params("/", {{"user", u.plan}}));
  client.Get(httplib::append_query_params("/", {{"user", u.phone}}));  // expect: user.contact.phone_number -> acme
  client.Get("/", httplib::Headers{httplib::make_basic_authentication_header(u.plan, "secret")});
  client.Get("/", httplib::Headers{httplib::make_basic_authentication_header(u.email, "secret")});  // expect: user.contact.email -> acme
}
