#include "driver/CompilationDatabase.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "driver/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

namespace piiflow::driver {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

constexpr const char *kDatabaseName = "compile_commands.json";

llvm::Error failure(const std::string &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", message.c_str());
}

/// llvm::json says "[LINE:COLUMN, byte=N]: what"; ours is the shape that editors read.
std::string locateSyntaxError(const std::string &path, llvm::Error error) {
  std::string text = llvm::toString(std::move(error));
  unsigned line = 0, column = 0;
  auto [place, what] = llvm::StringRef(text).split("]: ");
  place.consume_front("[");
  if (place.consumeInteger(10, line) || !place.consume_front(":") || place.consumeInteger(10, column)) {
    return path + ": error: not valid JSON: " + text;
  }
  return path + ":" + std::to_string(line) + ":" + std::to_string(std::max(1u, column)) +
         ": error: not valid JSON: " + what.str();
}

/// Line and column of each element of the array that `text`, valid JSON, consists of.
std::vector<std::pair<unsigned, unsigned>> elementPlaces(llvm::StringRef text) {
  std::vector<std::pair<unsigned, unsigned>> places;
  unsigned line = 1, column = 0, depth = 0;
  bool inString = false, expectElement = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    ++column;
    if (c == '\n') ++line, column = 0;
    if (inString) {
      if (c == '\\') ++i, ++column;
      inString = c != '"';
      continue;
    }
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
    if (expectElement && c != ']') places.push_back({line, column});
    expectElement = (depth == 0 && c == '[') || (depth == 1 && c == ',');
    if (c == '"') inString = true;
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') --depth;
  }
  return places;
}

std::vector<std::string> splitCommand(llvm::StringRef command) {
  llvm::BumpPtrAllocator allocator;
  llvm::StringSaver saver(allocator);
  llvm::SmallVector<const char *, 64> words;
  llvm::cl::TokenizeGNUCommandLine(command, saver, words);
  return {words.begin(), words.end()};
}

class DatabaseReader {
 public:
  DatabaseReader(llvm::StringRef text, const std::string &path, const std::vector<PathMapping> &maps)
      : text_(text), maps_(maps) {
    database_.path = path;
    folder_ = path::parent_path(absolutePath(path, workingDirectory())).str();
  }

  llvm::Expected<CompilationDatabase> read() {
    if (text_.trim().empty())
      return failure(database_.path + ":1:1: error: the compilation database is empty; configure the build again");
    llvm::Expected<llvm::json::Value> value = llvm::json::parse(text_);
    if (!value) return failure(locateSyntaxError(database_.path, value.takeError()));
    const llvm::json::Array *entries = value->getAsArray();
    if (!entries) {
      return failure(database_.path + ":1:1: error: a compilation database is an array of entries, this is none");
    }
    if (entries->empty())
      return failure(
          database_.path +
          ":1:1: error: the compilation database has no entries; configure the build again, or name another with -p");
    for (std::size_t i = 0; i < entries->size(); ++i) readEntry((*entries)[i], i);
    if (!errors_.empty()) return failure(errors_);
    return std::move(database_);
  }

 private:
  void complain(std::size_t index, const std::string &what) {
    if (places_.empty()) places_ = elementPlaces(text_);
    auto [line, column] = index < places_.size() ? places_[index] : std::pair<unsigned, unsigned>(1, 1);
    if (!errors_.empty()) errors_ += '\n';
    errors_ += database_.path + ":" + std::to_string(line) + ":" + std::to_string(column) + ": error: " + what;
  }

