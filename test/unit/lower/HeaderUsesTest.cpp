#include "lower/HeaderUses.h"

#include <catch2/catch.hpp>

#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"

namespace piiflow::lower {
namespace {

class Action : public clang::PreprocessOnlyAction {
 public:
  explicit Action(llvm::function_ref<void(HeaderUses &, clang::Preprocessor &)> check) : check_(check) {}

 protected:
  void ExecuteAction() override {
    clang::Preprocessor &preprocessor = getCompilerInstance().getPreprocessor();
    HeaderUses uses;
    preprocessor.EnterMainSourceFile();
    for (clang::Token token; preprocessor.Lex(token), token.isNot(clang::tok::eof);) uses.take(token);
    uses.endText();
    check_(uses, preprocessor);
  }

 private:
  llvm::function_ref<void(HeaderUses &, clang::Preprocessor &)> check_;
};

/// Whether `name` is called without a qualifier.
bool isCalled(const char *code, const char *name) {
  bool result = false;
  clang::tooling::runToolOnCode(std::make_unique<Action>([&](HeaderUses &uses, clang::Preprocessor &preprocessor) {
                                  const auto at = uses.names.find(preprocessor.getIdentifierInfo(name));
                                  result = at != uses.names.end() &&
                                           at->second[static_cast<std::size_t>(UseKind::Called)] == 0;
                                }),
                                code);
  return result;
}

bool hasOperator(const char *code, clang::OverloadedOperatorKind kind) {
  bool result = false;
  clang::tooling::runToolOnCode(std::make_unique<Action>([&](HeaderUses &uses, clang::Preprocessor &) {
                                  result = uses.operators[HeaderUses::operatorGroup(kind)] == 0;
                                }),
                                code);
  return result;
}

}  // namespace

TEST_CASE("A member's declaration looks nothing up", "[lower]") {
  CHECK_FALSE(isCalled("struct A { void clone(int); };", "clone"));
  CHECK(isCalled("struct A { int all = clone(1); };", "clone"));
  CHECK(isCalled("void f() { clone(1); }", "clone"));
}

TEST_CASE("Attributes do not hide that a class begins", "[lower]") {
  CHECK_FALSE(isCalled("class __attribute__((visibility(\"default\"))) A { void clone(int); };", "clone"));
  CHECK_FALSE(isCalled("struct alignas(16) A { void clone(int); };", "clone"));
}

TEST_CASE("The class key of a parameter or a result begins no class", "[lower]") {
  CHECK(isCalled("struct A; int f(struct A *a) { return 2 * clone(a); }", "clone"));
  CHECK(isCalled("struct A; auto f() -> struct A * { 2 * clone(0); }", "clone"));
}

TEST_CASE("Operators are used by their tokens, but not where they are declared", "[lower]") {
  CHECK(hasOperator("int a = 1 << 2;", clang::OO_LessLess));
  CHECK_FALSE(hasOperator("struct A; int operator<<(A, A);", clang::OO_LessLess));
  CHECK(hasOperator("bool a = 1 != 2;", clang::OO_EqualEqual));
  CHECK_FALSE(hasOperator("int a;", clang::OO_LessLess));
}

}  // namespace piiflow::lower
