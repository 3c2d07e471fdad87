// needs: httplib.h libcpp-httplib-dev
// flags: -std=c++17
// A host that is copied into a text on its way is the host that the caller gave.
#include "pii_case.h"

#include <httplib.h>

#include <string>

void post(const std::string& host, const std::string& text) {
  httplib::Client client(host.c_str());
  client.Post("/x", text, "text/plain");               // expect: user.contact.email -> acme ; user.name -> globex
}

struct Service {
  std::string host;
  void post(const std::string& text) {
    httplib::Client client(host.c_str());
    client.Post("/x", text, "text/plain");             // expect: user.contact.phone_number -> globex
  }
};

void use(const User& u) {
  post("https://api.acme.example", u.email);
  post("https://mail.globex.example", u.name);
  post("https://api.acme.example", u.plan);
  Service{"https://mail.globex.example"}.post(u.phone);
  Service{"https://api.acme.example"}.post(u.plan);
}
