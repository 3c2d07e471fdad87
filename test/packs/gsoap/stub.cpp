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

int main() {
  call(nullptr, load_user(1));
  raw(nullptr, load_user(1));
}
