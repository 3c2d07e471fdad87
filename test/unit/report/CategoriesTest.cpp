#include <catch2/catch.hpp>

#include "report/Categories.h"
#include "report/Escape.h"

using namespace piiflow::report;

TEST_CASE("a category in the words of others") {
  const Category email = findCategory("user.contact.email");
  CHECK(email.label == "User Contact Email");
  CHECK(email.dpv == "https://w3id.org/dpv/pd#EmailAddress");
  CHECK(email.ccpaClasses == "A");
  CHECK_FALSE(email.isSpecial);
}

TEST_CASE("what is not said of a category is that of the nearest above it") {
  const Category voice = findCategory("user.biometric.voice.sample");
  CHECK(voice.label.empty());
  CHECK(voice.dpv == "https://w3id.org/dpv/pd#Biometric");
  CHECK(voice.ccpaClasses == "E/L");
  CHECK(voice.isSpecial);
  CHECK(findCategory("employee.badge").dpv.empty());
  CHECK(findCategory("").dpv.empty());
}

TEST_CASE("fields of CSV") {
  CHECK(escapeCsv("plain") == "plain");
  CHECK(escapeCsv("a,b") == "\"a,b\"");
  CHECK(escapeCsv("say \"x\"") == "\"say \"\"x\"\"\"");
  CHECK(escapeCsv("=HYPERLINK(1,2)") == "\"'=HYPERLINK(1,2)\"");
  CHECK(escapeCsv("a\nb").find('\n') == std::string::npos);
}

TEST_CASE("Markdown is not for programs to write") {
  CHECK(escapeMarkdown("a|b*c_d`e<f>") == "a\\|b\\*c\\_d\\`e&lt;f\\>");
  CHECK(escapeMarkdown("[x](javascript:1) @all") == "\\[x\\](javascript:1) &#64;all");
}
