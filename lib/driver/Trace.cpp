#include "driver/Trace.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/StageTimes.h"
#include "base/WriteFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/TimeProfiler.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::driver {
namespace {

constexpr unsigned kMicroseconds = 100;  // shorter spans are left out

/// Events of jobs, and our own without duration, on the clock of the whole machine.
llvm::json::Array events;

/// The events of one profiler's output. The profiler counts from its own beginning.
void takeEvents(llvm::StringRef text) {
  llvm::Expected<llvm::json::Value> parsed = llvm::json::parse(text);
  if (!parsed) return llvm::consumeError(parsed.takeError());
  llvm::json::Object *trace = parsed->getAsObject();
  llvm::json::Array *spans = trace ? trace->getArray("traceEvents") : nullptr;
  if (!spans) return;
  const std::int64_t began = trace->getInteger("beginningOfTime").value_or(0);
  for (llvm::json::Value &value : *spans) {
    llvm::json::Object *span = value.getAsObject();
    // Sums over all of a process would stand in the picture as spans of their own.
    if (!span || span->getString("name").value_or("").starts_with("Total ")) continue;
    if (std::optional<std::int64_t> at = span->getInteger("ts"); at && span->getString("ph") == "X")
      (*span)["ts"] = *at + began;
    events.push_back(std::move(value));
  }
}

std::string allEvents() {
  llvm::SmallString<0> own;
  llvm::raw_svector_ostream profile(own);
  llvm::timeTraceProfilerWrite(profile);
  llvm::timeTraceProfilerCleanup();
  takeEvents(own);
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::json::Value(llvm::json::Object{{"traceEvents", std::exchange(events, llvm::json::Array())}}) << '\n';
  return text;
}

void printTimes() {
  const base::StageTimes times = base::takeStageTimes();
  std::uint64_t all = 0;
  for (std::uint64_t nanoseconds : times.nanoseconds) all += nanoseconds;
  auto print = [all](std::uint64_t nanoseconds, llvm::StringRef name) {
    const double share = all == 0 ? 0 : 100.0 * static_cast<double>(nanoseconds) / static_cast<double>(all);
    llvm::errs() << fmt::format("piiflow: {:9.3f} s CPU {:5.1f} %  {}\n", static_cast<double>(nanoseconds) / 1e9, share,
                                name.str());
  };
  for (std::size_t i = 0; i < base::kStageCount; ++i)
    print(times.nanoseconds[i], base::nameOf(static_cast<base::Stage>(i)));
  print(all, "all");
  for (std::size_t i = 0; i < base::kWorkCount; ++i)
    llvm::errs() << fmt::format("piiflow: {:9}  {}\n", times.counts[i], base::nameOf(static_cast<base::Work>(i)).str());
}

}  // namespace

void beginTrace(const Options &options) {
  if (!options.traceFile.empty()) llvm::timeTraceProfilerInitialize(kMicroseconds, "piiflow");
}

void beginJobTrace() {
  llvm::timeTraceProfilerCleanup();  // what the parent had at the fork
  events = {};
  llvm::timeTraceProfilerInitialize(kMicroseconds, "piiflow worker");
}

void endJobTrace(const std::string &path) { llvm::consumeError(base::writeFile(path, allEvents())); }

void takeJobTrace(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (buffer) takeEvents((*buffer)->getBuffer());
}

void noteInTrace(llvm::StringRef what, llvm::StringRef file, llvm::StringRef why) {
  if (!llvm::timeTraceProfilerEnabled()) return;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  events.push_back(llvm::json::Object{
      {"name", what.str()},
      {"ph", "i"},
      {"s", "p"},  // of the process
      {"pid", llvm::sys::Process::getProcessId()},
      {"tid", 0},
      {"ts", std::chrono::duration_cast<std::chrono::microseconds>(now).count()},
      {"args", llvm::json::Object{{"file", llvm::json::fixUTF8(file)}, {"detail", llvm::json::fixUTF8(why)}}}});
}

llvm::Error finishTrace(const Options &options) {
  if (options.time) printTimes();
  if (options.traceFile.empty()) return llvm::Error::success();
  return base::writeFile(options.traceFile, allEvents());
}

}  // namespace piiflow::driver
