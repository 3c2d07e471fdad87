#include "lower/HeaderJudge.h"

#include <catch2/catch.hpp>

#include "llvm/Support/MemoryBuffer.h"
#include "lower/ExtractUnit.h"
#include "lower/HeaderReuse.h"

namespace piiflow::lower {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

HeaderFacts factsOf(const Headers &headers, const std::string &text) {
  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> files(new llvm::vfs::InMemoryFileSystem());
  for (const auto &[name, content] : headers)
    files->addFile("/system/" + name, 0, llvm::MemoryBuffer::getMemBufferCopy(content));
  files->addFile("/project/a.cpp", 0, llvm::MemoryBuffer::getMemBufferCopy(text));
  ExtractOptions options;
  options.root = options.workingDirectory = "/project";
  options.file = "a.cpp";
  options.flags = {"clang++", "-std=c++17", "-isystem", "/system", "a.cpp"};
  HeaderReuse reuse;
  const flow::FlowUnit unit = extractUnit(options, files, &reuse);
  REQUIRE(unit.complete);
  REQUIRE(reuse.facts.isKnown);
  return reuse.facts;
}

/// Why <h.h> cannot be read before all text; empty: it can.
std::string obstacleOf(const std::string &header, const std::string &text, Headers others = {}) {
  others.push_back({"h.h", header});
  for (const HeaderFacts::Obstacle &obstacle : factsOf(others, text).obstacles)
    if (llvm::StringRef(obstacle.path).ends_with("h.h")) return obstacle.reason;
  return "";
}

const std::string kRequest = "\n#include <h.h>\n";

}  // namespace

TEST_CASE("A macro of a header must not be named before", "[lower]") {
  const std::string header = "#pragma once\n#define LIMIT 1\n";
  CHECK(obstacleOf(header, "int LIMIT = 2;" + kRequest) == "macro LIMIT");
  CHECK(obstacleOf(header, "#ifdef LIMIT\n#endif" + kRequest) == "macro LIMIT");
  CHECK(obstacleOf(header, "int other;" + kRequest + "int limit = LIMIT;\n").empty());
}

TEST_CASE("A macro that is defined in the same way each time does not tell", "[lower]") {
  const std::string same = "#ifdef CHECKED\n#undef CHECKED\n#endif\n#define CHECKED(x) (x)\n";
  const std::string use = "int a = CHECKED(1);";
  CHECK(obstacleOf(same, kRequest + use + kRequest).empty());
  CHECK(obstacleOf("#undef CHECKED\n#ifdef OTHER\n#define CHECKED(x) 0\n#else\n#define CHECKED(x) (x)\n#endif\n",
                   kRequest + use + "\n#define OTHER 1" + kRequest) != "");
}

TEST_CASE("A name of a header must not have been looked up where it would be found", "[lower]") {
  CHECK(obstacleOf("int limit();\n", "int limit(int); int a = limit(1);" + kRequest) == "name limit");
  CHECK(obstacleOf("int limit();\n", "struct A { int limit(); }; int f(A a) { return a.limit(); }" + kRequest).empty());
  // In a namespace, it may be found by the types of arguments.
  const std::string header = "namespace vendor { int limit(); }\n";
  CHECK(obstacleOf(header, "int limit(int); int a = limit(1);" + kRequest) == "name vendor::limit");
  CHECK(obstacleOf(header, "struct B { int limit(); };" + kRequest).empty());
}

TEST_CASE("An overload in a namespace that the text has named", "[lower]") {
  const Headers first{{"first.h", "namespace vendor { struct A {}; int use(long); }\n"}};
  const std::string before = "#include <first.h>\nint a = vendor::use(1L);";
  CHECK(obstacleOf("namespace vendor { int use(int); }\n", before + kRequest, first) == "name vendor::use");
  CHECK(obstacleOf("namespace vendor { int useOther(int); }\n", before + kRequest, first).empty());
  // Nothing of a type of the header itself was there to be handed over.
  CHECK(obstacleOf("namespace vendor { struct B {}; int use(B &); }\n", before + kRequest, first).empty());
  CHECK(obstacleOf("namespace vendor { struct B {}; int use(B &); }\n",
                   "#include <first.h>\ntemplate <class T> int g(T &t) { return use(t); }" + kRequest,
                   first) == "name vendor::use");
}

TEST_CASE("An operator for types that were there before", "[lower]") {
  const Headers first{{"first.h", "namespace vendor { struct A {}; }\n"}};
  const std::string header = "namespace vendor { bool operator<(const A &, int); }\n";
  CHECK(obstacleOf(header, "#include <first.h>\nbool a = 1 < 2;" + kRequest, first) == "operator operator<");
  CHECK(obstacleOf(header, "#include <first.h>\nint a = 1 + 2;" + kRequest, first).empty());
  CHECK(obstacleOf("namespace vendor { struct B {}; bool operator<(const B &, int); }\n",
                   "#include <first.h>\nbool a = 1 < 2;" + kRequest, first)
            .empty());
  CHECK(obstacleOf("namespace rel_ops { template <class T> bool operator>(const T &, const T &); }\n",
                   "bool a = 1 > 2;" + kRequest)
            .empty());
}

TEST_CASE("A header is read where braces or the project's macros shape it", "[lower]") {
  CHECK(obstacleOf("int a();\n", "namespace n {" + kRequest + "}\n") == "where it is requested");
  CHECK(obstacleOf("int a = MINE;\n", "#define MINE 1" + kRequest) == "macro of the project");
}

TEST_CASE("What includes a header that cannot move cannot move either", "[lower]") {
  const HeaderFacts facts =
      factsOf({{"h.h", "#define LIMIT 1\n"}, {"outer.h", "#include <h.h>\n"}, {"free.h", "int f();\n"}},
              "int LIMIT;\n#include <outer.h>\n#include <free.h>\n");
  REQUIRE(facts.headers.size() == 1);
  CHECK(facts.headers.front().name == "free.h");
  CHECK(facts.headers.front().readings.size() == 1);
}

TEST_CASE("Who defines a macro first does not show in how headers are read", "[lower]") {
  const std::string header = "#pragma once\n#ifndef LIMIT\n#define LIMIT 7\n#endif\n";
  const Headers both{{"a.h", header}, {"b.h", header}};
  const auto ids = [](const HeaderFacts &facts) {
    std::vector<std::uint64_t> result;
    for (const auto &reading : facts.readings) result.push_back(reading.id);
    return result;
  };
  const std::string ab = "#include <a.h>\n#include <b.h>\n", ba = "#include <b.h>\n#include <a.h>\n";
  CHECK(ids(factsOf(both, ab)) == ids(factsOf(both, ba)));
  const Headers differing{{"a.h", header}, {"b.h", "#pragma once\n#ifndef LIMIT\n#define LIMIT 8\n#endif\n"}};
  CHECK(ids(factsOf(differing, ab)) != ids(factsOf(differing, ba)));
}

}  // namespace piiflow::lower
