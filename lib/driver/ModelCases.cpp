#include "driver/ModelCases.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "driver/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/StringSaver.h"
#include "policy/Verdict.h"

namespace piiflow::driver {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// Flags and needs stand in the first lines.
constexpr std::uint32_t kHeadLines = 15;

template <std::size_t Size>
bool hasExtension(llvm::StringRef file, const std::array<const char *, Size> &extensions) {
  return std::find(extensions.begin(), extensions.end(), path::extension(file)) != extensions.end();
}

bool isSource(llvm::StringRef file) {
  static constexpr std::array<const char *, 4> kSources = {".cpp", ".cc", ".cxx", ".c"};
  return hasExtension(file, kSources) && !path::filename(file).starts_with(".") && fs::is_regular_file(file);
}

constexpr std::array<const char *, 8> kHeaders = {".h", ".hh", ".hpp", ".hxx", ".inc", ".inl", ".ipp", ".tpp"};

std::string join(llvm::StringRef folder, llvm::StringRef name) {
  llvm::SmallString<256> result(folder);
  path::append(result, name);
  return std::string(result);
}

/// What stands directly in a folder, by name, without hidden things.
std::vector<std::string> entriesOf(const std::string &folder) {
  std::vector<std::string> entries;
  std::error_code code;
  for (fs::directory_iterator it(folder, code), end; it != end && !code; it.increment(code))
    if (!path::filename(it->path()).starts_with(".")) entries.push_back(it->path());
  std::sort(entries.begin(), entries.end());
  return entries;
}

bool hasSources(const std::string &folder) {
  const std::vector<std::string> entries = entriesOf(folder);
  return std::any_of(entries.begin(), entries.end(), [](const std::string &entry) { return isSource(entry); });
}

void collectFiles(const std::string &folder, bool withHeaders, std::vector<std::string> &files) {
  for (const std::string &entry : entriesOf(folder)) {
    if (fs::is_directory(entry))
      collectFiles(entry, withHeaders, files);
    else if (isSource(entry) || (withHeaders && hasExtension(entry, kHeaders)))
      files.push_back(entry);
  }
}

class CaseFinder {
 public:
  explicit CaseFinder(std::string top) : top_(std::move(top)) {
    isCollection_ = fs::exists(join(top_, ".piiflow.yaml")) && !hasSources(top_);
  }

  std::vector<ModelCase> find() {
    walk(top_);
    return std::move(cases_);
  }

 private:
  void walk(const std::string &folder) {
    for (const std::string &entry : entriesOf(folder)) {
      if (isSource(entry)) {
        cases_.push_back({relativePath(entry, top_), folder, {entry}, false});
      } else if (fs::is_directory(entry)) {
        const bool isTopic = fs::exists(join(entry, ".cases")) || (isCollection_ && folder == top_);
        if (isTopic || !hasSources(entry)) {
          walk(entry);
          continue;
        }
        ModelCase program{relativePath(entry, top_), entry, {}, true};
        collectFiles(entry, /*withHeaders=*/false, program.sources);
        cases_.push_back(std::move(program));
      }
    }
  }

  std::string top_;
  bool isCollection_ = false;
  std::vector<ModelCase> cases_;
};

/// The files whose comments count: all of a folder; a lone source and the headers named like it.
std::vector<std::string> commentedFiles(const ModelCase &modelCase) {
  std::vector<std::string> files;
  if (modelCase.isFolder) {
    collectFiles(modelCase.root, /*withHeaders=*/true, files);
    return files;
  }
  files = modelCase.sources;
  for (const char *extension : kHeaders) {
    llvm::SmallString<256> header(modelCase.sources.front());
    path::replace_extension(header, extension);
    if (fs::is_regular_file(header)) files.emplace_back(header);
  }
  return files;
}

class CommentReader {
 public:
  CommentReader(Expectations &into, std::string file) : into_(into), file_(std::move(file)) {}

  void readLine(llvm::StringRef text, std::uint32_t line) {
    line_ = line;
    for (std::size_t at = text.find("//"); at != llvm::StringRef::npos; at = text.find("//", at + 2)) {
      llvm::StringRef comment = text.drop_front(at + 2).ltrim();
      if (!comment.consume_front("expect")) continue;
      const llvm::StringRef rest = comment.substr(0, comment.find("//"));
      if (comment.consume_front(":"))
        readFlows(rest.drop_front(1));
      else if (comment.consume_front("-rule:"))
        readRules(rest.drop_front(6));
      else if (comment.empty() || (!llvm::isAlnum(comment.front()) && comment.front() != '_'))
        complain("'expect' without its colon");
    }
  }

 private:
  void complain(std::string problem) { into_.bad.push_back({file_, line_, std::move(problem)}); }

  void readFlows(llvm::StringRef text) {
    bool isEmpty = true;
    for (llvm::StringRef part : llvm::split(text, ';')) {
      part = part.trim();
      if (part.empty()) continue;
      isEmpty = false;
      readFlow(part);
    }
    if (isEmpty) complain("empty expectation");
  }

