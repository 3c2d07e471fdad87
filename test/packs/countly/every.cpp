// What is set of a user, and what is recorded.
#include "pii_case.h"

#include <countly/countly.hpp>

void user(const User& u, cly::Countly& countly) {
  countly.setUserDetails({{"name", u.plan}});
  countly.setUserDetails({{"name", u.email}});                   // expect: user.contact.email -> countly
  countly.setCustomUserDetails({{"name", u.plan}});
  countly.setCustomUserDetails({{"name", u.name}});              // expect: user.name -> countly
  countly.setDeviceID(u.plan);
  countly.setDeviceID(u.phone);                                  // expect: user.contact.phone_number -> countly
  countly.setCity(u.plan);
  countly.setCity(u.email);                                      // expect: user.contact.email -> countly
  countly.setCountry(u.plan);
  countly.setCountry(u.name);                                    // expect: user.name -> countly
  countly.setLocation(u.plan);
  countly.setLocation(u.phone);                                  // expect: user.contact.phone_number -> countly
  countly.RecordEvent(u.plan, 1);
  countly.RecordEvent(u.email, 1);                               // expect: user.contact.email -> countly
  {
    cly::Event event(u.plan, 1);
    countly.addEvent(event);
  }
  {
    cly::Event event(u.name, 1);
    countly.addEvent(event);                                     // expect: user.name -> countly
  }
}
