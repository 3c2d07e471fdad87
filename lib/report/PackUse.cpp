#include "report/PackUse.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/Version.h"
#include "report/Escape.h"

namespace piiflow::report {
namespace {

using bind::MatchedModel;
using bind::ModelKind;

const char *kindName(ModelKind kind) {
  switch (kind) {
    case ModelKind::Sink:
      return "sink";
    case ModelKind::Endpoint:
      return "endpoint";
    case ModelKind::Propagator:
      return "propagator";
    case ModelKind::Sanitizer:
      return "sanitizer";
  }
  return "";
}

/// One selector of one entry.
using EntryKey = std::tuple<std::uint32_t, ModelKind, std::string>;

struct EntryUse {
  std::set<std::string> functions;  ///< that it names
  unsigned flows = 0;               ///< that end at a call of one of them
};

struct PackUse {
  std::map<ModelKind, std::set<std::string>> selectors;
  std::map<std::string, unsigned> flows;  ///< by the selector of a sink
  std::map<EntryKey, EntryUse> entries;
  unsigned flowCount = 0;

  std::size_t count(ModelKind kind) const {
    auto found = selectors.find(kind);
    return found == selectors.end() ? 0 : found->second.size();
  }
};

/// A flow counts for each pack that says that its call is a sink, and there for one selector.
void countFlows(const ProgramReport &report, std::map<std::string, PackUse> &packs) {
  std::map<flow::FunctionId, std::map<std::string, std::string>> sinks;
  for (const MatchedModel &model : report.spec->matched)
    if (model.kind == ModelKind::Sink)
      for (flow::FunctionId id : model.functions) sinks[id].emplace(model.pack, model.selector);
  for (const policy::Verdict &verdict : report.policy->verdicts) {
    auto found = sinks.find(verdict.flow->callee);
    if (found == sinks.end()) continue;
    for (const auto &[pack, selector] : found->second) {
      ++packs[pack].flows[selector];
      ++packs[pack].flowCount;
    }
  }
}

/// By pack; the user's own models have none.
std::map<std::string, PackUse> collectPackUse(const ReportInput &input) {
  std::map<std::string, PackUse> packs;
  for (const ProgramReport &report : input.programs) {
    std::map<flow::FunctionId, unsigned> flows;
    for (const policy::Verdict &verdict : report.policy->verdicts) ++flows[verdict.flow->callee];
    for (const MatchedModel &model : report.spec->matched) {
      PackUse &use = packs[model.pack];
      use.selectors[model.kind].insert(model.selector);
      EntryUse &entry = use.entries[{model.line, model.kind, model.selector}];
      for (flow::FunctionId id : model.functions) {
        const flow::Function &function = report.program->function(id);
        entry.functions.insert(function.qualified + function.signature);
        if (auto found = flows.find(id); model.kind == ModelKind::Sink && found != flows.end())
          entry.flows += found->second;
      }
    }
    countFlows(report, packs);
  }
  return packs;
}

std::string counted(std::size_t number, const char *noun) {
  return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

void writeSelectors(const PackUse &use, ModelKind kind, llvm::raw_ostream &os) {
  auto found = use.selectors.find(kind);
  if (found == use.selectors.end()) return;
  for (const std::string &selector : found->second) {
    os << "  " << llvm::StringRef(kindName(kind)) << (kind == ModelKind::Sink ? "      " : "  ")
       << escapeText(selector);
    auto flows = use.flows.find(selector);
    if (kind == ModelKind::Sink && flows != use.flows.end()) os << ": " << counted(flows->second, "flow");
    os << '\n';
  }
}

}  // namespace

void writePackUseText(const ReportInput &input, llvm::raw_ostream &os) {
  const std::map<std::string, PackUse> packs = collectPackUse(input);
  if (packs.empty()) os << "The program uses no function that a model names.\n";
  for (const auto &[pack, use] : packs) {
    os << (pack.empty() ? "your own models" : escapeText(pack)) << ": " << counted(use.count(ModelKind::Sink), "sink");
    if (use.flowCount != 0) os << " with " << counted(use.flowCount, "flow");
    os << ", " << counted(use.count(ModelKind::Propagator), "propagator") << ", "
       << counted(use.count(ModelKind::Sanitizer), "sanitizer") << '\n';
    writeSelectors(use, ModelKind::Sink, os);
    writeSelectors(use, ModelKind::Endpoint, os);
  }
}

void writePackUse(const ReportInput &input, llvm::json::OStream &json) {
  json.attributeArray("packs", [&] {
    for (const auto &[pack, use] : collectPackUse(input))
      json.object([&, &pack = pack, &use = use] {
        json.attribute("name", escapeText(pack));
        json.attributeArray("sinks", [&] {
          if (use.count(ModelKind::Sink) == 0) return;
          for (const std::string &selector : use.selectors.at(ModelKind::Sink))
            json.object([&] {
              auto flows = use.flows.find(selector);
              json.attribute("function", escapeText(selector));
              json.attribute("flows", flows == use.flows.end() ? 0 : flows->second);
            });
        });
        json.attributeArray("endpoints", [&] {
          if (use.count(ModelKind::Endpoint) == 0) return;
          for (const std::string &selector : use.selectors.at(ModelKind::Endpoint)) json.value(escapeText(selector));
        });
        json.attribute("propagators", use.count(ModelKind::Propagator));
        json.attribute("sanitizers", use.count(ModelKind::Sanitizer));
      });
  });
}

void writePackUseJson(const ReportInput &input, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("piiflow", 1);
    json.attribute("version", base::toolVersion());
    json.attribute("complete", input.complete);
    writePackUse(input, json);
    json.attributeArray("entries", [&] {
      for (const auto &[pack, use] : collectPackUse(input))
        for (const auto &[key, entry] : use.entries)
          json.object([&, &pack = pack, &key = key, &entry = entry] {
            json.attribute("pack", escapeText(pack));
            json.attribute("line", std::get<0>(key));
            json.attribute("kind", kindName(std::get<1>(key)));
            json.attribute("function", escapeText(std::get<2>(key)));
            if (std::get<1>(key) == ModelKind::Sink) json.attribute("flows", entry.flows);
            json.attributeArray("matches", [&] {
              for (const std::string &name : entry.functions) json.value(escapeText(name));
            });
          });
    });
  });
  os << '\n';
}

}  // namespace piiflow::report
