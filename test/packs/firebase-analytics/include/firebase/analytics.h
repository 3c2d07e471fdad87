// What the cases call of Firebase's C++ SDK 11 to 13. Declarations written by hand after analytics/src/include/firebase/
// analytics.h of github.com/firebase/firebase-cpp-sdk (row 94 of our reference: parsed with Clang 22).
#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace firebase {
class Variant {
 public:
  Variant(const std::string& value);
  Variant(const char* value);
};
namespace analytics {
struct Parameter {
  Parameter(const char* parameter_name, Variant parameter_value);
};
void LogEvent(const char* name, const char* parameter_name, const char* parameter_value);
void LogEvent(const char* name, const Parameter* parameters, size_t number_of_parameters);
void SetUserProperty(const char* name, const char* property);
void SetDefaultEventParameters(const std::map<std::string, Variant>& default_parameters);
void SetUserId(const char* user_id);
void InitiateOnDeviceConversionMeasurementWithEmailAddress(const char* email_address);
}  // namespace analytics
}  // namespace firebase
