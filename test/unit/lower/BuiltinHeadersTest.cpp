#include <catch2/catch.hpp>

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "lower/BuiltinHeaders.h"

namespace piiflow::lower {
namespace {

/// A folder that goes when the test ends.
struct TemporaryFolder {
  TemporaryFolder() { REQUIRE_FALSE(llvm::sys::fs::createUniqueDirectory("piiflow-headers", path)); }
  ~TemporaryFolder() { (void)llvm::sys::fs::remove_directories(path); }

  std::string makeHeaders(llvm::StringRef folder) const {
    llvm::SmallString<128> root(path);
    llvm::sys::path::append(root, folder);
    llvm::SmallString<128> include(root);
    llvm::sys::path::append(include, "include");
    REQUIRE_FALSE(llvm::sys::fs::create_directories(include));
    std::error_code error;
    llvm::raw_fd_ostream((include + "/stddef.h").str(), error) << "\n";
    return std::string(root);
  }

  llvm::SmallString<128> path;
};

}  // namespace

TEST_CASE("Builtin headers: flag, compiled-in path, beside the binary, compiler on PATH", "[lower]") {
  TemporaryFolder folder;
  const std::string flag = folder.makeHeaders("flag");
  const std::string compiledIn = folder.makeHeaders("compiled-in");
  const std::string besideBinary = folder.makeHeaders("lib/clang/22");
  BuiltinHeaderSearch search;
  search.compilers = {"clang++-22"};
  search.binary = (folder.path + "/bin/piiflow").str();
  search.compiledIn = compiledIn;
  search.flag = flag;
  CHECK(findBuiltinHeaders(search) == flag);
  search.flag = "/no/such/folder";
  CHECK(findBuiltinHeaders(search) == compiledIn);
  search.compiledIn = "/no/such/folder";
  CHECK(findBuiltinHeaders(search) == besideBinary);
  search.binary = "/no/such/bin/piiflow";
  std::string asked = findBuiltinHeaders(search);
  CHECK_FALSE(asked.empty());
  CHECK(llvm::sys::fs::exists(asked + "/include/stddef.h"));
  search.compilers = {"no-such-compiler"};
  CHECK(findBuiltinHeaders(search).empty());
}

}  // namespace piiflow::lower
