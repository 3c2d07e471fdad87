// PII, PII_SINK and PII_SANITIZER as the compiler leaves them on declarations.
#include <algorithm>
#include <catch2/catch.hpp>

#include "Lowered.h"

namespace piiflow::test {
namespace {

const char *const kMacros = R"(
#define PII(x) __attribute__((annotate("piiflow::pii", #x)))
#define PII_SINK(x) __attribute__((annotate("piiflow::sink", #x)))
#define PII_SANITIZER(x) __attribute__((annotate("piiflow::sanitizer", #x)))
)";

flow::FlowUnit annotated(const std::string &code) { return lowerCode(kMacros + code); }

std::string text(const std::vector<flow::Annotation> &annotations) {
  std::string result;
  for (const flow::Annotation &one : annotations) {
    const char *kind = one.kind == flow::AnnotationKind::Pii    ? "pii "
                       : one.kind == flow::AnnotationKind::Sink ? "sink "
                                                                : "sanitizer ";
    result += (result.empty() ? "" : ", ") + std::string(kind) + one.value;
  }
  return result;
}

const flow::Function &function(const flow::FlowUnit &unit, const std::string &qualified) {
  auto at = std::find_if(unit.functions.begin(), unit.functions.end(),
                         [&](const flow::Function &one) { return one.qualified == qualified; });
  REQUIRE(at != unit.functions.end());
  return *at;
}

const flow::Variable &variable(const flow::FlowUnit &unit, const std::string &qualified) {
  auto at = std::find_if(unit.variables.begin(), unit.variables.end(),
                         [&](const flow::Variable &one) { return one.qualified == qualified; });
  REQUIRE(at != unit.variables.end());
  return *at;
}

std::string fieldText(const flow::FlowUnit &unit, const std::string &name) {
  for (const flow::Field &field : unit.fields)
    if (field.name == name) return text(field.annotations);
  return "no such field";
}

}  // namespace

TEST_CASE("An annotation on any redeclaration counts, of functions and of parameters", "[lower]") {
  flow::FlowUnit unit = annotated(R"(
    PII(user.name) int f(int a);
    int f(PII(user.email) int a);
    PII_SINK(acme) int f(int b) { return b; }
    extern int g PII(user.id);
    int g = 1;
  )");
  CHECK(text(function(unit, "f").annotations) == "pii user.name, sink acme");
  CHECK(text(function(unit, "f").parameters[0].annotations) == "pii user.email");
  CHECK(function(unit, "f").parameters[0].name == "b");
  CHECK(text(variable(unit, "g").annotations) == "pii user.id");
}

TEST_CASE("Instantiations carry the annotations of their template", "[lower]") {
  flow::FlowUnit unit = annotated(R"(
    template <class T> PII_SINK(acme) void send(const T &value);
    template <class T> void send(const T &value) {}
    template <class T> struct PII(user.id) Wrap { PII(user.name) T value; };
    void use(Wrap<int> w) { send(w.value); }
  )");
  CHECK(text(function(unit, "send").annotations) == "sink acme");
  CHECK(fieldText(unit, "value") == "pii user.name");
  REQUIRE(unit.records.size() == 1);
  CHECK(text(unit.records[0].annotations) == "pii user.id");
}

TEST_CASE("A declaration spelled with an annotated typedef name is annotated", "[lower]") {
  flow::FlowUnit unit = annotated(R"(
    using Email PII(user.email) = const char *;
    typedef int Age PII(user.age);
    using Mail = Email;
    template <class T> struct List { T *items; };
    struct User { Email direct; Age ages[3]; const Mail *chained; List<Email> many; const char *other; };
    Email f(const Email &a, Age b, int c) { Email local = a; auto copy = b; return local; }
    User user;
  )");
  CHECK(fieldText(unit, "direct") == "pii user.email");
  CHECK(fieldText(unit, "ages") == "pii user.age");
  CHECK(fieldText(unit, "chained") == "pii user.email");
  CHECK(fieldText(unit, "many") == "pii user.email");
  CHECK(fieldText(unit, "other").empty());
  const flow::Function &f = function(unit, "f");
  CHECK(text(f.annotations) == "pii user.email");
  CHECK(text(f.parameters[0].annotations) == "pii user.email");
  CHECK(text(f.parameters[1].annotations) == "pii user.age");
  CHECK(f.parameters[2].annotations.empty());
  std::vector<std::string> locals;
  for (const flow::FunctionBody &body : unit.bodies)
    for (const flow::Local &local : body.locals)
      for (const flow::LocalAnnotation &annotation : local.annotations)
        locals.push_back(local.name + " " + annotation.category);
  CHECK(locals == std::vector<std::string>{"local user.email"});
}

TEST_CASE("Attributes written out mean the same; others are not ours", "[lower]") {
  flow::FlowUnit unit = annotated(R"(
    [[clang::annotate("piiflow::pii", "user.name")]] int a;
    __attribute__((annotate("piiflow::pii", "user." "email"))) int b;
    __attribute__((annotate("other", "user.email"))) int c;
  )");
  CHECK(text(variable(unit, "a").annotations) == "pii user.name");
  CHECK(text(variable(unit, "b").annotations) == "pii user.email");
  CHECK(variable(unit, "c").annotations.empty());
  CHECK(unit.diagnostics.empty());
}

TEST_CASE("Annotations that are dropped or malformed are warned of", "[lower]") {
  flow::FlowUnit unit = annotated(R"(
    int f(int a) { return a; }
    PII(user.name) int f(int a);
    PII(user.name) struct Late { int x; };
    [[clang::annotate("piiflow::pii")]] int noValue;
    [[clang::annotate("piiflow::pij", "x")]] int noSuch;
    __attribute__((annotate("other"))) struct Other { int x; };
    int dropped = f(noValue + noSuch);
  )");
  std::vector<std::uint32_t> lines;
  for (const base::Diagnostic &one : unit.diagnostics) {
    CHECK(one.severity == base::Severity::Warning);
    CHECK(one.ruleId == "piiflow-ignored-annotation");
    CHECK(one.file == "case.cpp");
    lines.push_back(one.line);
  }
  std::sort(lines.begin(), lines.end());
  CHECK(lines == std::vector<std::uint32_t>{7, 8, 9, 10});
  CHECK(unit.complete);
}

}  // namespace piiflow::test
