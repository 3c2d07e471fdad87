// Judging flows: which rule allows or denies each, and what the user is told.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/ModelSet.h"
#include "solve/Flow.h"

namespace piiflow::policy {

enum class Outcome : std::uint8_t {
  Unapproved,  ///< error
  Warned,      ///< reported, does not fail the run by itself
  Approved,    ///< allowed by a rule or by a default
  Suppressed,  ///< NOLINT with rule and reason
};

/// One flow to one recipient, judged.
struct Verdict {
  std::string flowId;  ///< hash of source, caller, callee, recipient, ordinal; no line, no path
  bind::SourceId source;
  std::string category;
  std::string recipient;  ///< vendor id, "own" or "unknown"
  models::VendorKind recipientKind = models::VendorKind::SubProcessor;
  Outcome outcome = Outcome::Unapproved;
  base::TransformSet transforms;  ///< applied on every path
  base::Confidence confidence = base::Confidence::High;
  const solve::Flow *flow = nullptr;
  std::vector<const solve::Witness *> witnesses;
  std::vector<solve::Endpoint> endpoints;    ///< those that lead to this recipient
  std::vector<std::string> environments;     ///< those of the recipient that the endpoints belong to, as far as known
  const models::PolicyRule *rule = nullptr;  ///< that decided, when one did
  /// An approval that would cover it but for its date, transforms, place or environment, or the vendor's register.
  const models::PolicyRule *nearMiss = nullptr;
  bool missesOnlyData = false;   ///< the near miss is of other data
  bool vendorHasLapsed = false;  ///< allowed, but the vendor lacks a commitment or its agreement or review lapsed
  std::string reason;            ///< why: the rule's or the suppression's reason, or what is lacking ("expired on ...")
  std::vector<base::Diagnostic> notes;  ///< more for the text report: a NOLINT that does not count and why
  bool plaintext = false;               ///< an http:// or other unencrypted endpoint: piiflow-plaintext-transport too
  bool plaintextSuppressed = false;     ///< by a NOLINT that names piiflow-plaintext-transport and gives a reason
  /// Calls that turned the verification of the peer's certificate off: piiflow-tls-verification-off too.
  std::vector<base::SourceSpan> unverified;
  bool unclaimed = false;               ///< goes to `unknown` with no rule that says so: piiflow-unknown-recipient too
  /// The environment whose data the program handles, when an endpoint is of another: piiflow-environment-mismatch too.
  std::string expectedEnvironment;
  base::SourceSpan sinkSpan;  ///< of the first argument that leaves
  base::SourceSpan callSpan;  ///< of the sink call
};

inline constexpr const char *kOwn = "own";          ///< recipient: our own domains, loopback, private networks
inline constexpr const char *kUnknown = "unknown";  ///< recipient: an endpoint that no vendor claims

inline constexpr const char *kUnapprovedFlow = "piiflow-unapproved-flow";
inline constexpr const char *kPlaintextTransport = "piiflow-plaintext-transport";
inline constexpr const char *kTlsVerificationOff = "piiflow-tls-verification-off";
inline constexpr const char *kUnknownRecipient = "piiflow-unknown-recipient";
inline constexpr const char *kExpiredApproval = "piiflow-expired-approval";
inline constexpr const char *kUnusedApproval = "piiflow-unused-approval";
inline constexpr const char *kShadowedApproval = "piiflow-shadowed-approval";
inline constexpr const char *kEnvironmentMismatch = "piiflow-environment-mismatch";

struct PolicyResult {
  std::vector<Verdict> verdicts;              ///< sorted by sink file, line, column, category, recipient
  std::vector<base::Diagnostic> diagnostics;  ///< expired approvals, rules that match nothing
};

/// Judges every flow. `today` decides `until`. `sourceRoot` is the absolute folder that the program's paths are
/// relative to; empty: that of the root YAML, which `in:` globs are relative to.
PolicyResult applyPolicy(const link::Program &program, const bind::TaintSpec &spec, const solve::FlowSet &flows,
                         const models::ModelSet &models, const models::Date &today, const std::string &sourceRoot = {});

/// Diagnostics of several programs under one policy: an approval is unused only when no program uses it.
std::vector<base::Diagnostic> mergePolicyDiagnostics(const std::vector<const PolicyResult *> &results);

}  // namespace piiflow::policy
