// Where a run's time goes, for --time, and the same spans for --trace.
//
// Time is exclusive: a stage inside another one is charged to itself only. One thread at a time measures; the thread
// that reads a file is waited for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/TimeProfiler.h"

namespace piiflow::base {

enum class Stage : std::uint8_t {
  Start,  ///< whatever no other stage claims
  Configure,
  Inputs,
  Cache,
  Parse,
  Lower,
  WriteUnit,
  ReadUnits,
  Link,
  Bind,
  Solve,
  Judge,
  Report,
};
inline constexpr std::size_t kStageCount = 13;

enum class Work : std::uint8_t {
  FilesParsed,
  UnitsReused,
  FunctionsDecoded,
  FunctionsAnalysed,
  SolvesReused,
  RunsReused,
  FilesPrecompiled,   ///< parsed with a precompiled header
  PrecompiledInVain,  ///< a precompiled header was tried, and made a difference or did not compile
  FactsNoted,         ///< parsed without one, and what the next run needs to choose one was written down
  HeadersPrecompiled,
  HeadersFailed  ///< precompiled headers that could not be made
};
inline constexpr std::size_t kWorkCount = 11;

llvm::StringRef nameOf(Stage stage);
llvm::StringRef nameOf(Work work);

/// Plain numbers, so that a worker can hand them to its parent as bytes.
struct StageTimes {
  std::array<std::uint64_t, kStageCount> nanoseconds{};  ///< CPU time, user and system
  std::array<std::uint64_t, kWorkCount> counts{};

  void add(const StageTimes &other);
};

/// What this process has used since it began, or since the last call: those numbers are handed over.
StageTimes takeStageTimes();

/// The numbers of a worker.
void addStageTimes(const StageTimes &times);

void countWork(Work work, std::uint64_t count = 1);

/// From here to the end of the scope, time belongs to `stage`. `detail` goes into the trace.
class StageScope {
 public:
  explicit StageScope(Stage stage, llvm::StringRef detail = "");
  ~StageScope();
  StageScope(const StageScope &) = delete;
  StageScope &operator=(const StageScope &) = delete;

 private:
  Stage outer_;
  llvm::TimeTraceScope span_;
};

}  // namespace piiflow::base
