#include "driver/EarlierTree.h"

#include <algorithm>

#include "driver/Git.h"
#include "driver/Patch.h"
#include "driver/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// The disk with some files replaced and some hidden. Folders are as they are: a compiler asks for files by name.
class EarlierFiles : public llvm::vfs::ProxyFileSystem {
 public:
  explicit EarlierFiles(const EarlierTree &tree)
      : ProxyFileSystem(llvm::vfs::createPhysicalFileSystem()),
        tree_(tree),
        texts_(llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>()) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &file) override {
    std::string absolute;
    const std::optional<std::string> *known = lookUp(file, absolute);
    if (!known) return ProxyFileSystem::status(file);
    if (!*known) return std::make_error_code(std::errc::no_such_file_or_directory);
    return texts_->status(absolute);
  }

  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &file) override {
    std::string absolute;
    const std::optional<std::string> *known = lookUp(file, absolute);
    if (!known) return ProxyFileSystem::openFileForRead(file);
    if (!*known) return std::make_error_code(std::errc::no_such_file_or_directory);
    return texts_->openFileForRead(absolute);
  }

  bool exists(const llvm::Twine &file) override {
    std::string absolute;
    const std::optional<std::string> *known = lookUp(file, absolute);
    return known ? known->has_value() : ProxyFileSystem::exists(file);
  }

  std::error_code getRealPath(const llvm::Twine &file, llvm::SmallVectorImpl<char> &output) override {
    std::string absolute;
    if (!lookUp(file, absolute)) return ProxyFileSystem::getRealPath(file, output);
    output.assign(absolute.begin(), absolute.end());
    return {};
  }

 private:
  const std::optional<std::string> *lookUp(const llvm::Twine &file, std::string &absolute) {
    llvm::SmallString<256> full;
    file.toVector(full);
    if (makeAbsolute(full)) return nullptr;
    absolute = absolutePath(full, "/");
    const std::optional<std::string> *known = tree_.find(absolute);
    // Adding what is there already changes nothing.
    if (known && *known) texts_->addFile(absolute, 0, llvm::MemoryBuffer::getMemBuffer(**known, absolute));
    return known;
  }

  const EarlierTree &tree_;
  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> texts_;
};

/// Fields that end with NUL, as git's -z writes them.
std::vector<std::string> splitFields(llvm::StringRef text) {
  llvm::SmallVector<llvm::StringRef> fields;
  text.split(fields, '\0', -1, /*KeepEmpty=*/false);
  return {fields.begin(), fields.end()};
}

std::string below(const std::string &folder, const std::string &name) { return absolutePath(name, folder); }

/// One file of `git diff --raw`.
struct RawChange {
  std::string before;   ///< empty: new
  std::string now;      ///< empty: gone
  std::string object;   ///< of the content before
  bool isText = false;  ///< a plain file before: no link, no submodule
};

/// ":MODE MODE OBJECT OBJECT STATUS", a name, and for what was renamed or copied another one.
std::vector<RawChange> parseRawDiff(llvm::StringRef text, const std::string &root) {
  const std::vector<std::string> fields = splitFields(text);
  std::vector<RawChange> changes;
  for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
    llvm::SmallVector<llvm::StringRef, 5> words;
    llvm::StringRef(fields[i]).split(words, ' ');
    if (words.size() != 5 || words[4].empty()) break;
    const char status = words[4][0];
    RawChange change;
    change.object = words[2].str();
    change.before = status == 'A' ? "" : below(root, fields[i + 1]);
    change.now = status == 'D' ? "" : below(root, fields[i + 1]);
    if ((status == 'R' || status == 'C') && i + 2 < fields.size()) change.now = below(root, fields[++i + 1]);
    if (status == 'C') change.before.clear();
    change.isText = !change.before.empty() && (words[0] == ":100644" || words[0] == ":100755");
    changes.push_back(std::move(change));
  }
  return changes;
}

bool isThere(const std::vector<FilePatch> &patches, const std::string &folder) {
  return std::all_of(patches.begin(), patches.end(),
                     [&](const FilePatch &patch) { return patch.now.empty() || fs::exists(below(folder, patch.now)); });
}

}  // namespace

