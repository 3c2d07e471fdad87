#pragma once

#include <string>

namespace tulip {

/// Posts JSON to an URL.
bool post(const std::string &url, const std::string &json);

/// {"key":"value"} with the characters escaped that must be.
std::string jsonField(const std::string &key, const std::string &value);

}  // namespace tulip
