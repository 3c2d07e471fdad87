#include "lower/BuiltinHeaders.h"

#include <optional>
#include <utility>

#include "clang/Basic/Version.inc"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

namespace piiflow::lower {
namespace {

bool hasHeaders(llvm::StringRef directory) {
  if (directory.empty()) return false;
  llvm::SmallString<256> header(directory);
  llvm::sys::path::append(header, "include", "stddef.h");
  return llvm::sys::fs::exists(header);
}

std::string besideBinary(llvm::StringRef binary) {
  if (binary.empty()) return {};
  llvm::SmallString<256> directory(llvm::sys::path::parent_path(binary));
  llvm::sys::path::append(directory, "..", "lib", "clang", CLANG_VERSION_MAJOR_STRING);
  llvm::sys::path::remove_dots(directory, /*remove_dot_dot=*/true);
  return std::string(directory);
}

std::string askCompiler(llvm::StringRef name) {
  llvm::ErrorOr<std::string> program = llvm::sys::findProgramByName(name);
  if (!program) return {};
  llvm::SmallString<128> output;
  if (llvm::sys::fs::createTemporaryFile("piiflow-resource-dir", "txt", output)) return {};
  llvm::FileRemover remover(output);
  std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(), output.str(), llvm::StringRef()};
  int status = llvm::sys::ExecuteAndWait(*program, {*program, "-print-resource-dir"}, std::nullopt, redirects,
                                         /*SecondsToWait=*/10);
  std::string result;
  if (auto text = llvm::MemoryBuffer::getFile(output); text && status == 0) result = (*text)->getBuffer().trim().str();
  return result;
}

}  // namespace

BuiltinHeaderSearch defaultBuiltinHeaderSearch(std::string flag) {
  static int anchor = 0;  // its address tells getMainExecutable which file we are
  BuiltinHeaderSearch search;
  search.flag = std::move(flag);
  search.compiledIn = PIIFLOW_CLANG_RESOURCE_DIR;
  search.binary = llvm::sys::fs::getMainExecutable(nullptr, &anchor);
  const std::string version = CLANG_VERSION_MAJOR_STRING;
  search.compilers = {"clang++-" + version, "clang-" + version, "clang++", "clang"};
  return search;
}

std::string findBuiltinHeaders(const BuiltinHeaderSearch &search) {
  if (hasHeaders(search.flag)) return search.flag;
  if (hasHeaders(search.compiledIn)) return search.compiledIn;
  if (std::string found = besideBinary(search.binary); hasHeaders(found)) return found;
  for (const std::string &compiler : search.compilers)
    if (std::string found = askCompiler(compiler); hasHeaders(found)) return found;
  return {};
}

}  // namespace piiflow::lower
