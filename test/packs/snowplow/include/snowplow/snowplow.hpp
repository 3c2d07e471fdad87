// What the cases call of Snowplow's C++ tracker 1 and 2. Declarations written by hand after src/{tracker,subject,
// configuration/network_configuration,events/structured_event}.hpp of github.com/snowplow/snowplow-cpp-tracker (row 96 of our
// reference: read there, not compiled) and src/events/screen_view_event.hpp at 9571a2a1.
#pragma once

#include <string>

namespace snowplow {
enum Method { GET, POST };
class NetworkConfiguration {
 public:
  NetworkConfiguration(const std::string& collector_url, Method method = POST);
};
class EventStore;
// Of version 2: src/emitter/emitter.hpp.
class Emitter {
 public:
  Emitter(EventStore* event_store, const std::string& uri, Method method = POST);
};
class Subject {
 public:
  Subject();
  void set_user_id(const std::string& user_id);
  void set_ip_address(const std::string& ip_address);
  void set_useragent(const std::string& useragent);
  void set_language(const std::string& language);
};
class Event {
 public:
  virtual ~Event() = default;
};
class StructuredEvent : public Event {
 public:
  StructuredEvent(const std::string& category, const std::string& action);
};
class ScreenViewEvent : public Event {
 public:
  ScreenViewEvent();
  std::string* name;
  std::string* id;
};
class Tracker {
 public:
  std::string track(const Event& event);
};
}  // namespace snowplow
