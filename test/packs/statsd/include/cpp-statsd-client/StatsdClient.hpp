// What the cases call of cpp-statsd-client 2. Declarations written by hand after include/cpp-statsd-client/StatsdClient.hpp of
// github.com/vthiery/cpp-statsd-client (row 119 of our reference: read there, not compiled).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Statsd {
class StatsdClient {
 public:
  StatsdClient(const std::string& host, const uint16_t port, const std::string& prefix);
  void increment(const std::string& key, float frequency = 1.0f, const std::vector<std::string>& tags = {}) const;
  template <typename T>
  void gauge(const std::string& key, const T value, float frequency = 1.0f, const std::vector<std::string>& tags = {}) const;
  void timing(const std::string& key, const unsigned int ms, float frequency = 1.0f, const std::vector<std::string>& tags = {}) const;
  void set(const std::string& key, const unsigned int sum, float frequency = 1.0f, const std::vector<std::string>& tags = {}) const;
  template <typename T>
  void send(const std::string& key, const T value, const char* type, float frequency, const std::vector<std::string>& tags) const;
  void count(const std::string& key, int delta, float frequency = 1.0f, const std::vector<std::string>& tags = {}) const;
};
}  // namespace Statsd
