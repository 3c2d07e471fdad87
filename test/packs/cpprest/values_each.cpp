// cpprestsdk: addresses, JSON and parts of requests; each call with its twin.
#include "pii_case.h"

#include <cpprest/http_client.h>

using namespace web;
using namespace web::http;
using namespace web::http::client;

void addresses(const User& u) {
  { uri_builder b(uri("https://api.acme.example/")); b.append_path(u.name); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.append_path(u.plan); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.append_path_raw(u.name); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.append_path_raw(u.plan); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.append_query(u.name); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.append_query(u.plan); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.set_path(u.name); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.set_path(u.plan); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.set_query(u.name); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.set_query(u.plan); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.set_fragment(u.name); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.set_fragment(u.plan); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.set_user_info(u.name); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.set_user_info(u.plan); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.set_host(u.name); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.set_host(u.plan); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.append(uri(u.name)); acme::send(b.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.append(uri(u.plan)); acme::send(b.to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); acme::send(b.append_path(u.name).to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); acme::send(b.append_path(u.plan).to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.set_path(u.name); acme::send(b.to_uri().to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.set_path(u.plan); acme::send(b.to_uri().to_string()); }
  { uri_builder b(uri("https://api.acme.example/")); b.set_path(u.name); uri_builder c(b.to_uri()); acme::send(c.to_string()); }  // expect: user.name -> acme
  { uri_builder b(uri("https://api.acme.example/")); b.set_path(u.plan); uri_builder c(b.to_uri()); acme::send(c.to_string()); }
  { uri c(u.name); acme::send(c.to_string()); }  // expect: user.name -> acme
  { uri c(u.plan); acme::send(c.to_string()); }
  { uri c(u.name); acme::send(c.path()); }  // expect: user.name -> acme
  { uri c(u.plan); acme::send(c.path()); }
  { uri c(u.name); acme::send(c.query()); }  // expect: user.name -> acme
  { uri c(u.plan); acme::send(c.query()); }
  { uri c(u.name); acme::send(c.fragment()); }  // expect: user.name -> acme
  { uri c(u.plan); acme::send(c.fragment()); }
  { uri c(u.name); acme::send(c.user_info()); }  // expect: user.name -> acme
  { uri c(u.plan); acme::send(c.user_info()); }
  { uri c(u.name); acme::send(c.host()); }  // expect: user.name -> acme
  { uri c(u.plan); acme::send(c.host()); }
  { acme::send(uri::encode_uri(u.name)); }  // expect: user.name -> acme
  { acme::send(uri::encode_uri(u.plan)); }
  { acme::send(uri::encode_data_string(u.name)); }  // expect: user.name -> acme
  { acme::send(uri::encode_data_string(u.plan)); }
  { acme::send(uri::decode(u.name)); }  // expect: user.name -> acme
  { acme::send(uri::decode(u.plan)); }
  uri c(u.name);
  acme::send(c.is_empty());
}

void json_values(const User& u) {
  { acme::send(json::value::string(u.name).as_string()); }  // expect: user.name -> acme
  { acme::send(json::value::string(u.plan).as_string()); }
  { acme::send(json::value::number(std::stoi(u.name)).as_integer()); }  // expect: user.name -> acme
  { acme::send(json::value::number(std::stoi(u.plan)).as_integer()); }
  { acme::send(json::value::number(std::stod(u.name)).as_double()); }  // expect: user.name -> acme
  { acme::send(json::value::number(std::stod(u.plan)).as_double()); }
  { acme::send(json::value::parse(u.name).serialize()); }  // expect: user.name -> acme
  { acme::send(json::value::parse(u.plan).serialize()); }
  { acme::send(json::value::parse(u.name).to_string()); }  // expect: user.name -> acme
  { acme::send(json::value::parse(u.plan).to_string()); }
  { acme::send(json::value::object({{"k", json::value::string(u.name)}}).serialize()); }  // expect: user.name -> acme
  { acme::send(json::value::object({{"k", json::value::string(u.plan)}}).serialize()); }
  { json::value c; c["k"] = json::value::string(u.name); acme::send(c.at("k").as_string()); }  // expect: user.name -> acme
  { json::value c; c["k"] = json::value::string(u.plan); acme::send(c.at("k").as_string()); }
  { json::value c; c["k"] = json::value::string(u.name); acme::send(c["k"].as_string()); }  // expect: user.name -> acme
  { json::value c; c["k"] = json::value::string(u.plan); acme::send(c["k"].as_string()); }
  json::value c = json::value::string(u.name);
  acme::send(c.size());
  acme::send(c.is_null());
}

void requests(const User& u) {
  { http_client c("https://api.acme.example/"); http_request r(methods::GET); r.headers().set_content_type(u.name); c.request(r); }  // expect: user.name -> acme
  { http_client c("https://api.acme.example/"); http_request r(methods::GET); r.headers().set_content_type(u.plan); c.request(r); }
  { http_client c("https://api.acme.example/"); http_request r(methods::GET); r.headers().add("X-User", u.name); c.request(r); }  // expect: user.name -> acme
  { http_client c("https://api.acme.example/"); http_request r(methods::GET); r.headers().add("X-User", u.plan); c.request(r); }
  { http_client c("https://api.acme.example/"); http_request r(methods::GET); r.set_request_uri(uri(u.name)); c.request(r); }  // expect: user.name -> acme
  { http_client c("https://api.acme.example/"); http_request r(methods::GET); r.set_request_uri(uri(u.plan)); c.request(r); }
  { http_client c("https://api.acme.example/"); http_request r(methods::GET); r.set_body(u.name); c.request(r); }  // expect: user.name -> acme
  { http_client c("https://api.acme.example/"); http_request r(methods::GET); r.set_body(u.plan); c.request(r); }
  { http_client c("https://api.acme.example/"); http_request r(u.name); c.request(r); }  // expect: user.name -> acme
  { http_client c("https://api.acme.example/"); http_request r(u.plan); c.request(r); }
}

struct Text : concurrency::streams::istream {
  explicit Text(const std::string& t) : text(t) {}
  std::string text;
};

void messages(const User& u) {
  { websockets::client::websocket_client c; c.connect("wss://api.acme.example/"); websockets::client::websocket_outgoing_message m; m.set_utf8_message(u.name); c.send(m); }  // expect: user.name -> acme
  { websockets::client::websocket_client c; c.connect("wss://api.acme.example/"); websockets::client::websocket_outgoing_message m; m.set_utf8_message(u.plan); c.send(m); }
  { websockets::client::websocket_client c; c.connect("wss://api.acme.example/"); websockets::client::websocket_outgoing_message m; m.set_binary_message(Text(u.name)); c.send(m); }  // expect: user.name -> acme
  { websockets::client::websocket_client c; c.connect("wss://api.acme.example/"); websockets::client::websocket_outgoing_message m; m.set_binary_message(Text(u.plan)); c.send(m); }
}
