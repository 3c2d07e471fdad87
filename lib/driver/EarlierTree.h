// The files before a change: those of the working tree, but for what the change made of them.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/Diagnostic.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "models/FileTree.h"

namespace piiflow::driver {

class EarlierTree : public models::FileTree {
 public:
  /// `change` is a git revision (compared with is where it and HEAD part), or "-": a patch on standard input that the
  /// working tree is the state after. `folder` is any in the work tree.
  static llvm::Expected<std::unique_ptr<EarlierTree>> open(const std::string &change, const std::string &folder);

  /// "1234567890ab", "the patch"
  const std::string &name() const { return name_; }
  std::size_t changedCount() const { return changed_.size(); }
  /// What is not known of the time before.
  const std::vector<base::Diagnostic> &diagnostics() const { return diagnostics_; }

  bool isChanged(const std::string &file) const { return changed_.contains(keyOf(file)); }
  /// The text before, of a file that changed and was there.
  const std::string *textBefore(const std::string &file) const;
  /// Where the file stood before, its own place included; empty when it is new.
  std::string placeBefore(const std::string &file) const;
  /// True when a file of this name is gone: what includes another one now may have included that.
  bool losesFileNamed(llvm::StringRef fileName) const;

  /// What a compiler would have seen.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> fileSystem() const;
  /// The same for one absolute path; null: as on the disk.
  const std::optional<std::string> *find(const std::string &file) const;

  bool exists(const std::filesystem::path &file) const override;
  std::vector<std::filesystem::path> list(const std::filesystem::path &folder, bool withHidden) const override;
  std::optional<std::string> read(const std::filesystem::path &file, std::string &problem) const override;
  std::filesystem::path resolve(const std::filesystem::path &path) const override;

 private:
  llvm::Error readRevision(const std::string &revision, const std::string &folder);
  llvm::Error readPatch(llvm::StringRef text, const std::string &folder);
  void add(const std::string &before, const std::string &now, std::optional<std::string> text);
  std::string keyOf(const std::string &file) const;

  std::string name_;
  std::map<std::string, std::optional<std::string>> changed_;  ///< nothing: was not there
  std::map<std::string, std::string> renamed_;                 ///< from now to before
  std::vector<base::Diagnostic> diagnostics_;
  mutable std::map<std::string, std::string> realFolders_;
};

}  // namespace piiflow::driver
