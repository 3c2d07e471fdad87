// Countly: the server is the customer's.
#include "pii_case.h"

#include <countly/countly.hpp>

void report(const User& u) {
  cly::Countly& countly = cly::Countly::getInstance();
  countly.setUserDetails({{"plan", u.plan}});
  countly.setUserDetails({{"email", u.email}});  // expect: user.contact.email -> acme
  cly::Event event("login", 1);
  event.addSegmentation("plan", u.plan);
  event.addSegmentation("name", u.name);         // expect: user.name -> acme
}

int main() {
  cly::Countly::getInstance().start("key", "https://countly.acme.example", 443);
  report(load_user(1));
}
