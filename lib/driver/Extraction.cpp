#include "driver/Extraction.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "base/StageTimes.h"
#include "driver/HeaderOffers.h"
#include "driver/Paths.h"
#include "driver/Progress.h"
#include "driver/RecordingFiles.h"
#include "driver/Trace.h"
#include "driver/WorkerPool.h"
#include "flow/UnitFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Threading.h"
#include "lower/BuiltinHeaders.h"

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
  if (llvm::Error error = flow::writeUnit(unit, path))
    return {JobStatus::Failed, llvm::toString(std::move(error)), "", {}};
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
  result.fullBodies = options.fullBodies;
  result.isTraced = !options.traceFile.empty();
  result.isBuiltMoreThanOnce = !unit.isOnlyOne;
  return result;
}

namespace {

const std::string &builtinHeaders(const Options &options) {
  static const std::string kFolder = lower::findBuiltinHeaders(lower::defaultBuiltinHeaderSearch(options.resourceDir));
  return kFolder;
}

}  // namespace

std::string keyOf(const TranslationUnit &unit, const Options &options, const std::string &root) {
  if (!unit.key.empty()) return unit.key;
  return UnitCache::keyOf(extractOptionsFor(unit, options, root), builtinHeaders(options));
}

void computeKeys(std::vector<TranslationUnit> &units, const Options &options, const std::string &root) {
  base::StageScope stage(base::Stage::Cache);
  for (TranslationUnit &unit : units) unit.key = keyOf(unit, options, root);
}

namespace {

/// Extraction of many units, those that the cache has left out.
class Extraction {
 public:
  Extraction(const std::vector<TranslationUnit> &units, const Options &options, const std::string &root,
             const std::string &folder, FileSystemMaker makeFiles)
      : units_(units), options_(options), root_(root), folder_(folder), makeFiles_(makeFiles), results_(units.size()) {
    if (!options.cacheDir.empty() && !options.noCache && !makeFiles) cache_.emplace(options.cacheDir, root);
  }

  std::vector<ExtractedUnit> run() {
    std::vector<std::size_t> order = startOrder(units_);
    if (cache_) takeFromCache(order);
    if (cache_ && options_.usesPch && !options_.fullBodies && !order.empty()) offerHeaders(order);
    std::vector<JobOutcome> outcomes = runAll(order);
    for (std::size_t i : order) take(i, std::move(outcomes[i]));
    if (cache_ && !order.empty()) cache_->folder().trim(options_.cacheSize);
    return std::move(results_);
  }

 private:
  void takeFromCache(std::vector<std::size_t> &order) {
    base::StageScope stage(base::Stage::Cache);
    InputCheck check(root_);
    for (std::size_t i = 0; i < units_.size(); ++i) {
      results_[i].key = keyOf(units_[i], options_, root_);
      results_[i].entry = cache_->find(results_[i].key, check);
      if (results_[i].entry) results_[i].path = cache_->folder().pathOf(results_[i].entry->unit);
    }
    const std::size_t all = order.size();
    order.erase(
        std::remove_if(order.begin(), order.end(), [&](std::size_t i) { return results_[i].entry.has_value(); }),
        order.end());
    base::countWork(base::Work::UnitsReused, all - order.size());
  }

  void offerHeaders(const std::vector<std::size_t> &order) {
    headers_.emplace(cache_->folder(), root_, units_.size(), options_.cacheSize);
    {
      base::StageScope stage(base::Stage::Cache);
      for (std::size_t i : order)
        headers_->add(i, results_[i].key, extractOptionsFor(units_[i], options_, root_), builtinHeaders(options_));
      headers_->choose();
    }
    makeHeaders();
    {
      base::StageScope stage(base::Stage::Cache);
      headers_->chooseOwn();
    }
    makeHeaders();
    base::StageScope stage(base::Stage::Cache);
    headers_->assign();
  }

  void makeHeaders() {
    const std::vector<std::size_t> wanted = headers_->wanted();
    std::vector<JobOutcome> made =
        runJobs(wanted, limitsOf(options_), [&](std::size_t i) { return headers_->make(i, known_); });
    for (std::size_t i : wanted) {
      base::addStageTimes(made[i].times);
      headers_->take(i, made[i]);
    }
  }

