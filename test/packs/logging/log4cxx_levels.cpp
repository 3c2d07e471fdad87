// needs: log4cxx/logger.h liblog4cxx-dev
// flags: -std=c++17 -Wno-everything
// log4cxx: each level as a method, by its level, and as a macro.
#include "pii_case.h"

#include <log4cxx/logger.h>
#include <log4cxx/mdc.h>

void methods(const User& u, const log4cxx::LoggerPtr& logger) {
  logger->trace(u.plan);
  logger->trace(u.email);                                        // expect: user.contact.email -> log
  logger->debug(u.plan);
  logger->debug(u.name);                                         // expect: user.name -> log
  logger->warn(u.plan);
  logger->warn(u.phone);                                         // expect: user.contact.phone_number -> log
  logger->error(u.plan);
  logger->error(u.email);                                        // expect: user.contact.email -> log
  logger->fatal(u.plan);
  logger->fatal(u.name);                                         // expect: user.name -> log
  logger->log(log4cxx::Level::getInfo(), u.plan);
  logger->log(log4cxx::Level::getInfo(), u.phone);               // expect: user.contact.phone_number -> log
  logger->forcedLog(log4cxx::Level::getInfo(), u.plan);
  logger->forcedLog(log4cxx::Level::getInfo(), u.email);         // expect: user.contact.email -> log
  logger->logLS(log4cxx::Level::getInfo(), LOG4CXX_STR("user"), log4cxx::spi::LocationInfo());
  log4cxx::LogString plan, mail;
  log4cxx::helpers::Transcoder::decode(u.plan, plan);
  log4cxx::helpers::Transcoder::decode(u.email, mail);
  logger->logLS(log4cxx::Level::getInfo(), plan, log4cxx::spi::LocationInfo());
  logger->logLS(log4cxx::Level::getInfo(), mail, log4cxx::spi::LocationInfo());  // expect: user.contact.email -> log
  logger->forcedLogLS(log4cxx::Level::getInfo(), plan, log4cxx::spi::LocationInfo());
  logger->forcedLogLS(log4cxx::Level::getInfo(), mail, log4cxx::spi::LocationInfo());  // expect: user.contact.email -> log
  log4cxx::MDC::putLS(LOG4CXX_STR("key"), plan);
  log4cxx::MDC::putLS(LOG4CXX_STR("key"), mail);  // expect: user.contact.email -> log
}

void macros(const User& u, const log4cxx::LoggerPtr& logger) {
  LOG4CXX_DEBUG(logger, u.plan);
  LOG4CXX_DEBUG(logger, u.name);                                 // expect: user.name -> log
  LOG4CXX_ERROR(logger, "user " << u.plan);
  LOG4CXX_ERROR(logger, "user " << u.phone);                     // expect: user.contact.phone_number -> log
  LOG4CXX_FATAL(logger, u.plan);
  LOG4CXX_FATAL(logger, u.email);                                // expect: user.contact.email -> log
}

void buffers(const User& u, const log4cxx::LoggerPtr& logger) {
  {
    log4cxx::helpers::CharMessageBuffer buffer;
    buffer << "user " << u.plan;
    logger->info(buffer.str(buffer));
  }
  {
    log4cxx::helpers::CharMessageBuffer buffer;
    buffer << "user " << u.name;
    logger->info(buffer.str(buffer));                            // expect: user.name -> log
  }
  {
    log4cxx::helpers::CharMessageBuffer buffer;
    buffer << u.id << ' ' << u.plan;
    logger->info(buffer.str(static_cast<std::ostream&>(buffer)));
  }
  {
    log4cxx::helpers::CharMessageBuffer buffer;
    buffer << u.id << ' ' << u.phone;
    logger->info(buffer.str(static_cast<std::ostream&>(buffer)));  // expect: user.contact.phone_number -> log
  }
  {
    log4cxx::helpers::CharMessageBuffer buffer;
    log4cxx::helpers::operator<<(buffer, u.plan);
    logger->info(buffer.str(buffer));
  }
  {
    log4cxx::helpers::CharMessageBuffer buffer;
    log4cxx::helpers::operator<<(buffer, u.email);
    logger->info(buffer.str(buffer));                            // expect: user.contact.email -> log
  }
  {
    log4cxx::helpers::MessageBuffer buffer;
    static_cast<std::ostream&>(buffer) << u.plan;
    logger->info(buffer.str(static_cast<std::ostream&>(buffer)));
  }
  {
    log4cxx::helpers::MessageBuffer buffer;
    static_cast<std::ostream&>(buffer) << u.name;
    logger->info(buffer.str(static_cast<std::ostream&>(buffer)));  // expect: user.name -> log
  }
  {
    log4cxx::LogString text;
    std::string back;
    log4cxx::helpers::Transcoder::decode(u.plan, text);
    log4cxx::helpers::Transcoder::encode(text, back);
    logger->info(back);
  }
  {
    log4cxx::LogString text;
    std::string back;
    log4cxx::helpers::Transcoder::decode(u.phone, text);
    log4cxx::helpers::Transcoder::encode(text, back);
    logger->info(back);                                          // expect: user.contact.phone_number -> log
  }
}
