// needs: spdlog/spdlog.h libspdlog-dev
// flags: -std=c++17 -Wno-everything
// spdlog's functions, loggers and macros.
#include "pii_case.h"

#include <spdlog/spdlog.h>

void logs(const User& u) {
  spdlog::info("plan {}", u.plan);
  spdlog::info("user {}", u.email);                      // expect: user.contact.email -> log
  spdlog::warn("{} is {}", u.name, u.id);                // expect: user.name -> log
  spdlog::log(spdlog::level::err, "call {}", u.phone);   // expect: user.contact.phone_number -> log
  spdlog::error(u.plan);
  spdlog::error(u.email);                                // expect: user.contact.email -> log
}

void by_logger(const User& u, std::shared_ptr<spdlog::logger> logger) {
  logger->debug("plan {}", u.plan);
  logger->debug("user {}", u.email);                     // expect: user.contact.email -> log
  SPDLOG_LOGGER_INFO(logger, "plan {}", u.plan);
  SPDLOG_LOGGER_INFO(logger, "user {}", u.name);         // expect: user.name -> log
  SPDLOG_INFO("user {}", u.phone);                       // expect: user.contact.phone_number -> log
}
