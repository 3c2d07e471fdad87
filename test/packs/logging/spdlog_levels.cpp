// needs: spdlog/spdlog.h libspdlog-dev
// flags: -std=c++17 -Wno-everything
// Each level of spdlog, as a function and as a logger's method.
#include "pii_case.h"

#include <spdlog/spdlog.h>

void functions(const User& u) {
  spdlog::trace("{}", u.plan);
  spdlog::trace("{}", u.email);                                  // expect: user.contact.email -> log
  spdlog::debug("{}", u.plan);
  spdlog::debug("{}", u.name);                                   // expect: user.name -> log
  spdlog::info("{}", u.plan);
  spdlog::info("{}", u.phone);                                   // expect: user.contact.phone_number -> log
  spdlog::warn("{}", u.plan);
  spdlog::warn("{}", u.email);                                   // expect: user.contact.email -> log
  spdlog::error("{}", u.plan);
  spdlog::error("{}", u.name);                                   // expect: user.name -> log
  spdlog::critical("{}", u.plan);
  spdlog::critical("{}", u.phone);                               // expect: user.contact.phone_number -> log
}

void methods(const User& u, spdlog::logger& logger) {
  logger.trace("{}", u.plan);
  logger.trace("{}", u.email);                                   // expect: user.contact.email -> log
  logger.debug("{}", u.plan);
  logger.debug("{}", u.name);                                    // expect: user.name -> log
  logger.info(u.plan);
  logger.info(u.phone);                                          // expect: user.contact.phone_number -> log
  logger.warn("{}", u.plan);
  logger.warn("{}", u.email);                                    // expect: user.contact.email -> log
  logger.error("{} {}", u.id, u.plan);
  logger.error("{} {}", u.id, u.name);                           // expect: user.name -> log
  logger.critical(u.plan);
  logger.critical(u.phone);                                      // expect: user.contact.phone_number -> log
  logger.log(spdlog::level::info, "{}", u.plan);
  logger.log(spdlog::level::info, "{}", u.email);                // expect: user.contact.email -> log
}
