// Evidence of a run: what was analysed, by which rules, with which result. For audit logs and attestations.
#pragma once

#include <string>

#include "llvm/Support/raw_ostream.h"
#include "report/ReportInput.h"

namespace piiflow::report {

/// What the report itself does not know.
struct RunFacts {
  std::string commit;  ///< of the sources; empty: not known
  bool isModified = false;
  std::string configurationCommit;  ///< of --config-from
  std::string time;                 ///< 2026-11-22T04:00:00Z
  int exitStatus = 0;
  std::string auditLog;     ///< of an attestation: the log's name ...
  std::string auditHead;    ///< ... and the digest of its last record
  std::string sarif;        ///< a SARIF file written beside it: its name ...
  std::string sarifDigest;  ///< ... and SHA-256
};

/// One line of JSON without a line end: digests of inputs, configuration, policy and vendors, counts, and each flow
/// with its verdict. `sequence` and `previous` make it a link of the chain.
std::string recordRun(const ReportInput &input, const RunFacts &facts, std::uint64_t sequence,
                      const std::string &previous);

/// An in-toto statement (v1) with a test-result predicate (v0.1): the commit and the sources are its subject.
void writeAttestation(const ReportInput &input, const RunFacts &facts, llvm::raw_ostream &os);

}  // namespace piiflow::report
