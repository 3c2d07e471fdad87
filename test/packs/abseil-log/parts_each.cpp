// Abseil's LOG(): where a message stands and where it goes; each call with its twin.
#include "pii_case.h"

#include <absl/log/log.h>

void placed(absl::LogSink* sink, const User& u) {
  { LOG(INFO).AtLocation("f.cpp", 1) << u.name; }  // expect: user.name -> log
  { LOG(INFO).AtLocation("f.cpp", 1) << u.plan; }
  { LOG(INFO).ToSinkOnly(sink) << u.name; }  // expect: user.name -> log
  { LOG(INFO).ToSinkOnly(sink) << u.plan; }
}
