// Statements: branches, loops, jumps, and what cannot be reached.
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

TEST_CASE("stmt: if with an initialiser and a condition variable") {
  const std::string code = kDeclared + R"(
void f() {
  if (S s("a"); bool b = s.ok())
    use(s);
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin s: S
      %1 := "a"
      call S::S(this <- &s, arg0 <- %1)
      goto b1
    b1:  // unwind b5
      b := call S::ok(this <- &s)
      branch b2 b3
    b2:  // unwind b5
      b is != 0
      call use(arg0 <- &s)
      goto b4
    b3:
      b is == 0
      goto b4
    b4:
      call S::~S(this <- &s)
      end s
      return
    b5:
      call S::~S(this <- &s)
      end s
      resume
  )"));
}

TEST_CASE("stmt: constant conditions leave no edge to the dead branch") {
  const std::string code = kDeclared + R"(
void f() {
  if (false) use("dead");
  if constexpr (sizeof(int) == 4) g();
  else use("discarded");
  while (true)
    if (c()) return;
  g();
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      call g()
      goto b1
    b1:
      call c()
      branch b2 b1
    b2:
      return
  )"));
}

TEST_CASE("stmt: code behind return, throw and a noreturn call is dropped") {
  const std::string code = kDeclared + R"(
[[noreturn]] void die();
int f(int k) {
  if (k) die();
  throw 1;
  g();
  return 2;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      branch b1 b2
    b1:
      k is != 0
      call die()
      unreachable
    b2:
      k is == 0
      %0 := 1
      throw int %0
      unreachable
  )"));
}

TEST_CASE("stmt: switch falls through, breaks and may match nothing") {
  const std::string code = kDeclared + R"(
int f(int k) {
  switch (k) {
    case 1: g();
    case 2 ... 4: c(); break;
    case 5: return 5;
  }
  return 0;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      branch b1 b2 b3 b4
    b1:
      k is == 1
      call g()
      goto b2
    b2:
      call c()
      goto b5
    b3:
      k is == 5
      return := 5
      return
    b4:
      k is != 1
      k is != 5
      goto b5
    b5:
      return := 0
      return
  )"));
}

