// The command line of piiflow, as docs/commands.md describes it.
//
// The command word is dispatched here and not by CLI11's subcommands, and what stands behind `--` never reaches
// CLI11: compiler flags are not ours to read.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>

#include "base/Version.h"
#include "driver/CommandCatalog.h"
#include "driver/Options.h"
#include "llvm/ADT/StringRef.h"

namespace piiflow::driver {
namespace {

constexpr const char *kOverview = R"(piiflow finds the personal data that leaves a C or C++ program without approval.

Usage:
  piiflow check [-p BUILD_DIR] [FILE...] [-- COMPILER FLAGS]   analyse, judge, report
  piiflow extract FILE -o UNIT.pfu [-- COMPILER FLAGS]         one translation unit, for a build action
  piiflow link UNIT.pfu...                                     the rest of check, from units
  piiflow inventory [-p BUILD_DIR] [FILE...] [-- FLAGS]        every flow to every recipient, approved or not
  piiflow explain FLOW_ID [-p BUILD_DIR] [FILE...] [-- FLAGS]  one flow, step by step
  piiflow explain --why-not SOURCE FILE:LINE ...               why a source does not reach a call
  piiflow gaps [-p BUILD_DIR] [FILE...] [-- FLAGS]             unseen functions that personal data goes into
  piiflow suggest [-p BUILD_DIR] [FILE...] [-- FLAGS]          declarations that look like personal data, unseen sinks
  piiflow tidy [-p BUILD_DIR] [FILE...] [--fix] [-- FLAGS]     the clang-tidy checks, without clang-tidy
  piiflow init [-p BUILD_DIR]                                  write a commented .piiflow.yaml for this program
  piiflow doctor [-p BUILD_DIR]                                what keeps the analysis from seeing everything
  piiflow approve FLOW_ID --reason TEXT [-p BUILD_DIR] ...     add an approval of the flow to the policy
  piiflow vendors check [VENDOR...]                            the register of vendors against its requirements
  piiflow vendors new VENDOR                                   start an entry of the register
  piiflow packs list                                           the built-in models of libraries
  piiflow packs show PACK                                      one of them: calls, what leaves, to whom
  piiflow packs used [-p BUILD_DIR] [FILE...] [-- FLAGS]       what of each of them the program uses
  piiflow models test DIR [-- FLAGS]                           your models against `// expect:` comments
  piiflow diff OLD NEW                                         two inventories (JSON): what leaves now, and before
  piiflow audit verify LOG [--head DIGEST]                     an audit log: nothing changed, left out or reordered
  piiflow launch -- COMPILER ARGUMENTS                         compile, and write the flow unit beside the object
  piiflow lsp [-p BUILD_DIR]                                   a language server, for editors
  piiflow completion bash|zsh|fish                             completion of this command line, for a shell
  piiflow manual [--format man|markdown]                       all commands and options
  piiflow --version | --help | COMMAND --help

Exit status: 0 no unapproved flow; 1 at least one; 2 bad usage or configuration;
             3 the analysis is incomplete and no unapproved flow was seen in the rest.
)";

struct CommandWord {
  const char *word;
  Command command;
  const char *summary;
};

constexpr CommandWord kCommands[] = {
    {"check", Command::Check, "Analyses source files, judges the flows found and reports them."},
    {"extract", Command::Extract, "Writes the flow unit of one source file."},
    {"link", Command::Link, "Analyses flow units that `extract` wrote, judges the flows found and reports them."},
    {"inventory", Command::Inventory, "Lists every flow to every recipient, approved or not."},
    {"explain", Command::Explain, "Shows one flow, step by step."},
    {"gaps", Command::Gaps, "Lists functions without body and model that personal data goes into, with YAML stubs."},
    {"suggest", Command::Suggest,
     "Proposes annotations for what looks like personal data, and models for unseen sinks."},
    {"tidy", Command::Tidy, "Runs the checks of piiflow's clang-tidy module on each file."},
    {"init", Command::Init, "Writes a commented .piiflow.yaml for the program; never overwrites one."},
    {"doctor", Command::Doctor, "Examines build, configuration and cache: status 1 when something is wrong."},
    {"approve", Command::Approve, "Adds a rule that allows a flow to the policy; comments and order stay."},
    {"vendors check", Command::VendorsCheck, "Compares every vendor's register with the requirements."},
    {"vendors new", Command::VendorsNew, "Adds an entry to the register of vendors, to be filled in."},
    {"packs list", Command::PacksList, "Lists the built-in models of libraries."},
    {"packs show", Command::PacksShow, "Shows what one built-in model knows."},
    {"packs used", Command::PacksUsed, "Lists what of each built-in model, and of your own, the program uses."},
    {"models test", Command::ModelsTest, "Tests models: runs programs that state in comments what must be found."},
    {"diff", Command::Diff, "Compares two inventories that `inventory --format json` wrote."},
    {"audit verify", Command::AuditVerify, "Checks the hash chain of an audit log that `--audit-log` wrote."},
    {"launch", Command::Launch, "Runs a compiler, then writes the flow unit of what it compiled beside the object."},
    {"lsp", Command::Lsp, "Serves an editor: diagnostics of the whole program, renewed when a file is saved."},
    {"completion", Command::Completion, "Prints what a shell needs to complete this command line."},
    {"manual", Command::Manual, "Prints all commands and options."},
};

std::string usageError(const std::string &message) { return "piiflow: error: " + message + "\n"; }

/// The candidate that a typing error most likely meant, or empty.
std::string nearest(llvm::StringRef word, const std::vector<std::string> &candidates) {
  std::string best;
  unsigned bestDistance = static_cast<unsigned>(word.size()) / 3 + 2;
  for (const std::string &candidate : candidates) {
    unsigned distance = word.edit_distance(candidate);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

std::string didYouMean(llvm::StringRef word, const std::vector<std::string> &candidates) {
  std::string best = nearest(word, candidates);
  return best.empty() ? "" : "; did you mean '" + best + "'?";
}

std::vector<std::string> optionNames(const CLI::App &app) {
  std::vector<std::string> names;
  for (const CLI::Option *option : app.get_options()) {
    for (const std::string &name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string &name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

template <class T>
CLI::Option *addChoice(CLI::App &app, const std::string &name, T &target, const std::map<std::string, T> &choices,
                       const std::string &typeName, const std::string &description) {
  return app
      .add_option_function<std::string>(
          name, [&target, choices](const std::string &word) { target = choices.at(word); }, description)
      ->check(CLI::Validator(
          [choices, name, typeName](std::string &word) {
            return choices.contains(word) ? std::string() : "'" + word + "' is not one of " + typeName;
          },
          typeName));
}

CLI::Option *addText(CLI::App &app, const std::string &name, std::string &target, const std::string &typeName,
                     const std::string &description) {
  return app.add_option(name, target, description)->type_name(typeName)->check([](const std::string &value) {
    return value.empty() ? std::string("the value is empty") : std::string();
  });
}

void addPathOptions(CLI::App &app, Options &options) {
  addText(app, "--root", options.root, "DIR", "Paths are shown relative to this folder (default: the root YAML's)");
  app.add_option_function<std::vector<std::string>>(
         "--path-map",
         [&options](const std::vector<std::string> &maps) {
           for (const std::string &map : maps) {
             std::size_t equals = map.find('=');
             if (equals == std::string::npos || equals == 0) {
               throw CLI::ValidationError("--path-map", "'" + map + "' has not the form FROM=TO");
             }
             options.pathMaps.push_back({map.substr(0, equals), map.substr(equals + 1)});
           }
         },
         "Read paths that begin with FROM as if they began with TO; may be repeated")
      ->type_name("FROM=TO")
      ->type_size(1)
      ->allow_extra_args(false)
      ->expected(1, 1 << 20)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void addResourceDir(CLI::App &app, Options &options) {
  addText(app, "--resource-dir", options.resourceDir, "DIR", "Clang's folder of builtin headers");
}

void addFrontendOptions(CLI::App &app, Options &options) {
  addText(app, "-p", options.buildPath, "BUILD_DIR", "Folder of compile_commands.json, or the file itself");
  auto repeated = [&app](const char *name, std::vector<std::string> &target, const char *description) {
    app.add_option(name, target, description)->type_name("FLAG")->allow_extra_args(false);
  };
  repeated("--extra-arg", options.extraArgs, "A compiler flag put behind those of each file (--extra-arg=FLAG)");
  repeated("--extra-arg-before", options.extraArgsBefore, "A compiler flag put before those of each file");
  addResourceDir(app, options);
  app.add_flag("--full-bodies", options.fullBodies,
               "Parse the bodies of system headers too: slow, and the report must be the same");
  app.add_option("--file-timeout", options.fileTimeout, "Seconds after which a file is given up (600)")
      ->type_name("SECONDS")
      ->check(CLI::Range(1u, 1000000u));
  app.add_option("--file-memory", options.fileMemory, "Memory in MiB above which a file is given up (8192)")
      ->type_name("MIB")
      ->check(CLI::Range(256u, 1u << 30));
}

void addPackDir(CLI::App &app, Options &options) { addText(app, "--pack-dir", options.packDir, "DIR", "")->group(""); }

void addConfiguration(CLI::App &app, Options &options) {
  addText(app, "--config", options.config, "FILE", "The root YAML (default: .piiflow.yaml of this folder or above)");
  addPackDir(app, options);
}

CLI::Option *addDate(CLI::App &app, const std::string &name, std::optional<models::Date> &target,
                     const std::string &description) {
  return app
      .add_option_function<std::string>(
          name, [&target](const std::string &text) { target = models::parseDate(text); }, description)
      ->type_name("YYYY-MM-DD")
      ->check([](const std::string &text) {
        return models::parseDate(text) ? std::string() : "'" + text + "' is not a date of the form YYYY-MM-DD";
      });
}

void addToday(CLI::App &app, Options &options) {
  addDate(app, "--today", options.today, "The day against which dates are compared (default: today, UTC)");
}

void addJudgement(CLI::App &app, Options &options) {
  addConfiguration(app, options);
  addChoice<base::Confidence>(
      app, "--min-confidence", options.minConfidence,
      {{"high", base::Confidence::High}, {"medium", base::Confidence::Medium}, {"low", base::Confidence::Low}},
      "high|medium|low", "Leave out flows below this confidence (low)");
  addToday(app, options);
  app.add_flag("--fail-on-incomplete", options.failOnIncomplete,
               "Status 3 also for limits hit, code not understood, and no source or sink bound");
  app.add_flag("--allow-incomplete", options.allowIncomplete, "Status 0 instead of 3");
}

std::map<std::string, Format> formatsOf(Command command) {
  std::map<std::string, Format> formats = {{"text", Format::Text}, {"json", Format::Json}};
  switch (command) {
    case Command::Inventory:
      formats.insert({{"csv", Format::Csv}, {"markdown", Format::Markdown}, {"ropa", Format::Ropa}});
      break;
    case Command::PacksList:
      return {{"text", Format::Text}, {"markdown", Format::Markdown}};
    case Command::Diff:
      formats.insert({{"markdown", Format::Markdown}});
      break;
    case Command::Gaps:
    case Command::PacksUsed:
      break;
    case Command::Suggest:
      formats.insert({{"yaml", Format::Yaml}, {"patch", Format::Patch}});
      break;
    case Command::VendorsCheck:
      formats.insert({{"sarif", Format::Sarif}, {"markdown", Format::Markdown}});
      break;
    default:
      formats.insert({{"sarif", Format::Sarif},
                      {"markdown", Format::Markdown},
                      {"gitlab-sast", Format::GitlabSast},
                      {"gitlab-codequality", Format::GitlabCodeQuality},
                      {"rdjsonl", Format::Rdjsonl},
                      {"github", Format::Github}});
      break;
  }
  return formats;
}

void addFormat(CLI::App &app, Options &options) {
  const std::map<std::string, Format> formats = formatsOf(options.command);
  std::string names = "text";
  for (const char *name : {"sarif", "json", "csv", "markdown", "ropa", "gitlab-sast", "gitlab-codequality", "rdjsonl",
                           "github", "yaml", "patch"})
    if (formats.contains(name)) names += std::string("|") + name;
  addChoice<Format>(app, "--format", options.format, formats, names, "What goes to standard output (text)");
}

void addReport(CLI::App &app, Options &options) {
  if (options.command != Command::Explain) addFormat(app, options);
  addChoice<Color>(app, "--color", options.color,
                   {{"auto", Color::Auto}, {"always", Color::Always}, {"never", Color::Never}}, "auto|always|never",
                   "Colours in text (auto: when standard output is a terminal)");
  app.add_flag("--quiet", options.quiet, "No summary, no progress: only what was found");
}

void addGate(CLI::App &app, Options &options) {
  addText(app, "--sarif", options.sarifFile, "FILE", "Write SARIF 2.1.0 to FILE beside standard output");
  const std::map<std::string, Format> formats = formatsOf(options.command);
  auto take = [&options, formats](const std::vector<std::string> &words) {
    for (const std::string &word : words) {
      auto [format, path] = llvm::StringRef(word).split('=');
      const auto known = formats.find(format.str());
      if (known == formats.end() || path.empty())
        throw CLI::ValidationError("--report",
                                   "'" + word + "' has not the form FORMAT=FILE, with a format of --format");
      options.reports.push_back({known->second, path.str()});
    }
  };
  app.add_option_function<std::vector<std::string>>("--report", take, "Write the results to FILE too; may be repeated")
      ->type_name("FORMAT=FILE")
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  addText(app, "--baseline", options.baseline, "FILE", "A SARIF of before: only flows that are not in it fail");
  addText(app, "--config-from", options.configFrom, "REV",
          "Judge with the configuration of this git revision, such as the branch that a change goes to");
  addText(app, "--audit-log", options.auditLog, "FILE", "Append a record of this run to a hash-chained log");
  addText(app, "--attestation", options.attestation, "FILE", "Write the result as an in-toto statement, for signing");
  app.add_flag("--include-approved", options.includeApproved, "Report approved flows too (SARIF: kind pass)");
  app.add_flag("--warnings-as-errors", options.warningsAsErrors, "Status 1 for warnings too");
}

void addMeasuring(CLI::App &app, Options &options) {
  app.add_flag("--time", options.time, "CPU time of each stage, on standard error");
  addText(app, "--trace", options.traceFile, "FILE", "Write a trace for chrome://tracing or ui.perfetto.dev");
}

void addJobs(CLI::App &app, Options &options) {
  app.add_option("-j", options.jobs, "Worker processes (default: one for each core)")
      ->type_name("N")
      ->check(CLI::Range(1u, 1024u));
}

void addExtraction(CLI::App &app, Options &options) {
  addFrontendOptions(app, options);
  addJobs(app, options);
  addText(app, "--cache-dir", options.cacheDir, "DIR",
          "Keep flow units here, and reuse those whose inputs are the same");
  app.add_option("--cache-size", options.cacheSize, "MiB that the cache may take (2048)")
      ->type_name("MIB")
      ->check(CLI::Range(1u, 1u << 30));
  app.add_flag("--no-cache", options.noCache, "Reuse nothing");
  app.add_flag("--pch,!--no-pch", options.usesPch, "With a cache, precompile the system headers that files share");
  addMeasuring(app, options);
}

void addApproval(CLI::App &app, Options &options) {
  addText(app, "--reason", options.reason, "TEXT", "Why the flow is lawful")->required();
  addDate(app, "--until", options.until, "The last day of the approval, UTC");
  addText(app, "--approved-by", options.approvedBy, "WHO", "Recorded with the rule");
  addText(app, "--purpose", options.purpose, "PURPOSE", "Recorded with the rule");
  app.add_flag("--only-in-file", options.onlyInFile, "Only where the sink call stands in this file");
}

/// What prints something about the tool itself.
void addShape(CLI::App &app, Options &options) {
  if (options.command == Command::Completion) {
    addChoice<std::string>(app, "SHELL", options.shape, {{"bash", "bash"}, {"zsh", "zsh"}, {"fish", "fish"}},
                           "bash|zsh|fish", "Which shell")
        ->required();
    return;
  }
  options.shape = "man";
  addChoice<std::string>(app, "--format", options.shape, {{"man", "man"}, {"markdown", "markdown"}}, "man|markdown",
                         "A page for man(1), or Markdown (man)");
}

void addTidy(CLI::App &app, Options &options) {
  app.add_flag("--fix", options.fix, "Put the proposed annotations and includes into the files");
  addText(app, "--export-fixes", options.exportFixes, "FILE", "Write the fixes as YAML, for clang-apply-replacements");
  addText(app, "--checks", options.checks, "GLOBS", "Checks to add or (with '-') leave out, as clang-tidy's option");
  addText(app, "--header-filter", options.headerFilter, "REGEX",
          "Headers whose findings are shown (all of the project)");
  addText(app, "--units", options.units, "DIR", "Flow units of the other files: flows through them are seen too");
  app.add_flag("--warnings-as-errors", options.warningsAsErrors, "Status 1 when anything is found");
  addChoice<Color>(app, "--color", options.color,
                   {{"auto", Color::Auto}, {"always", Color::Always}, {"never", Color::Never}}, "auto|always|never",
                   "Colours (auto: when standard output is a terminal)");
}

/// Commands that read no program.
void addRegisterOptions(CLI::App &app, Options &options) {
  switch (options.command) {
    case Command::VendorsCheck:
      app.add_option("VENDOR", options.vendorIds, "Ids of vendors (default: all)")->type_name("");
      addConfiguration(app, options);
      addToday(app, options);
      addFormat(app, options);
      app.add_option("--due-within", options.dueWithin, "What ends within so many days is due soon (30)")
          ->type_name("DAYS")
          ->check(CLI::Range(0u, 3660u));
      app.add_flag("--warnings-as-errors", options.warningsAsErrors, "Status 1 also for what is due soon");
      addText(app, "--root", options.root, "DIR", "Paths are shown relative to this folder");
      break;
    case Command::VendorsNew:
      app.add_option("VENDOR", options.vendorIds, "The new vendor's id")->type_name("")->required()->expected(1);
      addConfiguration(app, options);
      break;
    case Command::PacksList:
      addFormat(app, options);
      addPackDir(app, options);
      break;
    case Command::PacksShow:
      app.add_option("PACK", options.files, "The pack's name")->type_name("")->required()->expected(1);
      addPackDir(app, options);
      break;
    case Command::ModelsTest:
      app.add_option("DIR", options.files, "Folder of cases, or one source file")
          ->type_name("")
          ->required()
          ->expected(1);
      addConfiguration(app, options);
      addToday(app, options);
      addJobs(app, options);
      addResourceDir(app, options);
      break;
    case Command::Diff:
      app.add_option("INVENTORY", options.files, "OLD and NEW, as `inventory --format json` wrote them")
          ->type_name("")
          ->required()
          ->expected(2);
      addFormat(app, options);
      app.add_flag("--exit-code", options.exitCode, "Status 1 when they differ");
      break;
    default:
      app.add_option("LOG", options.files, "The audit log")->type_name("")->required()->expected(1);
      addText(app, "--head", options.head, "DIGEST", "The digest of the last record, as it was printed or attested");
      break;
  }
}

void addFlowId(CLI::App &app, Options &options) {
  CLI::Option *id =
      app.add_option("FLOW_ID", options.flowId, "The flow's id, or its beginning, as SARIF and JSON show it")
          ->type_name("");
  if (options.command == Command::Approve) {
    id->required();
    return;
  }
  auto take = [&options](const std::pair<std::string, std::string> &words) {
    options.whyNotSource = words.first;
    options.whyNotPlace = words.second;
  };
  app.add_option_function<std::pair<std::string, std::string>>(
         "--why-not", take, "Instead of a flow: how far the data of a source comes on its way to a call")
      ->type_name("SOURCE FILE:LINE");
}

void addOptions(CLI::App &app, Options &options) {
  switch (options.command) {
    case Command::Extract:
      app.add_option("FILE", options.files, "The source file")->type_name("")->required()->expected(1);
      addText(app, "-o", options.output, "UNIT.pfu", "The flow unit to write")->required();
      addText(app, "--depfile", options.depfile, "FILE",
              "Write a make rule that names all files the unit is made from");
      addText(app, "--object-dir", options.objectDir, "DIR",
              "Of several entries of the database, the one whose object stands below DIR");
      app.add_flag("--allow-incomplete", options.allowIncomplete, "Status 0 for a file with errors: link reports them");
      addText(app, "--config", options.config, "FILE", "The root YAML: only its folder matters here");
      addFrontendOptions(app, options);
      break;
    case Command::Link:
      app.add_option("UNIT", options.files, "Flow units, folders with some, or @FILE that names some")
          ->type_name("")
          ->required();
      addText(app, "--depfile", options.depfile, "FILE",
              "Write a make rule that names the YAML and units that were read");
      addText(app, "-o", options.output, "FILE", "Written when the status is 0: what a build system takes for done");
      addJudgement(app, options);
      addReport(app, options);
      addGate(app, options);
      // Accepted so that one set of options serves `check` and `link`.
      app.add_option("-j", options.jobs, "Threads")->type_name("N")->check(CLI::Range(1u, 1024u));
      addText(app, "--cache-dir", options.cacheDir, "DIR", "Without effect: the units are given");
      app.add_flag("--no-cache", options.noCache, "Without effect: the units are given");
      addMeasuring(app, options);
      break;
    case Command::VendorsCheck:
    case Command::VendorsNew:
    case Command::PacksList:
    case Command::PacksShow:
    case Command::ModelsTest:
    case Command::Diff:
    case Command::AuditVerify:
      addRegisterOptions(app, options);
      return;
    case Command::Completion:
    case Command::Manual:
      addShape(app, options);
      return;
    case Command::Lsp:
      addConfiguration(app, options);
      addExtraction(app, options);
      addText(app, "--root", options.root, "DIR", "Paths are shown relative to this folder");
      return;
    case Command::Launch:
      addText(app, "--config", options.config, "FILE", "The root YAML: only its folder matters here");
      addText(app, "--resource-dir", options.resourceDir, "DIR", "Clang's folder of builtin headers");
      app.add_flag("--quiet", options.quiet, "Say nothing about units that could not be made");
      break;
    case Command::Tidy:
      app.add_option("FILE", options.files, "Source files to check (default: every file of the database)")
          ->type_name("");
      addFrontendOptions(app, options);
      addConfiguration(app, options);
      addToday(app, options);
      app.add_flag("--allow-incomplete", options.allowIncomplete, "Status 0 instead of 3");
      addTidy(app, options);
      break;
    case Command::Init:
    case Command::Doctor:
      app.add_option("FILE", options.files,
                     "Source files, with flags behind '--' (default: every file of the database)")
          ->type_name("");
      addExtraction(app, options);
      if (options.command == Command::Doctor)
        addConfiguration(app, options);
      else
        addPackDir(app, options);
      app.add_flag("--allow-incomplete", options.allowIncomplete, "Status 0 instead of 3");
      break;
    case Command::Approve:
    case Command::Explain:
      addFlowId(app, options);
      [[fallthrough]];
    case Command::Check:
    case Command::Gaps:
    case Command::PacksUsed:
    case Command::Suggest:
    case Command::Inventory:
      app.add_option("FILE", options.files,
                     options.command == Command::Check
                         ? "Source files whose flows are reported (default: every file of the database)"
                         : "Source files whose flows are reported, or flow units (*.pfu)")
          ->type_name("");
      addExtraction(app, options);
      addJudgement(app, options);
      if (options.command == Command::Suggest)
        app.add_flag("--no-flows", options.noFlows, "Judge by names alone, without where the data gets to: fast");
      if (options.command == Command::Approve)
        addApproval(app, options);
      else
        addReport(app, options);
      if (options.command == Command::Check) {
        addGate(app, options);
        addText(
            app, "--diff", options.diff, "BASE",
            "Only flows that the change since git revision BASE brought fail; '-': since a patch on standard input");
      }
      if (options.command == Command::Inventory) {
        addText(app, "--check", options.inventoryFile, "FILE", "Compare with FILE; status 1 when it is stale");
        addText(app, "--diff", options.diff, "BASE",
                "Only what the change since git revision BASE lets out or takes back; '-': since a patch");
        app.add_flag("--exit-code", options.exitCode, "With --diff: status 1 when there is any");
      }
      break;
  }
  addPathOptions(app, options);
}

ParsedCommandLine refuse(const std::string &message) { return {std::nullopt, usageError(message), kBadUsage}; }

std::string hint(const std::string &command) { return "; see 'piiflow " + command + " --help'"; }

/// Words that no option and no operand took.
std::string explainExtras(const CLI::App &app, const std::vector<std::string> &extras, const std::string &command) {
  for (const std::string &word : extras) {
    if (word.size() < 2 || word[0] != '-') continue;
    std::string name = word.substr(0, word.find('='));
    return "unknown option '" + name + "'" + didYouMean(name, optionNames(app)) + hint(command);
  }
  return "unexpected argument '" + (extras.empty() ? std::string() : extras.front()) + "'" + hint(command);
}

/// clang-tidy's users write `-p=DIR`; CLI11 would take the '=' into the value.
std::vector<std::string> ownArguments(const std::vector<std::string> &words) {
  std::vector<std::string> result;
  for (const std::string &word : words) {
    if (word.rfind("-p=", 0) == 0) {
      result.insert(result.end(), {"-p", word.substr(3)});
    } else {
      result.push_back(word);
    }
  }
  return result;
}

ParsedCommandLine parseCommand(const CommandWord &command, const std::vector<std::string> &words,
                               std::optional<std::vector<std::string>> flags) {
  Options options;
  options.command = command.command;
  CLI::App app(command.summary, std::string("piiflow ") + command.word);
  app.get_formatter()->column_width(36);
  app.set_help_flag("-h,--help", "Show this and leave");
  addOptions(app, options);
  std::vector<std::string> arguments = ownArguments(words);
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  app.allow_extras();
  try {
    app.parse(arguments);
  } catch (const CLI::CallForHelp &) {
    return {std::nullopt, app.help(), kClean};
  } catch (const CLI::ParseError &error) {
    std::vector<std::string> extras = app.remaining();
    for (const std::string &word : extras) {
      if (word.size() > 1 && word[0] == '-') return refuse(explainExtras(app, extras, command.word));
    }
    return refuse(error.what() + hint(command.word));
  }
  if (std::vector<std::string> extras = app.remaining(); !extras.empty()) {
    return refuse(explainExtras(app, extras, command.word));
  }
  if (options.command == Command::Explain) {
    // With --why-not there is no flow to name: all operands are files.
    if (!options.whyNotSource.empty() && !options.flowId.empty()) {
      options.files.insert(options.files.begin(), options.flowId);
      options.flowId.clear();
    }
    if (options.whyNotSource.empty() && options.flowId.empty())
      return refuse("a FLOW_ID or --why-not is needed" + hint(command.word));
  }
  const bool readsSources = app.get_option_no_throw("-p") != nullptr || options.command == Command::Launch ||
                            options.command == Command::ModelsTest;
  if (options.command == Command::Inventory && !options.diff.empty()) {
    if (!options.inventoryFile.empty()) return refuse("--diff and --check exclude each other" + hint(command.word));
    if (options.format == Format::Csv || options.format == Format::Ropa)
      return refuse("--diff has the formats text, json and markdown" + hint(command.word));
  }
  if (options.command == Command::Link && !options.depfile.empty() && options.output.empty())
    return refuse("--depfile of 'link' needs -o: the file that the rule is about" + hint(command.word));
  if (options.command == Command::Launch && (!flags || flags->empty()))
    return refuse("'launch' needs the compiler and its arguments behind '--'" + hint(command.word));
  if (flags && options.command == Command::Lsp)
    return refuse("'lsp' needs a compilation database: it takes no compiler flags" + hint(command.word));
  if (flags && options.command == Command::Link)
    return refuse("'link' reads units: it takes no compiler flags; give them to 'extract' or 'check'");
  if (flags && !readsSources)
    return refuse("'" + std::string(command.word) + "' takes no compiler flags" + hint(command.word));
  options.formatIsGiven = app.get_option_no_throw("--format") && app.count("--format") != 0;
  options.flags = std::move(flags);
  return {std::move(options), "", kClean};
}

OptionEntry describeOption(const CLI::Option &option) {
  OptionEntry entry;
  for (const std::string &name : option.get_snames()) entry.names.push_back("-" + name);
  for (const std::string &name : option.get_lnames()) entry.names.push_back("--" + name);
  if (option.get_positional()) entry.operand = option.get_name(/*positional=*/true);
  entry.takesValue = option.get_items_expected_max() > 0;
  // CLI11 says "TEXT:a|b" for choices, and "N:UINT in [1 - 8]" for a range.
  const std::string type = option.get_type_name();
  auto [word, rest] = llvm::StringRef(type).split(':');
  if (entry.takesValue && (!entry.names.empty() || rest.contains('|')))
    entry.type = (word == "TEXT" ? rest : word).str();
  entry.description = option.get_description();
  return entry;
}

}  // namespace

std::string commandOverview() { return kOverview; }

std::vector<CommandEntry> commandCatalog() {
  std::vector<CommandEntry> catalog;
  for (const CommandWord &command : kCommands) {
    Options options;
    options.command = command.command;
    CLI::App app(command.summary);
    app.set_help_flag("-h,--help", "Show this and leave");
    addOptions(app, options);
    CommandEntry entry{command.word, command.summary, {}};
    for (const CLI::Option *option : app.get_options()) {
      if (!option->get_group().empty()) entry.options.push_back(describeOption(*option));
    }
    catalog.push_back(std::move(entry));
  }
  return catalog;
}

namespace {

ParsedCommandLine parseWords(int argc, const char *const *argv) {
  std::vector<std::string> words;
  std::optional<std::vector<std::string>> flags;
  for (int i = 1; i < argc; ++i) {
    if (flags) {
      flags->push_back(argv[i]);
    } else if (llvm::StringRef(argv[i]) == "--") {
      flags.emplace();
    } else {
      words.push_back(argv[i]);
    }
  }
  if (words.empty()) return {std::nullopt, usageError("no command is given") + kOverview, kBadUsage};
  std::string word = words.front();
  words.erase(words.begin());
  if (word == "--version") return {std::nullopt, std::string("piiflow ") + base::toolVersion() + "\n", kClean};
  if (word == "--help" || word == "-h" || word == "help") return {std::nullopt, kOverview, kClean};
  // `vendors`, `packs`, `models` and `audit` are followed by what to do with them.
  if ((word == "vendors" || word == "packs" || word == "models" || word == "audit") && !words.empty()) {
    if (words.front() == "--help" || words.front() == "-h") return {std::nullopt, kOverview, kClean};
    word += " " + words.front();
    words.erase(words.begin());
  }
  std::vector<std::string> known = {"--version", "--help"};
  for (const CommandWord &command : kCommands) {
    if (word == command.word) return parseCommand(command, words, std::move(flags));
    known.push_back(command.word);
  }
  std::string forms;
  for (const CommandWord &command : kCommands) {
    const std::string form = command.word;
    if (form.starts_with(word + " ")) forms += (forms.empty() ? "'" : " or '") + form + "'";
  }
  if (!forms.empty()) return refuse("'" + word + "' alone is no command: " + forms + "; see 'piiflow --help'");
  const char *what = word[0] == '-' ? "unknown option '" : "unknown command '";
  return refuse(what + word + "'" + didYouMean(word, known) + "; see 'piiflow --help'");
}

}  // namespace

ParsedCommandLine parseCommandLine(int argc, const char *const *argv) {
  ParsedCommandLine parsed = parseWords(argc, argv);
  if (parsed.options) parsed.options->words.assign(argv + 1, argv + argc);
  return parsed;
}

}  // namespace piiflow::driver
