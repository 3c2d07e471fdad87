#include <algorithm>
#include <tuple>

#include "bind/Binding.h"
#include "models/Port.h"

namespace piiflow::bind {
namespace {

bool samePorts(const std::vector<models::Port> &a, const std::vector<models::Port> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const models::Port &left, const models::Port &right) {
    return models::formatPort(left) == models::formatPort(right);
  });
}

}  // namespace

bool isKnownVendor(const models::ModelSet &models, const std::string &vendor) {
  return models.vendors.contains(vendor) || vendor == "transport" || vendor == "own" || vendor == "unknown";
}

void addSink(FunctionModel &model, BoundSink sink) {
  for (const BoundSink &known : model.sinks) {
    if (known.vendor == sink.vendor && known.when == sink.when && known.transport == sink.transport && known.receivers == sink.receivers &&
        samePorts(known.endpoints, sink.endpoints) && samePorts(known.input, sink.input))
      return;
  }
  model.sinks.push_back(std::move(sink));
}

void addSanitizer(FunctionModel &model, BoundSanitizer sanitizer) {
  for (const BoundSanitizer &known : model.sanitizers)
    if (known.transform == sanitizer.transform && known.when == sanitizer.when &&
        samePorts(known.input, sanitizer.input) && samePorts(known.output, sanitizer.output))
      return;
  model.sanitizers.push_back(std::move(sanitizer));
}

models::Port adaptPort(models::Port port, const flow::Function &function) {
  if (port.base == models::PortBase::Return && function.isConstructor) port.base = models::PortBase::This;
  return port;
}

TaintSpec bindModels(const link::Program &program, const models::ModelSet &models) {
  Binding binding(program, models);
  bindAnnotations(binding);
  bindYaml(binding);
  binding.sources.addTypedDeclarations(binding.spec);
  binding.sources.finish(binding.spec);
  std::sort(binding.spec.diagnostics.begin(), binding.spec.diagnostics.end(),
            [](const base::Diagnostic &a, const base::Diagnostic &b) {
              return std::tie(a.file, a.line, a.column, a.message) < std::tie(b.file, b.line, b.column, b.message);
            });
  return std::move(binding.spec);
}

std::vector<base::Diagnostic> mergeSpecDiagnostics(const std::vector<const TaintSpec *> &specs) {
  // What may be meant instead depends on the program, so it does not count.
  const auto key = [](const base::Diagnostic &diagnostic) {
    const std::string message = diagnostic.message.substr(0, diagnostic.message.find("; did you mean"));
    return std::tuple(diagnostic.file, diagnostic.line, diagnostic.column, message);
  };
  std::map<decltype(key({})), std::pair<base::Diagnostic, std::size_t>> said;
  for (std::size_t program = 0; program < specs.size(); ++program)
    for (const base::Diagnostic &diagnostic : specs[program]->diagnostics) {
      auto &[first, count] = said.try_emplace(key(diagnostic), diagnostic, 0).first->second;
      // Counts programs in unbroken succession, once each: only whether all of them say it matters.
      if (count == program) ++count;
    }
  std::vector<base::Diagnostic> merged;
  for (auto &[where, one] : said)
    if (one.first.ruleId != kUnmatchedModel || one.second == specs.size()) merged.push_back(std::move(one.first));
  return merged;
}

}  // namespace piiflow::bind
