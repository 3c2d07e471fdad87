// Cleanups on every way out of a scope.
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

TEST_CASE("scope: objects are destroyed in reverse order, on exceptions too") {
  const std::string code = kDeclared + R"(
void f() {
  S a("a");
  S b("b");
  g();
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin a: S
      %1 := "a"
      call S::S(this <- &a, arg0 <- %1)
      goto b1
    b1:  // unwind b4
      begin b: S
      %3 := "b"
      call S::S(this <- &b, arg0 <- %3)
      goto b2
    b2:  // unwind b3
      call g()
      call S::~S(this <- &b)
      end b
      call S::~S(this <- &a)
      end a
      return
    b3:
      call S::~S(this <- &b)
      end b
      goto b4
    b4:
      call S::~S(this <- &a)
      end a
      resume
  )"));
}

TEST_CASE("scope: return, break and continue destroy what they leave") {
  const std::string code = kDeclared + R"(
void f() {
  S outer("o");
  while (c()) {
    S inner("i");
    if (c()) continue;
    if (c()) break;
    if (c()) return;
    g();
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin outer: S
      %1 := "o"
      call S::S(this <- &outer, arg0 <- %1)
      goto b1
    b1:  // unwind b12
      call c()
      branch b2 b11
    b2:  // unwind b12
      begin inner: S
      %3 := "i"
      call S::S(this <- &inner, arg0 <- %3)
      goto b3
    b3:  // unwind b10
      call c()
      branch b4 b5
    b4:
      call S::~S(this <- &inner)
      end inner
      goto b1
    b5:  // unwind b10
      call c()
      branch b6 b7
    b6:
      call S::~S(this <- &inner)
      end inner
      goto b11
    b7:  // unwind b10
      call c()
      branch b8 b9
    b8:
      call S::~S(this <- &inner)
      end inner
      call S::~S(this <- &outer)
      end outer
      return
    b9:  // unwind b10
      call g()
      call S::~S(this <- &inner)
      end inner
      goto b1
    b10:
      call S::~S(this <- &inner)
      end inner
      goto b12
    b11:
      call S::~S(this <- &outer)
      end outer
      return
    b12:
      call S::~S(this <- &outer)
      end outer
      resume
  )"));
}

TEST_CASE("scope: a returned local is built in place of the result") {
  const std::string code = kDeclared + R"(
S f() {
  S s("s");
  g();
  return s;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin s: S
      %1 := "s"
      call S::S(this <- &s, arg0 <- %1)
      goto b1
    b1:  // unwind b2
      call g()
      return := s
      return
    b2:
      call S::~S(this <- &s)
      end s
      resume
  )"));
}

TEST_CASE("scope: by-value parameters are destroyed by the callee") {
  const std::string code = kDeclared + R"(
void f(S s, const S &r) { use(s); }
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:  // unwind b1
      call use(arg0 <- &s)
      call S::~S(this <- &s)
      end s
      return
    b1:
      call S::~S(this <- &s)
      end s
      resume
  )"));
}

TEST_CASE("scope: classes without a destructor to see cost no blocks") {
  const std::string code = kDeclared + R"(
struct Plain { int n; };
Plain plain();
int f() {
  Plain p = plain();
  g();
  return p.n;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin p: Plain
      p := call plain()
      call g()
      return := p.n
      return
  )"));
}

TEST_CASE("scope: a loop variable lives for one turn") {
  const std::string code = kDeclared + R"(
namespace std { template <class T> struct initializer_list { const T *first; unsigned long count; const T *begin() const; const T *end() const; }; }
void f() {
  for (S s : {S("1")}) {
    if (c()) break;
    g();
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin %1: std::initializer_list<S>
      begin %1[]: S
      %2 := "1"
      call S::S(this <- &%1[], arg0 <- %2)
      __range1 := &%1
      __begin1 := call std::initializer_list::begin(this <- &__range1.*)
      __end1 := call std::initializer_list::end(this <- &__range1.*)
      goto b1
    b1:
      begin s: S
      call S::S(this <- &s, arg0 <- &__begin1.*)
      goto b2
    b2:  // unwind b6
      call c()
      branch b3 b4
    b3:
      call S::~S(this <- &s)
      end s
      goto b5
    b4:  // unwind b6
      call g()
      call S::~S(this <- &s)
      end s
      __begin1 <- shift(__begin1)
      branch b1 b5
    b5:
      return
    b6:
      call S::~S(this <- &s)
      end s
      resume
  )"));
}

TEST_CASE("scope: a noexcept function has no way out for exceptions") {
  const std::string code = kDeclared + R"(
void f() noexcept {
  S s("s");
  g();
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:  // unwind b1
      begin s: S
      %1 := "s"
      call S::S(this <- &s, arg0 <- %1)
      call g()
      call S::~S(this <- &s)
      end s
      return
    b1:
      unreachable
  )"));
}

}  // namespace
}  // namespace piiflow::test
