// cpprestsdk: requests, JSON, headers, WebSockets; a configuration that verifies nothing.
#include "pii_case.h"

#include <cpprest/http_client.h>

using namespace web;
using namespace web::http;
using namespace web::http::client;

void requests(const User& u) {
  http_client client("https://api.acme.example/");
  client.request(methods::GET, "/?plan=" + u.plan);
  client.request(methods::GET, "/?mail=" + u.email);     // expect: user.contact.email -> acme
  json::value body;
  body["name"] = json::value::string(u.name);
  client.request(methods::POST, "/v1", body);            // expect: user.name -> acme
  http_request plain(methods::POST);
  plain.set_body(u.plan);
  client.request(plain);
  http_request request(methods::POST);
  request.set_body(u.phone);
  client.request(request);                               // expect: user.contact.phone_number -> acme
  http_request known(methods::GET);
  known.headers().add("X-User", u.name);
  client.request(known);                                 // expect: user.name -> acme
}

void built(const User& u) {
  uri_builder builder(uri("https://mail.globex.example/find"));
  builder.append_query("mail=" + u.email);
  http_client client(uri("https://mail.globex.example/"));
  client.request(methods::GET, builder.to_string());     // expect: user.contact.email -> globex
}

void unverified(const User& u) {
  http_client_config config;
  config.set_validate_certificates(false);
  http_client client("https://api.acme.example/", config);
  client.request(methods::GET, "/?mail=" + u.email);     // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
}

void websocket(const User& u) {
  websockets::client::websocket_client client;
  client.connect("wss://mail.globex.example/");
  websockets::client::websocket_outgoing_message plain, message;
  plain.set_utf8_message(u.plan);
  client.send(plain);
  message.set_utf8_message(u.name);
  client.send(message);                                  // expect: user.name -> globex
}

void built_uri(const User& u) {
  uri_builder where(uri("https://mail.globex.example/find"));
  http_client client(where.to_uri());
  client.request(methods::GET, "/?plan=" + u.plan);
  client.request(methods::GET, "/?name=" + u.name);      // expect: user.name -> globex
}

void callback_socket(const User& u) {
  websockets::client::websocket_callback_client client;
  client.connect("wss://api.acme.example/");
  websockets::client::websocket_outgoing_message plain, message;
  plain.set_utf8_message(u.plan);
  client.send(plain);
  message.set_utf8_message(u.phone);
  client.send(message);                                  // expect: user.contact.phone_number -> acme
}

void careless_socket(const User& u) {
  websockets::client::websocket_client_config config;
  config.set_validate_certificates(false);
  websockets::client::websocket_callback_client client(config);
  client.connect("wss://mail.globex.example/");
  websockets::client::websocket_outgoing_message plain, message;
  plain.set_utf8_message(u.plan);
  client.send(plain);
  message.set_utf8_message(u.email);
  client.send(message);                                  // expect: user.contact.email -> globex // expect-rule: piiflow-tls-verification-off
}

int main() {
  User u = load_user(1);
  requests(u);
  built(u);
  unverified(u);
  websocket(u);
  built_uri(u);
  callback_socket(u);
  careless_socket(u);
}
