#pragma once
#include <piiflow/annotations.h>

#include <string>

// The vendor's SDK: what goes in here leaves the company.
class Analytics {
 public:
  PII_SINK(acme) void track(const std::string &event, const std::string &payload);
};
