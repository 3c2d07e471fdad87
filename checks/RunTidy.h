// clang-tidy with nothing but our checks, in this process: for those who cannot load a module into theirs.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace piiflow::checks {

struct TidyFile {
  std::string file;                    ///< absolute
  std::string directory;               ///< the folder that the command is run in
  std::vector<std::string> arguments;  ///< the compiler first, fit for reading
};

struct TidyRun {
  std::vector<TidyFile> files;
  std::string checks = "piiflow-*";  ///< globs, as clang-tidy's --checks
  std::string headerFilter = ".*";
  std::string exportFixes;  ///< file for clang-apply-replacements; empty: none
  bool fix = false;
  bool color = false;
  bool warningsAsErrors = false;
  std::vector<std::pair<std::string, std::string>> checkOptions;  ///< "piiflow-unapproved-flow.Config", value
};

struct TidyOutcome {
  unsigned findings = 0;
  unsigned compilerErrors = 0;
  std::string problem;  ///< not empty: it could not be run, or the fixes not be written
};

/// Findings go to standard output, as clang-tidy shows them.
TidyOutcome runTidy(const TidyRun &run);

/// Text to be put into a file at an offset.
struct Insertion {
  std::string file;
  unsigned offset = 0;
  std::string text;
  friend auto operator<=>(const Insertion &, const Insertion &) = default;
};

struct AnnotationFixes {
  std::vector<Insertion> insertions;  ///< sorted, each once
  std::set<std::string> places;       ///< FILE:LINE:COLUMN of what they annotate, links resolved
};

/// What the fixes of piiflow-unannotated-pii insert. Nothing is printed, and no file is changed.
AnnotationFixes findAnnotationFixes(const TidyRun &run);

}  // namespace piiflow::checks
