#include "report/Gaps.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "report/Escape.h"
#include "report/JsonWriting.h"

namespace piiflow::report {
namespace {

bool isAddress(const flow::Type &type) {
  return type.kind == flow::TypeKind::Pointer || type.kind == flow::TypeKind::Reference;
}

bool isWritable(const link::Program &program, flow::TypeId id) {
  if (!id.valid() || !isAddress(program.type(id))) return false;
  const flow::TypeId inner = program.type(id).inner;
  return inner.valid() && !program.type(inner).isConst && program.type(inner).kind != flow::TypeKind::Function;
}

bool canHoldText(const link::Program &program, flow::TypeId id) {
  if (!id.valid()) return false;
  switch (program.type(id).kind) {
    case flow::TypeKind::Pointer:
    case flow::TypeKind::Reference:
    case flow::TypeKind::Record:
    case flow::TypeKind::Array:
      return true;
    default:
      return false;
  }
}

std::vector<std::string> outputsOf(const link::Program &program, const solve::Gap &gap) {
  const flow::Function &function = program.function(gap.function);
  std::vector<std::string> outputs;
  for (std::size_t index = 0; index < function.parameters.size(); ++index) {
    std::string port = "arg" + std::to_string(index);
    const bool isInput = std::find(gap.ports.begin(), gap.ports.end(), port) != gap.ports.end();
    if (!isInput && isWritable(program, function.parameters[index].type)) outputs.push_back(std::move(port));
  }
  const bool keeps = function.isInstanceMethod && (!function.isConst || function.isConstructor);
  if (keeps && gap.ports != std::vector<std::string>{"this"}) outputs.emplace_back("this");
  if (!function.isConstructor && canHoldText(program, function.result)) outputs.emplace_back("return");
  return outputs;
}

struct Merged {
  PlacedGap gap;
  std::set<std::string> inputs, data, sources;
};

void addGap(Merged &merged, const ProgramReport &report, const solve::Gap &gap) {
  PlacedGap &into = merged.gap;
  into.calls = std::max(into.calls, gap.calls);
  if (!into.firstCall.known()) into.firstCall = placeOf(*report.program, gap.firstCall);
  if (into.outputs.empty()) into.outputs = outputsOf(*report.program, gap);
  merged.inputs.insert(gap.ports.begin(), gap.ports.end());
  for (bind::SourceId id : gap.sources) {
    merged.data.insert(report.spec->sources[id.value].category);
    merged.sources.insert(report.spec->sources[id.value].qualified);
  }
}

std::string yamlList(const std::vector<std::string> &ports) {
  return ports.size() == 1 ? ports.front() : "[" + llvm::join(ports, ", ") + "]";
}

std::string quoted(llvm::StringRef text) {
  std::string result = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

void writeStubs(const std::vector<PlacedGap> &gaps, llvm::raw_ostream &os) {
  os << "Models say what such functions do. To start from, in .piiflow.yaml (a function that keeps to itself what it\n"
        "gets needs 'clears' or nothing; see docs/configuration.md):\n";
  auto write = [&](const char *section, bool comesOut) {
    bool isFirst = true;
    for (const PlacedGap &gap : gaps) {
      if (gap.outputs.empty() == comesOut) continue;
      if (isFirst) os << '\n' << section << ":\n";
      isFirst = false;
      os << "  - function: " << escapeText(quoted(gap.function)) << "\n    input: " << yamlList(gap.inputs) << '\n';
      if (comesOut)
        os << "    output: " << yamlList(gap.outputs) << '\n';
      else
        os << "    vendor: ...    # if it sends what it gets, or stores it\n";
    }
  };
  write("propagators", true);
  write("sinks", false);
}

}  // namespace

bool PlacedGap::mayLose() const {
  return std::any_of(outputs.begin(), outputs.end(), [](llvm::StringRef port) { return port.starts_with("arg"); });
}

std::vector<PlacedGap> collectGaps(const ReportInput &input) {
  std::map<std::string, Merged> byFunction;
  for (const ProgramReport &report : input.programs) {
    for (const solve::Gap &gap : report.flows->gaps) {
      const flow::Function &function = report.program->function(gap.function);
      addGap(byFunction[function.qualified + function.signature], report, gap);
    }
  }
  std::vector<PlacedGap> gaps;
  for (auto &[name, merged] : byFunction) {
    PlacedGap gap = std::move(merged.gap);
    gap.function = name;
    gap.inputs.assign(merged.inputs.begin(), merged.inputs.end());
    gap.data.assign(merged.data.begin(), merged.data.end());
    gap.sources.assign(merged.sources.begin(), merged.sources.end());
    gaps.push_back(std::move(gap));
  }
  std::sort(gaps.begin(), gaps.end(), [](const PlacedGap &a, const PlacedGap &b) {
    return std::tie(b.calls, a.function) < std::tie(a.calls, b.function);
  });
  return gaps;
}

void writeGapsText(const ReportInput &input, llvm::raw_ostream &os) {
  const std::vector<PlacedGap> gaps = collectGaps(input);
  if (gaps.empty()) {
    os << "Personal data goes into no function whose body is not seen and that no model names.\n";
    return;
  }
  for (const PlacedGap &gap : gaps) {
    os << escapeText(gap.firstCall.path) << ':' << gap.firstCall.line << ':' << gap.firstCall.column << ": '"
       << escapeText(gap.function) << "' gets personal data at " << gap.calls << (gap.calls == 1 ? " call" : " calls")
       << ": " << llvm::join(gap.data, ", ");
    if (gap.mayLose()) os << "; what it writes is not followed";
    os << '\n';
  }
  os << '\n';
  writeStubs(gaps, os);
}

void writeGapList(const ReportInput &input, llvm::json::OStream &json) {
  auto list = [&](llvm::StringRef key, const std::vector<std::string> &values) {
    json.attributeArray(key, [&] {
      for (const std::string &value : values) json.value(escapeText(value));
    });
  };
  json.attributeArray("gaps", [&] {
    for (const PlacedGap &gap : collectGaps(input)) {
      json.object([&] {
        json.attribute("function", escapeText(gap.function));
        json.attribute("calls", gap.calls);
        writePlace(json, "firstCall", gap.firstCall);
        list("inputs", gap.inputs);
        list("outputs", gap.outputs);
        list("data", gap.data);
        list("sources", gap.sources);
        json.attribute("mayLose", gap.mayLose());
      });
    }
  });
}

void writeGapsJson(const ReportInput &input, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("piiflow", 1);
    json.attribute("version", base::toolVersion());
    json.attribute("complete", input.complete);
    writeGapList(input, json);
  });
  os << '\n';
}

}  // namespace piiflow::report
