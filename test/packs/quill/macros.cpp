// What Quill's macros are handed is logged.
#include "pii_case.h"

#include <quill/LogMacros.h>

void logs(const User& u, quill::Logger* logger) {
  LOG_INFO(logger, "plan {}", u.plan);
  LOG_INFO(logger, "user {}", u.email);                           // expect: user.contact.email -> log
  quill::MacroMetadata metadata{"{}"};
  logger->log_statement_runtime_metadata<false>(&metadata, u.plan);
  logger->log_statement_runtime_metadata<false>(&metadata, u.name);  // expect: user.name -> log
}
