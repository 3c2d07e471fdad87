#include "lower/OptionalMacros.h"

#include <catch2/catch.hpp>

namespace piiflow::lower {
namespace {

using Names = std::vector<llvm::StringRef>;

Names optionalMacrosOf(llvm::StringRef text) {
  clang::LangOptions language;
  language.LineComment = true;
  return optionalMacros(text, language);
}

TEST_CASE("Definitions behind a test of their own name", "[lower]") {
  CHECK(optionalMacrosOf("A\n#define A 1\n#endif\n") == Names{"A", "A"});
  CHECK(optionalMacrosOf("A /* why\n not */\n\n// so\n# define A 1 /* one\n */\n #\tdefine B(x) \\\n  x\r\n#endif") ==
        Names{"A", "A", "B"});
  CHECK(optionalMacrosOf("A\n#define A '\"' /* \" */ \"#endif\"\n#endif\n") == Names{"A", "A"});
  CHECK(optionalMacrosOf("A\n#define A 1\n#define A_ 2\n#endif\nint more;\n") == Names{"A", "A", "A_"});
}

TEST_CASE("Anything else between test and end is none", "[lower]") {
  CHECK(optionalMacrosOf("A\n#define A 1\nint a;\n#endif\n").empty());
  CHECK(optionalMacrosOf("A\n#define A 1\n#else\n#define B\n#endif\n").empty());
  CHECK(optionalMacrosOf("A\n#define A 1\n#ifdef B\n#endif\n#endif\n").empty());
  CHECK(optionalMacrosOf("A\n#undef A\n#endif\n").empty());
  CHECK(optionalMacrosOf("A\n#include \"a.h\"\n#define A\n#endif\n").empty());
  CHECK(optionalMacrosOf("A\n#define B 1\n#endif\n").empty());
  CHECK(optionalMacrosOf("A\n#endif\n").empty());
  CHECK(optionalMacrosOf("A\n#define A 1 \\\nint a;\n").empty());
  CHECK(optionalMacrosOf("A\n#define A 1 /* open\n#endif\n").empty());
  CHECK(optionalMacrosOf("").empty());
}

}  // namespace
}  // namespace piiflow::lower
