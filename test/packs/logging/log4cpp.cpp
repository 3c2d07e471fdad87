// needs: log4cpp/Category.hh liblog4cpp5-dev
// flags: -std=c++14 -Wno-everything
// log4cpp's categories and their streams.
#include "pii_case.h"

#include <log4cpp/Category.hh>

void logs(const User& u, log4cpp::Category& category) {
  category.info(u.plan);
  category.info(u.email);                                // expect: user.contact.email -> log
  category.warn("user %s", u.plan.c_str());
  category.warn("user %s", u.name.c_str());              // expect: user.name -> log
  category.errorStream() << "plan " << u.plan;
  category.errorStream() << "user " << u.phone;          // expect: user.contact.phone_number -> log
  category << log4cpp::Priority::INFO << u.plan;
  category << log4cpp::Priority::INFO << u.name;         // expect: user.name -> log
}