llvm::Expected<std::unique_ptr<EarlierTree>> EarlierTree::open(const std::string &change, const std::string &folder) {
  auto tree = std::make_unique<EarlierTree>();
  if (change != "-") {
    if (llvm::Error error = tree->readRevision(change, folder)) return std::move(error);
    return tree;
  }
  auto input = llvm::MemoryBuffer::getSTDIN();
  if (!input) return llvm::createStringError("standard input cannot be read: " + input.getError().message());
  tree->name_ = "the state before the patch";
  if (llvm::Error error = tree->readPatch((*input)->getBuffer(), folder)) return std::move(error);
  return tree;
}

llvm::Error EarlierTree::readRevision(const std::string &revision, const std::string &folder) {
  auto top = runGit(folder, {"rev-parse", "--show-toplevel"});
  if (!top)
    return llvm::createStringError(llvm::toString(top.takeError()) +
                                   "; outside of a repository, give a patch on standard input: --diff -");
  const std::string root = llvm::StringRef(*top).trim().str();
  auto commit = runGit(root, {"rev-parse", "--verify", "--end-of-options", revision + "^{commit}"});
  if (!commit)
    return llvm::createStringError("'" + revision + "' is no revision here: " + llvm::toString(commit.takeError()) +
                                   "; is it fetched?");
  const std::string given = llvm::StringRef(*commit).trim().str();
  auto parted = runGit(root, {"merge-base", given, "HEAD"});
  if (!parted) {
    llvm::consumeError(parted.takeError());
    return llvm::createStringError("'" + revision +
                                   "' and HEAD have no common ancestor; a shallow clone lacks it: "
                                   "fetch more of the history (fetch-depth: 0)");
  }
  const std::string base = llvm::StringRef(*parted).trim().str();
  auto changes = runGit(root, {"diff", "--raw", "-z", "-M", "--no-abbrev", "--no-ext-diff", base, "--"});
  if (!changes) return changes.takeError();
  auto untracked = runGit(root, {"ls-files", "--others", "--exclude-standard", "-z"});
  if (!untracked) return untracked.takeError();
  name_ = base.substr(0, 12);
  std::vector<RawChange> changed = parseRawDiff(*changes, root);
  std::vector<std::string> objects;
  for (const RawChange &change : changed)
    if (change.isText) objects.push_back(change.object);
  llvm::Expected<std::vector<std::string>> texts = readBlobs(root, objects);
  if (!texts) return texts.takeError();
  auto text = texts->begin();
  for (const RawChange &change : changed) {
    if (change.isText) {
      add(change.before, change.now, std::move(*text++));
    } else if (change.before.empty()) {
      add("", change.now, std::nullopt);
    } else {
      diagnostics_.push_back({base::Severity::Warning, relativePath(change.before, folder), 0, 0,
                              "--diff: no plain file before the change: taken as it is now", ""});
    }
  }
  for (const std::string &name : splitFields(*untracked)) add("", below(root, name), std::nullopt);
  return llvm::Error::success();
}

llvm::Error EarlierTree::readPatch(llvm::StringRef text, const std::string &folder) {
  llvm::Expected<std::vector<FilePatch>> patches = parsePatch(text);
  if (!patches) return patches.takeError();
  // git names files from the top of the repository, whatever folder it runs in.
  std::vector<std::string> folders;
  if (auto top = runGit(folder, {"rev-parse", "--show-toplevel"})) {
    folders.push_back(llvm::StringRef(*top).trim().str());
  } else {
    llvm::consumeError(top.takeError());
  }
  folders.insert(folders.end(), {folder, workingDirectory()});
  auto root = std::find_if(folders.begin(), folders.end(),
                           [&](const std::string &candidate) { return isThere(*patches, candidate); });
  if (root == folders.end())
    return llvm::createStringError("the patch names files that are not below " + folders.front() +
                                   "; the working tree must be the state after the patch");
  for (const FilePatch &patch : *patches) {
    const std::string now = patch.now.empty() ? "" : below(*root, patch.now);
    const std::string before = patch.before.empty() ? "" : below(*root, patch.before);
    if (patch.isBinary) {
      diagnostics_.push_back({base::Severity::Note, patch.now, 0, 0, "--diff: binary: taken as it is now", ""});
      continue;
    }
    if (before.empty()) {
      add("", now, std::nullopt);
      continue;
    }
    std::string content;
    if (!now.empty()) {
      auto buffer = llvm::MemoryBuffer::getFile(now, /*IsText=*/false, /*RequiresNullTerminator=*/false);
      if (!buffer) return llvm::createStringError("'" + now + "': " + buffer.getError().message());
      content = (*buffer)->getBuffer().str();
    }
    llvm::Expected<std::string> earlier = takeBack(patch, content);
    if (!earlier) return earlier.takeError();
    add(before, now, std::move(*earlier));
  }
  return llvm::Error::success();
}

