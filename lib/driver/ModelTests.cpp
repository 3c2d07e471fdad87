// `models test DIR`: extracts the sources of all cases at once, then links, solves and judges case by case and
// compares with the comments.
//
// The policy of a `.piiflow.yaml` within DIR is part of the cases. That of one above DIR, the project's own, is not:
// models are tested, so what the project approves is stated like anything else.
#include "driver/ModelTests.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>

#include "driver/Analysis.h"
#include "driver/Configuration.h"
#include "driver/Extraction.h"
#include "driver/Inputs.h"
#include "driver/Interrupt.h"
#include "driver/ModelCases.h"
#include "driver/Output.h"
#include "driver/PackDir.h"
#include "driver/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "report/Escape.h"
#include "report/Finding.h"

namespace piiflow::driver {
namespace {

namespace path = llvm::sys::path;

constexpr const char *kRootFile = ".piiflow.yaml";

struct PreparedCase {
  const ModelCase *modelCase = nullptr;
  Expectations expectations;
  std::string config;              ///< absolute; empty: what the command line or the working folder says
  std::vector<std::size_t> units;  ///< indices into the units of its configuration
};

/// What was found at a line.
struct ActualFlow {
  std::string file;
  std::uint32_t line = 0;
  std::string category, recipient;
  std::set<std::string> transforms;
  std::string confidence;
  std::string source;
  friend auto operator<=>(const ActualFlow &, const ActualFlow &) = default;
};

struct Complaint {
  std::string file;
  std::uint32_t line = 0;
  std::string text;
  friend auto operator<=>(const Complaint &, const Complaint &) = default;
};

std::string folderOf(const std::string &named) {
  const std::string top = realPath(absolutePath(named, workingDirectory()));
  return llvm::sys::fs::is_directory(top) ? top : path::parent_path(top).str();
}

bool standsBelow(llvm::StringRef file, llvm::StringRef folder) {
  return file.consume_front(folder.rtrim('/')) && file.starts_with("/");
}

std::string findConfig(const ModelCase &modelCase, const Options &options) {
  if (!options.config.empty()) return absolutePath(options.config, workingDirectory());
  return findUpwards(modelCase.root, {kRootFile});
}

/// `include` folders beside the case and above it, up to the outermost configuration.
std::vector<std::string> includeFolders(const std::string &root) {
  std::vector<std::string> found, upToOutermost;
  for (llvm::StringRef folder = root; !folder.empty(); folder = path::parent_path(folder)) {
    llvm::SmallString<256> include(folder), config(folder);
    path::append(include, "include");
    path::append(config, kRootFile);
    if (llvm::sys::fs::is_directory(include)) found.emplace_back(include);
    if (folder == root || llvm::sys::fs::exists(config)) upToOutermost = found;
  }
  return upToOutermost;
}

/// Where <piiflow/annotations.h> is: beside the packs, in the source tree and where piiflow is installed.
std::string annotationsFolder(const Options &options) {
  const std::string packs = findPackDir(options.packDir);
  for (const char *way : {"../include", "../../../include"}) {
    llvm::SmallString<256> header(packs);
    path::append(header, way, "piiflow", "annotations.h");
    if (llvm::sys::fs::exists(header)) return absolutePath(packs + "/" + way, workingDirectory());
  }
  return {};
}

/// The flags behind `--` are meant as seen from the working folder; each case is compiled in its own.
std::vector<std::string> absoluteFlags(const std::vector<std::string> &flags) {
  static constexpr const char *kFolders[] = {"-isystem", "-iquote", "-idirafter", "-include", "-I"};
  std::vector<std::string> result;
  bool isFolder = false;
  for (const std::string &flag : flags) {
    std::string fixed = isFolder ? absolutePath(flag, workingDirectory()) : flag;
    isFolder = false;
    for (llvm::StringRef option : kFolders) {
      llvm::StringRef rest = flag;
      if (!rest.consume_front(option)) continue;
      isFolder = rest.empty();
      if (!rest.empty()) fixed = option.str() + absolutePath(rest, workingDirectory());
      break;
    }
    result.push_back(std::move(fixed));
  }
  return result;
}

bool isC(const std::string &file) { return path::extension(file) == ".c"; }

std::vector<std::string> compilerFlags(const PreparedCase &prepared, const Options &options) {
  const ModelCase &modelCase = *prepared.modelCase;
  std::vector<std::string> flags = prepared.expectations.flags;
  if (options.flags)
    for (std::string &flag : absoluteFlags(*options.flags)) flags.push_back(std::move(flag));
  auto setsStandard = [](llvm::StringRef flag) { return flag.starts_with("-std=") || flag.starts_with("--std="); };
  if (std::none_of(flags.begin(), flags.end(), setsStandard)) {
    const auto cs = std::count_if(modelCase.sources.begin(), modelCase.sources.end(), isC);
    if (cs == 0) flags.insert(flags.begin(), "-std=c++20");
    if (cs == static_cast<std::ptrdiff_t>(modelCase.sources.size())) flags.insert(flags.begin(), "-std=c11");
  }
  for (const std::string &folder : includeFolders(modelCase.root)) flags.insert(flags.end(), {"-I", folder});
  if (std::string folder = annotationsFolder(options); !folder.empty()) flags.insert(flags.end(), {"-I", folder});
  return flags;
}

/// The cases of one configuration.
class Group {
 public:
  Group(const Options &options, const std::string &config, const std::string &casesFolder) : options_(options) {
    options_.command = Command::Check;
    options_.config = config;
    configuration_ = readConfiguration(options_);
    if (standsBelow(realPath(config), casesFolder)) return;
    models::ModelSet &models = configuration_.models;
    models.policy = {};
    models.requirements.clear();
    models.programs.clear();
    models.exclude.clear();
  }

