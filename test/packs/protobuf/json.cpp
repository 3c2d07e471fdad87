// needs: google/protobuf/message.h libprotobuf-dev
// flags: -std=c++17 -Wno-everything
// protobuf 22 and later: JSON stands in google::protobuf::json. Declared as in src/google/protobuf/json/json.h of 31.1
// (where they answer an absl::Status), with Debian's messages.
#include "pii_case.h"

#include <google/protobuf/wrappers.pb.h>

#include <string>
#include <string_view>

namespace google::protobuf::json {
struct PrintOptions {};
struct ParseOptions {};
bool MessageToJsonString(const Message& message, std::string* output, const PrintOptions& options);
inline bool MessageToJsonString(const Message& message, std::string* output) {
  return MessageToJsonString(message, output, PrintOptions());
}
bool JsonStringToMessage(std::string_view input, Message* message, const ParseOptions& options);
inline bool JsonStringToMessage(std::string_view input, Message* message) {
  return JsonStringToMessage(input, message, ParseOptions());
}
}  // namespace google::protobuf::json

namespace pb = google::protobuf;

void written(const User& u) {
  pb::StringValue a, b;
  a.set_value(u.name);
  b.set_value(u.plan);
  std::string c, d;
  pb::json::MessageToJsonString(a, &c);
  pb::json::MessageToJsonString(b, &d);
  acme::send(c);                          // expect: user.name -> acme confidence high
  acme::send(d);
  std::string e, f;
  pb::json::MessageToJsonString(a, &e, pb::json::PrintOptions());
  pb::json::MessageToJsonString(b, &f, pb::json::PrintOptions());
  acme::send(e);                          // expect: user.name -> acme confidence high
  acme::send(f);
}

void read(const User& u) {
  pb::StringValue a, b, c, d;
  pb::json::JsonStringToMessage(u.name, &a);
  pb::json::JsonStringToMessage(u.plan, &b);
  acme::send(a.value());                  // expect: user.name -> acme confidence high
  acme::send(b.value());
  pb::json::JsonStringToMessage(u.name, &c, pb::json::ParseOptions());
  pb::json::JsonStringToMessage(u.plan, &d, pb::json::ParseOptions());
  acme::send(c.value());                  // expect: user.name -> acme confidence high
  acme::send(d.value());
}
