// Constructors, destructors, implicit members.
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

TEST_CASE("special members: bases, then members in order of declaration, then the body") {
  const std::string code = kDeclared + R"(
struct B { B(int); };
struct A : B {
  A(int k) : t(k), B(k) { g(); }
  S s{"s"};
  int t;
  int u = 7;
};
)";
  CHECK(lowered(code, "A::A") == dedent(R"(
    b0:
      call B::B(this <- &this.*, arg0 <- k)
      begin this.*.s: S
      %0 := "s"
      call S::S(this <- &this.*.s, arg0 <- %0)
      goto b1
    b1:  // unwind b2
      this.*.t := k
      this.*.u := 7
      call g()
      return
    b2:
      call S::~S(this <- &this.*.s)
      resume
  )"));
}

TEST_CASE("special members: a delegating constructor") {
  const std::string code = kDeclared + R"(
struct A {
  A(int k) : n(k) {}
  A() : A(3) { g(); }
  int n;
};
A a;
)";
  CHECK(lowered(code, "A::A") == dedent(R"(
    b0:
      this.*.n := k
      return
  )"));
}

TEST_CASE("special members: a destructor destroys members and bases behind each return") {
  const std::string code = kDeclared + R"(
struct B { ~B(); };
struct A : B {
  ~A();
  S s;
  S t[2];
};
A::~A() {
  if (c()) return;
  g();
}
)";
  CHECK(lowered(code, "A::~A") == dedent(R"(
    b0:  // unwind b3
      call c()
      branch b1 b2
    b1:
      call S::~S(this <- &this.*.t[])
      call S::~S(this <- &this.*.s)
      call B::~B(this <- &this.*)
      return
    b2:  // unwind b3
      call g()
      call S::~S(this <- &this.*.t[])
      call S::~S(this <- &this.*.s)
      call B::~B(this <- &this.*)
      return
    b3:
      unreachable
  )"));
}

TEST_CASE("special members: virtual bases belong to the complete object") {
  const std::string code = kDeclared + R"(
struct V { V(int); ~V(); };
struct A : virtual V {
  A() : V(1) {}
  ~A();
};
A::~A() {}
)";
  CHECK(lowered(code, "A::A") == dedent(R"(
    b0:
      branch b1 b2
    b1:
      %0 := 1
      call V::V(this <- &this.*, arg0 <- %0)
      goto b2
    b2:
      return
  )"));
}

TEST_CASE("special members: members of an anonymous union") {
  const std::string code = kDeclared + R"(
struct A {
  A(int k) : n(k) {}
  union { int n; float x; };
};
)";
  CHECK(lowered(code, "A::A") == dedent(R"(
    b0:
      this.*.#0.n := k
      return
  )"));
}

TEST_CASE("special members: an implicit copy where a member has its own copy constructor") {
  const std::string code = kDeclared + R"(
struct A { S s; int n; };
A f(const A &a) { return a; }
)";
  CHECK(lowered(code, "A::A") == dedent(R"(
    b0:
      begin this.*.s: S
      call S::S(this <- &this.*.s, arg0 <- &arg0.*.s)
      this.*.n := arg0.*.n
      return
  )"));
}

TEST_CASE("special members: an implicit assignment where a member has its own") {
  const std::string code = kDeclared + R"(
struct M { M &operator=(const M &); };
struct A { M m; int n; };
void f(A &a, const A &b) { a = b; }
)";
  CHECK(lowered(code, "A::operator=") == dedent(R"(
    b0:
      call M::operator=(this <- &this.*.m, arg0 <- &arg0.*.m)
      this.*.n <- arg0.*.n
      return := &this.*
      return
  )"));
}

TEST_CASE("special members: an inherited constructor hands its parameters on") {
  const std::string code = kDeclared + R"(
struct B { B(int, const S &); };
struct A : B { using B::B; int n = 2; };
A f() { return A(1, "x"); }
)";
  CHECK(lowered(code, "A::A") == dedent(R"(
    b0:
      call B::B(this <- &this.*, arg0 <- arg0, arg1 <- &arg1.*)
      this.*.n := 2
      return
  )"));
}

}  // namespace
}  // namespace piiflow::test
