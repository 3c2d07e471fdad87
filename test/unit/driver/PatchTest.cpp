#include "driver/Patch.h"

#include <catch2/catch.hpp>

using namespace piiflow::driver;

namespace {

std::vector<FilePatch> parsed(llvm::StringRef text) {
  llvm::Expected<std::vector<FilePatch>> patches = parsePatch(text);
  if (!patches) FAIL(llvm::toString(patches.takeError()));
  return std::move(*patches);
}

std::string before(llvm::StringRef patch, llvm::StringRef now) {
  llvm::Expected<std::string> text = takeBack(parsed(patch).at(0), now);
  return text ? *text : "error: " + llvm::toString(text.takeError());
}

}  // namespace

TEST_CASE("a patch is taken back hunk by hunk", "[patch]") {
  const char *patch =
      "diff --git a/x.h b/x.h\nindex 1..2 100644\n--- a/x.h\n+++ b/x.h\n"
      "@@ -1,3 +1,2 @@ int f()\n a\n-b\n-c\n+B\n@@ -6,2 +5,3 @@\n f\n g\n+h\n";
  CHECK(before(patch, "a\nB\nd\ne\nf\ng\nh\n") == "a\nb\nc\nd\ne\nf\ng\n");
  CHECK(before(patch, "a\nB\nd\ne\nf\ng\nH\n") ==
        "error: x.h:5:1: error: the patch does not fit: the working tree must be the state after it");
}

TEST_CASE("the last line may lack its end, before or now", "[patch]") {
  CHECK(before("--- x\n+++ x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n", "b\n") == "a");
  CHECK(before("--- x\n+++ x\n@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file\n", "b") == "a\n");
  CHECK(before("--- x\n+++ x\n@@ -1,2 +1,2 @@\n-a\n+b\n c\n\\ No newline at end of file\n", "b\nc") == "a\nc");
}

TEST_CASE("hunks with nothing on one side", "[patch]") {
  CHECK(before("--- x\n+++ x\n@@ -0,0 +1,2 @@\n+a\n+b\n", "a\nb\n").empty());
  CHECK(before("--- x\n+++ x\n@@ -2,1 +1,0 @@\n-b\n", "a\nc\n") == "a\nb\nc\n");
}

TEST_CASE("names of files", "[patch]") {
  auto patches = parsed(
      "From: somebody\n\ndiff --git a/old.h b/new.h\nsimilarity index 100%\nrename from old.h\nrename to new.h\n"
      "diff --git a/gone.h b/gone.h\ndeleted file mode 100644\n--- a/gone.h\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
      "diff --git a/empty.h b/empty.h\nnew file mode 100644\nindex 0..0\n"
      "diff --git \"a/t\\303\\244b\\t.h\" \"b/t\\303\\244b\\t.h\"\n--- \"a/t\\303\\244b\\t.h\"\n+++ "
      "\"b/t\\303\\244b\\t.h\"\n"
      "@@ -1 +1 @@\n-a\n+b\n"
      "diff --git a/p.png b/p.png\nBinary files a/p.png and b/p.png differ\n"
      "--- plain.c\t2026-01-01\n+++ plain.c\t2026-01-02\n@@ -1 +1 @@\n---x\n+++y\n");
  REQUIRE(patches.size() == 6);
  CHECK((patches[0].before == "old.h" && patches[0].now == "new.h"));
  CHECK((patches[1].before == "gone.h" && patches[1].now.empty()));
  CHECK((patches[2].before.empty() && patches[2].now == "empty.h"));
  CHECK(patches[3].now ==
        "t\xc3\xa4"
        "b\t.h");
  CHECK((patches[4].isBinary && patches[4].now == "p.png"));
  CHECK((patches[5].now == "plain.c" && patches[5].hunks.at(0).now.at(0) == "++y\n"));
}

TEST_CASE("what is no patch is said to be none", "[patch]") {
  CHECK(parsed("").empty());
  CHECK(parsed("\n").empty());
  for (const char *text : {"hello", "--- a\n+++ b\n@@ 1 @@\n", "--- a\n+++ b\n@@ -1,9 +1,9 @@\n a\n"})
    CHECK(llvm::errorToBool(parsePatch(text).takeError()));
}
