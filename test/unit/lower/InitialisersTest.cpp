// Initialisers: aggregates, arrays, lists, emptying assignments, library functions that construct.
#include <catch2/catch.hpp>

#include "Lowered.h"

using piiflow::test::dedent;
using piiflow::test::lowered;

namespace {

// As much of the standard library as the lowering knows by name.
const char *const kStd = R"(
namespace std {
using size_t = decltype(sizeof(0));
template <class T> class initializer_list { const T *first; size_t count; };
template <class T> struct unique_ptr { T *p; };
template <class T, class... A> unique_ptr<T> make_unique(A &&...);
template <class T> struct vector { using value_type = T; vector(initializer_list<T>); template <class... A> T &emplace_back(A &&...); };
struct in_place_t {};
inline constexpr in_place_t in_place{};
template <class T> struct optional { using value_type = T; template <class... A> explicit optional(in_place_t, A &&...); };
}
)";

std::string body(const std::string &code, const std::string &function = "f") { return lowered(code, function); }

}  // namespace

TEST_CASE("Aggregates are initialised member by member, designated, nested and inherited ones too", "[lower]") {
  CHECK(body("struct In { int a, b; }; struct Base { int z; }; struct Out : Base { In in; int list[2]; };\n"
             "void f(int x) { Out o{{x}, {1, x}, {x, 2}}; In d{.b = x}; Out e = {}; (void)o; (void)d; (void)e; }") ==
        dedent(R"(
    b0:
      begin o: Out
      o.z := x
      begin o.in: In
      o.in.a := 1
      o.in.b := x
      begin o.list: int[2]
      o.list[] := x
      o.list[] := 2
      begin d: In
      d.b := x
      begin e: Out
      begin e.in: In
      return
  )"));
}

TEST_CASE("A braced list is a container of what it lists", "[lower]") {
  CHECK(body(std::string(kStd) + "void f(int x) { std::vector<int> v{x, 2}; (void)v; }") == dedent(R"(
    b0:
      begin v: std::vector<int>
      begin %1: std::initializer_list<int>
      %1[] := x
      %1[] := 2
      call std::vector::vector(this <- &v, arg0 <- %1)
      return
  )"));
}

TEST_CASE("Assigning an empty object empties, initialising with one does not", "[lower]") {
  CHECK(body("struct S { int a = 0; int b; }; struct K { const char *url = \"https://a\"; };\n"
             "void f(S &s, K &k) { s = {}; s = S{}; k = {}; }") == dedent(R"(
    b0:
      s.* <- {}
      s.* <- {}
      begin %0: K
      %0.url := "https://a"
      k.* <- %0
      return
  )"));
}

TEST_CASE("make_unique calls the constructor that fits, and holds the address", "[lower]") {
  CHECK(body(std::string(kStd) +
             "struct S { S(int); S(const char *, int = 7); int v; };\n"
             "void f(int x) { auto a = std::make_unique<S>(x); auto b = std::make_unique<S>(\"t\"); "
             "(void)a; (void)b; }") == dedent(R"(
    b0:
      begin a: std::unique_ptr<S>
      %1 := new S
      begin %1.*: S
      call S::S(this <- &%1.*, arg0 <- x)
      a := %1
      begin b: std::unique_ptr<S>
      %3 := "t"
      %4 := new S
      begin %4.*: S
      %5 := "t"
      %6 := 7
      call S::S(this <- &%4.*, arg0 <- %5, arg1 <- %6)
      b := %4
      return
  )"));
}

TEST_CASE("What is built in place arrives as one object", "[lower]") {
  CHECK(body(std::string(kStd) +
             "struct P { int a; P(int, int); };\n"
             "void f(std::vector<P> &v, int x) { v.emplace_back(x, 1); std::optional<P> o(std::in_place, "
             "x, 2); (void)o; }") == dedent(R"(
    b0:
      %0 := 1
      begin %1: P
      call P::P(this <- &%1, arg0 <- x, arg1 <- %0)
      call std::vector::emplace_back(this <- &v.*, arg0 <- &%1)
      %3 := 2
      begin o: std::optional<P>
      begin %4: std::in_place_t
      %4 := std::in_place
      begin %5: P
      call P::P(this <- &%5, arg0 <- x, arg1 <- %3)
      call std::optional::optional(this <- &o, arg0 <- %4, arg1 <- &%5)
      return
  )"));
}

TEST_CASE("Elements of a new array begin beside each other", "[lower]") {
  CHECK(body("struct S { S(int); };\n"
             "void f(int x) { S *p = new S[2]{x, 1}; (void)p; }") == dedent(R"(
    b0:
      p := new S
      begin p.*: S
      call S::S(this <- &p.*, arg0 <- x)
      %1 := shift(p)
      %2 := 1
      call S::S(this <- &%1.*, arg0 <- %2)
      return
  )"));
}

TEST_CASE("Inherited and delegating constructors hand on what they got", "[lower]") {
  const char *code =
      "struct B { B(int, int &); int b; }; struct D : B { using B::B; int d = 3; };\n"
      "struct E { int e; E(int x) : e(x) {} E() : E(4) {} };\n"
      "void f(int x) { D d(1, x); E e; (void)d; (void)e; }";
  CHECK(body(code, "D::D") == dedent(R"(
    b0:
      call B::B(this <- &this.*, arg0 <- arg0, arg1 <- &arg1.*)
      this.*.d := 3
      return
  )"));
}
