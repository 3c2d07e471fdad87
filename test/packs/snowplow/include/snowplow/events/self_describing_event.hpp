// What the cases call of Snowplow's C++ tracker 2. Declarations written by hand after
// include/snowplow/{events/self_describing_event at 5c10faa0,payload/self_describing_json at 49133992}.hpp of
// github.com/snowplow/snowplow-cpp-tracker, which brings its own copy of nlohmann/json.
#pragma once

#include <nlohmann/json.hpp>
#include <snowplow/snowplow.hpp>

namespace snowplow {
using json = nlohmann::json;
class SelfDescribingJson {
 public:
  SelfDescribingJson(const std::string& schema, const json& data);
  ~SelfDescribingJson();

 private:
  json m_json;
};
class SelfDescribingEvent : public Event {
 public:
  SelfDescribingEvent(const SelfDescribingJson& event);
  SelfDescribingJson event;
};
}  // namespace snowplow
