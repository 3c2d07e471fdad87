// The small languages inside the YAML: ports, selectors, globs, categories, dates.
#include <catch2/catch.hpp>

#include "models/Glob.h"
#include "models/ModelSet.h"
#include "models/Port.h"
#include "models/Selector.h"
#include "models/Words.h"

using namespace piiflow::models;

namespace {

std::string rewritten(const std::string &port) {
  std::string problem;
  const auto parsed = parsePort(port, problem);
  return parsed ? formatPort(*parsed) : "error: " + problem;
}

std::string selected(const std::string &selector) {
  std::string problem;
  const auto parsed = parseSelector(selector, problem);
  return parsed ? formatSelector(*parsed) : "error: " + problem;
}

}  // namespace

TEST_CASE("ports are read and written back") {
  for (const char *port : {"this", "return", "args", "any", "arg0", "arg12", "arg1+", "this[]", "return[].text",
                           "arg1.headers.auth", "arg0*", "arg1+.x", "any[]", "return.0", "this[arg0]", "this[arg0.first].second", "this[arg0][arg1]",
                           "arg1[arg0[]]", R"(this["X-User"].text)"})
    CHECK(rewritten(port) == port);
}

TEST_CASE("what is no port") {
  for (const char *port : {"", "arg", "arg-1", "argx", "arg1 ", " arg1", "this.", "this..x", "arg0[", "arg0[0]",
                           "thisx", "arg1++", "arg0]", "arg1+x", "arg999", "arg0.*", "this[arg0", "this[this]",
                           "this[return]", "this[arg1+]", "this[key]", "this[arg0]]", R"(this[""])", R"(this["a)", R"(this["a"x])"})
    CHECK(rewritten(port).starts_with("error: "));
}

TEST_CASE("selectors keep their name and have one spelling of the parameter list") {
  CHECK(selected("app::f") == "app::f");
  CHECK(selected(" ::app::f ") == "app::f");
  CHECK(selected("f( int , const   char* )") == "f(int,const char*)");
  CHECK(selected("f(void)") == "f()");
  CHECK(selected("A::operator()") == "A::operator()");
  CHECK(selected("A::operator()(int)") == "A::operator()(int)");
  CHECK(selected("A::operator app::Name") == "A::operator app::Name");
  CHECK(selected("A::operator[]") == "A::operator[]");
  CHECK(selected("**::operator*") == "**::operator*");
  CHECK(selected("f(void (*)(int))") == "f(void(*)(int))");
  for (const char *bad :
       {"", "  ", "a::", "::", "a b", "a.b", "a->b", "f(", "f)", "f(int) const", "a<int>", "9a", "a,b"})
    CHECK(selected(bad).starts_with("error: "));
}

TEST_CASE("the class of a method may have template arguments") {
  CHECK(selected("app::Box<int>::get") == "app::Box<int>::get");
  CHECK(selected("app::Box< std::vector<int> , 2 >::get( int )") == "app::Box<std::vector<int>,2>::get(int)");
  CHECK(selected("app::Box<int>::operator<") == "app::Box<int>::operator<");
  CHECK(selected("app::Box::operator<") == "app::Box::operator<");
  CHECK(selected("app::Box::operator<<(std::vector<int>)") == "app::Box::operator<<(std::vector<int>)");
  CHECK(selected("app::make<int>").starts_with("error"));
  CHECK(selected("app::Box<int::get").starts_with("error"));
  CHECK(selected("app::Outer<int>::Box<int>::get").starts_with("error"));
}

TEST_CASE("selectors may use the standard library's names for its templates over characters") {
  CHECK(selected("std::string::append") == "std::basic_string::append");
  CHECK(selected("std::wstring::append(const wchar_t *)") == "std::basic_string::append(const wchar_t*)");
  CHECK(selected("std::u16string_view::data") == "std::basic_string_view::data");
  CHECK(selected("std::ofstream::ofstream") == "std::basic_ofstream::basic_ofstream");
  CHECK(selected("std::string") == "std::basic_string");
  CHECK(selected("A::operator std::string") == "A::operator std::basic_string");
  CHECK(selected("std::stringish::x") == "std::stringish::x");
  CHECK(selected("app::string::x") == "app::string::x");
  CHECK(selected("std::to_string") == "std::to_string");
}

TEST_CASE("qualified names are split outside of operators") {
  using Segments = std::vector<std::string_view>;
  CHECK(splitQualifiedName("app::Box::get") == Segments{"app", "Box", "get"});
  CHECK(splitQualifiedName("app::operator std::string") == Segments{"app", "operator std::string"});
  CHECK(lastSegment("main") == "main");
  CHECK(withoutLastSegment("main").empty());
  CHECK(withoutLastSegment("a::b::c") == "a::b");
  CHECK_FALSE(isOperatorName("operators"));
  CHECK_FALSE(hasWildcard("A::operator*"));
  CHECK(hasWildcard("A::*::operator*"));
}

TEST_CASE("name globs") {
  CHECK(matchesNameGlob("app::User::email", "app::User::email"));
  CHECK_FALSE(matchesNameGlob("app::User::email", "app::User::emails"));
  CHECK(matchesNameGlob("app::*::email", "app::User::email"));
  CHECK_FALSE(matchesNameGlob("app::*::email", "app::v1::User::email"));
  CHECK_FALSE(matchesNameGlob("app::*::email", "app::email"));
  CHECK(matchesNameGlob("**::email", "email"));
  CHECK(matchesNameGlob("**::email", "a::b::email"));
  CHECK_FALSE(matchesNameGlob("**::email", "a::b::email2"));
  CHECK(matchesNameGlob("a::**::z", "a::z"));
  CHECK(matchesNameGlob("a::**::m::**::z", "a::m::x::m::y::z"));
  CHECK(matchesNameGlob("a::get*Name", "a::getFullName"));
  CHECK_FALSE(matchesNameGlob("a::get*Name", "a::getFullNames"));
  CHECK(matchesNameGlob("app::**", "app::a::b"));
  CHECK_FALSE(matchesNameGlob("A::operator*", "A::operator->"));
  CHECK(matchesNameGlob("A::operator*", "A::operator*"));
  CHECK(matchesNameGlob("**::*", "x"));
}

TEST_CASE("path globs") {
  CHECK(matchesPathGlob("src/**", "src/a/b.cpp"));
  CHECK_FALSE(matchesPathGlob("src/**", "srcs/a.cpp"));
  CHECK(matchesPathGlob("src/*.cpp", "src/a.cpp"));
  CHECK_FALSE(matchesPathGlob("src/*.cpp", "src/a/b.cpp"));
  CHECK(matchesPathGlob("**/test_?.c", "test_1.c"));
  CHECK(matchesPathGlob("**/test_?.c", "x/y/test_1.c"));
  CHECK_FALSE(matchesPathGlob("**/test_?.c", "x/y/test_12.c"));
  CHECK(matchesPathGlob("./kiosk*.cpp", "kiosk_main.cpp"));
  CHECK(matchesPathGlob("**", "a/b"));
  CHECK(checkPathGlob("src/**/x.cpp").empty());
  for (const char *bad : {"", "/a", "a\\b", "a/", "a//b", "../a", "a/../b", "a**"})
    CHECK_FALSE(checkPathGlob(bad).empty());
}

TEST_CASE("a category covers itself and what stands below it") {
  CHECK(coversCategory("user.contact", "user.contact"));
  CHECK(coversCategory("user.contact", "user.contact.email"));
  CHECK_FALSE(coversCategory("user.contact", "user.contacts"));
  CHECK_FALSE(coversCategory("user.contact.email", "user.contact"));
  CHECK(coversCategory("*", "user"));
  CHECK(isCategory("user.health_and_medical"));
  for (const char *bad : {"", ".", "user.", ".user", "user..name", "user name", "user/name", "user.*"})
    CHECK_FALSE(isCategory(bad));
}

TEST_CASE("dates exist") {
  CHECK(formatDate(*parseDate("2028-02-29")) == "2028-02-29");
  CHECK(*parseDate("2027-01-31") < *parseDate("2027-02-01"));
  for (const char *bad : {"", "2027-02-29", "2027-00-01", "2027-01-00", "2027-04-31", "2027-1-1", "20270101",
                          "0000-01-01", "2027-01-01 ", "-027-01-01", "2027-01-1x"})
    CHECK_FALSE(parseDate(bad));
}

TEST_CASE("domains are hosts, with or without a port") {
  for (const char *good :
       {"acme.example", "*.acme.example", "o*.ingest.example", "localhost", "10.0.0.1:8080", "[::1]", "[::1]:443"})
    CHECK(isDomainPattern(good));
  for (const char *bad :
       {"", ".", "https://a.example", "a.example/path", "a b", "a..b", "a:", "a:x", "a:123456", "user@a"})
    CHECK_FALSE(isDomainPattern(bad));
}

TEST_CASE("suggestions are near, or absent") {
  const std::string words[] = {"sources", "sinks", "vendors"};
  CHECK(suggest("sorces", words) == "; did you mean 'sources'?");
  CHECK(suggest("Sinks", words) == "; did you mean 'sinks'?");
  CHECK(suggest("vednors", words) == "; did you mean 'vendors'?");
  CHECK(suggest("banana", words).empty());
}
