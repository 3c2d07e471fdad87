// What the cases call of Mixpanel's C++ SDK, written by hand. Names and the places of payloads: native/include/mixpanel/
// mixpanel.hpp and value.hpp of github.com/mixpanel/mixpanel-unity (Value is a typedef of detail::Json::Value).
#pragma once
#include <string>

namespace mixpanel {
namespace detail::Json {
class Value {
 public:
  Value();
  Value(const char *value);
  Value(const std::string &value);
  Value(double value);
  Value(const Value &other);
  ~Value();
  Value &operator=(const Value &other);
  Value &operator[](const char *key);
  Value &operator[](const std::string &key);
  Value &append(const Value &value);
};
}  // namespace detail::Json
typedef detail::Json::Value Value;

class Mixpanel {
 public:
  Mixpanel(const std::string &token, const bool enable_log_queue = false);
  virtual ~Mixpanel();
  void identify(const std::string &unique_id);
  void alias(const std::string &alias);
  void register_(const std::string &key, const Value &value);
  void register_properties(const Value &properties);
  bool register_once(const std::string &key, const Value &value);
  bool register_once_properties(const Value &properties);
  void track(const std::string event, const Value &properties = Value());
  class People {
   public:
    void set(const std::string &property, const Value &to);
    void set_properties(const Value &properties);
    void set_once(const std::string &property, const Value &to);
    void set_once_properties(const Value &properties);
    void increment(const std::string &property, const Value &by);
    void increment_properties(const Value &properties);
    void append(const std::string &list_name, const Value &value);
    void append_properties(const Value &properties);
    void union_(const std::string &list_name, const Value &values);
    void union_properties(const Value &properties);
    void track_charge(double amount, const Value &properties = Value());
    void set_push_id(const std::string &token);
    void set_first_name(const std::string &to);
    void set_last_name(const std::string &to);
    void set_name(const std::string &to);
    void set_email(const std::string &to);
    void set_phone(const std::string &to);
  };
  People people;
};
}  // namespace mixpanel
