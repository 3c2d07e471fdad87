#include "driver/Proposal.h"

#include <map>

namespace piiflow::driver {
namespace {

using policy::Outcome;
using policy::Verdict;

bool passes(const Verdict &verdict) {
  return verdict.outcome == Outcome::Approved || verdict.outcome == Outcome::Suppressed;
}

std::map<std::string, const Verdict *> verdictsById(const Analysis &analysis) {
  std::map<std::string, const Verdict *> verdicts;
  for (const auto &program : analysis.programs)
    for (const Verdict &verdict : program->judged.verdicts) {
      const Verdict *&known = verdicts[verdict.flowId];
      if (!known || passes(*known)) known = &verdict;
    }
  return verdicts;
}

std::string placeOf(const models::Entry &entry) {
  return entry.location.file + ":" + std::to_string(entry.location.line);
}

/// Why the working tree lets the flow pass; empty: it does not.
std::string whyAllowed(const Verdict &verdict, const std::map<std::string, const Verdict *> &proposed) {
  const auto found = proposed.find(verdict.flowId);
  if (found == proposed.end()) return "the working tree's configuration does not see this flow";
  if (!passes(*found->second)) return {};
  if (found->second->rule) return "the working tree's " + placeOf(*found->second->rule) + " would allow it";
  return "the working tree's configuration would allow it";
}

}  // namespace

std::unique_ptr<Proposal> analyseProposal(const UnitFiles &files, const Configuration &configuration,
                                          const Options &options) {
  auto proposal = std::make_unique<Proposal>();
  proposal->configuration.models = *configuration.workingTree;
  proposal->configuration.root = configuration.root;
  proposal->configuration.today = configuration.today;
  proposal->analysis = analyseUnits(files, proposal->configuration, options);
  return proposal;
}

void compareWithProposal(Analysis &analysis, const Analysis &proposed, const Configuration &configuration,
                         const Options &options) {
  const std::map<std::string, const Verdict *> byId = verdictsById(proposed);
  std::map<std::string, std::string> allowed;
  for (auto &program : analysis.programs)
    for (Verdict &verdict : program->judged.verdicts) {
      if (passes(verdict)) continue;
      const std::string why = whyAllowed(verdict, byId);
      if (why.empty()) continue;
      const base::SourceSpan &at = verdict.sinkSpan;
      const std::string file = at.file.valid() ? program->program.files[at.file.value].path : std::string();
      verdict.notes.push_back({base::Severity::Note, file, at.line, at.column, why, ""});
      allowed[verdict.flowId] = verdict.category + " to " + verdict.recipient;
    }
  std::string message = "the configuration differs from that of '" + options.configFrom + "' (" +
                        configuration.commit.substr(0, 12) + "), which decides; ";
  if (allowed.empty()) {
    message += "it would allow nothing more";
  } else {
    message +=
        "it would allow " + std::to_string(allowed.size()) + (allowed.size() == 1 ? " flow" : " flows") + " more:";
    const char *separator = " ";
    for (const auto &[id, what] : allowed) {
      message.append(separator).append(what).append(" (").append(id).append(")");
      separator = ", ";
    }
  }
  const std::string &file = configuration.workingTree->rootFile;
  analysis.diagnostics.push_back({allowed.empty() ? base::Severity::Note : base::Severity::Warning,
                                  file.empty() ? configuration.models.rootFile : file, 1, 1, message,
                                  "piiflow-configuration-differs"});
}

}  // namespace piiflow::driver
