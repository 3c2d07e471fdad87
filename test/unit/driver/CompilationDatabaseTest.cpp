#include "driver/CompilationDatabase.h"

#include <catch2/catch.hpp>

using namespace piiflow::driver;

namespace {

CompilationDatabase parsed(const char *text, const std::vector<PathMapping> &maps = {}) {
  llvm::Expected<CompilationDatabase> database = parseDatabase(text, "/b/compile_commands.json", maps);
  if (!database) FAIL(llvm::toString(database.takeError()));
  return std::move(*database);
}

std::string problem(const char *text) {
  llvm::Expected<CompilationDatabase> database = parseDatabase(text, "/b/compile_commands.json", {});
  return database ? "" : llvm::toString(database.takeError());
}

}  // namespace

TEST_CASE("A database's entries come with absolute paths") {
  CompilationDatabase database = parsed(R"([
    {"directory": "/b", "file": "../src/x.cpp", "command": "c++ -DA='x y' -c ../src/x.cpp"},
    {"directory": "sub", "file": "y.c", "arguments": ["cc", "-I.", "y.c"]}])");
  REQUIRE(database.commands.size() == 2);
  CHECK(database.commands[0].file == "/src/x.cpp");
  CHECK(database.commands[0].arguments == std::vector<std::string>{"c++", "-DA=x y", "-c", "../src/x.cpp"});
  CHECK(database.commands[1].directory == "/b/sub");
  CHECK(database.commands[1].file == "/b/sub/y.c");
}

TEST_CASE("Equal entries of a database are one, different flags are two") {
  CompilationDatabase database = parsed(R"([
    {"directory": "/b", "file": "x.cpp", "arguments": ["c++", "x.cpp"]},
    {"directory": "/b", "file": "x.cpp", "arguments": ["c++", "-DA", "x.cpp"]},
    {"directory": "/b", "file": "x.cpp", "arguments": ["c++", "x.cpp"]}])");
  CHECK(database.commands.size() == 2);
}

TEST_CASE("What is wrong with a database is said with its place") {
  CHECK(problem("  \n") == "/b/compile_commands.json:1:1: error: the compilation database is empty; configure the build again");
  CHECK(problem("[]") == "/b/compile_commands.json:1:1: error: the compilation database has no entries; configure the build again, or name another with -p");
  CHECK(problem("{}") ==
        "/b/compile_commands.json:1:1: error: a compilation database is an array of entries, this is none");
  CHECK(problem("[\n{\"file\": \"x\",\n").find("/b/compile_commands.json:3:1: error: not valid JSON") == 0);
  CHECK(problem("[\n 1,\n  {\"file\": \"a[{\\\"\"}, {\"command\": \"c++\"}]") ==
        "/b/compile_commands.json:2:2: error: this entry is no object\n"
        "/b/compile_commands.json:3:3: error: this entry has neither 'arguments' nor 'command'\n"
        "/b/compile_commands.json:3:22: error: this entry has no 'file'");
  CHECK(problem(R"([{"file": "x", "arguments": [1]}])").find("'arguments' is no array of strings") !=
        std::string::npos);
  CHECK(problem(R"([{"file": "x", "command": " "}])").find("the command of this entry is empty") != std::string::npos);
}

TEST_CASE("the option --path-map moves folders, files and the paths in flags") {
  CompilationDatabase database = parsed(
      R"([{"directory": "/src/b", "file": "/src/x.cpp",
           "arguments": ["c++", "-I/src/include", "-I", "/src", "-DX=/src", "/srcs/x", "/src/x.cpp"]}])",
      {{"/src", "/home/me/p"}});
  REQUIRE(database.commands.size() == 1);
  CHECK(database.commands[0].directory == "/home/me/p/b");
  CHECK(database.commands[0].file == "/home/me/p/x.cpp");
  CHECK(database.commands[0].arguments == std::vector<std::string>{"c++", "-I/home/me/p/include", "-I", "/home/me/p",
                                                                   "-DX=/home/me/p", "/srcs/x", "/home/me/p/x.cpp"});
}
