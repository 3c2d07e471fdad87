// needs: glog/logging.h libgoogle-glog-dev
// What was written to the stream of a message leaves when the message ends.
#include "pii_case.h"

#include <glog/logging.h>

void logs(const User& u) {
  LOG(INFO) << "plan " << u.plan;
  LOG(INFO) << "user " << u.email;                       // expect: user.contact.email -> log
  LOG(ERROR) << u.name << " is " << u.id;                // expect: user.name -> log
  LOG_IF(WARNING, u.id > 1) << u.phone;                  // expect: user.contact.phone_number -> log
  VLOG(1) << "done";
}