TEST_CASE("stmt: a switch over a constant is the case that it selects") {
  const std::string code = kDeclared + R"(
int f() {
  switch (3) {
    case 1: return 7;
    case 3: return 8;
    default: return 9;
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      return := 8
      return
  )"));
}

TEST_CASE("stmt: a switch that names all enumerators has no other way") {
  const std::string code = kDeclared + R"(
enum class E { A, B };
int f(E e) {
  switch (e) {
    case E::A: return 1;
    case E::B: return 2;
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      branch b1 b2
    b1:
      e is == 0
      return := 1
      return
    b2:
      e is == 1
      return := 2
      return
  )"));
}

TEST_CASE("stmt: for, continue and break") {
  const std::string code = kDeclared + R"(
void f(int n) {
  for (int i = 0; i < n; ++i) {
    if (i == 3) continue;
    if (c()) break;
    g();
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      i := 0
      goto b1
    b1:
      branch b2 b6
    b2:
      branch b5 b3
    b3:
      call c()
      branch b6 b4
    b4:
      call g()
      goto b5
    b5:
      i <- derive++(i)
      goto b1
    b6:
      return
  )"));
}

TEST_CASE("stmt: do runs its body first") {
  const std::string code = kDeclared + R"(
void f() {
  do g();
  while (c());
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      goto b1
    b1:
      call g()
      call c()
      branch b1 b2
    b2:
      return
  )"));
}

TEST_CASE("stmt: range-for over a container of objects says that it may be empty") {
  const std::string code = kDeclared + R"(
namespace std { template <class T> struct vector { T *begin() const; T *end() const; }; }
void f(const std::vector<int *> &all) {
  for (int *one : all) g();
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      __range1 := &all.*
      __begin1 := call std::vector::begin(this <- &__range1.*)
      __end1 := call std::vector::end(this <- &__range1.*)
      branch b1 b2
    b1:
      one := __begin1.*
      call g()
      __begin1 <- shift(__begin1)
      branch b1 b3
    b2:
      __range1.* is empty
      goto b3
    b3:
      return
  )"));
}

TEST_CASE("stmt: range-for over an array") {
  const std::string code = kDeclared + R"(
void f(int (&all)[3]) {
  for (int &one : all) one = 1;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      __range1 := &all.*
      __begin1 := &__range1.*[]
      %3 := &__range1.*[]
      __end1 := shift(%3)
      goto b1
    b1:
      one := &__begin1.*
      one.* <- 1
      __begin1 <- shift(__begin1)
      branch b1 b2
    b2:
      return
  )"));
}

TEST_CASE("stmt: goto leaves scopes, forwards and backwards") {
  const std::string code = kDeclared + R"(
void f() {
  S a("a");
again: {
  S b("b");
  if (c()) goto again;
  if (c()) goto end;
}
end:
  use(a);
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin a: S
      %1 := "a"
      call S::S(this <- &a, arg0 <- %1)
      goto b1
    b1:  // unwind b9
      begin b: S
      %3 := "b"
      call S::S(this <- &b, arg0 <- %3)
      goto b2
    b2:  // unwind b8
      call c()
      branch b3 b4
    b3:
      call S::~S(this <- &b)
      end b
      goto b1
    b4:  // unwind b8
      call c()
      branch b5 b6
    b5:
      call S::~S(this <- &b)
      end b
      goto b7
    b6:
      call S::~S(this <- &b)
      end b
      goto b7
    b7:  // unwind b9
      call use(arg0 <- &a)
      call S::~S(this <- &a)
      end a
      return
    b8:
      call S::~S(this <- &b)
      end b
      goto b9
    b9:
      call S::~S(this <- &a)
      end a
      resume
  )"));
}

TEST_CASE("stmt: a computed goto may go to every label") {
  const std::string code = kDeclared + R"(
void f(int k) {
  static void *all[] = {&&one, &&two};
  goto *all[k];
one:
  g();
  return;
two:
  c();
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      branch b1 b2
    b1:
      begin f::all: void *[2]
      f::all[] := {}
      f::all[] := {}
      goto b2
    b2:
      branch b3 b4
    b3:
      call g()
      return
    b4:
      call c()
      return
  )"));
}

TEST_CASE("stmt: if consteval takes the branch of the running program") {
  const std::string code = kDeclared + R"(
constexpr int f(int x) {
  if consteval {
    return 1;
  } else {
    g();
    return x;
  }
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      call g()
      return := x
      return
  )"));
}

TEST_CASE("stmt: temporaries of a condition die before either branch") {
  const std::string code = kDeclared + R"(
void f() {
  if (make("a").ok() && c()) g();
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin %0: S
      %1 := "a"
      %0 := call make(arg0 <- %1)
      goto b1
    b1:  // unwind b7
      %2 := call S::ok(this <- &%0)
      branch b2 b4
    b2:  // unwind b7
      %2 is != 0
      call c()
      branch b3 b5
    b3:
      call S::~S(this <- &%0)
      end %0
      call g()
      goto b6
    b4:
      %2 is == 0
      goto b5
    b5:
      call S::~S(this <- &%0)
      end %0
      goto b6
    b6:
      return
    b7:
      call S::~S(this <- &%0)
      end %0
      resume
  )"));
}

TEST_CASE("stmt: inline assembly is recorded, not modelled") {
  const std::string code = kDeclared + R"(
void f(int a, int b) {
  asm("add %1,%0" : "+r"(a) : "r"(b));
  asm volatile("" ::: "memory");
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      a <- unhandled GCCAsmStmt(b, a)
      return
  )"));
}

}  // namespace
}  // namespace piiflow::test
