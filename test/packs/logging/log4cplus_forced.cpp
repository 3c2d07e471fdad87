// needs: log4cplus/loggingmacros.h liblog4cplus-dev
// flags: -std=c++17 -Wno-everything
// log4cplus: what is logged whatever the level, and what the thread's context holds.
#include "pii_case.h"

#include <log4cplus/logger.h>
#include <log4cplus/mdc.h>

void logs(const User& u, const log4cplus::Logger& logger) {
  logger.forcedLog(log4cplus::INFO_LOG_LEVEL, u.plan);
  logger.forcedLog(log4cplus::INFO_LOG_LEVEL, u.email);          // expect: user.contact.email -> log
  logger.log(log4cplus::INFO_LOG_LEVEL, u.plan);
  logger.log(log4cplus::INFO_LOG_LEVEL, u.name);                 // expect: user.name -> log
  log4cplus::getMDC().put("key", u.plan);
  log4cplus::getMDC().put("key", u.phone);                       // expect: user.contact.phone_number -> log
}
