// What the cases call of LaunchDarkly's C++ SDKs 3. Declarations written by hand after libs/common/include/launchdarkly/
// {context_builder,attributes_builder}.hpp and libs/server-sdk/include/launchdarkly/server_side/client.hpp of
// github.com/launchdarkly/cpp-sdks (row 100 of our reference: parsed with Clang 22).
#pragma once

#include <string>

namespace launchdarkly {
class Value {
 public:
  Value(const std::string& value);
};
class Context {};
class ContextBuilder;
template <class Builder, class Result>
class AttributesBuilder {
 public:
  AttributesBuilder& Name(std::string name);
  AttributesBuilder& Set(std::string name, Value value);
  Result Build();
};
class ContextBuilder {
 public:
  AttributesBuilder<ContextBuilder, Context> Kind(std::string const& kind, std::string key);
};
namespace server_side {
class IClient {
 public:
  virtual ~IClient() = default;
  virtual void Identify(Context context) = 0;
  virtual bool BoolVariation(Context const& ctx, std::string const& key, bool default_value) = 0;
};
}  // namespace server_side
}  // namespace launchdarkly