  std::vector<JobOutcome> runAll(const std::vector<std::size_t> &order) {
    Progress progress(progressStyle(options_), order.size());
    return runJobs(
        order, limitsOf(options_), [&](std::size_t i) { return extract(i); },
        [&](std::size_t i) { progress.fileDone(units_[i].name); });
  }

  /// In a worker.
  JobOutcome extract(std::size_t i) {
    if (!options_.traceFile.empty()) beginJobTrace();
    const lower::ExtractOptions job = extractOptionsFor(units_[i], options_, root_);
    JobOutcome outcome = cache_ ? extractToCache(job, i)
                                : extractTo(plainUnitPath(folder_, i), job, makeFiles_ ? makeFiles_() : nullptr);
    if (!options_.traceFile.empty()) endJobTrace(tracePath(i));
    return outcome;
  }

  flow::FlowUnit extractRecorded(const lower::ExtractOptions &job, std::size_t i, InputRecord &inputs) {
    auto files = llvm::makeIntrusiveRefCnt<RecordingFiles>(llvm::vfs::createPhysicalFileSystem(), inputs, known_);
    if (!headers_) return lower::extractUnit(job, files);
    lower::HeaderReuse headers = headers_->offerTo(i);
    files->leaveOut(headers.precompiled);
    flow::FlowUnit unit = lower::extractUnit(job, files, &headers);
    if (headers_->takeBack(i, headers, inputs)) return unit;
    inputs = {};
    return lower::extractUnit(job, files);
  }

  JobOutcome extractToCache(const lower::ExtractOptions &job, std::size_t i) {
    const std::string &key = results_[i].key;
    InputRecord inputs;
    const flow::FlowUnit unit = extractRecorded(job, i, inputs);
    base::StageScope stage(base::Stage::WriteUnit, unit.mainFile);
    llvm::Expected<std::string> bytes = flow::serializeCheckedUnit(unit);
    if (!bytes) return {JobStatus::Failed, llvm::toString(bytes.takeError()), "", {}};
    llvm::Expected<std::string> stored = cache_->store(key, *bytes, inputs);
    if (!stored) return {JobStatus::Failed, llvm::toString(stored.takeError()), "", {}};
    return {JobStatus::Done, "", std::move(*stored), {}};
  }

  void take(std::size_t i, JobOutcome outcome) {
    base::addStageTimes(outcome.times);
    if (!options_.traceFile.empty()) takeJobTrace(tracePath(i));
    ExtractedUnit &result = results_[i];
    result.error = std::move(outcome.message);
    result.path = plainUnitPath(folder_, i);
    if (!cache_ || outcome.result.empty()) return;
    result.path = cache_->folder().pathOf(UnitCache::unitOf(outcome.result));
    result.entry = cache_->load(result.key, outcome.result);
  }

  std::string tracePath(std::size_t i) const { return folder_ + "/" + std::to_string(i) + ".trace"; }

  const std::vector<TranslationUnit> &units_;
  const Options &options_;
  const std::string &root_;
  const std::string &folder_;
  FileSystemMaker makeFiles_;
  std::optional<UnitCache> cache_;
  std::optional<HeaderOffers> headers_;
  KnownContents known_;
  std::vector<ExtractedUnit> results_;
};

}  // namespace

std::vector<ExtractedUnit> extractUnits(const std::vector<TranslationUnit> &units, const Options &options,
                                        const std::string &root, const std::string &folder, FileSystemMaker makeFiles) {
  return Extraction(units, options, root, folder, makeFiles).run();
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
    return llvm::createStringError("'" + relativePath(header, root) + "' is included by no file of " + inputs.database +
                                   "; name a source file, or none for all of the program");
  }
  return llvm::Error::success();
}

ExtractedUnit extractOneUnit(const TranslationUnit &unit, const Options &options, const std::string &root,
                             const std::string &output) {
  lower::ExtractOptions job = extractOptionsFor(unit, options, root);
  std::vector<JobOutcome> outcomes =
      runJobs({0}, limitsOf(options), [&](std::size_t) { return extractTo(output, job); });
  return {output, std::move(outcomes.front().message), "", std::nullopt};
}

}  // namespace piiflow::driver
