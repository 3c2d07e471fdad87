#include <catch2/catch.hpp>

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "lower/CompilerFlags.h"

namespace piiflow::lower {

using Flags = std::vector<std::string>;

TEST_CASE("Flags that say what to read are kept", "[lower]") {
  CHECK(keepReadingFlags({"g++", "-Iinclude", "-isystem", "/sys", "-DNAME=\"a b\"", "-U", "OLD", "-std=c++20",
                          "-include", "x.h", "-O2", "-pthread", "-m32", "-c", "a.cpp", "-o", "a.o"}) ==
        Flags{"g++", "-I", "include", "-isystem", "/sys", "-D", "NAME=\"a b\"", "-U", "OLD", "-std=c++20", "-include",
              "x.h", "-O2", "-pthread", "-m32"});
}

TEST_CASE("Flags that load code, write files or shape messages are dropped", "[lower]") {
  CHECK(keepReadingFlags({"clang++",
                          "-fplugin=evil.so",
                          "-Xclang",
                          "-load",
                          "-Xclang",
                          "evil.so",
                          "-save-temps",
                          "-MD",
                          "-MF",
                          "a.d",
                          "-MT",
                          "a.o",
                          "-Wall",
                          "-Werror=format",
                          "-w",
                          "-g3",
                          "-fprofile-generate",
                          "--coverage",
                          "-flto",
                          "-fsanitize=address",
                          "-fdiagnostics-color=always",
                          "-mllvm",
                          "-x",
                          "-ftime-trace",
                          "-Wp,-MMD,a.d,-DKEPT",
                          "a.cpp"}) == Flags{"clang++", "-DKEPT"});
}

TEST_CASE("What only GCC knows is dropped", "[lower]") {
  CHECK(keepReadingFlags({"g++", "-fno-canonical-system-headers", "-fanalyzer", "-fconcepts",
                          "-Wno-maybe-uninitialized", "-fno-var-tracking-assignments", "-specs=x", "-DX", "a.cpp"}) ==
        Flags{"g++", "-D", "X"});
}

TEST_CASE("The language of the input and the frontend's includes survive", "[lower]") {
  CHECK(keepReadingFlags({"ccache", "g++", "-x", "c++", "a.txt"}) == Flags{"ccache", "-x", "c++"});
  CHECK(keepReadingFlags({"clang++", "-Xclang", "-include-pch", "-Xclang", "p.pch", "-Xclang", "-include", "-Xclang",
                          "p.hxx", "a.cpp"}) == Flags{"clang++", "-Xclang", "-include", "-Xclang", "p.hxx"});
}

TEST_CASE("Response files are read", "[lower]") {
  llvm::SmallString<128> path;
  REQUIRE_FALSE(llvm::sys::fs::createTemporaryFile("flags", "rsp", path));
  {
    std::error_code error;
    llvm::raw_fd_ostream(path, error) << "-DONE -I \"two words\"\n";
  }
  CHECK(expandResponseFiles({"g++", "@" + std::string(path), "a.cpp"}, "/") ==
        Flags{"g++", "-DONE", "-I", "two words", "a.cpp"});
  (void)llvm::sys::fs::remove(path);
}

}  // namespace piiflow::lower
