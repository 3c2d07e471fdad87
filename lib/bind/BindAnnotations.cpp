// PII, PII_SINK and PII_SANITIZER on members, globals, types, functions, parameters and locals.
#include <algorithm>
#include <fmt/format.h>

#include <set>

#include "bind/Binding.h"
#include "models/Words.h"

namespace piiflow::bind {
namespace {

using flow::Annotation;
using flow::AnnotationKind;
using flow::FunctionId;

/// The macro's argument as the preprocessor wrote it may have white space in it: "user . name".
std::string withoutSpaces(std::string_view text) {
  std::string result;
  for (char c : text)
    if (c != ' ' && c != '\t' && c != '\n') result += c;
  return result;
}

std::string_view macroOf(AnnotationKind kind) {
  switch (kind) {
    case AnnotationKind::Pii:
      return "PII";
    case AnnotationKind::Sink:
      return "PII_SINK";
    case AnnotationKind::Sanitizer:
      return "PII_SANITIZER";
  }
  return "";
}

class AnnotationBinder {
 public:
  explicit AnnotationBinder(Binding &binding) : binding_(binding), program_(binding.program) {}

  void bind();

 private:
  void bindFields();
  void bindVariables();
  void bindRecords();
  void bindFunction(FunctionId id);
  void bindFunctionPii(FunctionId id, const Annotation &annotation);
  void bindParameter(FunctionId id, std::uint32_t index, const Annotation &annotation);
  void bindSink(FunctionId id, models::Port port, const Annotation &annotation);
  void bindSanitizer(FunctionId id, const Annotation &annotation);
  void bindLocals();

  /// False, with a warning, when the annotation's word is none.
  bool isValid(const Annotation &annotation);
  /// The source, or a warning: on what is only data, nothing but PII has a meaning.
  std::optional<Source> sourceOf(const Annotation &annotation, std::string qualified, std::string_view kind,
                                 const base::SourceSpan &span);
  bool isWritable(flow::TypeId type) const;
  void warn(const base::SourceSpan &span, std::string message, std::string rule);

