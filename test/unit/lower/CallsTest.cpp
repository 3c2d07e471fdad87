// Calls: dispatch, constructors, temporaries, library functions that construct.
#include <catch2/catch.hpp>

#include "Lowered.h"

using piiflow::test::dedent;
using piiflow::test::lowered;

namespace {

std::string body(const std::string &code, const std::string &function = "f") { return lowered(code, function); }

}  // namespace

TEST_CASE("A call is virtual only when the complete object is not known", "[lower]") {
  CHECK(body("struct B { virtual void m(); }; struct D : B { void m() override; }; struct L final : B { void m() "
             "override; "
             "};\n"
             "void f(B &b, B *p, L &l) { b.m(); p->B::m(); l.m(); D d; d.m(); static_cast<B &>(d).m(); }") == dedent(R"(
    b0:
      call virtual B::m(this <- &b.*)
      call B::m(this <- &p.*)
      call L::m(this <- &l.*)
      begin d: D
      call D::D(this <- &d)
      call D::m(this <- &d)
      call D::m(this <- &d)
      return
  )"));
}

TEST_CASE("In a constructor the object is of the constructor's class", "[lower]") {
  CHECK(lowered("struct B { virtual void m(); }; struct D : B { D(); void m() override; };\n"
                "D::D() { m(); }",
                "D::D") == dedent(R"(
    b0:
      call B::B(this <- &this.*)
      call D::m(this <- &this.*)
      return
  )"));
}

TEST_CASE("By value: a temporary that the callee's parameter is a copy of; by reference: the object", "[lower]") {
  CHECK(body("struct S { S(const S &); int a; };\n"
             "void byValue(S); void byReference(const S &); S make();\n"
             "void f(S &s) { byValue(s); byReference(s); byReference(make()); byValue(make()); }") == dedent(R"(
    b0:
      begin %0: S
      call S::S(this <- &%0, arg0 <- &s.*)
      call byValue(arg0 <- %0)
      call byReference(arg0 <- &s.*)
      begin %1: S
      %1 := call make()
      call byReference(arg0 <- &%1)
      begin %2: S
      %2 := call make()
      call byValue(arg0 <- %2)
      return
  )"));
}

TEST_CASE("Default arguments and default member initialisers stand at their use", "[lower]") {
  CHECK(body("int now(); struct S { int a = now(); int b = a; };\n"
             "void g(int x = now());\n"
             "void f() { g(); S s{}; S t{1}; (void)s; (void)t; }") == dedent(R"(
    b0:
      %0 := call now()
      call g(arg0 <- %0)
      begin s: S
      s.a := call now()
      s.b := s.a
      begin t: S
      t.a := 1
      t.b := t.a
      return
  )"));
}

TEST_CASE("Temporaries die with the full-expression, those bound to a reference with it", "[lower]") {
  CHECK(body("struct G { G(int); ~G(); int v() const; };\n"
             "void f() noexcept { int a = G(1).v(); const G &g = G(2); (void)a; g.v(); }") == dedent(R"(
    b0:  // unwind b1
      begin %1: G
      %2 := 1
      call G::G(this <- &%1, arg0 <- %2)
      a := call G::v(this <- &%1)
      call G::~G(this <- &%1)
      end %1
      begin %4: G
      %5 := 2
      call G::G(this <- &%4, arg0 <- %5)
      g := &%4
      call G::v(this <- &g.*)
      call G::~G(this <- &%4)
      end %4
      return
    b1:
      unreachable
  )"));
}

TEST_CASE("Operators: members have a receiver, others take all operands", "[lower]") {
  CHECK(body("struct S { S &operator+=(int); bool operator==(const S &) const; int operator[](int) const; int a; };\n"
             "S operator+(const S &, const S &);\n"
             "void f(S &s, S &t) { s += 1; bool b = s != t; S u = s + t; (void)b; u[2]; }") == dedent(R"(
    b0:
      %0 := 1
      call S::operator+=(this <- &s.*, arg0 <- %0)
      call S::operator==(this <- &s.*, arg0 <- &t.*)
      b := {}
      begin u: S
      u := call operator+(arg0 <- &s.*, arg1 <- &t.*)
      %3 := 2
      call S::operator[](this <- &u, arg0 <- %3)
      return
  )"));
}

TEST_CASE("Moving and forwarding are no calls", "[lower]") {
  CHECK(body("namespace std { template <class T> struct rr { using t = T; }; template <class T> struct rr<T &> { using "
             "t = "
             "T; };\n"
             "template <class T> typename rr<T>::t &&move(T &&); }\n"
             "void sink(int &&); void f(int a) { sink(std::move(a)); }") == dedent(R"(
    b0:
      call sink(arg0 <- &a)
      return
  )"));
}

TEST_CASE("A user's own copy constructor is called, also inside an implicit one", "[lower]") {
  const char *code =
      "struct In { In(const In &); int v; }; struct Out { In in; int n; };\n"
      "void f(const Out &o) { Out copy = o; (void)copy; }";
  CHECK(body(code) == dedent(R"(
    b0:
      begin copy: Out
      call Out::Out(this <- &copy, arg0 <- &o.*)
      return
  )"));
  CHECK(body(code, "Out::Out") == dedent(R"(
    b0:
      begin this.*.in: In
      call In::In(this <- &this.*.in, arg0 <- &arg0.*.in)
      this.*.n := arg0.*.n
      return
  )"));
}

TEST_CASE("C's variable arguments", "[lower]") {
  CHECK(body("int f(int n, ...) { __builtin_va_list ap; __builtin_va_start(ap, n); int a = __builtin_va_arg(ap, int);\n"
             "  __builtin_va_end(ap); return a; }") == dedent(R"(
    b0:
      begin ap[]: __va_list_tag
      ap := &...
      a := ap.*
      return := a
      return
  )"));
}

TEST_CASE("Lambdas: captures, calls, conversion to a function pointer", "[lower]") {
  const char *code =
      "int g(int); void f(int a, int b) { auto l = [a, &b](int x) { b = a; return g(x); }; l(1);\n"
      "  int (*p)(int) = [](int x) { return x; }; p(2); }";
  std::string text = body(code);
  CHECK(text.find("l.a := a\n") != std::string::npos);
  CHECK(text.find("l.b := &b\n") != std::string::npos);
  CHECK(text.find("call f::(lambda)::operator()(this <- &l, arg0 <- ") != std::string::npos);
  CHECK(text.find("p := &f::(lambda)::operator()\n") != std::string::npos);
  CHECK(body(code, "f::(lambda)::operator()").find("this.*.b.* <- this.*.a\n") != std::string::npos);
}
