// A log of runs as JSON Lines, each line with the digest of its record, each record with the digest of the one before:
// what is changed, left out or reordered inside does not fit any more. Only the digest of the last record, kept
// elsewhere, shows that lines are missing at the end or that all of it was written anew.
#pragma once

#include <string>

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

namespace piiflow::driver {

/// Appends one record under a lock and returns its digest. `makeRecord` gets the number of the record, from 1, and the
/// digest of the one before.
llvm::Expected<std::string> appendToAuditLog(
    const std::string &path,
    llvm::function_ref<std::string(std::uint64_t sequence, const std::string &previous)> makeRecord);

struct AuditResult {
  std::uint64_t records = 0;
  std::string head;          ///< digest of the last record
  std::string problem;       ///< empty: the chain holds
  std::uint64_t line = 0;    ///< where the problem is
  std::uint64_t headAt = 0;  ///< number of the record with the digest that was asked for
};

/// Fails when the file cannot be read. `head`: a digest that some record must have, since it was the last one once;
/// empty: none is asked for.
llvm::Expected<AuditResult> verifyAuditLog(const std::string &path, const std::string &head);

/// The digest before the first record.
std::string auditStart();

}  // namespace piiflow::driver