  Binding &binding_;
  const link::Program &program_;
  std::set<std::string> unknownVendors_;
};

void AnnotationBinder::bind() {
  bindFields();
  bindVariables();
  bindRecords();
  for (std::uint32_t id = 0; id < program_.functions.size(); ++id) bindFunction({id});
  bindLocals();
}

void AnnotationBinder::warn(const base::SourceSpan &span, std::string message, std::string rule) {
  base::Diagnostic diagnostic;
  diagnostic.severity = base::Severity::Warning;
  if (span.file.value < program_.files.size()) diagnostic.file = program_.files[span.file.value].path;
  diagnostic.line = span.line;
  diagnostic.column = span.column;
  diagnostic.message = std::move(message);
  diagnostic.ruleId = std::move(rule);
  binding_.spec.diagnostics.push_back(std::move(diagnostic));
}

bool AnnotationBinder::isValid(const Annotation &annotation) {
  const std::string word = withoutSpaces(annotation.value);
  std::string problem;
  switch (annotation.kind) {
    case AnnotationKind::Pii:
      if (!models::isCategory(word)) problem = "is no data category: a dotted id such as user.contact.email";
      break;
    case AnnotationKind::Sink:
      if (!models::isVendorId(word)) problem = "is no vendor id";
      break;
    case AnnotationKind::Sanitizer:
      if (!base::parseTransform(word))
        problem = "is no transform: hash, hmac, tokenize, encrypt, redact, truncate, anonymize or aggregate";
      break;
  }
  if (problem.empty()) return true;
  warn(annotation.span, fmt::format("{} is ignored: '{}' {}", macroOf(annotation.kind), annotation.value, problem),
       "piiflow-ignored-annotation");
  return false;
}

std::optional<Source> AnnotationBinder::sourceOf(const Annotation &annotation, std::string qualified,
                                                 std::string_view kind, const base::SourceSpan &span) {
  if (annotation.kind != AnnotationKind::Pii) {
    warn(annotation.span, fmt::format("{} is ignored: it has no meaning on a {}", macroOf(annotation.kind), kind),
         "piiflow-ignored-annotation");
    return std::nullopt;
  }
  if (!isValid(annotation)) return std::nullopt;
  Source source;
  source.category = withoutSpaces(annotation.value);
  source.qualified = std::move(qualified);
  source.kind = kind;
  source.span = span;
  return source;
}

void AnnotationBinder::bindFields() {
  for (std::uint32_t id = 0; id < program_.fields.size(); ++id)
    for (const Annotation &annotation : program_.fields[id].annotations)
      if (auto source = sourceOf(annotation, binding_.names.fieldName({id}), "field", program_.fields[id].span))
        binding_.sources.addField({id}, std::move(*source));
}

void AnnotationBinder::bindVariables() {
  for (std::uint32_t id = 0; id < program_.variables.size(); ++id) {
    const flow::Variable &variable = program_.variables[id];
    for (const Annotation &annotation : variable.annotations)
      if (auto source = sourceOf(annotation, variable.qualified, "variable", variable.span))
        binding_.sources.addVariable({id}, std::move(*source));
  }
}

void AnnotationBinder::bindRecords() {
  for (std::uint32_t id = 0; id < program_.records.size(); ++id) {
    const flow::Record &record = program_.records[id];
    for (const Annotation &annotation : record.annotations)
      if (auto source = sourceOf(annotation, record.qualified, "type", record.span))
        binding_.sources.addRecord({id}, *source);
  }
}

void AnnotationBinder::bindFunction(FunctionId id) {
  const flow::Function &function = program_.function(id);
  for (const Annotation &annotation : function.annotations) {
    if (annotation.kind == AnnotationKind::Pii)
      bindFunctionPii(id, annotation);
    else if (annotation.kind == AnnotationKind::Sink)
      bindSink(id, {models::PortBase::Arguments, 0, {}}, annotation);
    else
      bindSanitizer(id, annotation);
  }
  for (std::uint32_t index = 0; index < function.parameters.size(); ++index)
    for (const Annotation &annotation : function.parameters[index].annotations) bindParameter(id, index, annotation);
}

void AnnotationBinder::bindFunctionPii(FunctionId id, const Annotation &annotation) {
  const flow::Function &function = program_.function(id);
  const bool isVoid = function.result.valid() && program_.type(function.result).kind == flow::TypeKind::Void;
  if (isVoid && !function.isConstructor) {
    warn(annotation.span, fmt::format("PII is ignored: '{}' has no result", function.qualified),
         "piiflow-ignored-annotation");
    return;
  }
  if (auto source = sourceOf(annotation, function.qualified, "function", function.span))
    binding_.sources.addFunction(id, {models::PortBase::Return, 0, {}}, *source);
}

/// A pointer or reference through which the function can leave something for its caller.
bool AnnotationBinder::isWritable(flow::TypeId type) const {
  if (!type.valid()) return false;
  const flow::Type &row = program_.type(type);
  if (row.kind != flow::TypeKind::Pointer && row.kind != flow::TypeKind::Reference) return false;
  return row.inner.valid() && !program_.type(row.inner).isConst;
}

void AnnotationBinder::bindParameter(FunctionId id, std::uint32_t index, const Annotation &annotation) {
  const flow::Function &function = program_.function(id);
  const flow::Parameter &parameter = function.parameters[index];
  if (annotation.kind == AnnotationKind::Sink) {
    bindSink(id, {models::PortBase::Argument, index, {}}, annotation);
    return;
  }
  const std::string name = parameter.name.empty() ? fmt::format("arg{}", index) : parameter.name;
  const base::SourceSpan &span = parameter.span.known() ? parameter.span : annotation.span;
  if (auto source = sourceOf(annotation, function.qualified + "::" + name, "parameter", span))
    binding_.sources.addParameter({id, index}, *source, isWritable(parameter.type));
}

void AnnotationBinder::bindSink(FunctionId id, models::Port port, const Annotation &annotation) {
  if (!isValid(annotation)) return;
  const std::string vendor = withoutSpaces(annotation.value);
  if (!isKnownVendor(binding_.models, vendor) && unknownVendors_.insert(vendor).second) {
    std::vector<std::string> known;
    known.reserve(binding_.models.vendors.size());
    for (const auto &[key, value] : binding_.models.vendors) known.push_back(key);
    const std::string guess = models::suggest(vendor, known);
    warn(annotation.span,
         fmt::format("unknown vendor '{}' in PII_SINK{}", vendor,
                     guess.empty() ? ": neither 'vendors' nor a loaded pack has it" : guess),
         "piiflow-unknown-vendor");
  }
  for (FunctionId function : binding_.names.withOverriders(id)) {
    const std::size_t count = program_.function(function).parameters.size();
    if (port.base == models::PortBase::Argument && port.index >= count) continue;
    addSink(binding_.spec.functions[function], {{port}, vendor, {}, {}, "annotation", false, {}, {}});
  }
}

void AnnotationBinder::bindSanitizer(FunctionId id, const Annotation &annotation) {
  if (!isValid(annotation)) return;
  const base::Transform transform = *base::parseTransform(withoutSpaces(annotation.value));
  for (FunctionId function : binding_.names.withOverriders(id)) {
    const models::Port result = adaptPort({models::PortBase::Return, 0, {}}, program_.function(function));
    addSanitizer(binding_.spec.functions[function], {{{models::PortBase::Any, 0, {}}}, {result}, transform, {}});
  }
}

void AnnotationBinder::bindLocals() {
  std::vector<FunctionId> annotating;
  program_.forEachBodyIndex([&](FunctionId id, const flow::BodyIndex &index) {
    if (index.annotatesLocals) annotating.push_back(id);
  });
  std::sort(annotating.begin(), annotating.end());
  for (FunctionId id : annotating) {
    const flow::FunctionBody *body = program_.body(id);
    if (!body) continue;
    for (std::uint32_t index = 0; index < body->locals.size(); ++index) {
      const flow::Local &local = body->locals[index];
      for (const flow::LocalAnnotation &written : local.annotations) {
        const Annotation annotation{AnnotationKind::Pii, written.category, written.span};
        const std::string qualified = program_.function(id).qualified + "::" + local.name;
        if (auto source = sourceOf(annotation, qualified, "variable", local.span))
          binding_.sources.addLocal(id, index, std::move(*source));
      }
    }
  }
}

}  // namespace

void bindAnnotations(Binding &binding) { AnnotationBinder(binding).bind(); }

}  // namespace piiflow::bind
