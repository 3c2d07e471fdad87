// cpr: one call with options in any order, and sessions.
#include "pii_case.h"

#include <cpr/cpr.h>

void calls(const User& u) {
  cpr::Post(cpr::Url{"https://api.acme.example/v1"}, cpr::Body{u.plan});
  cpr::Post(cpr::Url{"https://api.acme.example/v1"}, cpr::Body{u.email});                 // expect: user.contact.email -> acme
  cpr::Post(cpr::Body{"name=" + u.name}, cpr::Url{"https://mail.globex.example/"});       // expect: user.name -> globex
  cpr::Get(cpr::Url{"https://api.acme.example/v1"}, cpr::Parameters{{"phone", u.phone}});  // expect: user.contact.phone_number -> acme
  cpr::Get(cpr::Url{"https://api.acme.example/v1"}, cpr::Parameters{{"plan", u.plan}});
  cpr::Get(cpr::Url{"https://api.acme.example/v1"}, cpr::Header{{"X-User", u.email}});    // expect: user.contact.email -> acme
  cpr::Get(cpr::Url{"https://api.acme.example/v1?m=" + u.email});                         // expect: user.contact.email -> acme
  cpr::Post(cpr::Url{"https://api.acme.example/v1"}, cpr::Multipart{{"name", u.name}});   // expect: user.name -> acme
  cpr::Post(cpr::Url{"https://api.acme.example/v1"}, cpr::Payload{{"plan", u.plan}});
  cpr::Post(cpr::Url{"https://api.acme.example/v1"}, cpr::Payload{{"name", u.name}});     // expect: user.name -> acme
  cpr::PostAsync(cpr::Url{"https://api.acme.example/v1"}, cpr::Body{u.name});             // expect: user.name -> acme
}

void session(const User& u) {
  cpr::Session session;
  session.SetBody(cpr::Body{u.plan});
  session.SetBody(cpr::Body{u.email});  // expect: user.contact.email -> acme
  session.SetUrl(cpr::Url{"https://api.acme.example/v1"});
  session.Post();
}

void secure(const User& u) {
  cpr::Post(cpr::Url{"http://api.acme.example/"}, cpr::Body{u.email});                            // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
  cpr::Post(cpr::Url{"https://api.acme.example/"}, cpr::Body{u.email}, cpr::VerifySsl{false});  // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
  cpr::Post(cpr::Url{"https://api.acme.example/"}, cpr::Body{u.email}, cpr::VerifySsl{true});   // expect: user.contact.email -> acme
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://api.acme.example/v1"});
  session.SetOption(cpr::VerifySsl(false));
  session.SetBody(cpr::Body{u.name});   // expect: user.name -> acme // expect-rule: piiflow-tls-verification-off
}

int main() {
  User u = load_user(1);
  calls(u);
  session(u);
  secure(u);
}
