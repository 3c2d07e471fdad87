#include <algorithm>
#include <map>
#include <set>

#include "bind/TaintSpec.h"
#include "driver/Analysis.h"
#include "driver/Extraction.h"
#include "driver/Inputs.h"
#include "driver/Interrupt.h"
#include "driver/Output.h"
#include "driver/PackDir.h"
#include "driver/Paths.h"
#include "driver/Setup.h"
#include "driver/UnitCache.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "lower/BuiltinHeaders.h"
#include "lower/CompilerFlags.h"
#include "report/Escape.h"

namespace piiflow::driver {
namespace {

namespace fs = llvm::sys::fs;

/// Collects what is found; the first column says whether somebody has to do something.
class Findings {
 public:
  void good(const std::string &message) { add("ok   ", message); }
  void bad(const std::string &message) {
    add("wrong", message);
    ++problems_;
  }
  void note(const std::string &message) { add("note ", message); }
  void detail(const std::string &message) { text_ += "        " + report::escapeText(message) + "\n"; }

  unsigned problems() const { return problems_; }
  const std::string &text() const { return text_; }

 private:
  void add(const char *what, const std::string &message) {
    text_ += std::string(what) + "  " + report::escapeText(message) + "\n";
  }

  std::string text_;
  unsigned problems_ = 0;
};

std::string counted(std::size_t count, const char *one, const char *several) {
  return std::to_string(count) + " " + (count == 1 ? one : several);
}

constexpr std::size_t kShown = 10;

template <class Range, class Print>
void details(Findings &findings, const Range &range, Print print) {
  std::size_t count = 0;
  for (const auto &one : range) {
    if (++count > kShown) break;
    findings.detail(print(one));
  }
  if (range.size() > kShown) findings.detail("and " + std::to_string(range.size() - kShown) + " more");
}

void examineHeaders(const Options &options, Findings &findings) {
  const std::string folder = lower::findBuiltinHeaders(lower::defaultBuiltinHeaderSearch(options.resourceDir));
  if (folder.empty())
    findings.bad(
        "Clang's builtin headers (stddef.h) are not found: install clang-22, or name their folder with --resource-dir");
  else
    findings.good("Clang's builtin headers: " + folder);
}

void examineConfiguration(const Configuration &configuration, Findings &findings) {
  const models::ModelSet &models = configuration.models;
  for (const base::Diagnostic &diagnostic : configuration.diagnostics)
    findings.bad(diagnostic.file + (diagnostic.line ? ":" + std::to_string(diagnostic.line) : "") + ": " +
                 diagnostic.message);
  if (models.rootFile.empty())
    findings.note(
        "no .piiflow.yaml in this folder or above: built-in models only, every flow is denied; piiflow init writes "
        "one");
  else
    findings.good("configuration: " + llvm::join(models.files, ", "));
  findings.good(std::to_string(models.packs.size()) + " built-in packs");
}

/// What the compile commands hold and the front end is not told.
void examineFlags(const Inputs &inputs, Findings &findings) {
  std::map<std::string, unsigned> dropped;
  for (const TranslationUnit &unit : inputs.units) {
    const std::vector<std::string> all = lower::expandResponseFiles(unit.command.arguments, unit.command.directory);
    const std::vector<std::string> passed = lower::keepReadingFlags(all);
    std::multiset<std::string> kept(passed.begin(), passed.end());
    // `-Iinclude` is passed on as `-I include`.
    for (std::size_t i = 0; i + 1 < passed.size(); ++i)
      if (llvm::StringRef(passed[i]).starts_with("-")) kept.insert(passed[i] + passed[i + 1]);
    std::set<std::string> missing;
    for (std::size_t i = 1; i < all.size(); ++i) {
      const auto found = kept.find(all[i]);
      if (found != kept.end())
        kept.erase(found);
      else if (llvm::StringRef(all[i]).starts_with("-"))
        missing.insert(all[i]);
    }
    for (const std::string &flag : missing) ++dropped[flag];
  }
  // Warnings, debugging and output are no loss; what changes the language or the machine would be.
  std::vector<std::pair<std::string, unsigned>> telling;
  for (const auto &[flag, count] : dropped) {
    const llvm::StringRef text = flag;
    const bool isPlain = text.starts_with("-W") || text.starts_with("-g") || text.starts_with("-O") || text == "-c" ||
                         text == "-o" || text.starts_with("-M") || text == "-pipe" ||
                         text.starts_with("-fdiagnostics") || text.starts_with("-l") || text.starts_with("-L") ||
                         text.starts_with("-fcolor") || text == "--";
    if (!isPlain) telling.emplace_back(flag, count);
  }
  findings.note(
      counted(dropped.size(), "flag is", "different flags are") + " not passed on" +
      (telling.empty() ? " (warnings, output, debugging)" : ", of them beside warnings, output and debugging:"));
  details(findings, telling, [](const auto &one) { return one.first + " (" + std::to_string(one.second) + " files)"; });
}

void examineFiles(const Inputs &inputs, const UnitFiles &files, const std::vector<ExtractedUnit> &extracted,
                  Findings &findings) {
  std::vector<base::Diagnostic> errors;
  std::set<std::string> broken;
  for (std::size_t i = 0; i < extracted.size(); ++i) {
    if (!extracted[i].error.empty()) {
      errors.push_back({base::Severity::Error, inputs.units[i].name, 0, 0, extracted[i].error, ""});
      broken.insert(inputs.units[i].name);
      continue;
    }
    llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(extracted[i].path);
    if (!reader) {
      errors.push_back({base::Severity::Error, inputs.units[i].name, 0, 0, llvm::toString(reader.takeError()), ""});
      continue;
    }
    if (reader->tables().complete) continue;
    broken.insert(inputs.units[i].name);
    for (const base::Diagnostic &diagnostic : reader->tables().diagnostics) {
      if (diagnostic.severity != base::Severity::Error) continue;
      errors.push_back(diagnostic);
      break;  // the first one explains the others
    }
  }
  const std::string all = std::to_string(extracted.size());
  if (broken.empty() && errors.empty()) return findings.good("all files parsed: " + all);
  findings.bad("files that did not parse: " + std::to_string(broken.size()) + " of " + all +
               "; of each the first error:");
  const auto absent = std::count_if(inputs.units.begin(), inputs.units.end(),
                                    [](const TranslationUnit &unit) { return !fs::exists(unit.command.file); });
  if (absent != 0)
    findings.detail(counted(static_cast<std::size_t>(absent), "file of the database is", "files of the database are") +
                    " not there: what the build generates, headers too, is there after the project was built");
  details(findings, errors, [](const base::Diagnostic &one) {
    return one.file + (one.line ? ":" + std::to_string(one.line) + ":" + std::to_string(one.column) : "") + ": " +
           one.message;
  });
}

void examineModels(const Analysis &analysis, Findings &findings) {
  std::vector<const bind::TaintSpec *> specs;
  std::size_t sources = 0, unhandled = 0, limits = 0, gaps = 0;
  bool isBound = false;
  std::set<std::string> ignored;
  for (const auto &program : analysis.programs) {
    specs.push_back(&program->spec);
    sources += program->spec.sources.size();
    isBound |= bindsSourcesAndSinks(program->spec);
    unhandled += program->program.unhandled.size();
    limits += program->flows.limitations.size();
    gaps += program->flows.gaps.size();
    for (const base::Diagnostic &diagnostic : program->program.diagnostics)
      if (diagnostic.ruleId == "piiflow-ignored-annotation")
        ignored.insert(diagnostic.file + ":" + std::to_string(diagnostic.line) + ": " + diagnostic.message);
  }
  std::vector<base::Diagnostic> unmatched;
  for (base::Diagnostic &diagnostic : bind::mergeSpecDiagnostics(specs))
    if (diagnostic.ruleId == bind::kUnmatchedModel) unmatched.push_back(std::move(diagnostic));
  if (unmatched.empty())
    findings.good("every model of the configuration names something in the program");
  else
    findings.bad("models of the configuration that match nothing: " + std::to_string(unmatched.size()));
  details(findings, unmatched,
          [](const base::Diagnostic &one) { return one.file + ":" + std::to_string(one.line) + ": " + one.message; });
  if (!ignored.empty()) findings.bad("annotations without effect: " + std::to_string(ignored.size()));
  details(findings, ignored, [](const std::string &one) { return one; });
  if (sources == 0)
    findings.bad("nothing is personal data: no annotation and no source; piiflow suggest proposes some");
  else if (!isBound)
    findings.bad(counted(sources, "source", "sources") +
                 ", but no call through which data leaves is known; see piiflow suggest");
  else
    findings.good(counted(sources, "source", "sources") + ", and calls through which data leaves");
  if (unhandled != 0)
    findings.note(counted(unhandled, "place holds", "places hold") + " code that is not modelled; check --format json lists them");
  if (limits > unhandled)
    findings.note(counted(limits - unhandled, "limit", "limits") + " of the analysis met; check --format json lists them");
  if (gaps != 0)
    findings.note("personal data goes into " + std::to_string(gaps) +
                  " functions that nobody describes; see piiflow gaps");
}

void examineCache(const Inputs &inputs, const Options &options, const std::string &root, Findings &findings) {
  if (options.cacheDir.empty())
    return findings.note("no cache: every run reads every file; --cache-dir DIR keeps what was read");
  const UnitCache cache(options.cacheDir, root);
  InputCheck check(root);
  std::size_t fresh = 0, stale = 0;
  for (const TranslationUnit &unit : inputs.units) {
    const std::string key = keyOf(unit, options, root);
    if (cache.find(key, check))
      ++fresh;
    else if (fs::exists(cache.folder().pathOf(key)))
      ++stale;
  }
  std::uint64_t bytes = 0;
  std::size_t files = 0;
  std::error_code code;
  for (fs::directory_iterator it(options.cacheDir, code), end; it != end && !code; it.increment(code)) {
    std::uint64_t size = 0;
    if (!fs::is_regular_file(it->path()) || fs::file_size(it->path(), size)) continue;
    bytes += size;
    ++files;
  }
  findings.good("cache " + options.cacheDir + ": " + std::to_string(fresh) + " of " +
                std::to_string(inputs.units.size()) + " files need not be read again, " + std::to_string(stale) +
                " have changed or did not parse, " + std::to_string(inputs.units.size() - fresh - stale) +
                " are new; " + std::to_string(files) + " entries, " + std::to_string((bytes + (1u << 20) - 1) >> 20) +
                " MiB");
}

int finish(const Findings &findings) {
  std::string text = findings.text();
  text += findings.problems() == 0 ? "Nothing is wrong.\n" : "Wrong: " + std::to_string(findings.problems()) + "\n";
  if (llvm::Error error = writeToStandardOutput(text)) {
    printError(llvm::toString(std::move(error)));
    return kBadUsage;
  }
  return findings.problems() == 0 ? kClean : kFlowsFound;
}

}  // namespace

int examine(const Options &options) {
  Findings findings;
  examineHeaders(options, findings);
  const Configuration configuration = readConfiguration(options);
  examineConfiguration(configuration, findings);
  llvm::Expected<Inputs> inputs = findInputs(options, configuration.models, configuration.root);
  if (!inputs) {
    findings.bad(llvm::toString(inputs.takeError()));
    return finish(findings);
  }
  findings.good((inputs->database.empty() ? std::string("flags of the command line") : "build: " + inputs->database) +
                ", " + "files: " + std::to_string(inputs->units.size()));
  for (const base::Diagnostic &diagnostic : inputs->diagnostics)
    findings.note(diagnostic.file + ": " + diagnostic.message);
  examineFlags(*inputs, findings);
  examineCache(*inputs, options, configuration.root, findings);
  WorkingFolder folder;
  if (folder.path().empty()) {
    findings.bad(folder.error());
    return finish(findings);
  }
  const std::vector<ExtractedUnit> extracted = extractUnits(inputs->units, options, configuration.root, folder.path());
  UnitFiles files = collectUnits(*inputs, extracted, configuration.root);
  examineFiles(*inputs, files, extracted, findings);
  if (!files.units.empty() && !hasErrors(configuration.diagnostics))
    examineModels(analyseUnits(std::move(files), configuration, options), findings);
  return finish(findings);
}

}  // namespace piiflow::driver
