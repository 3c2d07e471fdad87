// Jobs in long-lived worker processes: one crash, endless loop or memory hog costs one job, never the run.
//
// A worker is a fork of this process and takes job after job. It knows the jobs from before the fork, so a request
// is a number, and starting a worker costs neither an exec nor loading Clang again. A worker that dies is replaced.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/StageTimes.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace piiflow::driver {

enum class JobStatus : unsigned char { Done, Failed, Crashed, TimedOut, OutOfMemory };

struct JobOutcome {
  JobStatus status = JobStatus::Done;
  std::string message;       ///< of the job itself, or what is known about its end
  std::string result{};      ///< of a job that was done, when it has one
  base::StageTimes times{};  ///< what the job took, as far as the worker lived to tell
};

struct WorkerLimits {
  unsigned workers = 1;
  unsigned seconds = 600;     ///< for one job
  unsigned mebibytes = 8192;  ///< address space of one worker; not enforced under sanitizers
};

/// Runs `job` for every number in `order`, started in that order. The result is indexed by job, so it does not
/// depend on the number of workers. `job` runs in a worker: only what it returns, and files, come back. `onEnd` is told
/// here which job ended.
std::vector<JobOutcome> runJobs(llvm::ArrayRef<std::size_t> order, const WorkerLimits &limits,
                                llvm::function_ref<JobOutcome(std::size_t)> job,
                                llvm::function_ref<void(std::size_t)> onEnd = nullptr);

}  // namespace piiflow::driver
