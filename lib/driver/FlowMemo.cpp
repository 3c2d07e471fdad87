#include "driver/FlowMemo.h"

#include "Cache_generated.h"
#include "base/Digest.h"
#include "base/StageTimes.h"
#include "bind/SpecDigest.h"
#include "driver/MovedSpans.h"
#include "driver/PackedFlows.h"
#include "driver/ToolIdentity.h"
#include "driver/UnitCache.h"
#include "flow/UnitFile.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {
namespace {

/// What function, file and source ids mean.
std::string digestOfKeys(const link::Program &program) {
  std::string text;
  for (const flow::Function &function : program.functions) text.append(function.key).push_back('\n');
  for (const flow::SourceFile &file : program.files) text.append(file.path).push_back('\n');
  return base::blake3Hex(text, 16);
}

/// The unit that stands in the cache under its digest, unless another one does.
std::optional<flow::FlowUnit> readWhole(const CacheFolder &folder, const std::string &name) {
  const std::string path = folder.pathOf(name);
  auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!file || UnitCache::nameOf((*file)->getBuffer()) != name) return std::nullopt;
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(std::move(*file), path);
  if (!reader) {
    llvm::consumeError(reader.takeError());
    return std::nullopt;
  }
  llvm::Expected<flow::FlowUnit> unit = reader->readAll();
  if (unit) return std::move(*unit);
  llvm::consumeError(unit.takeError());
  return std::nullopt;
}

bool addMoved(const CacheFolder &folder, const std::string &before, const std::string &now, MovedSpans &moved) {
  std::optional<flow::FlowUnit> old = readWhole(folder, before), current = readWhole(folder, now);
  if (!old || !current) return false;
  const auto files = flow::findMovedPositions(std::move(*old), std::move(*current));
  if (files) moved.addMoved(*files);
  return files.has_value();
}

}  // namespace

FlowMemo::FlowMemo(const Options &options, std::vector<const UnitFile *> units, const link::Program &program,
                   const bind::TaintSpec &spec, const solve::SolveOptions &solveOptions)
    : folder_(options.cacheDir), program_(program), spec_(spec), units_(std::move(units)) {
  // Other paths sort differently; what is observed beside flows is not kept.
  if (options.cacheDir.empty() || options.noCache || !options.pathMaps.empty() || units_.empty() ||
      solveOptions.observe != solve::Observe::UnseenCalls)
    return;
  base::StageScope stage(base::Stage::Cache);
  std::string names;
  for (const UnitFile *unit : units_) {
    names_.push_back(llvm::sys::path::filename(unit->path).str());
    if (folder_.pathOf(names_.back()) != unit->path) return;
  }
  for (const link::ProgramUnit &unit : program.units) names += unit.name + "\n";
  name_ = base::blake3Hex(toolIdentity() + "\n" + names + digestOf(spec) +
                              (solveOptions.propagateUnknownCalls ? " propagate" : ""),
                          16) +
          ".flows";
}

std::optional<solve::FlowSet> FlowMemo::find() const {
  if (!isUsed()) return std::nullopt;
  base::StageScope stage(base::Stage::Cache);
  const CacheFolder::Content content = folder_.read(name_);
  if (content.bytes.empty()) return std::nullopt;
  const auto *entry = rootOf<wire::FlowsEntry>(content.bytes);
  if (!entry || !entry->name() || entry->name()->str() != name_ || !entry->units() || !entry->program() ||
      entry->units()->size() != names_.size() || entry->program()->str() != digestOfKeys(program_))
    return std::nullopt;
  MovedSpans moved;
  for (std::size_t i = 0; i < units_.size(); ++i) {
    const std::string before = entry->units()->Get(static_cast<flatbuffers::uoffset_t>(i))->str();
    if (before == names_[i])
      moved.addUnchanged(units_[i]->sourceFiles);
    else if (!addMoved(folder_, before, names_[i], moved))
      return std::nullopt;
  }
  if (!moved.settle()) return std::nullopt;
  std::optional<solve::FlowSet> flows = unpackFlows(*entry, program_, spec_, moved);
  if (flows) base::countWork(base::Work::SolvesReused);
  return flows;
}

void FlowMemo::keep(const solve::FlowSet &flows) const {
  if (!isUsed() || !program_.decodeErrors().empty()) return;
  base::StageScope stage(base::Stage::Cache);
  const std::vector<std::uint8_t> bytes = packFlows(flows, name_, names_, digestOfKeys(program_));
  // Without it the next run only takes longer.
  llvm::consumeError(folder_.write(name_, {reinterpret_cast<const char *>(bytes.data()), bytes.size()}));
}

}  // namespace piiflow::driver