  void readEntry(const llvm::json::Value &value, std::size_t index) {
    const llvm::json::Object *entry = value.getAsObject();
    if (!entry) return complain(index, "this entry is no object");
    std::optional<llvm::StringRef> file = entry->getString("file");
    if (!file || file->empty()) return complain(index, "this entry has no 'file'");
    std::optional<std::vector<std::string>> arguments = readArguments(*entry, index);
    if (!arguments) return;
    CompileCommand command;
    std::string directory = mapPath(entry->getString("directory").value_or("."), maps_);
    command.directory = absolutePath(directory, folder_);
    command.file = absolutePath(mapPath(*file, maps_), command.directory);
    for (std::string &argument : *arguments) argument = mapPath(argument, maps_);
    command.arguments = std::move(*arguments);
    if (std::string output = outputOf(*entry, command.arguments); !output.empty())
      command.outputs.push_back(absolutePath(output, command.directory));
    auto key = std::tie(command.file, command.directory, command.arguments);
    if (seen_.emplace(key).second) database_.commands.push_back(std::move(command));
  }

  std::string outputOf(const llvm::json::Object &entry, const std::vector<std::string> &arguments) const {
    if (std::optional<llvm::StringRef> output = entry.getString("output")) return mapPath(*output, maps_);
    auto flag = std::find(arguments.begin(), arguments.end(), "-o");
    return flag == arguments.end() || flag + 1 == arguments.end() ? std::string() : *(flag + 1);
  }

  std::optional<std::vector<std::string>> readArguments(const llvm::json::Object &entry, std::size_t index) {
    std::vector<std::string> result;
    if (const llvm::json::Value *value = entry.get("arguments")) {
      const llvm::json::Array *list = value->getAsArray();
      if (!list) return complain(index, "'arguments' is no array of strings"), std::nullopt;
      for (const llvm::json::Value &word : *list) {
        std::optional<llvm::StringRef> text = word.getAsString();
        if (!text) return complain(index, "'arguments' is no array of strings"), std::nullopt;
        result.push_back(text->str());
      }
    } else if (std::optional<llvm::StringRef> line = entry.getString("command")) {
      result = splitCommand(*line);
    } else {
      return complain(index, "this entry has neither 'arguments' nor 'command'"), std::nullopt;
    }
    if (result.empty()) return complain(index, "the command of this entry is empty"), std::nullopt;
    return result;
  }

  llvm::StringRef text_;
  const std::vector<PathMapping> &maps_;
  std::string folder_;
  CompilationDatabase database_;
  std::vector<std::pair<unsigned, unsigned>> places_;
  std::string errors_;
  std::set<std::tuple<std::string, std::string, std::vector<std::string>>> seen_;
};

}  // namespace

llvm::Expected<std::string> findDatabase(const Options &options) {
  const std::vector<std::string> names = {kDatabaseName, std::string("build/") + kDatabaseName};
  if (!options.buildPath.empty()) {
    if (!fs::exists(options.buildPath))
      return failure("-p: '" + options.buildPath + "' does not exist; name the folder of compile_commands.json");
    if (!fs::is_directory(options.buildPath)) return options.buildPath;
    llvm::SmallString<256> inside(options.buildPath);
    path::append(inside, kDatabaseName);
    if (!fs::exists(inside))
      return failure("-p: '" + options.buildPath + "' holds no " + kDatabaseName +
                     "; CMake writes one with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON, Bear for other builds");
    return std::string(inside);
  }
  std::string here = workingDirectory();
  std::string found = findUpwards(here, names);
  if (found.empty() && !options.files.empty()) {
    found = findUpwards(path::parent_path(absolutePath(options.files.front(), here)), names);
  }
  if (found.empty()) {
    return failure(std::string("no ") + kDatabaseName +
                   " in this folder, in its build/ or above; name one with -p, or give FILE -- COMPILER FLAGS "
                   "(CMake writes one with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON)");
  }
  return relativePath(found, here);
}

llvm::Expected<CompilationDatabase> readDatabase(const std::string &path, const std::vector<PathMapping> &maps) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return failure(path + ": error: cannot be read: " + buffer.getError().message());
  return parseDatabase((*buffer)->getBuffer(), path, maps);
}

llvm::Expected<CompilationDatabase> parseDatabase(llvm::StringRef text, const std::string &path,
                                                  const std::vector<PathMapping> &maps) {
  return DatabaseReader(text, path, maps).read();
}

}  // namespace piiflow::driver
