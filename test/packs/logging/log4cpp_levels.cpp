// needs: log4cpp/Category.hh liblog4cpp5-dev
// flags: -std=c++14 -Wno-everything
// log4cpp: each level, as a text and as printf prints.
#include "pii_case.h"

#include <log4cpp/Category.hh>

#include <cstdarg>

void levels(const User& u, log4cpp::Category& category) {
  category.debug(u.plan);
  category.debug(u.email);                                       // expect: user.contact.email -> log
  category.info("%s", u.plan.c_str());
  category.info("%s", u.name.c_str());                           // expect: user.name -> log
  category.notice(u.plan);
  category.notice(u.phone);                                      // expect: user.contact.phone_number -> log
  category.warn(u.plan);
  category.warn(u.email);                                        // expect: user.contact.email -> log
  category.error("%s", u.plan.c_str());
  category.error("%s", u.name.c_str());                          // expect: user.name -> log
  category.crit(u.plan);
  category.crit(u.phone);                                        // expect: user.contact.phone_number -> log
  category.alert(u.plan);
  category.alert(u.email);                                       // expect: user.contact.email -> log
  category.emerg("%s", u.plan.c_str());
  category.emerg("%s", u.name.c_str());                          // expect: user.name -> log
  category.fatal(u.plan);
  category.fatal(u.phone);                                       // expect: user.contact.phone_number -> log
  category.log(log4cpp::Priority::INFO, u.plan);
  category.log(log4cpp::Priority::INFO, u.email);                // expect: user.contact.email -> log
}

void arguments(log4cpp::Category& category, const char* format, ...) {
  va_list list;
  va_start(list, format);
  category.logva(log4cpp::Priority::INFO, format, list);  // expect: user.contact.email -> log
  va_end(list);
}

void plain_arguments(log4cpp::Category& category, const char* format, ...) {
  va_list list;
  va_start(list, format);
  category.logva(log4cpp::Priority::INFO, format, list);
  va_end(list);
}

void both(const User& u, log4cpp::Category& category) {
  plain_arguments(category, "%s", u.plan.c_str());
  arguments(category, "%s", u.email.c_str());
}
