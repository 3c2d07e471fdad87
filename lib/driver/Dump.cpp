// The command line of piiflow-dump. Sources are read in this process, so that a debugger sees everything.
#include "driver/Dump.h"

#include <chrono>

#include "driver/Analysis.h"
#include "driver/Configuration.h"
#include "driver/Extraction.h"
#include "driver/Inputs.h"
#include "driver/Output.h"
#include "driver/WhyNot.h"
#include "link/Link.h"
#include "llvm/ADT/StringRef.h"
#include "models/PackEntries.h"

namespace piiflow::driver {
namespace {

constexpr const char *kUsage = R"(piiflow-dump shows what each stage made. For people who work on piiflow.

  piiflow-dump models                            compiled entries, each with its place in YAML
  piiflow-dump unit FILE... [--function NAME]    declarations and flow graphs
  piiflow-dump headers FILE...                   which system headers --pch could precompile, and what is in the way
  piiflow-dump calls FILE... [--dot]             calls of each function
  piiflow-dump spec FILE...                      what bound to what; models that matched nothing
  piiflow-dump summary FILE... [--function NAME] what a call of each function does
  piiflow-dump flows FILE...                     before policy
  piiflow-dump verdicts FILE...                  with the rule that decided
  piiflow-dump why-not FILE... --from SOURCE --to FILE:LINE
                                                 how far the data comes

FILE... are units (*.pfu), or sources with their flags behind '--', or sources of a compilation database.
Options: --config FILE, --root DIR, -p BUILD_DIR, --pack-dir DIR, --today DATE, --time
)";

struct DumpOptions {
  std::string what;
  std::string function;
  std::string from;
  std::string to;
  bool dot = false;
  bool time = false;
  Options run;
};

/// Null for a command line that makes no sense.
std::optional<DumpOptions> parseDump(int argc, const char *const *argv) {
  DumpOptions options;
  for (int i = 1; i < argc; ++i) {
    llvm::StringRef word = argv[i];
    auto value = [&](std::string &target) {
      if (i + 1 < argc) target = argv[++i];
    };
    std::string text;
    if (word == "--") {
      options.run.flags.emplace(argv + i + 1, argv + argc);
      break;
    } else if (word == "--function") {
      value(options.function);
    } else if (word == "--from") {
      value(options.from);
    } else if (word == "--to") {
      value(options.to);
    } else if (word == "--dot") {
      options.dot = true;
    } else if (word == "--time") {
      options.time = true;
    } else if (word == "--config") {
      value(options.run.config);
    } else if (word == "--root") {
      value(options.run.root);
    } else if (word == "-p") {
      value(options.run.buildPath);
    } else if (word == "--pack-dir") {
      value(options.run.packDir);
    } else if (word == "--today") {
      value(text);
      options.run.today = models::parseDate(text);
    } else if (word.starts_with("-")) {
      return std::nullopt;
    } else if (options.what.empty()) {
      options.what = word.str();
    } else {
      options.run.files.push_back(word.str());
    }
  }
  return options.what.empty() ? std::nullopt : std::optional(std::move(options));
}

/// `--time`: one line on standard error for each stage.
class StageClock {
 public:
  explicit StageClock(bool enabled) : enabled_(enabled) {}
  void lap(const char *stage) {
    auto now = std::chrono::steady_clock::now();
    auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - last_).count();
    if (enabled_) llvm::errs() << stage << ": " << passed << " ms\n";
    last_ = now;
  }

 private:
  bool enabled_;
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

llvm::Expected<link::Program> linkInputs(const Options &options, const Configuration &configuration,
                                         StageClock &clock) {
  if (!options.files.empty() && llvm::StringRef(options.files.front()).ends_with(".pfu")) {
    return linkUnitFiles(options.files, "");
  }
  llvm::Expected<Inputs> inputs = findInputs(options, configuration.models, configuration.root);
  if (!inputs) return inputs.takeError();
  std::vector<flow::FlowUnit> units;
  for (const TranslationUnit &unit : inputs->units) {
    units.push_back(lower::extractUnit(extractOptionsFor(unit, options, configuration.root)));
  }
  clock.lap("lower");
  return link::linkUnits(units, "");
}

/// For each source; nothing is linked.
llvm::Error dumpHeaders(const Options &options, const Configuration &configuration, llvm::raw_ostream &os) {
  llvm::Expected<Inputs> inputs = findInputs(options, configuration.models, configuration.root);
  if (!inputs) return inputs.takeError();
  for (const TranslationUnit &unit : inputs->units) {
    if (!unit.isSelected) continue;
    lower::HeaderReuse headers;
    lower::extractUnit(extractOptionsFor(unit, options, configuration.root), nullptr, &headers);
    dumpHeaderFacts(unit.name, headers, os);
  }
  return llvm::Error::success();
}

int fail(llvm::Error error) {
  printError(llvm::toString(std::move(error)));
  return kBadUsage;
}

/// False when there is no such dump.
bool dumpStage(const DumpOptions &options, const Configuration &configuration, link::Program &program,
               StageClock &clock, llvm::raw_ostream &os) {
  if (options.what == "unit") return dumpProgram(program, options.function, os), true;
  if (options.what == "calls") return dumpCalls(program, options.dot, os), true;
  bind::TaintSpec spec = bind::bindModels(program, configuration.models);
  clock.lap("bind");
  if (options.what == "spec") return dumpSpec(program, spec, os), true;
  solve::SolveOptions solveOptions;
  solveOptions.propagateUnknownCalls = configuration.models.propagateUnknownCalls;
  if (options.what == "summary") return solve::dumpSummaries(program, spec, solveOptions, options.function, os), true;
  solveOptions.observe = options.what == "why-not" ? solve::Observe::AllCalls : solve::Observe::UnseenCalls;
  solve::FlowSet flows = solve::solveTaint(program, spec, solveOptions);
  clock.lap("solve");
  if (options.what == "flows") return dumpFlows(program, spec, flows, os), true;
  policy::PolicyResult judged =
      policy::applyPolicy(program, spec, flows, configuration.models, configuration.today, configuration.root);
  clock.lap("policy");
  if (options.what == "verdicts") return dumpVerdicts(program, spec, judged, os), true;
  if (options.what == "why-not") {
    if (llvm::Error error = writeWhyNot(program, spec, flows, &judged, options.from, options.to, os))
      os << llvm::toString(std::move(error)) << '\n';
    return true;
  }
  return false;
}

}  // namespace

int runDump(int argc, const char *const *argv) {
  std::optional<DumpOptions> options = parseDump(argc, argv);
  if (!options) {
    llvm::errs() << kUsage;
    return kBadUsage;
  }
  StageClock clock(options->time);
  Configuration configuration = readConfiguration(options->run);
  printDiagnostics(configuration.diagnostics);
  if (hasErrors(configuration.diagnostics)) return kBadUsage;
  clock.lap("models");
  std::string text;
  llvm::raw_string_ostream os(text);
  if (options->what == "models") {
    models::decodePackEntries(configuration.models);
    dumpModels(configuration.models, os);
  } else if (options->what == "headers") {
    if (llvm::Error error = dumpHeaders(options->run, configuration, os)) return fail(std::move(error));
  } else {
    llvm::Expected<link::Program> program = linkInputs(options->run, configuration, clock);
    if (!program) return fail(program.takeError());
    clock.lap("link");
    if (!dumpStage(*options, configuration, *program, clock, os)) {
      llvm::errs() << kUsage;
      return kBadUsage;
    }
  }
  llvm::Error error = writeToStandardOutput(text);
  return error ? fail(std::move(error)) : kClean;
}

}  // namespace piiflow::driver
