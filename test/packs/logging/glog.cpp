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

void flushed(const User& u) {
  google::LogMessage plain(__FILE__, __LINE__);
  plain.stream() << u.plan;
  plain.Flush();
  google::LogMessage message(__FILE__, __LINE__);        // expect: user.contact.email -> log
  message.stream() << u.email;
  message.Flush();                                       // expect: user.contact.email -> log
}

void fails(const User& u) {
  if (u.id == 1) LOG(FATAL) << u.plan;
  if (u.id == 2) LOG(FATAL) << u.name;                   // expect: user.name -> log
  PLOG(ERROR) << u.plan;
  PLOG(ERROR) << u.phone;                                // expect: user.contact.phone_number -> log
}

void hands_on(const User& u, google::LogSink& sink, const google::LogMessageTime& time) {
  sink.send(google::GLOG_INFO, "a.cpp", "a.cpp", 1, time, u.plan.c_str(), 4);
  sink.send(google::GLOG_INFO, "a.cpp", "a.cpp", 1, time, u.name.c_str(), 4);  // expect: user.name -> log
}
