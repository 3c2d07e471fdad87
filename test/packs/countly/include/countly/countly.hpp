// What the cases call of Countly's C++ SDK. Declarations written by hand after include/countly/{countly,event}.hpp of
// github.com/Countly/countly-sdk-cpp (row 98 of our reference: read there).
#pragma once

#include <map>
#include <string>

namespace cly {
class Event {
 public:
  Event(const std::string& key, size_t count);
  void addSegmentation(const std::string& key, const std::string& value);
};
class Countly {
 public:
  static Countly& getInstance();
  void start(const std::string& app_key, const std::string& host, int port, bool start_thread = false);
  void setUserDetails(const std::map<std::string, std::string>& value);
  void setDeviceID(const std::string& value, bool same_user = false);
  void setCustomUserDetails(const std::map<std::string, std::string>& value);
  void setCity(const std::string& cityName);
  void setCountry(const std::string& countryCode);
  void setLocation(const std::string& coordinates);
  void RecordEvent(const std::string& key, int count);
  void addEvent(const Event& event);
};
}  // namespace cly
