// What each function, member, parameter and global of the program means: annotations and models, bound.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/Ids.h"
#include "base/Transform.h"
#include "link/Program.h"
#include "models/ModelSet.h"

namespace piiflow::bind {

/// A model of the user's that names nothing in the program.
inline constexpr const char *kUnmatchedModel = "piiflow-unmatched-model";

using SourceId = base::Id<struct SourceTag>;

/// A declaration that is personal data. One per (declaration, category).
struct Source {
  std::string category;   ///< user.contact.email
  std::string qualified;  ///< app::User::email
  std::string kind;       ///< "field", "function", "parameter", "type", "variable": for messages
  base::SourceSpan span;  ///< of the declaration (or of the YAML-selected declaration)
  bool fromYaml = false;
  models::Location yaml;  ///< the entry, when fromYaml
};

/// A port bound to a function: the steps name members of the program where they could be resolved.
/// `models::Port` is kept as written; member steps are looked up by name in the type at hand.
struct BoundSink {
  std::vector<models::Port> input;
  std::string vendor;  ///< vendor id, or "transport"
  std::vector<models::Port> endpoints;
  std::vector<std::size_t> when;  ///< indices into FunctionModel::conditions that must all hold
  std::string modelId;            ///< for messages: entry id or "annotation"
  bool isObserver = false;        ///< no data leaves: the solver says what arrives (solve/Observe.h)
  std::optional<models::TransportFact> transport;
  /// `Derived::method`, where only a base declares it: objects of these classes. Empty: any.
  std::vector<flow::RecordId> receivers;
  bool isLog() const { return vendor == "log"; }
  /// Whether a connection may get its endpoint after data was given to it; a log's stream is opened before.
  bool isToldLater() const { return !isLog(); }
};

struct BoundEndpoint {
  std::vector<models::Port> input;
  std::vector<models::Port> output;
  std::vector<std::size_t> when;
  std::optional<models::TransportFact> transport;
  bool keepsTransport = false;
  std::string address;
};

/// A function of the program that stands for a propagator where its input is of a class that the function takes.
struct Overload {
  flow::FunctionId function;
  std::vector<bool> isNamed;  ///< the selector says what the parameter is: an object of its own, unless it takes the input
};

struct BoundPropagator {
  models::PropagatorKind kind = models::PropagatorKind::Taint;
  std::vector<models::Port> input;
  std::vector<models::Port> output;
  std::vector<models::Port> clears;
  std::optional<models::Port> calls;
  std::optional<std::vector<flow::FunctionId>> methods;  ///< of the object there that are called instead
  std::vector<models::Port> with;
  std::optional<models::Port> through;
  models::CallTime called = models::CallTime::Now;
  std::vector<models::Port> result;
  std::vector<Overload> overloads;
  std::vector<std::size_t> when;
};

struct BoundSanitizer {
  std::vector<models::Port> input;
  std::vector<models::Port> output;
  base::Transform transform = base::Transform::Hash;
  std::vector<std::size_t> when;
};

struct BoundSource {
  models::Port output;
  SourceId source;
};

/// Some objects: these global ones, and all of these classes.
struct ObjectSet {
  std::vector<flow::VariableId> variables;
  std::vector<flow::RecordId> records;
  bool empty() const { return variables.empty() && records.empty(); }
  bool operator==(const ObjectSet &) const = default;
};

/// `argument` must be one of `values`, or one of `objects`. Names that the program does not define are left out.
struct Condition {
  std::uint32_t argument = 0;  ///< or models::WhenClause::kThis
  std::vector<std::string> members;  ///< of it, one inside the other
  std::vector<std::int64_t> values;
  ObjectSet objects;
  bool isObject() const { return !objects.empty(); }
};

/// Everything that annotations and YAML say about one function.
struct FunctionModel {
  std::vector<BoundSource> sources;  ///< results and output arguments that are personal data
  std::vector<BoundSink> sinks;
  std::vector<BoundEndpoint> endpoints;
  std::vector<BoundPropagator> propagators;
  std::vector<BoundSanitizer> sanitizers;
  std::vector<Condition> conditions;
  bool onlyObserves = false;  ///< all sinks are observers: a call does what it does without a model
  /// A pack names the function as a sink: what the library does within, headers included, is not told again.
  bool isLibrarySink = false;
  /// A propagator or sanitizer names the function: the model replaces its data flow, body seen or not.
  bool replacesBody() const { return !propagators.empty() || !sanitizers.empty(); }
};

enum class ModelKind : std::uint8_t { Sink, Endpoint, Propagator, Sanitizer };

/// A selector of a model that names functions of the program.
struct MatchedModel {
  ModelKind kind = ModelKind::Sink;
  std::string pack;  ///< empty: the user's own
  std::string selector;
  std::uint32_t line = 0;  ///< of the entry in its file
  std::vector<flow::FunctionId> functions;
};

struct TaintSpec {
  std::vector<Source> sources;  ///< sorted by (qualified, category, kind): SourceIds are indices
  std::map<flow::FieldId, std::vector<SourceId>> fieldSources;        ///< also members whose type is a source
  std::map<flow::VariableId, std::vector<SourceId>> variableSources;  ///< also by type
  std::map<flow::RecordId, std::vector<SourceId>> recordSources;      ///< every value of the type
  std::map<std::pair<flow::FunctionId, std::uint32_t>, std::vector<SourceId>> parameterSources;
  /// PII on locals and locals whose type is a source: (function, local index).
  std::map<std::pair<flow::FunctionId, std::uint32_t>, std::vector<SourceId>> localSources;
  std::map<flow::FunctionId, FunctionModel> functions;
  std::vector<MatchedModel> matched;  ///< in the order of the models
  std::vector<base::Diagnostic>
      diagnostics;  ///< models that matched nothing (user's own: warning), unknown vendors, ...

  const FunctionModel *modelOf(flow::FunctionId id) const {
    auto it = functions.find(id);
    return it == functions.end() ? nullptr : &it->second;
  }
};

/// Binds annotations and models to the program. A method's model also covers its overriders and the same method
/// inherited by derived classes.
TaintSpec bindModels(const link::Program &program, const models::ModelSet &models);

/// The diagnostics of several programs. A model that matches nothing in one of them may be meant for another.
std::vector<base::Diagnostic> mergeSpecDiagnostics(const std::vector<const TaintSpec *> &specs);

}  // namespace piiflow::bind
