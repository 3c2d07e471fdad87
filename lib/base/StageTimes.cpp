#include "base/StageTimes.h"

#include <ctime>
#include <utility>

namespace piiflow::base {
namespace {

std::uint64_t processorTime() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(now.tv_nsec);
}

struct Running {
  StageTimes times;
  Stage stage = Stage::Start;
  std::uint64_t since = 0;  ///< a process begins with no CPU time used: start-up counts

  void charge() {
    const std::uint64_t now = processorTime();
    // A worker is a fork: its clock begins anew, below its parent's.
    if (now > since) times.nanoseconds[static_cast<std::size_t>(stage)] += now - since;
    since = now;
  }
};

Running running;

}  // namespace

llvm::StringRef nameOf(Stage stage) {
  constexpr std::array<llvm::StringLiteral, kStageCount> kNames = {
      "start",      "configuration", "inputs", "cache", "parse", "lower", "write units",
      "read units", "link",          "bind",   "solve", "judge", "report"};
  return kNames[static_cast<std::size_t>(stage)];
}

llvm::StringRef nameOf(Work work) {
  constexpr std::array<llvm::StringLiteral, kWorkCount> kNames = {
      "files parsed",    "units reused",   "functions decoded", "functions analysed",
      "analyses reused", "results reused", "parsed with a PCH", "PCH in vain",
      "PCH qualified",   "PCHs made",      "PCHs failed"};
  return kNames[static_cast<std::size_t>(work)];
}

void StageTimes::add(const StageTimes &other) {
  for (std::size_t i = 0; i < kStageCount; ++i) nanoseconds[i] += other.nanoseconds[i];
  for (std::size_t i = 0; i < kWorkCount; ++i) counts[i] += other.counts[i];
}

StageTimes takeStageTimes() {
  running.charge();
  return std::exchange(running.times, {});
}

void addStageTimes(const StageTimes &times) { running.times.add(times); }

void countWork(Work work, std::uint64_t count) { running.times.counts[static_cast<std::size_t>(work)] += count; }

StageScope::StageScope(Stage stage, llvm::StringRef detail) : outer_(running.stage), span_(nameOf(stage), detail) {
  running.charge();
  running.stage = stage;
}

StageScope::~StageScope() {
  running.charge();
  running.stage = outer_;
}

}  // namespace piiflow::base
