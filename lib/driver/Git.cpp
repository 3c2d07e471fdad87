#include "driver/Git.h"

#include "driver/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::driver {

namespace fs = std::filesystem;

llvm::Expected<std::string> runGit(const std::string &folder, const std::vector<std::string> &arguments,
                                   llvm::StringRef input) {
  llvm::ErrorOr<std::string> git = llvm::sys::findProgramByName("git");
  if (!git) return llvm::createStringError("git is not found; install it, or put it on the PATH");
  llvm::SmallString<128> output, errors;
  if (std::error_code code = llvm::sys::fs::createTemporaryFile("piiflow-git", "out", output))
    return llvm::createStringError(code, "no temporary file: %s; is TMPDIR full?", code.message().c_str());
  llvm::FileRemover removeOutput(output);
  if (std::error_code code = llvm::sys::fs::createTemporaryFile("piiflow-git", "err", errors))
    return llvm::createStringError(code, "no temporary file: %s; is TMPDIR full?", code.message().c_str());
  llvm::FileRemover removeErrors(errors);
  llvm::SmallString<128> given;
  llvm::FileRemover removeInput;
  if (!input.empty()) {
    int descriptor = -1;
    if (std::error_code code = llvm::sys::fs::createTemporaryFile("piiflow-git", "in", descriptor, given))
      return llvm::createStringError(code, "no temporary file: %s; is TMPDIR full?", code.message().c_str());
    removeInput.setFile(given);
    llvm::raw_fd_ostream out(descriptor, /*shouldClose=*/true);
    out << input;
  }
  std::vector<llvm::StringRef> words = {*git, "-c", "core.fsmonitor=false", "-C", folder};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(given), llvm::StringRef(output),
                                                      llvm::StringRef(errors)};
  const int status = llvm::sys::ExecuteAndWait(*git, words, std::nullopt, redirects);
  auto contentOf = [](llvm::StringRef path) {
    auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    return buffer ? (*buffer)->getBuffer().str() : std::string();
  };
  if (status == 0) return contentOf(output);
  const std::string said = contentOf(errors);
  const std::string reason = llvm::StringRef(said).trim().split('\n').first.str();
  return llvm::createStringError(reason.empty() ? "git " + arguments.front() + " failed" : "git: " + reason);
}

llvm::Expected<std::vector<std::string>> readBlobs(const std::string &folder, const std::vector<std::string> &objects) {
  std::vector<std::string> contents;
  if (objects.empty()) return contents;
  llvm::Expected<std::string> answer = runGit(folder, {"cat-file", "--batch"}, llvm::join(objects, "\n") + "\n");
  if (!answer) return answer.takeError();
  // "OBJECT blob SIZE", the content, and a line end for each.
  llvm::StringRef rest = *answer;
  for (const std::string &object : objects) {
    auto [head, body] = rest.split('\n');
    std::size_t size = 0;
    if (head.rsplit(' ').second.getAsInteger(10, size) || body.size() < size + 1)
      return llvm::createStringError("git has no content of " + object + "; is the history fetched?");
    contents.push_back(body.take_front(size).str());
    rest = body.drop_front(size + 1);
  }
  return contents;
}

GitState gitState(const std::string &folder) {
  GitState state;
  llvm::Expected<std::string> commit = runGit(folder, {"rev-parse", "--verify", "--quiet", "HEAD^{commit}"});
  if (!commit) {
    llvm::consumeError(commit.takeError());
    return state;
  }
  state.commit = llvm::StringRef(*commit).trim().str();
  llvm::Expected<std::string> changes = runGit(folder, {"status", "--porcelain", "--untracked-files=no"});
  if (changes)
    state.isModified = !changes->empty();
  else
    llvm::consumeError(changes.takeError());
  return state;
}

