#include "report/Escape.h"

#include <catch2/catch.hpp>

using namespace piiflow::report;

TEST_CASE("control characters are escaped") {
  CHECK(escapeText("plain 'text'") == "plain 'text'");
  CHECK(escapeText("größe 😀") == "größe 😀");
  CHECK(escapeText("a\nb\tc\x1b[31m\x7f") == "a\\u{A}b\\u{9}c\\u{1B}[31m\\u{7F}");
  CHECK(escapeText("\xc2\x9b!") == "\\u{9B}!");
  CHECK(escapeText("abc\xe2\x80\xae"
                   "def") == "abc\\u{202E}def");
  CHECK(escapeText("a\xff\xc3") == "a\\xFF\\xC3");
  CHECK(escapeText(llvm::StringRef("a\0b", 3)) == "a\\u{0}b");
}

TEST_CASE("paths in URIs") {
  CHECK(encodeUri("src/a b#c?.cpp") == "src/a%20b%23c%3F.cpp");
  CHECK(encodeUri("src/größe%.cpp") == "src/gr%C3%B6%C3%9Fe%25.cpp");
  CHECK(encodeUri("c:/x") == "c%3A/x");
}