/// Renamed when both are there and differ.
void EarlierTree::add(const std::string &before, const std::string &now, std::optional<std::string> text) {
  if (!before.empty()) changed_[keyOf(before)] = std::move(text);
  if (now.empty() || now == before) return;
  changed_.try_emplace(keyOf(now), std::nullopt);
  if (!before.empty()) renamed_[keyOf(now)] = before;
}

/// One spelling for each file: links in the folder's path are resolved, the file itself need not exist.
std::string EarlierTree::keyOf(const std::string &file) const {
  const std::string folder = path::parent_path(file).str();
  auto [known, isNew] = realFolders_.try_emplace(folder);
  if (isNew) known->second = realPath(folder);
  return known->second + "/" + path::filename(file).str();
}

const std::optional<std::string> *EarlierTree::find(const std::string &file) const {
  auto found = changed_.find(keyOf(file));
  return found == changed_.end() ? nullptr : &found->second;
}

const std::string *EarlierTree::textBefore(const std::string &file) const {
  const std::optional<std::string> *known = find(file);
  return known && *known ? &**known : nullptr;
}

std::string EarlierTree::placeBefore(const std::string &file) const {
  if (auto renamed = renamed_.find(keyOf(file)); renamed != renamed_.end()) return renamed->second;
  const std::optional<std::string> *known = find(file);
  return known && !*known ? std::string() : file;
}

bool EarlierTree::losesFileNamed(llvm::StringRef fileName) const {
  return std::any_of(changed_.begin(), changed_.end(), [&](const auto &entry) {
    return entry.second && path::filename(entry.first) == fileName && !fs::exists(entry.first);
  });
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> EarlierTree::fileSystem() const {
  return llvm::makeIntrusiveRefCnt<EarlierFiles>(*this);
}

bool EarlierTree::exists(const std::filesystem::path &file) const {
  const std::optional<std::string> *known = find(file.string());
  return known ? known->has_value() : models::diskFiles().exists(file);
}

std::vector<std::filesystem::path> EarlierTree::list(const std::filesystem::path &folder, bool withHidden) const {
  std::vector<std::filesystem::path> files = models::diskFiles().list(folder, withHidden);
  files.erase(std::remove_if(files.begin(), files.end(), [&](const auto &file) { return !exists(file); }), files.end());
  const std::string prefix = keyOf((folder / "x").string());
  for (const auto &[file, text] : changed_) {
    llvm::StringRef rest = file;
    if (!text || !rest.consume_front(llvm::StringRef(prefix).drop_back(1)) || fs::exists(file)) continue;
    const bool isHidden = rest.starts_with(".") ? rest.contains('/') : rest.contains("/.");
    if (withHidden || !isHidden) files.push_back(folder / rest.str());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::optional<std::string> EarlierTree::read(const std::filesystem::path &file, std::string &problem) const {
  const std::optional<std::string> *known = find(file.string());
  if (!known) return models::diskFiles().read(file, problem);
  if (!*known) problem = "did not exist before the change";
  return *known;
}

std::filesystem::path EarlierTree::resolve(const std::filesystem::path &path) const {
  return find(path.string()) ? path.lexically_normal() : models::diskFiles().resolve(path);
}

}  // namespace piiflow::driver
