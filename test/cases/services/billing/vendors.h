#pragma once
#include <piiflow/annotations.h>

#include <string>

namespace vendors {
PII_SINK(globex) void print(const std::string& page);
PII_SINK(acme) void count(int pages);
PII_SINK(acme) void index(const std::string& line);
}  // namespace vendors
