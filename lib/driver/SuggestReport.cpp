// Suggestions as a list, as YAML to be included, as JSON and as a patch.
#include <algorithm>
#include <map>
#include <set>

#include "checks/RunTidy.h"
#include "driver/Extraction.h"
#include "driver/Output.h"
#include "driver/Paths.h"
#include "driver/Suggest.h"
#include "driver/Tidy.h"
#include "driver/UnifiedDiff.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "report/Escape.h"

namespace piiflow::driver {
namespace {

std::string shown(const report::Place &place) {
  return report::escapeText(place.path) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

std::string describe(const Reach &reach) {
  return "reaches " + reach.recipient + " ('" + report::escapeText(reach.callee) + "')";
}

void writeText(const Suggestions &suggestions, const Options &options, llvm::raw_ostream &os) {
  for (const Suggestion &one : suggestions.sources) {
    os << shown(one.place) << ": suggestion: PII(" << one.category << ") for " << models::kindName(one.kind) << " '"
       << report::escapeText(one.qualified) << "': " << report::escapeText(one.reason) << '\n';
    for (const Reach &reach : one.reaches) os << shown(reach.sink) << ": note: it " << describe(reach) << '\n';
  }
  for (const EgressCall &call : suggestions.egress) {
    os << shown(call.firstCall) << ": suggestion: a sink model for '" << report::escapeText(call.qualified)
       << "': nobody describes it, and " << call.reason << "; " << call.calls << (call.calls == 1 ? " call" : " calls");
    if (!call.categories.empty()) os << ", with " << llvm::join(call.categories, ", ");
    os << '\n';
  }
  if (options.quiet) return;
  const auto reaching = std::count_if(suggestions.sources.begin(), suggestions.sources.end(),
                                      [](const Suggestion &one) { return !one.reaches.empty(); });
  os << "Declarations that look like personal data: " << suggestions.sources.size()
     << ", of them reaching a sink: " << reaching
     << "; unseen functions that look like sinks: " << suggestions.egress.size() << ".\n";
  if (!suggestions.sources.empty())
    os << "Take what is right: --format yaml for a file to include, --format patch for annotations in the source.\n";
}

void writeYaml(const Suggestions &suggestions, llvm::raw_ostream &os) {
  os << "# Proposed by piiflow suggest. Delete what is wrong, then include it in .piiflow.yaml:\n"
        "#   include: [this-file.yaml]\n"
     << "piiflow: 1\n";
  if (!suggestions.sources.empty()) os << "\nsources:\n";
  for (const Suggestion &one : suggestions.sources) {
    os << "  # " << shown(one.place) << ": " << report::escapeText(one.reason);
    if (!one.reaches.empty()) os << "; it " << describe(one.reaches.front());
    os << "\n  - " << models::kindName(one.kind) << ": \"" << one.qualified << "\"\n    data: " << one.category << '\n';
  }
  if (!suggestions.egress.empty())
    os << "\n# Functions that look as if data left there. Say who gets it, and take the '#' away.\n# sinks:\n";
  for (const EgressCall &call : suggestions.egress) {
    os << "#   # " << shown(call.firstCall) << ": " << call.reason << "; " << call.calls << " calls\n#   - function: \""
       << call.qualified
       << "\"\n#     input: " << (call.inputs.empty() ? std::string("args") : "[" + llvm::join(call.inputs, ", ") + "]")
       << "\n#     vendor: transport    # or the vendor that gets it\n";
  }
}

void writePlace(llvm::json::OStream &json, const report::Place &place) {
  json.attribute("file", place.path);
  json.attribute("line", place.line);
  json.attribute("column", place.column);
}

void writeJson(const Suggestions &suggestions, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, 2);
  json.object([&] {
    json.attributeArray("sources", [&] {
      for (const Suggestion &one : suggestions.sources) {
        json.object([&] {
          json.attribute("kind", llvm::StringRef(models::kindName(one.kind)));
          json.attribute("name", one.qualified);
          json.attribute("data", one.category);
          json.attribute("reason", one.reason);
          json.attribute("certain", one.isCertain);
          writePlace(json, one.place);
          json.attributeArray("reaches", [&] {
            for (const Reach &reach : one.reaches) {
              json.object([&] {
                json.attribute("recipient", reach.recipient);
                json.attribute("callee", reach.callee);
                writePlace(json, reach.sink);
              });
            }
          });
        });
      }
    });
    json.attributeArray("sinks", [&] {
      for (const EgressCall &call : suggestions.egress) {
        json.object([&] {
          json.attribute("function", call.qualified);
          json.attribute("signature", call.signature);
          json.attribute("reason", call.reason);
          json.attribute("calls", call.calls);
          writePlace(json, call.firstCall);
          json.attributeArray("input", [&] {
            for (const std::string &port : call.inputs) json.value(port);
          });
          json.attributeArray("data", [&] {
            for (const std::string &category : call.categories) json.value(category);
          });
        });
      }
    });
    json.attribute("complete", suggestions.complete);
  });
  os << '\n';
}

/// Few units that, together, see all the places.
std::vector<TranslationUnit> unitsFor(const std::set<std::string> &wanted, const UnitFiles &files, const Inputs &inputs,
                                      const std::string &root) {
  std::map<std::string, const TranslationUnit *> byFile;
  for (const TranslationUnit &unit : inputs.units) byFile.emplace(unit.command.file, &unit);
  std::set<std::string> open = wanted;
  // A place in a source file needs that file, which may see headers too.
  std::vector<const UnitFile *> order, others;
  for (const UnitFile &unit : files.units)
    (wanted.contains(relativePath(unit.mainFile, root)) ? order : others).push_back(&unit);
  order.insert(order.end(), others.begin(), others.end());
  std::vector<TranslationUnit> result;
  for (const UnitFile *unit : order) {
    bool isNeeded = false;
    for (const std::string &file : unit->sourceFiles) isNeeded |= open.erase(file) != 0;
    const auto found = byFile.find(unit->mainFile);
    if (isNeeded && found != byFile.end()) result.push_back(*found->second);
  }
  return result;
}

llvm::Expected<std::string> patchOf(const Suggestions &suggestions, const UnitFiles &files, const Inputs &inputs,
                    const Configuration &configuration, const Options &options) {
  std::set<std::string> wanted;
  std::string places;
  auto realPlace = [&](const report::Place &place) {
    return realPath(absolutePath(place.path, configuration.root)) + ":" + std::to_string(place.line) + ":" +
           std::to_string(place.column);
  };
  for (const Suggestion &one : suggestions.sources) {
    wanted.insert(one.place.path);
    places += realPlace(one.place) + ";";
  }
  if (places.empty()) return std::string();
  checks::TidyRun run = tidyRun(unitsFor(wanted, files, inputs, configuration.root), configuration, options);
  run.checks = "piiflow-unannotated-pii";
  run.checkOptions.emplace_back("piiflow-unannotated-pii.Places", places);
  const checks::AnnotationFixes fixes = checks::findAnnotationFixes(run);
  std::vector<base::Diagnostic> left;
  for (const Suggestion &one : suggestions.sources) {
    if (fixes.places.contains(realPlace(one.place))) continue;
    left.push_back({base::Severity::Note, one.place.path, one.place.line, one.place.column,
                    "not in the patch: PII(" + one.category + ") for '" + one.qualified +
                        "'; annotate it by hand, or take it from --format yaml",
                    ""});
  }
  printDiagnostics(left);
  return unifiedDiff(fixes.insertions, configuration.root);
}

}  // namespace

int reportSuggestions(const UnitFiles &files, const Inputs *inputs, const Configuration &configuration,
                      const Options &options) {
  const Suggestions suggestions = findSuggestions(files, configuration, options);
  printDiagnostics(suggestions.diagnostics);
  std::string text;
  llvm::raw_string_ostream os(text);
  switch (options.format) {
    case Format::Json:
      writeJson(suggestions, os);
      break;
    case Format::Yaml:
      writeYaml(suggestions, os);
      break;
    case Format::Patch: {
      if (!inputs) return refuse("a patch needs the sources: give -p or FILE instead of flow units");
      llvm::Expected<std::string> patch = patchOf(suggestions, files, *inputs, configuration, options);
      if (!patch) return refuse(patch.takeError());
      os << *patch;
      break;
    }
    default:
      writeText(suggestions, options, os);
      break;
  }
  if (llvm::Error error = writeToStandardOutput(text)) return refuse(std::move(error));
  return suggestions.complete || options.allowIncomplete ? kClean : kIncomplete;
}

}  // namespace piiflow::driver
