// What the cases call of LaunchDarkly's C++ SDKs 3. Declarations written by hand after libs/common/include/launchdarkly/
// {context_builder,attributes_builder}.hpp and libs/server-sdk/include/launchdarkly/server_side/client.hpp of
// github.com/launchdarkly/cpp-sdks (row 100 of our reference: parsed with Clang 22).
#pragma once

#include <future>
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
  AttributesBuilder& SetPrivate(std::string name, Value value);
  AttributesBuilder& AddPrivateAttribute(std::string ref);
  Result Build();
};
class ContextBuilder {
 public:
  AttributesBuilder<ContextBuilder, Context> Kind(std::string const& kind, std::string key);
  Context Build();
};
struct Config {};
namespace client_side {
class IClient {
 public:
  virtual ~IClient() = default;
  virtual void Track(std::string event_name, Value data) = 0;
  virtual std::future<bool> IdentifyAsync(Context context) = 0;
};
class Client : public IClient {
 public:
  Client(Config config, Context context);
  void Track(std::string event_name, Value data) override;
  std::future<bool> IdentifyAsync(Context context) override;
};
}  // namespace client_side
namespace server_side {
class IClient {
 public:
  virtual ~IClient() = default;
  virtual void Identify(Context context) = 0;
  virtual void Track(Context const& ctx, std::string event_name, Value data) = 0;
  virtual bool BoolVariation(Context const& ctx, std::string const& key, bool default_value) = 0;
};
class Client : public IClient {
 public:
  explicit Client(Config config);
  void Identify(Context context) override;
  void Track(Context const& ctx, std::string event_name, Value data) override;
  bool BoolVariation(Context const& ctx, std::string const& key, bool default_value) override;
};
}  // namespace server_side
}  // namespace launchdarkly
