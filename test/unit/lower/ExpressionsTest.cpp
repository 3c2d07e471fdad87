// Values and places: operators, pointers, casts, conditions.
#include <catch2/catch.hpp>

#include "Lowered.h"

using piiflow::test::dedent;
using piiflow::test::lowered;

namespace {

std::string body(const std::string &code, const std::string &function = "f") { return lowered(code, function); }

}  // namespace

TEST_CASE("Arithmetic derives, comparisons carry nothing, constants are folded", "[lower]") {
  CHECK(body("int g(int);\n"
             "constexpr int kTwo = 2;\n"
             "bool f(int a, int b) { int c = a + b * kTwo; c += a; int d = -c; int e = 3 * kTwo; (void)d; (void)e;\n"
             "  return c < b; }") == dedent(R"(
    b0:
      %1 := derive*(b)
      c := derive+(a, %1)
      c <- derive+=(c, a)
      d := derive-(c)
      e := 6
      return := {}
      return
  )"));
}

TEST_CASE("A value that is read keeps what it was", "[lower]") {
  CHECK(body("int g(int, int);\n"
             "int f(int a) { return a++ + g(a, a = 3); }") == dedent(R"(
    b0:
      %0 := a
      a <- derive++(a)
      %1 := a
      a <- 3
      %2 := call g(arg0 <- %1, arg1 <- a)
      return := derive+(%0, %2)
      return
  )"));
}

TEST_CASE("Pointers: elements, offsets, addresses", "[lower]") {
  CHECK(body("void f(char *p, int n) { char buf[8]; buf[n] = p[0]; char *q = buf + n; *q++ = *(p + 1); q = &buf[0];\n"
             "  q = &buf[2]; char *r = &*q; *r = 0; }") == dedent(R"(
    b0:
      begin buf: char[8]
      buf[] <- p.*
      %2 := &buf[]
      q := shift(%2)
      %3 := q
      q <- shift(q)
      %4 := shift(p)
      %3.* <- %4.*
      q <- &buf[]
      %5 := &buf[]
      q <- shift(%5)
      r := &q.*
      r.* <- end of text
      return
  )"));
}

TEST_CASE("A 0 at the first character ends a text", "[lower]") {
  CHECK(body("void f(char *p, unsigned char *b, int n) { char t[8]; t[0] = '\\0'; *t = 0; *p = 0; p[0] = 0; t[1] = 0; t[n] = 0; *(t + n) = 0; *b = 0; *p = 1; }") ==
        dedent(R"(
    b0:
      begin t: char[8]
      t[] <- end of text
      t[] <- end of text
      p.* <- end of text
      p.* <- end of text
      t[] <- 0
      t[] <- 0
      t[] <- 0
      b.* <- 0
      p.* <- 1
      return
  )"));
}

TEST_CASE("References are cells that hold addresses", "[lower]") {
  CHECK(body("struct S { int a; int &r; };\n"
             "int &pick(S &);\n"
             "int f(S &s) { int &x = s.a; x = 1; s.r = x; pick(s) = 2; return pick(s); }") == dedent(R"(
    b0:
      x := &s.*.a
      x.* <- 1
      s.*.r.* <- x.*
      %1 := call pick(arg0 <- &s.*)
      %1.* <- 2
      %2 := call pick(arg0 <- &s.*)
      return := %2.*
      return
  )"));
}

TEST_CASE("A conditional lvalue joins addresses", "[lower]") {
  CHECK(body("void f(bool c, int a, int b) { (c ? a : b) = 1; }") == dedent(R"(
    b0:
      branch b1 b2
    b1:
      c is != 0
      %0 := &a
      goto b3
    b2:
      c is == 0
      %0 := &b
      goto b3
    b3:
      %0.* <- 1
      return
  )"));
}

TEST_CASE("Conditions short-circuit and fold", "[lower]") {
  CHECK(body("int g(int);\n"
             "constexpr bool kDebug = false;\n"
             "void f(int a) { if (kDebug && g(1)) g(2); if (a && !g(3)) g(4); if (sizeof(int) == 1) g(5); }") ==
        dedent(R"(
    b0:
      branch b1 b3
    b1:
      a is != 0
      %0 := 3
      call g(arg0 <- %0)
      branch b4 b2
    b2:
      %1 := 4
      call g(arg0 <- %1)
      goto b4
    b3:
      a is == 0
      goto b4
    b4:
      return
  )"));
}

TEST_CASE("Casts keep the object; dynamic_cast asks for the type", "[lower]") {
  CHECK(body("struct B { virtual ~B(); int b; }; struct D : B { int d; };\n"
             "long f(B *p, void *v) { D *d = static_cast<D *>(p); D *e = dynamic_cast<D *>(p); D &g = dynamic_cast<D "
             "&>(*p);\n"
             "  B *w = static_cast<B *>(v); w->b = d->d + e->d; return g.d; }") == dedent(R"(
    b0:
      d := p
      e := dynamic_cast D p
      %3 := dynamic_cast D p
      g := &%3.*
      w := v
      w.*.b <- derive+(d.*.d, e.*.d)
      return := g.*.d
      return
  )"));
}

TEST_CASE("Pointers to members select, pointers to functions are called", "[lower]") {
  CHECK(body("struct S { int a; int m(int); };\n"
             "int g(int);\n"
             "int f(S &s, int S::*p, int (S::*q)(int), int (*h)(int)) { p = &S::a; q = &S::m; h = g;\n"
             "  return s.*p + (s.*q)(1) + h(2) + (*h)(3); }") == dedent(R"(
    b0:
      p <- &member a
      q <- &S::m
      h <- &g
      %0 := select(s.*, p)
      %1 := %0.*
      %2 := q
      %3 := 1
      %4 := call (%2)(this <- &s.*, arg0 <- %3)
      %5 := derive+(%1, %4)
      %6 := 2
      %7 := call (h)(arg0 <- %6)
      %8 := derive+(%5, %7)
      %9 := 3
      %10 := call (h)(arg0 <- %9)
      return := derive+(%8, %10)
      return
  )"));
}

TEST_CASE("A lookup in a constant table depends on the index, another one does not", "[lower]") {
  CHECK(
      body(
          "const char kHex[] = \"0123456789abcdef\";\n"
          "int f(unsigned char c, int *numbers) { int a = kHex[c]; int b = \"ab\"[c]; int d = numbers[0]; return a + b "
          "+ d; }") == dedent(R"(
    b0:
      a := derive[](kHex[], c)
      b := derive[](c)
      d := numbers.*
      %3 := derive+(a, b)
      return := derive+(%3, d)
      return
  )"));
}

TEST_CASE("new and delete: the old pointer is read before the new one arrives", "[lower]") {
  CHECK(body("struct N { int v; N *next; };\n"
             "void f(N *head) { head = new N{1, head}; delete head; }") == dedent(R"(
    b0:
      %0 := new N
      begin %0.*: N
      %0.*.v := 1
      %0.*.next := head
      head <- %0
      end head.*
      return
  )"));
}

TEST_CASE("A whole object that is copied member by member is one copy; a base is sliced out", "[lower]") {
  CHECK(body("struct B { int b; }; struct D : B { int d; };\n"
             "void f(D &x, D y) { D z = x; z = y; B s = x; s = y; static_cast<B &>(z) = s; }") == dedent(R"(
    b0:
      begin z: D
      z := x.*
      z <- y
      begin s: B
      s := x.* as B
      s <- y as B
      z <- s as B
      return
  )"));
}

TEST_CASE("Unevaluated operands leave nothing", "[lower]") {
  CHECK(body("int g(int);\n"
             "unsigned long f() { decltype(g(1)) x = noexcept(g(2)); x = sizeof(g(3)); return alignof(int); }") ==
        dedent(R"(
    b0:
      x := 0
      x <- 4
      return := 4
      return
  )"));
}
