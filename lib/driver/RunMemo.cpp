#include "driver/RunMemo.h"

#include "Cache_generated.h"
#include "base/Digest.h"
#include "base/StageTimes.h"
#include "driver/Output.h"
#include "driver/PackDir.h"
#include "driver/Paths.h"
#include "driver/ToolIdentity.h"
#include "llvm/Support/MemoryBuffer.h"

namespace piiflow::driver {
namespace {

bool isRemembered(const Options &options) {
  switch (options.command) {
    case Command::Check:
    case Command::Inventory:
    case Command::Explain:
    case Command::Gaps:
      break;
    default:
      return false;
  }
  // These look at git, append to logs, or compare with files.
  for (const std::string *other : {&options.auditLog, &options.attestation, &options.configFrom, &options.inventoryFile,
                                   &options.whyNotSource, &options.diff, &options.depfile, &options.output})
    if (!other->empty()) return false;
  return !options.cacheDir.empty() && !options.noCache;
}

/// Each part with its length in front, so that no two lists of parts are one text.
class KeyText {
 public:
  void add(llvm::StringRef part) { text_ += std::to_string(part.size()) + ":" + part.str(); }
  void add(const std::vector<base::Diagnostic> &diagnostics) {
    for (const base::Diagnostic &diagnostic : diagnostics) {
      for (const std::string *part : {&diagnostic.file, &diagnostic.message, &diagnostic.ruleId}) add(*part);
      for (unsigned number : {static_cast<unsigned>(diagnostic.severity), diagnostic.line, diagnostic.column})
        add(std::to_string(number));
    }
  }
  std::string digest() const { return base::blake3Hex(text_, 16); }

 private:
  std::string text_;
};

std::string contentDigest(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  return buffer ? base::blake3Hex((*buffer)->getBuffer(), 16) : "";
}

std::string keyOf(const Options &options, const Configuration &configuration, const Inputs &inputs) {
  KeyText key;
  key.add(toolIdentity());
  key.add(workingDirectory());
  for (const std::string &word : options.words) key.add(word);
  key.add(wantsColor(options.color) ? "color" : "plain");
  key.add(configuration.root);
  key.add(std::to_string(configuration.today.year) + "-" + std::to_string(configuration.today.month) + "-" +
          std::to_string(configuration.today.day));
  key.add(configuration.models.digest);
  key.add(configuration.models.rootFile);
  key.add(findPackDir(options.packDir));
  key.add(configuration.diagnostics);
  if (!options.baseline.empty()) key.add(contentDigest(options.baseline));
  key.add(inputs.diagnostics);
  for (const TranslationUnit &unit : inputs.units) {
    key.add(unit.name);
    key.add(unit.isSelected ? "selected" : "");
    key.add(keyOf(unit, options, configuration.root));
  }
  return key.digest();
}

}  // namespace

RunMemo::RunMemo(const Options &options, const Configuration &configuration, const Inputs &inputs)
    : folder_(options.cacheDir), root_(configuration.root) {
  base::StageScope stage(base::Stage::Cache);
  if (isRemembered(options)) name_ = keyOf(options, configuration, inputs) + ".run";
}

std::optional<RunOutput> RunMemo::find() {
  if (!isUsed()) return std::nullopt;
  base::StageScope stage(base::Stage::Cache);
  const CacheFolder::Content content = folder_.read(name_);
  if (content.bytes.empty()) return std::nullopt;
  const auto *entry = rootOf<wire::RunEntry>(content.bytes);
  if (!entry || !entry->folders() || !entry->entries() || !entry->output() || !entry->errors() || !entry->paths() ||
      !entry->files() || entry->paths()->size() != entry->files()->size())
    return std::nullopt;
  if (!entry->name() || entry->name()->str() != name_) return std::nullopt;
  InputCheck check(root_);
  if (!check.holds(*entry->folders())) return std::nullopt;
  RunOutput output{entry->status(), entry->output()->str(), entry->errors()->str(), {}};
  for (flatbuffers::uoffset_t i = 0; i < entry->paths()->size(); ++i)
    output.files.push_back({entry->paths()->Get(i)->str(), entry->files()->Get(i)->str()});
  std::vector<std::string> entries;
  for (const auto *name : *entry->entries()) entries.push_back(name->str());
  if (check.hasDoubted()) {
    InputRecord inputs;
    if (inputs.add(*entry->folders(), root_)) {
      inputs.refresh();
      write(output, inputs, entries);
    }
  }
  if (folder_.isOld(name_)) {
    folder_.touch(name_);
    for (const std::string &name : entries) folder_.touch(name);
  }
  base::countWork(base::Work::RunsReused);
  return output;
}

void RunMemo::keep(const RunOutput &output, const std::vector<ExtractedUnit> &units) const {
  if (!isUsed() || output.status == kBadUsage) return;
  base::StageScope stage(base::Stage::Cache);
  InputRecord inputs;
  std::vector<std::string> entries;
  for (const ExtractedUnit &unit : units) {
    if (!unit.error.empty() || !unit.entry || !inputs.add(*unit.entry->inputs, root_)) return;
    entries.push_back(unit.key + ".in");
    entries.push_back(unit.entry->unit);
  }
  write(output, inputs, entries);
}

void RunMemo::write(const RunOutput &output, const InputRecord &inputs, const std::vector<std::string> &entries) const {
  flatbuffers::FlatBufferBuilder builder;
  auto folders = inputs.pack(builder, root_);
  auto ownName = builder.CreateString(name_);
  auto names = builder.CreateVectorOfStrings(entries);
  auto text = builder.CreateString(output.text), errors = builder.CreateString(output.errors);
  std::vector<std::string> paths, files;
  for (const RunOutput::File &file : output.files) {
    paths.push_back(file.path);
    files.push_back(file.bytes);
  }
  auto packedPaths = builder.CreateVectorOfStrings(paths), packedFiles = builder.CreateVectorOfStrings(files);
  builder.Finish(
      wire::CreateRunEntry(builder, ownName, folders, names, output.status, text, errors, packedPaths, packedFiles));
  const llvm::StringRef bytes(reinterpret_cast<const char *>(builder.GetBufferPointer()), builder.GetSize());
  // Without it the next run only takes longer.
  llvm::consumeError(folder_.write(name_, bytes));
}

}  // namespace piiflow::driver
