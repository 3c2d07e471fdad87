// What newer versions of cpp-httplib have: web sockets, host names that are not verified, texts of URLs.
#include "pii_case.h"

#include <httplib.h>

void socket(const User& u) {
  httplib::ws::WebSocketClient client("wss://api.acme.example/events");
  client.connect();
  client.send(u.plan);
  client.send(u.email);                                          // expect: user.contact.email -> acme
  client.send(u.plan.c_str(), 4);
  client.send(u.name.c_str(), 4);                                // expect: user.name -> acme
}

void host_name_unverified(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.enable_server_hostname_verification(false);
  client.Get("/?user=" + u.plan);
  client.Get("/?user=" + u.phone);                               // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-tls-verification-off
}

void host_name_unverified_tls(const User& u) {
  httplib::SSLClient client("api.acme.example");
  client.enable_server_hostname_verification(false);
  client.Get("/?user=" + u.plan);
  client.Get("/?user=" + u.email);                               // expect: user.contact.email -> acme  // expect-rule: piiflow-tls-verification-off
}

void host_name_verified(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.enable_server_hostname_verification(true);
  client.Get("/?user=" + u.plan);
  client.Get("/?user=" + u.name);                                // expect: user.name -> acme
}

void texts(const User& u) {
  httplib::Client client("https://api.acme.example");
  client.Get("/?user=" + httplib::encode_uri_component(u.plan));
  client.Get("/?user=" + httplib::encode_uri_component(u.phone));  // expect: user.contact.phone_number -> acme
  client.Get("/?user=" + httplib::decode_uri_component(u.plan));
  client.Get("/?user=" + httplib::decode_uri_component(u.email));  // expect: user.contact.email -> acme
  client.Get("/", httplib::Headers{httplib::make_bearer_token_authentication_header(u.plan)});
  client.Get("/", httplib::Headers{httplib::make_bearer_token_authentication_header(u.name)});  // expect: user.name -> acme
}