  const Configuration &configuration() const { return configuration_; }

  void add(PreparedCase &prepared) {
    const ModelCase &modelCase = *prepared.modelCase;
    const std::vector<std::string> flags = compilerFlags(prepared, options_);
    for (const std::string &source : modelCase.sources) {
      if (isExcluded(source, configuration_.models)) continue;
      CompileCommand command{source, modelCase.root, {"clang"}};
      command.arguments.insert(command.arguments.end(), flags.begin(), flags.end());
      command.arguments.push_back(source);
      prepared.units.push_back(units_.size());
      units_.push_back({std::move(command), relativePath(source, configuration_.root), true, true, ""});
    }
  }

  void extract(const std::string &folder) { extracted_ = extractUnits(units_, options_, configuration_.root, folder); }

  std::vector<Complaint> run(const PreparedCase &prepared);

  /// Models of the user's that name nothing in any case.
  std::vector<base::Diagnostic> untested() const {
    std::vector<const bind::TaintSpec *> specs;
    specs.reserve(specs_.size());
    for (const bind::TaintSpec &spec : specs_) specs.push_back(&spec);
    std::vector<base::Diagnostic> said = bind::mergeSpecDiagnostics(specs);
    std::erase_if(said, [](const base::Diagnostic &one) { return one.ruleId != bind::kUnmatchedModel; });
    return said;
  }

 private:
  void compare(const PreparedCase &prepared, const Analysis &analysis, std::vector<Complaint> &complaints) const;

