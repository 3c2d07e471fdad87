// needs: log4cplus/loggingmacros.h liblog4cplus-dev
// flags: -std=c++17 -Wno-everything
// log4cplus' macros and loggers.
#include "pii_case.h"

#include <log4cplus/logger.h>
#include <log4cplus/loggingmacros.h>
#include <log4cplus/mdc.h>

void logs(const User& u, log4cplus::Logger logger) {
  LOG4CPLUS_INFO(logger, "plan " << u.plan);
  LOG4CPLUS_INFO(logger, "user " << u.email);            // expect: user.contact.email -> log
  LOG4CPLUS_WARN_STR(logger, u.plan);
  LOG4CPLUS_WARN_STR(logger, u.name);                    // expect: user.name -> log
  logger.log(log4cplus::ERROR_LOG_LEVEL, u.plan);
  logger.log(log4cplus::ERROR_LOG_LEVEL, u.phone);       // expect: user.contact.phone_number -> log
  log4cplus::getMDC().put("plan", u.plan);
  log4cplus::getMDC().put("user", u.email);              // expect: user.contact.email -> log
}
