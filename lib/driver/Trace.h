// --time and --trace: where a run's time goes. Like LLVM's own time profiler, one for the process.
#pragma once

#include <string>

#include "driver/Options.h"
#include "llvm/Support/Error.h"

namespace piiflow::driver {

/// Starts the trace of this process when --trace asks for one.
void beginTrace(const Options &options);

/// In a worker: the trace of one job, into a file of its own.
void beginJobTrace();
void endJobTrace(const std::string &path);

/// Takes what endJobTrace wrote into the trace of this process. A job that died has written none.
void takeJobTrace(const std::string &path);

/// An event without duration; nothing without a trace. LLVM's own are lost where no long enough section is open.
void noteInTrace(llvm::StringRef what, llvm::StringRef file, llvm::StringRef why);

/// Writes the trace when --trace asks for one, and prints a line a stage when --time does.
llvm::Error finishTrace(const Options &options);

}  // namespace piiflow::driver
