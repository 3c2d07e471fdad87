// needs: curlpp/Easy.hpp libcurlpp-dev
// curlpp: options that carry data, to the URL among them.
#include "pii_case.h"

#include <curlpp/Easy.hpp>
#include <curlpp/Options.hpp>
#include <curlpp/cURLpp.hpp>

int main() {
  User u = load_user(1);
  curlpp::Easy request;
  request.setOpt(curlpp::options::Url("https://api.acme.example/v1"));
  request.setOpt(curlpp::options::PostFields(u.plan));
  request.setOpt(curlpp::options::PostFields(u.email));         // expect: user.contact.email -> acme
  request.setOpt(curlpp::options::UserPwd(u.name + ":secret"));  // expect: user.name -> acme
  request.setOpt(curlpp::options::Cookie(u.plan));
  request.perform();
}
