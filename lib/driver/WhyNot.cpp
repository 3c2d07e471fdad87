// The flows were solved with every call observed: what was seen of the source shows the last places that its data came
// to. The way breaks behind one of them: in a function that is not seen, at a model that lets nothing through, or
// because the value is overwritten or only decides something.
#include "driver/WhyNot.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "report/Escape.h"
#include "report/Finding.h"

namespace piiflow::driver {
namespace {

constexpr std::size_t kMostPlaces = 40;

bool endsInName(llvm::StringRef qualified, llvm::StringRef wanted) {
  return qualified == wanted || (qualified.consume_back(wanted) && qualified.ends_with("::"));
}

std::string where(const link::Program &program, const base::SourceSpan &span) {
  const report::Place place = report::placeOf(program, span);
  return report::escapeText(place.path) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

/// FILE:LINE; the file may be the end of a path.
struct Line {
  std::string file;
  unsigned number = 0;

  bool holds(const link::Program &program, const base::SourceSpan &span) const {
    if (!span.known() || span.line > number || std::max(span.line, span.endLine) < number) return false;
    llvm::StringRef path = program.files[span.file.value].path;
    return path == file || (path.consume_back(file) && path.ends_with("/"));
  }
};

/// A call of the line that was asked for.
struct Target {
  flow::FunctionId caller;
  flow::FunctionId callee;  ///< invalid: called through a pointer
  base::SourceSpan span;
};

std::vector<Target> findTargets(const link::Program &program, const Line &line) {
  std::vector<Target> found;
  for (flow::FunctionId caller : program.functionsWithBody()) {
    const flow::FunctionBody *body = program.body(caller);
    if (!body) continue;
    for (const flow::Block &block : body->blocks) {
      for (const flow::Instruction &instruction : block.instructions) {
        if (instruction.opcode == flow::Opcode::Call && line.holds(program, instruction.span))
          found.push_back({caller, instruction.function, instruction.span});
      }
    }
  }
  return found;
}

bool sends(const bind::TaintSpec &spec, flow::FunctionId id) {
  const bind::FunctionModel *model = id.valid() ? spec.modelOf(id) : nullptr;
  return model && !model->sinks.empty();
}

std::string nameOf(const link::Program &program, flow::FunctionId id) {
  return id.valid() ? "'" + report::escapeText(program.function(id).qualified) + "'" : "a function behind a pointer";
}

void writeTargets(const link::Program &program, const bind::TaintSpec &spec, const std::vector<Target> &targets,
                  llvm::raw_ostream &os) {
  std::set<std::string> lines;
  for (const Target &target : targets) {
    lines.insert(where(program, target.span) + ": " + nameOf(program, target.callee) + " in " +
                 nameOf(program, target.caller) +
                 (sends(spec, target.callee) ? " is a sink" : " is no sink: no annotation and no model says so"));
  }
  for (const std::string &line : lines) os << line << '\n';
}

void writeVerdict(const link::Program &program, const policy::Verdict &verdict, llvm::raw_ostream &os) {
  os << where(program, verdict.sinkSpan) << ": the flow is there: to " << verdict.recipient << ", "
     << report::outcomeName(verdict.outcome);
  if (!verdict.reason.empty()) os << " (" << report::escapeText(verdict.reason) << ')';
  os << ", confidence " << llvm::StringRef(base::confidenceName(verdict.confidence)) << "; piiflow explain "
     << verdict.flowId << " shows it\n";
}

/// Observations of one call, one line.
struct Sighting {
  std::size_t steps = 0;
  base::SourceSpan span;
  flow::FunctionId caller;
  flow::FunctionId callee;
  std::set<std::string> ports;
};

std::vector<Sighting> collectSightings(const solve::FlowSet &flows, const std::set<bind::SourceId> &sources) {
  std::map<std::tuple<base::SourceSpan, flow::FunctionId, flow::FunctionId>, Sighting> byCall;
  for (const solve::Flow &flow : flows.observed) {
    if (!sources.contains(flow.source) || !flow.callSpan.known()) continue;
    std::size_t steps = flow.witnesses.front().steps.size();
    for (const solve::Witness &way : flow.witnesses) steps = std::min(steps, way.steps.size());
    auto [it, added] = byCall.try_emplace({flow.callSpan, flow.caller, flow.callee});
    Sighting &sighting = it->second;
    if (added) sighting = {steps, flow.callSpan, flow.caller, flow.callee, {}};
    sighting.steps = std::min(sighting.steps, steps);
    sighting.ports.insert(flow.vendor);
  }
  std::vector<Sighting> all;
  all.reserve(byCall.size());
  for (auto &[key, sighting] : byCall) all.push_back(std::move(sighting));
  std::sort(all.begin(), all.end(), [](const Sighting &a, const Sighting &b) {
    return std::tie(a.steps, a.span, a.callee) < std::tie(b.steps, b.span, b.callee);
  });
  return all;
}

bool isUnseen(const link::Program &program, const bind::TaintSpec &spec, flow::FunctionId id) {
  return !program.hasBody(id) && !spec.modelOf(id);
}

void writeSighting(const link::Program &program, const bind::TaintSpec &spec, const Sighting &sighting,
                   llvm::raw_ostream &os) {
  os << "  " << where(program, sighting.span) << ": into " << nameOf(program, sighting.callee) << " as ";
  const char *separator = "";
  for (const std::string &port : sighting.ports) {
    os << separator << port;
    separator = ", ";
  }
  os << ", in " << nameOf(program, sighting.caller);
  const bind::FunctionModel *model = spec.modelOf(sighting.callee);
  if (model && model->replacesBody())
    os << "; a model says what comes out";
  else if (isUnseen(program, spec, sighting.callee))
    os << "; its body is not seen and no model names it";
  os << '\n';
}

void writeSightings(const link::Program &program, const bind::TaintSpec &spec, const std::vector<Sighting> &all,
                    const std::vector<Target> &targets, llvm::raw_ostream &os) {
  if (all.empty()) {
    os << "No call gets the data: it is not read where the program can come to, or it only decides something.\n";
    return;
  }
  auto isNear = [&](const Sighting &sighting) {
    return std::any_of(targets.begin(), targets.end(),
                       [&](const Target &target) { return target.caller == sighting.caller; });
  };
  const auto near = std::count_if(all.begin(), all.end(), isNear);
  os << "The data is seen at " << all.size() << (all.size() == 1 ? " call, " : " calls, ")
     << (near == 0 ? "none" : std::to_string(near))
     << " of them in the function of that line. In the order of the way:\n";
  for (std::size_t i = 0; i < std::min(all.size(), kMostPlaces); ++i) writeSighting(program, spec, all[i], os);
  if (all.size() > kMostPlaces) os << "  and " << all.size() - kMostPlaces << " more\n";
  if (std::any_of(all.begin(), all.end(), [&](const Sighting &s) { return isUnseen(program, spec, s.callee); }))
    os << "What unseen functions write to their arguments is not followed: piiflow gaps has models to start from.\n";
}

llvm::Error noSource(const bind::TaintSpec &spec, const std::string &from) {
  std::set<std::string> names;
  for (const bind::Source &source : spec.sources) names.insert(source.qualified);
  std::string text = "no source '" + report::escapeText(from) + "' is bound";
  const char *separator = "; those that are: ";
  std::size_t shown = 0;
  for (const std::string &name : names) {
    if (++shown > 10) {
      text += ", ...";
      break;
    }
    text.append(separator).append("'").append(report::escapeText(name)).append("'");
    separator = ", ";
  }
  return llvm::createStringError(text);
}

}  // namespace

llvm::Error writeWhyNot(const link::Program &program, const bind::TaintSpec &spec, const solve::FlowSet &flows,
                        const policy::PolicyResult *verdicts, const std::string &from, const std::string &to,
                        llvm::raw_ostream &os) {
  auto [file, number] = llvm::StringRef(to).rsplit(':');
  Line line{file.str(), 0};
  if (number.getAsInteger(10, line.number) || line.file.empty())
    return llvm::createStringError("'" + report::escapeText(to) +
                                   "' is not FILE:LINE; name the line of the call, such as src/login.cpp:14");
  std::set<bind::SourceId> sources;
  for (std::uint32_t i = 0; i < spec.sources.size(); ++i)
    if (endsInName(spec.sources[i].qualified, from)) sources.insert({i});
  if (sources.empty()) return noSource(spec, from);
  const std::vector<Target> targets = findTargets(program, line);
  if (targets.empty())
    return llvm::createStringError("no call of an analysed function stands at " + report::escapeText(to) +
                                   "; name the line on which the call begins");
  bool arrives = false;
  if (verdicts) {
    for (const policy::Verdict &verdict : verdicts->verdicts) {
      if (!sources.contains(verdict.source) || !line.holds(program, verdict.callSpan)) continue;
      writeVerdict(program, verdict, os);
      arrives = true;
    }
  }
  if (arrives) return llvm::Error::success();
  os << "No flow from '" << report::escapeText(from) << "' to " << report::escapeText(to) << ".\n";
  writeTargets(program, spec, targets, os);
  writeSightings(program, spec, collectSightings(flows, sources), targets, os);
  return llvm::Error::success();
}

}  // namespace piiflow::driver
