// What the cases call of Segment's analytics-cpp. Declarations written by hand after analytics.hpp of
// github.com/segmentio/analytics-cpp (row 95 of our reference: read in a mirror).
#pragma once

#include <map>
#include <string>

namespace segment::analytics {
using Object = std::map<std::string, std::string>;
class Analytics {
 public:
  Analytics(std::string writeKey);
  Analytics(std::string writeKey, std::string host);
  void Identify(std::string userId, Object traits);
  void Page(std::string event, std::string userId, Object properties);
  void Screen(std::string event, std::string userId, Object properties);
  void Alias(std::string previousId, std::string userId);
  void Group(std::string groupId, Object traits);
  void Track(std::string userId, std::string event, Object properties);
};
}  // namespace segment::analytics
