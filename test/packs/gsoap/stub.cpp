// needs: stdsoap2.h libgsoap-dev
// flags: -std=c++17 -Wno-everything
// gSOAP: a stub as soapcpp2 declares it, and the runtime.
#include "pii_case.h"

#include <stdsoap2.h>

struct Answer {};
int soap_call_ns__save(struct soap* soap, const char* endpoint, const char* action, const std::string& name, Answer& result);

void call(struct soap* soap, const User& u) {
  Answer answer;
  soap_call_ns__save(soap, "https://api.acme.example/soap", nullptr, u.plan, answer);
  soap_call_ns__save(soap, "https://api.acme.example/soap", nullptr, u.name, answer);  // expect: user.name -> acme
}

void raw(struct soap* soap, const User& u) {
  soap_POST(soap, "https://mail.globex.example/", nullptr, "text/plain");
  soap_send(soap, u.plan.c_str());
  soap_send(soap, u.email.c_str());  // expect: user.contact.email -> globex
}

void each_way(struct soap* a, struct soap* b, struct soap* c, struct soap* d, const User& u) {
  soap_GET(a, "https://mail.globex.example/", nullptr);
  soap_send_raw(a, u.plan.c_str(), 3);
  soap_send_raw(a, u.name.c_str(), 3);  // expect: user.name -> globex
  soap_PUT(b, "https://api.acme.example/", nullptr, "text/plain");
  soap_send(b, u.phone.c_str());        // expect: user.contact.phone_number -> acme
  soap_PATCH(c, "https://mail.globex.example/", nullptr, "text/plain");
  soap_send(c, u.email.c_str());        // expect: user.contact.email -> globex
  soap_connect(d, "https://api.acme.example/", nullptr);
  soap_send(d, u.name.c_str());         // expect: user.name -> acme
}

int main() {
  call(nullptr, load_user(1));
  raw(nullptr, load_user(1));
}
