// Structures are taken apart by name, all of their members: a new one does not compile until somebody says here whether
// the solver asks for it.
#include "bind/SpecDigest.h"

#include <concepts>

#include "base/Digest.h"

namespace piiflow::bind {
namespace {

class SpecText {
 public:
  template <class... Parts>
  void addAll(const Parts &...parts) {
    (add(parts), ...);
  }
  const std::string &text() const { return text_; }

 private:
  template <class Value>
    requires std::integral<Value> || std::is_enum_v<Value>
  void add(Value value) {
    text_ += std::to_string(static_cast<std::int64_t>(value));
    text_ += ',';
  }
  template <class Tag>
  void add(base::Id<Tag> id) {
    add(id.value);
  }
  void add(const std::string &part) {
    add(part.size());
    text_ += part;
  }
  template <class Value>
  void add(const std::vector<Value> &values) {
    add(values.size());
    for (const Value &value : values) add(value);
  }
  template <class Value>
  void add(const std::optional<Value> &value) {
    add(value.has_value());
    if (value) add(*value);
  }
  template <class First, class Second>
  void add(const std::pair<First, Second> &pair) {
    addAll(pair.first, pair.second);
  }
  template <class Key, class Value>
  void add(const std::map<Key, Value> &map) {
    add(map.size());
    for (const auto &entry : map) add(entry);
  }

  void add(const models::PortStep &step) {
    const auto &[kind, member, key] = step;
    addAll(kind, member, key);
  }
  void add(const models::Port &port) {
    const auto &[base, index, steps] = port;
    addAll(base, index, steps);
  }
  void add(const Source &source) {
    const auto &[category, qualified, kind, span, fromYaml, yaml] = source;
    addAll(category, qualified, kind);
  }
  void add(const BoundSource &source) {
    const auto &[output, id] = source;
    addAll(output, id);
  }
  void add(const BoundSink &sink) {
    const auto &[input, vendor, endpoints, when, modelId, isObserver, transport, receivers] = sink;
    addAll(input, vendor, endpoints, when, modelId, isObserver, transport, receivers);
  }
  void add(const BoundEndpoint &endpoint) {
    const auto &[input, output, when, transport, keepsTransport, address] = endpoint;
    addAll(input, output, when, transport, keepsTransport, address);
  }
  void add(const Overload &overload) {
    const auto &[function, isNamed] = overload;
    addAll(function, std::vector<std::uint32_t>(isNamed.begin(), isNamed.end()));
  }
  void add(const BoundPropagator &propagator) {
    const auto &[kind, input, output, clears, calls, methods, with, through, called, result, overloads, when] = propagator;
    addAll(kind, input, output, clears, calls, methods, with, through, called, result, overloads, when);
  }
  void add(const BoundSanitizer &sanitizer) {
    const auto &[input, output, transform, when] = sanitizer;
    addAll(input, output, transform, when);
  }
  void add(const Condition &condition) {
    const auto &[argument, members, values, objects] = condition;
    addAll(argument, members, values, objects.variables, objects.records);
  }
  void add(const FunctionModel &model) {
    const auto &[sources, sinks, endpoints, propagators, sanitizers, conditions, onlyObserves, isLibrarySink] = model;
    addAll(sources, sinks, endpoints, propagators, sanitizers, conditions, onlyObserves, isLibrarySink);
  }

  std::string text_;
};

}  // namespace

std::string digestOf(const TaintSpec &spec) {
  const auto &[sources, fields, variables, records, parameters, locals, functions, matched, diagnostics] = spec;
  SpecText text;
  text.addAll(sources, fields, variables, records, parameters, locals, functions);
  return base::blake3Hex(text.text(), 16);
}

}  // namespace piiflow::bind
