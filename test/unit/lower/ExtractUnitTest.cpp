#include "lower/ExtractUnit.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "flow/UnitFile.h"
#include "llvm/Support/MemoryBuffer.h"

namespace piiflow::lower {
namespace {

using Sources = std::vector<std::pair<std::string, std::string>>;

flow::FlowUnit extract(const std::string &root, const Sources &sources, const std::string &file,
                       std::vector<std::string> flags = {"g++"}) {
  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> files(new llvm::vfs::InMemoryFileSystem());
  for (const auto &[path, text] : sources)
    files->addFile(root + "/" + path, 0, llvm::MemoryBuffer::getMemBufferCopy(text));
  ExtractOptions options;
  options.root = root;
  options.workingDirectory = root + "/build";
  options.file = file;
  options.flags = std::move(flags);
  return extractUnit(options, files);
}

std::vector<std::string> paths(const flow::FlowUnit &unit) {
  std::vector<std::string> result;
  for (const flow::SourceFile &file : unit.files) result.push_back(file.path);
  std::sort(result.begin(), result.end());
  return result;
}

bool isBodyRead(const flow::FlowUnit &unit, const std::string &name) {
  REQUIRE(unit.complete);
  auto at = std::find_if(unit.functions.begin(), unit.functions.end(), [&](const auto &f) { return f.qualified == name; });
  REQUIRE(at != unit.functions.end());
  CHECK(at->isSystem == !at->hasBody);
  return at->hasBody;
}

}  // namespace

TEST_CASE("Paths are relative to the root, and files have digests", "[lower]") {
  Sources sources{{"src/a.cpp", "#include \"a.h\"\nint f() { return g(); }\n"}, {"include/a.h", "int g();\n"}};
  flow::FlowUnit unit = extract("/project", sources, "../src/a.cpp", {"g++", "-I../include", "../src/a.cpp"});
  CHECK(unit.complete);
  CHECK(unit.mainFile == "src/a.cpp");
  CHECK(unit.unitName == "src/a.cpp");
  CHECK(paths(unit) == std::vector<std::string>{"include/a.h", "src/a.cpp"});
  for (const flow::SourceFile &file : unit.files) CHECK(file.digest.size() == 64);
}

TEST_CASE("A checkout elsewhere gives the same bytes", "[lower]") {
  Sources sources{{"src/a.cpp",
                   "#include \"a.h\"\nnamespace { struct L { int x; }; }\n"
                   "int f() { auto l = [](auto v) { return v.x; }; return l(L{g()}); }\n"},
                  {"include/a.h", "inline int g() { static int calls = 0; return ++calls; }\n"}};
  auto bytes = [&](const std::string &root) {
    return flow::serializeUnit(extract(root, sources, root + "/src/a.cpp", {"g++", "-I" + root + "/include"}));
  };
  CHECK(bytes("/project") == bytes("/home/other/clone"));
}

TEST_CASE("Flags of other compilers and of plugins break nothing", "[lower]") {
  flow::FlowUnit unit = extract("/p", {{"a.cpp", "#ifndef YES\n#error flags lost\n#endif\nint x;\n"}}, "../a.cpp",
                                {"/usr/bin/g++", "-fno-canonical-system-headers", "-fplugin=./none.so", "-DYES",
                                 "-Werror", "-fanalyzer", "-c", "-o", "a.o", "../a.cpp"});
  CHECK(unit.complete);
  CHECK(unit.diagnostics.empty());
}

TEST_CASE("A machine that Clang does not know is read as the usual one", "[lower]") {
  flow::FlowUnit unit = extract("/p", {{"a.cpp", "int x;\n"}}, "../a.cpp",
                                {"g++", "-march=znver99", "-mrecord-mcount", "-finput-charset=latin1", "../a.cpp"});
  CHECK(unit.complete);
  CHECK(unit.diagnostics.empty());
}

TEST_CASE("A header is read in the compiler's language", "[lower]") {
  Sources sources{{"a.h", "template <class T> T f(T t) { return t; }\ninline int g() { return f(1); }\n"}};
  CHECK(extract("/p", sources, "../a.h", {"clang++", "-std=c++20"}).complete);
  CHECK_FALSE(extract("/p", sources, "../a.h", {"clang"}).complete);
}

TEST_CASE("What does not compile is reported, and the rest is lowered", "[lower]") {
  flow::FlowUnit unit = extract("/p", {{"a.cpp", "int f() { return 1; }\nint g() { return unknown; }\n"}}, "../a.cpp");
  CHECK_FALSE(unit.complete);
  REQUIRE(unit.diagnostics.size() == 1);
  CHECK(unit.diagnostics[0].file == "a.cpp");
  CHECK(unit.diagnostics[0].line == 2);
  CHECK(unit.diagnostics[0].column == 18);
  CHECK(unit.diagnostics[0].message.find("unknown") != std::string::npos);
  CHECK(std::any_of(unit.functions.begin(), unit.functions.end(),
                    [](const auto &f) { return f.qualified == "f" && f.hasBody; }));
}

TEST_CASE("A missing header, a missing file and a module are incomplete units with a message", "[lower]") {
  flow::FlowUnit header = extract("/p", {{"a.cpp", "#include \"none.h\"\nint f() { return 1; }\n"}}, "../a.cpp");
  CHECK_FALSE(header.complete);
  REQUIRE_FALSE(header.diagnostics.empty());
  CHECK(header.diagnostics[0].message.find("none.h") != std::string::npos);

  flow::FlowUnit file = extract("/p", {}, "../a.cpp");
  CHECK_FALSE(file.complete);
  CHECK_FALSE(file.diagnostics.empty());

  flow::FlowUnit imported =
      extract("/p", {{"a.cpp", "import other;\nint f() { return 1; }\n"}}, "../a.cpp", {"g++", "-std=c++20"});
  CHECK_FALSE(imported.complete);
  REQUIRE_FALSE(imported.diagnostics.empty());
  CHECK(imported.diagnostics[0].message.find("modules are not supported") != std::string::npos);

  flow::FlowUnit exported =
      extract("/p", {{"a.cpp", "export module m;\nexport int f() { return 1; }\n"}}, "../a.cpp", {"g++", "-std=c++20"});
  CHECK_FALSE(exported.complete);
  REQUIRE_FALSE(exported.diagnostics.empty());
  CHECK(exported.diagnostics[0].message.find("modules are not supported") != std::string::npos);
}

TEST_CASE("Bodies of system headers are not lowered", "[lower]") {
  Sources sources{{"sys/lib.h",
                   "struct Text { Text(); int size() const { return n; } private: int n; public: int shown; };\n"
                   "template <class F> void apply(F f) { f(1); }\n"},
                  {"a.cpp", "#include <lib.h>\nint use(Text t) { apply([](int) {}); return t.size(); }\n"}};
  flow::FlowUnit unit = extract("/p", sources, "../a.cpp", {"g++", "-isystem", "../sys"});
  REQUIRE(unit.complete);
  for (const flow::Function &function : unit.functions)
    if (function.qualified == "Text::size" || function.qualified == "apply") {
      CHECK(function.isSystem);
      CHECK_FALSE(function.hasBody);
    }
  auto text =
      std::find_if(unit.records.begin(), unit.records.end(), [](const auto &r) { return r.qualified == "Text"; });
  REQUIRE(text != unit.records.end());
  CHECK(text->isSystem);
  REQUIRE(text->fields.size() == 1);
  CHECK(unit.fields[text->fields[0].value].name == "shown");
}

TEST_CASE("Headers of libraries that packs model are read as system headers, wherever they stand", "[lower]") {
  const std::string library = "inline int size() { return 1; }\n";
  Sources sources{{"third_party/nlohmann/json.hpp", "#include \"detail/size.hpp\"\n"},
                  {"third_party/nlohmann/detail/size.hpp", library},
                  {"third_party/asio/mine.hpp", "inline int mine() { return 1; }\n"},
                  {"a.cpp", "#include <nlohmann/json.hpp>\n#include <asio/mine.hpp>\nint use() { return size() + mine(); }\n"}};
  std::vector<std::string> flags{"g++", "-I../third_party"};
  const flow::FlowUnit unit = extract("/p", sources, "../a.cpp", flags);
  CHECK_FALSE(isBodyRead(unit, "size"));
  CHECK(isBodyRead(unit, "mine"));
  flags.push_back("--no-system-header-prefix=nlohmann/");
  CHECK(isBodyRead(extract("/p", sources, "../a.cpp", flags), "size"));
}

TEST_CASE("Modules of Qt that -I names are a library, a folder called so is not", "[lower]") {
  Sources sources{{"qt6/QtCore/qglobal.h", ""},
                  {"qt6/QtCore/QText", "#include \"qtext.h\"\n"},
                  {"qt6/QtCore/qtext.h", "inline int size() { return 1; }\n"},
                  {"QtOwn/own.h", "inline int own() { return 1; }\n"},
                  {"a.cpp", "#include <QText>\n#include <own.h>\nint use() { return size() + own(); }\n"}};
  const flow::FlowUnit unit = extract("/p", sources, "../a.cpp", {"g++", "-I../qt6/QtCore/", "-I../QtOwn"});
  CHECK_FALSE(isBodyRead(unit, "size"));
  CHECK(isBodyRead(unit, "own"));
}

TEST_CASE("What the library computes at compile time since C++20 is read where the program does", "[lower]") {
  auto library = [](const std::string &body) {
    return "#ifndef _GLIBCXX20_CONSTEXPR\n#define _GLIBCXX20_CONSTEXPR constexpr\n#endif\n"
           "struct Text { _GLIBCXX20_CONSTEXPR int size() const { return " + body + "; } };\n";
  };
  const std::vector<std::string> flags{"g++", "-std=c++20", "-isystem", "../sys"};
  const std::string plain = "#include <lib.h>\nint use(Text t) { return t.size(); }\n";
  const std::string computing = plain + "static_assert(Text().size() == 1);\n";
  // The body of a constexpr function is always read, a plain one's is skipped.
  CHECK(extract("/p", {{"sys/lib.h", library("unknown")}, {"a.cpp", plain}}, "../a.cpp", flags).complete);
  flow::FlowUnit unit = extract("/p", {{"sys/lib.h", library("1")}, {"a.cpp", computing}}, "../a.cpp", flags);
  CHECK(unit.complete);
  CHECK(unit.diagnostics.empty());
  CHECK(unit.bodies.size() == 1);
  // What is wrong is said in full, and once.
  const std::string wrong = plain + "static_assert(Text().size() == 2);\nint f() { return a + b; }\n";
  unit = extract("/p", {{"sys/lib.h", library("1")}, {"a.cpp", wrong}}, "../a.cpp", flags);
  CHECK_FALSE(unit.complete);
  CHECK(unit.diagnostics.size() == 3);
}

TEST_CASE("The digest of the flags ignores where the root is and what only shapes the build", "[lower]") {
  ExtractOptions options;
  options.root = "/one";
  options.workingDirectory = "/one/build";
  options.file = "a.cpp";
  options.flags = {"g++", "-I/one/include", "-DA", "-Wall", "-o", "x.o", "a.cpp"};
  const std::string digest = flagsDigest(options);
  options.root = "/two";
  options.workingDirectory = "/two/build";
  options.flags = {"/usr/bin/g++", "-I/two/include", "-DA", "-g", "-c", "a.cpp"};
  CHECK(flagsDigest(options) == digest);
  options.flags.push_back("-DB");
  CHECK(flagsDigest(options) != digest);
}

}  // namespace piiflow::lower
