#pragma once
#include <piiflow/annotations.h>

#include <string>

PII_SINK(acme) void acmeLog(const std::string& line);
PII_SINK(globex) void globexAudit(const std::string& line);
PII_SANITIZER(hash) std::string fingerprint(const std::string& text);
