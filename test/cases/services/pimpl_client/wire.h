#pragma once
#include <piiflow/annotations.h>

#include <string>

namespace wire {
PII_SINK(acme) void push(const std::string& frame);
PII_SINK(globex) void audit(const std::string& line);
}  // namespace wire
