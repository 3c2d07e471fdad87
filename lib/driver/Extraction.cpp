#include "driver/Extraction.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "base/StageTimes.h"
#include "driver/Paths.h"
#include "driver/Trace.h"
#include "driver/UnitCache.h"
#include "driver/WorkerPool.h"
#include "flow/UnitFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Threading.h"

namespace piiflow::driver {
namespace {

std::uint64_t fileSize(const std::string &path) {
  std::uint64_t size = 0;
  return llvm::sys::fs::file_size(path, size) ? 0 : size;
}

/// Largest first, so that no long one starts last; equal ones in their order.
std::vector<std::size_t> startOrder(const std::vector<TranslationUnit> &units) {
  std::vector<std::uint64_t> sizes;
  sizes.reserve(units.size());
  for (const TranslationUnit &unit : units) sizes.push_back(fileSize(unit.command.file));
  std::vector<std::size_t> order(units.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : a < b; });
  return order;
}

WorkerLimits limitsOf(const Options &options) {
  WorkerLimits limits;
  limits.workers = options.jobs != 0 ? options.jobs : llvm::hardware_concurrency().compute_thread_count();
  limits.seconds = options.fileTimeout;
  limits.mebibytes = options.fileMemory;
  return limits;
}

JobOutcome extractTo(const std::string &path, const lower::ExtractOptions &options,
                     llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files = nullptr) {
  flow::FlowUnit unit = lower::extractUnit(options, std::move(files));
  base::StageScope stage(base::Stage::WriteUnit, path);
  if (llvm::Error error = flow::writeUnit(unit, path)) return {JobStatus::Failed, llvm::toString(std::move(error))};
  return {};
}

std::string plainUnitPath(const std::string &folder, std::size_t number) {
  llvm::SmallString<256> path(folder);
  llvm::sys::path::append(path, std::to_string(number) + ".pfu");
  return std::string(path);
}

}  // namespace

lower::ExtractOptions extractOptionsFor(const TranslationUnit &unit, const Options &options, const std::string &root) {
  lower::ExtractOptions result;
  result.root = root;
  result.workingDirectory = unit.command.directory;
  result.file = unit.command.file;
  result.flags = unit.command.arguments;
  result.resourceDir = options.resourceDir;
  result.isTraced = !options.traceFile.empty();
  result.isBuiltMoreThanOnce = !unit.isOnlyOne;
  return result;
}

std::vector<ExtractedUnit> extractUnits(const std::vector<TranslationUnit> &units, const Options &options,
                                        const std::string &root, const std::string &folder, FileSystemMaker makeFiles) {
  const bool cached = !options.cacheDir.empty() && !options.noCache && !makeFiles;
  std::vector<lower::ExtractOptions> jobs;
  std::vector<ExtractedUnit> results(units.size());
  for (std::size_t i = 0; i < units.size(); ++i) {
    jobs.push_back(extractOptionsFor(units[i], options, root));
    results[i].path = cached ? cachedUnitPath(options.cacheDir, jobs[i]) : plainUnitPath(folder, i);
  }
  auto tracePath = [&](std::size_t number) { return folder + "/" + std::to_string(number) + ".trace"; };
  std::vector<JobOutcome> outcomes = runJobs(startOrder(units), limitsOf(options), [&](std::size_t i) -> JobOutcome {
    if (cached && isUpToDate(results[i].path, root)) return {};
    if (jobs[i].isTraced) beginJobTrace();
    JobOutcome outcome = extractTo(results[i].path, jobs[i], makeFiles ? makeFiles() : nullptr);
    if (jobs[i].isTraced) endJobTrace(tracePath(i));
    return outcome;
  });
  for (std::size_t i = 0; i < units.size(); ++i) {
    results[i].error = std::move(outcomes[i].message);
    base::addStageTimes(outcomes[i].times);
    if (jobs[i].isTraced) takeJobTrace(tracePath(i));
  }
  return results;
}

llvm::Error selectIncluders(Inputs &inputs, const std::vector<ExtractedUnit> &extracted, const std::string &root) {
  if (inputs.headers.empty()) return llvm::Error::success();
  std::map<std::string, bool> isIncluded;  // by every name that a unit may have for it
  for (const std::string &header : inputs.headers)
    for (const std::string &name : {header, realPath(header)}) isIncluded[relativePath(name, root)] = false;
  for (std::size_t i = 0; i < extracted.size(); ++i) {
    if (!extracted[i].error.empty()) continue;
    llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(extracted[i].path);
    if (!reader) {
      llvm::consumeError(reader.takeError());  // said when the units are linked
      continue;
    }
    for (const flow::SourceFile &file : reader->tables().files) {
      auto found = isIncluded.find(file.path);
      if (found == isIncluded.end()) continue;
      found->second = true;
      inputs.units[i].isSelected = true;
    }
  }
  for (const std::string &header : inputs.headers) {
    if (isIncluded[relativePath(header, root)] || isIncluded[relativePath(realPath(header), root)]) continue;
    return llvm::createStringError("'" + relativePath(header, root) + "' is included by no file of " + inputs.database);
  }
  return llvm::Error::success();
}

ExtractedUnit extractOneUnit(const TranslationUnit &unit, const Options &options, const std::string &root,
                             const std::string &output) {
  lower::ExtractOptions job = extractOptionsFor(unit, options, root);
  std::vector<JobOutcome> outcomes =
      runJobs({0}, limitsOf(options), [&](std::size_t) { return extractTo(output, job); });
  return {output, std::move(outcomes.front().message)};
}

}  // namespace piiflow::driver
