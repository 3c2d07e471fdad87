// What the cases call of dd-trace-cpp 1 and 2. Declarations written by hand after include/datadog/{span,tracer}.h of
// github.com/DataDog/dd-trace-cpp (row 112 of our reference: parsed with Clang 22).
#pragma once

#include <string>
#include <string_view>

namespace datadog::tracing {
using StringView = std::string_view;
class Span {
 public:
  ~Span();
  void set_tag(StringView name, StringView value);
  void set_name(StringView name);
  void set_service_name(StringView name);
  void set_error_stack(StringView stack);
  void set_error_message(StringView message);
  void set_resource_name(StringView name);
};
}  // namespace datadog::tracing
