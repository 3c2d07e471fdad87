// try, catch and throw.
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

TEST_CASE("try: the handler is chosen by type; nobody's exception goes on") {
  const std::string code = kDeclared + R"(
void f() {
  S o("o");
  try {
    S i("i");
    throw 3;
  } catch (const S &s) {
    use(s);
  } catch (int n) {
    n = 4;
  }
  g();
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin o: S
      %1 := "o"
      call S::S(this <- &o, arg0 <- %1)
      goto b1
    b1:  // unwind b4
      begin i: S
      %3 := "i"
      call S::S(this <- &i, arg0 <- %3)
      goto b2
    b2:  // unwind b3
      %4 := 3
      throw int %4
      unreachable
    b3:
      call S::~S(this <- &i)
      end i
      goto b4
    b4:  // unwind b8
      dispatch [S] b5 [int] b6
    b5:  // unwind b8
      s := catch S
      call use(arg0 <- &s.*)
      goto b7
    b6:
      %7 := catch int
      n := %7.*
      n <- 4
      goto b7
    b7:  // unwind b8
      call g()
      call S::~S(this <- &o)
      end o
      return
    b8:
      call S::~S(this <- &o)
      end o
      resume
  )"));
}

TEST_CASE("try: catch all and rethrow") {
  const std::string code = kDeclared + R"(
void f() {
  try {
    g();
  } catch (...) {
    c();
    throw;
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:  // unwind b1
      call g()
      return
    b1:
      dispatch [...] b2
    b2:
      catch
      call c()
      rethrow
      unreachable
  )"));
}

TEST_CASE("try: by value, the handler has a copy of its own") {
  const std::string code = kDeclared + R"(
void f() {
  try {
    g();
  } catch (S s) {
    use(s);
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:  // unwind b1
      call g()
      goto b4
    b1:
      dispatch [S] b2
    b2:
      %1 := catch S
      begin s: S
      call S::S(this <- &s, arg0 <- &%1.*)
      goto b3
    b3:  // unwind b5
      call use(arg0 <- &s)
      call S::~S(this <- &s)
      end s
      goto b4
    b4:
      return
    b5:
      call S::~S(this <- &s)
      end s
      resume
  )"));
}

TEST_CASE("try: nested: an exception of a handler goes outwards") {
  const std::string code = kDeclared + R"(
void f() {
  try {
    try {
      g();
    } catch (int) {
      throw S("x");
    }
  } catch (const S &s) {
    use(s);
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:  // unwind b1
      call g()
      goto b5
    b1:  // unwind b3
      dispatch [int] b2
    b2:  // unwind b3
      %1 := catch int
      %0 := %1.*
      begin %2: S
      %3 := "x"
      call S::S(this <- &%2, arg0 <- %3)
      throw S %2
      unreachable
    b3:
      dispatch [S] b4
    b4:
      s := catch S
      call use(arg0 <- &s.*)
      goto b5
    b5:
      return
  )"));
}

TEST_CASE("try: leaving a try block by return and break") {
  const std::string code = kDeclared + R"(
void f() {
  while (c()) {
    try {
      S s("s");
      if (c()) break;
      return;
    } catch (...) {
    }
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      goto b1
    b1:
      call c()
      branch b2 b9
    b2:  // unwind b7
      begin s: S
      %1 := "s"
      call S::S(this <- &s, arg0 <- %1)
      goto b3
    b3:  // unwind b6
      call c()
      branch b4 b5
    b4:
      call S::~S(this <- &s)
      end s
      goto b9
    b5:
      call S::~S(this <- &s)
      end s
      return
    b6:
      call S::~S(this <- &s)
      end s
      goto b7
    b7:
      dispatch [...] b8
    b8:
      catch
      goto b1
    b9:
      return
  )"));
}

TEST_CASE("try: a function-try-block of a constructor rethrows") {
  const std::string code = kDeclared + R"(
struct A {
  A() try : s(make("a")) { g(); } catch (...) { c(); }
  S s;
};
)";
  CHECK(lowered(code, "A::A") == dedent(R"(
    b0:  // unwind b3
      begin this.*.s: S
      %0 := "a"
      this.*.s := call make(arg0 <- %0)
      goto b1
    b1:  // unwind b2
      call g()
      return
    b2:
      call S::~S(this <- &this.*.s)
      goto b3
    b3:
      dispatch [...] b4
    b4:
      catch
      call c()
      rethrow
      unreachable
  )"));
}

}  // namespace
}  // namespace piiflow::test