llvm::Expected<std::unique_ptr<GitRevision>> GitRevision::open(const std::string &folder, const std::string &revision) {
  auto tree = std::make_unique<GitRevision>();
  llvm::Expected<std::string> prefix = runGit(folder, {"rev-parse", "--show-prefix"});
  if (!prefix) return prefix.takeError();
  tree->folder_ = folder;
  tree->realFolder_ = realPath(folder);
  tree->prefix_ = llvm::StringRef(*prefix).rtrim('\n').str();
  llvm::Expected<std::string> commit =
      runGit(folder, {"rev-parse", "--verify", "--end-of-options", revision + "^{commit}"});
  if (!commit) return llvm::createStringError("'" + revision + "': " + llvm::toString(commit.takeError()));
  // git before 2.30 prints the option too.
  tree->commit_ = llvm::StringRef(*commit).trim().rsplit('\n').second.str();
  if (tree->commit_.empty()) tree->commit_ = llvm::StringRef(*commit).trim().str();
  llvm::Expected<std::string> listed = runGit(folder, {"ls-tree", "-r", "-z", "--full-tree", tree->commit_});
  if (!listed) return listed.takeError();
  llvm::StringRef rest = *listed;
  while (!rest.empty()) {
    auto [line, next] = rest.split('\0');
    rest = next;
    auto [head, path] = line.split('\t');
    auto [mode, typed] = head.split(' ');
    auto [type, object] = typed.split(' ');
    tree->entries_[path.str()] = {mode.str(), object.str()};
  }
  return tree;
}

// By the names alone: what is a link in the work tree need not have been one in the revision.
std::string GitRevision::nameOf(const fs::path &file) const {
  auto nameFrom = [&](const std::string &folder) {
    return (fs::path(prefix_) / file.lexically_relative(folder)).lexically_normal().generic_string();
  };
  // The working directory has two spellings when the shell came through a link.
  std::string name = nameFrom(folder_);
  return name.starts_with("..") ? nameFrom(realFolder_) : name;
}

const GitRevision::Entry *GitRevision::find(const fs::path &file) const {
  const auto found = entries_.find(nameOf(file));
  return found == entries_.end() ? nullptr : &found->second;
}

std::string GitRevision::findUpwards(const std::string &folder, const std::string &name) const {
  for (fs::path at = folder; nameOf(at / name).rfind("..", 0) != 0; at = at.parent_path()) {
    if (find(at / name)) return (at / name).generic_string();
    if (at == at.parent_path()) break;
  }
  return {};
}

bool GitRevision::exists(const fs::path &file) const { return find(file) != nullptr; }

std::vector<fs::path> GitRevision::list(const fs::path &folder, bool withHidden) const {
  std::vector<fs::path> found;
  const std::string below = nameOf(folder / "x");
  const std::string prefix = below.substr(0, below.size() - 1);
  for (auto entry = entries_.lower_bound(prefix); entry != entries_.end(); ++entry) {
    if (entry->first.compare(0, prefix.size(), prefix) != 0) break;
    const std::string relative = entry->first.substr(prefix.size());
    const std::size_t slash = relative.rfind('/');
    const bool isHidden =
        slash != std::string::npos && ("/" + relative.substr(0, slash)).find("/.") != std::string::npos;
    if (withHidden || !isHidden) found.push_back(folder / relative);
  }
  return found;
}

std::optional<std::string> GitRevision::read(const fs::path &file, std::string &problem) const {
  const Entry *entry = find(file);
  if (!entry) {
    problem = "does not exist in " + commit_.substr(0, 12);
  } else if (entry->mode != "100644" && entry->mode != "100755") {
    problem = "is no plain file in " + commit_.substr(0, 12);
  } else if (llvm::Expected<std::string> text = runGit(folder_, {"cat-file", "blob", entry->object})) {
    if (text->size() <= models::kMaxYamlSize) return std::move(*text);
    problem = "is larger than 16 MiB";
  } else {
    problem = llvm::toString(text.takeError());
  }
  return std::nullopt;
}

fs::path GitRevision::resolve(const fs::path &path) const { return path.lexically_normal(); }

}  // namespace piiflow::driver