  Options options_;
  Configuration configuration_;
  std::vector<TranslationUnit> units_;
  std::vector<ExtractedUnit> extracted_;
  std::vector<bind::TaintSpec> specs_;  ///< only what they have to say
};

std::string describe(const std::string &category, const std::string &recipient) {
  return category + " -> " + recipient;
}

std::string describe(const std::set<std::string> &transforms, const std::string &confidence) {
  return " via " + (transforms.empty() ? "none" : llvm::join(transforms, ",")) + " confidence " + confidence;
}

bool isAt(const ExpectedFlow &expected, const ActualFlow &actual) {
  return std::tie(expected.file, expected.line, expected.category, expected.recipient) ==
         std::tie(actual.file, actual.line, actual.category, actual.recipient);
}

bool agrees(const ExpectedFlow &expected, const ActualFlow &actual) {
  return (!expected.transforms || *expected.transforms == actual.transforms) &&
         (expected.confidence.empty() || expected.confidence == actual.confidence);
}

void compareFlows(const std::vector<ExpectedFlow> &expected, const std::set<ActualFlow> &actual,
                  std::vector<Complaint> &complaints) {
  std::set<const ActualFlow *> used;
  for (const ExpectedFlow &flow : expected) {
    std::string got;
    bool isMet = false, isThere = false;
    for (const ActualFlow &one : actual) {
      if (!isAt(flow, one)) continue;
      used.insert(&one);
      isThere = true;
      isMet |= agrees(flow, one);
      got += describe(one.transforms, one.confidence);
    }
    if (isMet) continue;
    std::string text = (isThere ? "wrong: " : "missing: ") + describe(flow.category, flow.recipient);
    if (isThere) text.append(" is there").append(got);
    complaints.push_back({flow.file, flow.line, std::move(text)});
  }
  for (const ActualFlow &one : actual) {
    // What stays on our own servers may be stated, and need not be.
    if (used.contains(&one) || one.recipient == policy::kOwn) continue;
    complaints.push_back(
        {one.file, one.line, "unexpected: " + describe(one.category, one.recipient) + " from '" + one.source + "'"});
  }
}

/// Cases that state no rule are not compared with those.
void compareRules(const std::vector<ExpectedRule> &stated, const std::set<ExpectedRule> &actual,
                  std::vector<Complaint> &complaints) {
  if (stated.empty()) return;
  for (const ExpectedRule &rule : stated)
    if (!actual.contains(rule)) complaints.push_back({rule.file, rule.line, "missing: " + rule.rule});
  for (const ExpectedRule &rule : actual)
    if (std::find(stated.begin(), stated.end(), rule) == stated.end())
      complaints.push_back({rule.file, rule.line, "unexpected: " + rule.rule});
}

void Group::compare(const PreparedCase &prepared, const Analysis &analysis, std::vector<Complaint> &complaints) const {
  report::ReportInput input;
  for (const auto &program : analysis.programs)
    input.programs.push_back({&program->program, &program->spec, &program->flows, &program->judged});
  input.models = &configuration_.models;
  input.rootDir = configuration_.root;
  const std::vector<report::Finding> findings = report::collectFindings(input);
  std::set<ActualFlow> flows;
  std::set<ExpectedRule> rules;
  for (const report::Result &result : report::collectResults(findings, input)) {
    const report::Finding &finding = *result.finding;
    const llvm::StringRef rule = result.rule->id;
    const std::string file = realPath(absolutePath(finding.sink.path, configuration_.root));
    if (rule == policy::kUnapprovedFlow && (result.level != report::Level::None || finding.recipient == policy::kOwn)) {
      const std::vector<std::string> names = finding.transforms.names();
      flows.insert({file,
                    finding.sink.line,
                    finding.category,
                    finding.recipient,
                    {names.begin(), names.end()},
                    std::string(base::confidenceName(finding.confidence)),
                    finding.source});
    } else if (rule == policy::kPlaintextTransport || rule == policy::kTlsVerificationOff) {
      rules.insert({file, finding.sink.line, rule.str()});
    }
  }
  compareFlows(prepared.expectations.flows, flows, complaints);
  compareRules(prepared.expectations.rules, rules, complaints);
}

std::vector<Complaint> Group::run(const PreparedCase &prepared) {
  std::vector<Complaint> complaints;
  complaints.reserve(prepared.expectations.bad.size());
  for (const BadComment &bad : prepared.expectations.bad) complaints.push_back({bad.file, bad.line, bad.problem});
  std::vector<std::string> paths;
  for (std::size_t unit : prepared.units) {
    if (extracted_[unit].error.empty())
      paths.push_back(extracted_[unit].path);
    else
      complaints.push_back({units_[unit].command.file, 1, "not analysed: " + extracted_[unit].error});
  }
  if (paths.empty() && complaints.empty())
    complaints.push_back({prepared.modelCase->sources.front(), 1, "'exclude:' covers the case"});
  if (!complaints.empty()) return complaints;
  Analysis analysis = analyseUnits(readUnits(paths, configuration_.root), configuration_, options_);
  std::vector<base::Diagnostic> diagnostics = analysis.diagnostics;
  for (const auto &program : analysis.programs) {
    const std::vector<base::Diagnostic> &more = program->program.diagnostics;
    diagnostics.insert(diagnostics.end(), more.begin(), more.end());
  }
  for (const base::Diagnostic &diagnostic : diagnostics)
    if (diagnostic.severity == base::Severity::Error)
      complaints.push_back({absolutePath(diagnostic.file, configuration_.root), std::max(1u, diagnostic.line),
                            "does not compile: " + diagnostic.message});
  if (complaints.empty() && !analysis.complete)
    complaints.push_back({prepared.modelCase->sources.front(), 1, "could not be analysed whole"});
  if (complaints.empty()) compare(prepared, analysis, complaints);
  for (const auto &program : analysis.programs) {
    specs_.emplace_back();
    specs_.back().diagnostics = std::move(program->spec.diagnostics);
  }
  return complaints;
}

struct Outcome {
  unsigned passed = 0, failed = 0, skipped = 0;
  std::string text;
};

void addResult(std::vector<Complaint> complaints, Outcome &outcome) {
  ++(complaints.empty() ? outcome.passed : outcome.failed);
  std::sort(complaints.begin(), complaints.end());
  complaints.erase(std::unique(complaints.begin(), complaints.end()), complaints.end());
  for (const Complaint &complaint : complaints)
    outcome.text += report::escapeText(relativePath(complaint.file, workingDirectory())) + ":" +
                    std::to_string(complaint.line) + ":1: error: " + report::escapeText(complaint.text) + "\n";
}

std::string summary(const Outcome &outcome) {
  std::string text = std::to_string(outcome.passed) + " passed, " + std::to_string(outcome.failed) + " failed";
  if (outcome.skipped != 0) text += ", " + std::to_string(outcome.skipped) + " skipped";
  return text + "\n";
}

}  // namespace

int testModels(const Options &options) {
  const std::string &named = options.files.front();
  llvm::Expected<std::vector<ModelCase>> cases = findModelCases(named);
  if (!cases) return refuse(cases.takeError());
  WorkingFolder folder;
  if (folder.path().empty()) {
    printError(folder.error());
    return kBadUsage;
  }
  Outcome outcome;
  std::vector<PreparedCase> prepared;
  for (const ModelCase &modelCase : *cases) {
    PreparedCase one{&modelCase, readExpectations(modelCase), findConfig(modelCase, options), {}};
    if (one.expectations.missing.empty()) {
      prepared.push_back(std::move(one));
      continue;
    }
    ++outcome.skipped;
    outcome.text += "skipped " + report::escapeText(modelCase.name) + ": this machine has no " +
                    report::escapeText(one.expectations.missing) + "\n";
  }
  std::map<std::string, std::unique_ptr<Group>> groups;
  for (PreparedCase &one : prepared) {
    std::unique_ptr<Group> &group = groups[one.config];
    if (!group) {
      group = std::make_unique<Group>(options, one.config, folderOf(named));
      printDiagnostics(group->configuration().diagnostics);
      if (hasErrors(group->configuration().diagnostics)) return kBadUsage;
    }
    group->add(one);
  }
  unsigned number = 0;
  for (auto &[config, group] : groups) {
    const std::string units = folder.path() + "/" + std::to_string(number++);
    if (std::error_code code = llvm::sys::fs::create_directory(units)) return refuse(llvm::errorCodeToError(code));
    group->extract(units);
  }
  for (const PreparedCase &one : prepared) addResult(groups[one.config]->run(one), outcome);
  for (const auto &[config, group] : groups) printDiagnostics(group->untested());
  if (llvm::Error error = writeToStandardOutput(outcome.text + summary(outcome))) return refuse(std::move(error));
  return outcome.failed == 0 ? kClean : kFlowsFound;
}

}  // namespace piiflow::driver
