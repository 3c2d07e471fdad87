// needs: log4cxx/logger.h liblog4cxx-dev
// flags: -std=c++17 -Wno-everything
// log4cxx's macros and loggers.
#include "pii_case.h"

#include <log4cxx/logger.h>
#include <log4cxx/mdc.h>

void logs(const User& u, const log4cxx::LoggerPtr& logger) {
  LOG4CXX_INFO(logger, u.plan);
  LOG4CXX_INFO(logger, u.email);                         // expect: user.contact.email -> log
  LOG4CXX_WARN(logger, "user " << u.plan << u.id);
  LOG4CXX_WARN(logger, "user " << u.name << u.id);       // expect: user.name -> log
  logger->info(u.plan);
  logger->info(u.phone);                                 // expect: user.contact.phone_number -> log
  log4cxx::MDC::put("plan", u.plan);
  log4cxx::MDC::put("user", u.email);                    // expect: user.contact.email -> log
}
