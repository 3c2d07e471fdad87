// Easylogging++: streams behind macros, and the logger's own functions.
#include "pii_case.h"

#include <easylogging++.h>

void write_log(User& u, el::Logger* logger) {
  LOG(INFO) << "plan " << u.plan;
  LOG(INFO) << "email " << u.email << std::endl;       // expect: user.contact.email -> log
  CLOG(ERROR, "network") << u.id << u.name;            // expect: user.name -> log
  CLOG(ERROR, "network") << u.id << u.name.size();
  VLOG(2) << u.phone;                                  // expect: user.contact.phone_number -> log
  VLOG(2) << u.plan;
  LOG_IF(u.id > 0, WARNING) << u.email;                // expect: user.contact.email -> log
  LOG_EVERY_N(10, DEBUG) << u.plan;
  logger->info("email %v", u.email);                   // expect: user.contact.email -> log
  logger->info("plan %v", u.plan);
  logger->verbose(2, "name %v", u.name);               // expect: user.name -> log
  logger->verbose(2, "id %v", u.id);
}

void by_level(User& u, el::Logger* logger) {
  logger->debug("plan %v", u.plan);
  logger->debug("email %v", u.email);                  // expect: user.contact.email -> log
  logger->error("plan %v", u.plan);
  logger->error("name %v", u.name);                    // expect: user.name -> log
  logger->fatal("plan %v", u.plan);
  logger->fatal("phone %v", u.phone);                  // expect: user.contact.phone_number -> log
  logger->trace(u.plan);
  logger->trace(u.email);                              // expect: user.contact.email -> log
  logger->warn(u.plan);
  logger->warn(u.name);                                // expect: user.name -> log
}