  void readFlow(llvm::StringRef text) {
    static const llvm::Regex kFlow(
        R"re(^(\*|[[:alnum:]_-]+(\.[[:alnum:]_-]+)*)[[:space:]]*->[[:space:]]*([[:alnum:]_.*-]+))re"
        R"re(([[:space:]]+via[[:space:]]+([[:alnum:]_-]+([[:space:]]*,[[:space:]]*[[:alnum:]_-]+)*))?)re"
        R"re(([[:space:]]+confidence[[:space:]]+(high|medium|low))?$)re");
    llvm::SmallVector<llvm::StringRef> groups;
    if (!kFlow.match(text, &groups)) return complain("cannot read the expectation '" + text.str() + "'");
    ExpectedFlow flow{file_, line_, groups[1].str(), groups[3].str(), std::nullopt, groups[8].str()};
    if (!groups[4].empty()) {
      flow.transforms.emplace();
      for (llvm::StringRef transform : llvm::split(groups[5], ','))
        if (transform.trim() != "none") flow.transforms->insert(transform.trim().str());
    }
    into_.flows.push_back(std::move(flow));
  }

  void readRules(llvm::StringRef text) {
    for (llvm::StringRef rule : llvm::split(text, ',')) {
      rule = rule.trim();
      if (rule != policy::kPlaintextTransport && rule != policy::kTlsVerificationOff)
        complain("no rule that a case states: '" + rule.str() + "'");
      into_.rules.push_back({file_, line_, rule.str()});
    }
  }

  Expectations &into_;
  std::string file_;
  std::uint32_t line_ = 0;
};

void addFlags(llvm::StringRef line, std::vector<std::string> &flags) {
  const std::size_t at = line.find("flags:");
  if (at == llvm::StringRef::npos || !line.substr(0, at).rtrim().ends_with("//")) return;
  llvm::BumpPtrAllocator memory;
  llvm::StringSaver saver(memory);
  llvm::SmallVector<const char *> words;
  llvm::cl::TokenizeGNUCommandLine(line.drop_front(at + 6), saver, words);
  for (const char *word : words)
    if (word[0] != '-' || std::find(flags.begin(), flags.end(), word) == flags.end()) flags.emplace_back(word);
}

struct Need {
  std::string header, package;
};

void addNeed(llvm::StringRef line, std::vector<Need> &needs) {
  static const llvm::Regex kNeed(
      R"re(//[[:space:]]*needs:[[:space:]]*([^[:space:]]+)([[:space:]]+([^[:space:]]+))?)re");
  llvm::SmallVector<llvm::StringRef> groups;
  if (kNeed.match(line, &groups)) needs.push_back({groups[1].str(), groups[3].str()});
}

/// The first header that is in none of the folders that a compiler would look in.
std::string missingNeed(const std::vector<Need> &needs, const std::vector<std::string> &flags) {
  std::vector<std::string> folders = {"/usr/include", "/usr/local/include"};
  for (llvm::StringRef flag : flags)
    if (flag.consume_front("-isystem") || flag.consume_front("-I")) folders.push_back(flag.str());
  for (const char *variable : {"CPATH", "CPLUS_INCLUDE_PATH"})
    if (const char *value = std::getenv(variable))
      for (llvm::StringRef folder : llvm::split(value, ':'))
        if (!folder.empty()) folders.push_back(folder.str());
  for (const std::string &entry : entriesOf("/usr/include"))
    if (llvm::StringRef(entry).ends_with("-linux-gnu")) folders.push_back(entry);
  for (const Need &need : needs) {
    const bool isThere = std::any_of(folders.begin(), folders.end(), [&](const std::string &folder) {
      return !folder.empty() && fs::is_regular_file(join(folder, need.header));
    });
    if (!isThere) return need.header + (need.package.empty() ? "" : " (" + need.package + ")");
  }
  return {};
}

}  // namespace

llvm::Expected<std::vector<ModelCase>> findModelCases(const std::string &named) {
  const std::string top = realPath(absolutePath(named, workingDirectory()));
  if (!fs::exists(top))
    return llvm::createStringError(std::errc::no_such_file_or_directory, "'%s': no such file or folder", named.c_str());
  std::vector<ModelCase> cases;
  if (fs::is_directory(top))
    cases = CaseFinder(top).find();
  else if (isSource(top))
    cases.push_back({path::filename(top).str(), path::parent_path(top).str(), {top}, false});
  if (cases.empty())
    return llvm::createStringError(std::errc::invalid_argument, "'%s' holds no C or C++ source", named.c_str());
  return cases;
}

Expectations readExpectations(const ModelCase &modelCase) {
  Expectations expectations;
  std::vector<Need> needs;
  for (const std::string &file : commentedFiles(modelCase)) {
    const bool isOfCase =
        std::find(modelCase.sources.begin(), modelCase.sources.end(), file) != modelCase.sources.end();
    auto buffer = llvm::MemoryBuffer::getFile(file);
    if (!buffer) {
      expectations.bad.push_back({file, 1, buffer.getError().message()});
      continue;
    }
    CommentReader reader(expectations, realPath(file));
    std::uint32_t number = 0;
    for (llvm::StringRef line : llvm::split((*buffer)->getBuffer(), '\n')) {
      line = line.rtrim('\r');
      reader.readLine(line, ++number);
      if (!isOfCase || number > kHeadLines) continue;
      addFlags(line, expectations.flags);
      addNeed(line, needs);
    }
  }
  expectations.missing = missingNeed(needs, expectations.flags);
  return expectations;
}

}  // namespace piiflow::driver
