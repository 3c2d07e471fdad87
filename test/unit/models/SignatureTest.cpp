#include "models/Signature.h"

#include <catch2/catch.hpp>

using piiflow::models::matchesSignature;

TEST_CASE("a parameter list matches itself, whatever the white space") {
  CHECK(matchesSignature("(int, const char *)", "(int, const char *)"));
  CHECK(matchesSignature("( int ,const char* )", "(int, const char *)"));
  CHECK(matchesSignature("(void)", "()"));
  CHECK_FALSE(matchesSignature("(int)", "(int, const char *)"));
  CHECK_FALSE(matchesSignature("(int, char *)", "(int, const char *)"));
}

TEST_CASE("an underscore stands for any text inside one parameter") {
  CHECK(matchesSignature("(_ *)", "(app::Session *)"));
  CHECK_FALSE(matchesSignature("(_ *)", "(std::unique_ptr<app::Session> &&)"));
  CHECK(matchesSignature("(const _ &, _)", "(const std::map<int, char> &, unsigned long)"));
  CHECK_FALSE(matchesSignature("(_)", "(int, int)"));
  CHECK(matchesSignature("(_initializer_list<_>)", "(_initializer_list<_>)"));
  CHECK(matchesSignature("(_::size_type)", "(a::size_type)"));
}

TEST_CASE("an open end stands for any further parameters") {
  CHECK(matchesSignature("(unsigned long, _...)", "(unsigned long)"));
  CHECK(matchesSignature("(unsigned long, _...)", "(unsigned long, char, const std::allocator<char> &)"));
  CHECK_FALSE(matchesSignature("(unsigned long, _...)", "(int)"));
  CHECK(matchesSignature("(const char *, ...)", "(const char *, ...)"));
  CHECK_FALSE(matchesSignature("(const char *, ...)", "(const char *, int)"));
}

TEST_CASE("an exclamation mark stands for a parameter without the text") {
  CHECK(matchesSignature("(!std::function)", "(app::Handler &&)"));
  CHECK_FALSE(matchesSignature("(!std::function)", "(const std::function<void (int)> &)"));
}

TEST_CASE("strings may be written either way") {
  CHECK(matchesSignature("(const std::string &)", "(const std::basic_string<char> &)"));
  CHECK(matchesSignature("(const std::basic_string<_> &)", "(const std::string &)"));
  CHECK(matchesSignature("(std::string_view)", "(std::basic_string_view<char>)"));
  CHECK_FALSE(matchesSignature("(std::string)", "(std::string_view)"));
}

TEST_CASE("a pattern may begin inside of template arguments") {
  CHECK(matchesSignature("(_>, _...)", "(Iterator<char *, std::string>, Iterator<char *, std::string>)"));
  CHECK(matchesSignature("(_>, _)", "(Iterator<char *>, int)"));
  CHECK_FALSE(matchesSignature("(_>, _)", "(int, Iterator<char *>)"));
}
