// The judged flows of all programs as plain data: places resolved, equal ones merged, in the order of every report.
#pragma once

#include <string>
#include <vector>

#include "report/ReportInput.h"
#include "report/RuleTable.h"

namespace piiflow::report {

/// A place in a file, as displayed. Line 0: no place.
struct Place {
  std::string path;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t endLine = 0;
  std::uint32_t endColumn = 0;

  bool known() const { return line != 0; }
  friend auto operator<=>(const Place &, const Place &) = default;
};

struct Step {
  Place place;
  std::string note;
  std::string function;
  friend bool operator==(const Step &, const Step &) = default;
};

/// One way from the source to the sink.
struct Way {
  std::vector<Step> steps;
  base::TransformSet transforms;
  base::Confidence confidence = base::Confidence::High;
  friend bool operator==(const Way &, const Way &) = default;
};

struct ShownEndpoint {
  std::string text;
  bool prefixOnly = false;
  Place place;
  std::string origin;  ///< when the text is not shown: what it depends on
};

struct Finding {
  std::string flowId;
  std::string category;
  std::string source;      ///< qualified name
  std::string sourceKind;  ///< "field", ...
  Place sourcePlace;
  std::string recipient;
  std::string recipientName;  ///< as people know it; empty when nobody gave one
  std::string recipientKind;  ///< sub-processor, transport, log, storage, own or unknown
  policy::Outcome outcome = policy::Outcome::Unapproved;
  base::TransformSet transforms;
  base::Confidence confidence = base::Confidence::High;
  std::string reason;
  const models::PolicyRule *rule = nullptr;  ///< that decided
  Place rulePlace;
  bool isNearMiss = false;                ///< an approval exists that lacks little; the notes say what
  bool vendorHasLapsed = false;           ///< what allows it does not hold: the register of vendors says why
  std::vector<std::string> environments;  ///< of the recipient, as far as the endpoints show them
  std::string expectedEnvironment;        ///< whose data the program handles, when an endpoint is of another
  std::vector<base::Diagnostic> notes;
  bool plaintext = false;
  std::vector<Place> unverified;  ///< calls that turned the verification of the peer's certificate off
  bool unclaimed = false;
  Place sink;  ///< the argument that leaves
  Place call;
  std::string callee;
  std::string caller;
  std::string macro;
  std::vector<ShownEndpoint> endpoints;
  std::vector<Way> ways;
  std::vector<std::string> programs;
};

/// One line of a report: a flow under one rule.
struct Result {
  const Rule *rule = nullptr;
  Level level = Level::Error;  ///< None: approved or suppressed
  const Finding *finding = nullptr;
  std::string message;
  bool known = false;  ///< in the baseline
};

/// Sorted by sink place, category and recipient.
std::vector<Finding> collectFindings(const ReportInput &input);
/// What is reported of them: `findings` must outlive it. Approved and suppressed ones too, at level None.
std::vector<Result> collectResults(const std::vector<Finding> &findings, const ReportInput &input);
/// Results of the baseline that are gone. None where only a part was analysed and they may stand in the rest.
std::vector<const KnownResult *> collectFixed(const std::vector<Result> &results, const ReportInput &input);
/// Of the run, the programs, the specs and the policy: sorted, each once, paths as displayed.
std::vector<base::Diagnostic> collectDiagnostics(const ReportInput &input);

struct PlacedLimitation {
  std::string kind;
  std::string message;
  Place place;
  friend auto operator<=>(const PlacedLimitation &, const PlacedLimitation &) = default;
};

std::vector<PlacedLimitation> collectLimitations(const ReportInput &input);

Place placeOf(const link::Program &program, const base::SourceSpan &span);

/// A file of the configuration as paths are displayed: relative to the root where it stands below.
std::string displayPath(const std::string &file, const std::string &rootDir);
/// What the witness of piiflow-tls-verification-off says where that was done.
inline constexpr const char *kVerificationOffNote = "the certificate of the peer is not verified from here on";
const char *outcomeName(policy::Outcome outcome);
/// "rule", "default", "register" or "suppression": what the outcome comes from.
const char *decidedBy(const Finding &finding);
/// "hash, tokenize"; empty for none.
std::string joinTransforms(base::TransformSet transforms);

}  // namespace piiflow::report
