// Asking git: what stands in a revision, and which commit this is.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "models/FileTree.h"

namespace piiflow::driver {

/// Standard output of `git -C folder ARGUMENTS...`; git's own words as error.
llvm::Expected<std::string> runGit(const std::string &folder, const std::vector<std::string> &arguments,
                                   llvm::StringRef input = {});

/// The contents of objects, in their order, by one process.
llvm::Expected<std::vector<std::string>> readBlobs(const std::string &folder, const std::vector<std::string> &objects);

struct GitState {
  std::string commit;       ///< hex; empty: no repository, or no commit yet
  bool isModified = false;  ///< a tracked file differs from the commit
};
GitState gitState(const std::string &folder);

/// A revision as a tree of files, at the places where they stand in the work tree.
class GitRevision : public models::FileTree {
 public:
  /// `folder` is any in the work tree, absolute.
  static llvm::Expected<std::unique_ptr<GitRevision>> open(const std::string &folder, const std::string &revision);

  const std::string &commit() const { return commit_; }
  /// `name` in `folder` or the nearest folder above it that has it in this revision; empty when none has.
  std::string findUpwards(const std::string &folder, const std::string &name) const;

  bool exists(const std::filesystem::path &file) const override;
  std::vector<std::filesystem::path> list(const std::filesystem::path &folder, bool withHidden) const override;
  std::optional<std::string> read(const std::filesystem::path &file, std::string &problem) const override;
  std::filesystem::path resolve(const std::filesystem::path &path) const override;

 private:
  struct Entry {
    std::string mode, object;
  };
  const Entry *find(const std::filesystem::path &file) const;
  std::string nameOf(const std::filesystem::path &file) const;

  std::string folder_;      ///< absolute, as given
  std::string realFolder_;  ///< with links resolved
  std::string prefix_;      ///< where that is in the repository
  std::string commit_;
  std::map<std::string, Entry, std::less<>> entries_;  ///< by path in the repository
};

}  // namespace piiflow::driver
