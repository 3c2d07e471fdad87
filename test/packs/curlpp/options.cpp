// needs: curlpp/Easy.hpp libcurlpp-dev
// curlpp: what an option is, its class template's argument says.
#include "pii_case.h"

#include <curlpp/Easy.hpp>
#include <curlpp/Options.hpp>

void proxy(const User& u) {
  curlpp::Easy request;
  request.setOpt(curlpp::options::Proxy("https://proxy.globex.example"));
  request.setOpt(curlpp::options::Url("https://api.acme.example/v1"));
  request.setOpt(curlpp::options::PostFields(u.plan));
  request.setOpt(curlpp::options::PostFields(u.email));         // expect: user.contact.email -> acme
  request.perform();
}

void urls(const User& u) {
  curlpp::Easy first, second;
  first.setOpt(curlpp::options::Url("https://api.acme.example/v1"));
  second.setOpt(curlpp::options::Url("https://mail.globex.example/v1"));
  first.setOpt(curlpp::options::PostFields(u.name));            // expect: user.name -> acme
  second.setOpt(curlpp::options::PostFields(u.phone));          // expect: user.contact.phone_number -> globex
  second.setOpt(curlpp::options::PostFields(u.plan));
}

void anyPeer(const User& u) {
  curlpp::Easy request;
  request.setOpt(curlpp::options::Url("https://api.acme.example/v1"));
  request.setOpt(curlpp::options::SslVerifyPeer(false));
  request.setOpt(curlpp::options::PostFields(u.email));         // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
}

void anyHost(const User& u) {
  curlpp::Easy request;
  request.setOpt(curlpp::options::Url("https://api.acme.example/v1"));
  request.setOpt(curlpp::options::SslVerifyHost(0L));
  request.setOpt(curlpp::options::PostFields(u.email));         // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
}

void checked(const User& u) {
  curlpp::Easy request;
  request.setOpt(curlpp::options::Url("https://api.acme.example/v1"));
  request.setOpt(curlpp::options::SslVerifyPeer(true));
  request.setOpt(curlpp::options::SslVerifyHost(2L));
  request.setOpt(curlpp::options::PostFields(u.email));         // expect: user.contact.email -> acme
}
