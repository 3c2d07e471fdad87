// The synthetic initialiser function.
#include "Lowered.h"

#include <catch2/catch.hpp>

namespace piiflow::test {
namespace {

const std::string kDeclared = R"(
struct S {
  S(const char *);
  S(const S &);
  ~S();
  bool ok() const;
};
bool c();
void g();
void use(const S &);
S make(const char *);
)";

TEST_CASE("globals: globals and static members are initialised in order") {
  const std::string code = kDeclared + R"(
int k = 3;
struct A { static S s; };
S A::s = make("a");
const S &r = A::s;
int n;
)";
  CHECK(lowered(code, "<global initialisers>") == dedent(R"(
    b0:
      k := 3
      begin A::s: S
      %0 := "a"
      A::s := call make(arg0 <- %0)
      r := &A::s
      return
  )"));
}

}  // namespace
}  // namespace piiflow::test
