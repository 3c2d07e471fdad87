// needs: Poco/Logger.h libpoco-dev
// flags: -std=c++17 -Wno-everything
// POCO's logger: each level, with and without arguments.
#include "pii_case.h"

#include <Poco/Logger.h>
#include <Poco/Message.h>

void levels(const User& u, Poco::Logger& logger) {
  logger.fatal(u.plan);
  logger.fatal(u.email);                                         // expect: user.contact.email -> log
  logger.critical(u.plan);
  logger.critical(u.name);                                       // expect: user.name -> log
  logger.error(u.plan);
  logger.error(u.phone);                                         // expect: user.contact.phone_number -> log
  logger.warning(u.plan);
  logger.warning(u.email);                                       // expect: user.contact.email -> log
  logger.notice(u.plan);
  logger.notice(u.name);                                         // expect: user.name -> log
  logger.information(u.plan);
  logger.information(u.phone);                                   // expect: user.contact.phone_number -> log
  logger.information("%s of %s", std::string("user"), u.plan);
  logger.information("%s of %s", std::string("user"), u.email);  // expect: user.contact.email -> log
  logger.debug(u.plan);
  logger.debug(u.name);                                          // expect: user.name -> log
  logger.trace(u.plan);
  logger.trace(u.phone);                                         // expect: user.contact.phone_number -> log
  {
    Poco::Message message("test", u.plan, Poco::Message::PRIO_INFORMATION);
    logger.log(message);
  }
  {
    Poco::Message message("test", u.email, Poco::Message::PRIO_INFORMATION);
    logger.log(message);                                         // expect: user.contact.email -> log
  }
}
