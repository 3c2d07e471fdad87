#include "Lowered.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "flow/PrintUnit.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include "lower/ExtractUnit.h"

namespace piiflow::test {

flow::FlowUnit lowerCode(const std::string &code) {
  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> files(new llvm::vfs::InMemoryFileSystem());
  (void)files->setCurrentWorkingDirectory("/project");
  files->addFile("/project/case.cpp", 0, llvm::MemoryBuffer::getMemBufferCopy(code));
  lower::ExtractOptions options;
  options.root = options.workingDirectory = "/project";
  options.file = "case.cpp";
  options.flags = {"clang++", "-std=c++20", "-fexceptions", "case.cpp"};
  flow::FlowUnit unit = lower::extractUnit(options, files);
  for (const base::Diagnostic &diagnostic : unit.diagnostics) UNSCOPED_INFO(diagnostic.message);
  REQUIRE(unit.complete);
  return unit;
}

std::string lowered(const std::string &code, const std::string &function) {
  const flow::FlowUnit unit = lowerCode(code);
  for (const flow::FunctionBody &body : unit.bodies) {
    if (unit.functions[body.function.value].qualified != function) continue;
    std::string text;
    llvm::raw_string_ostream out(text);
    flow::printFunction(unit, body, out);
    return text.substr(text.find('\n') + 1);
  }
  return "no body of " + function;
}

std::string dedent(const char *text) {
  llvm::SmallVector<llvm::StringRef> lines;
  llvm::StringRef(text).ltrim('\n').rtrim(' ').split(lines, '\n');
  std::size_t indentation = std::string::npos;
  for (llvm::StringRef line : lines)
    if (!line.trim().empty()) indentation = std::min(indentation, line.size() - line.ltrim(' ').size());
  std::string result;
  for (llvm::StringRef line : lines)
    if (!line.empty()) result += line.drop_front(std::min(indentation, line.size())).str() + "\n";
  return result;
}

}  // namespace piiflow::test
