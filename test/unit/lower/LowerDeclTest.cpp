// Local declarations.
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

TEST_CASE("decl: structured bindings of members, elements and tuple-likes") {
  const std::string code = kDeclared + R"(
namespace std {
template <class T> struct tuple_size;
template <unsigned long I, class T> struct tuple_element;
}
struct P { int x; int y; };
struct T { template <unsigned long I> int get() const; };
template <> struct std::tuple_size<T> { static constexpr int value = 2; };
template <unsigned long I> struct std::tuple_element<I, T> { using type = int; };
int f(const P &p, T t) {
  auto &[a, b] = p;
  auto [m, n] = t;
  return b + n;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      %0 := &p.*
      begin %1: T
      %1 := t
      %3 := call T::get(this <- &%1)
      m := &%3
      %5 := call T::get(this <- &%1)
      n := &%5
      return := derive+(%0.*.y, n.*)
      return
  )"));
}

TEST_CASE("decl: parameters of a function that was declared before") {
  const std::string code = kDeclared + R"(
int f(int first, int second);
int f(int a, int b) { return a; }
)";
  const flow::FlowUnit unit = lowerCode(code);
  REQUIRE(unit.bodies.size() == 1);
  CHECK(unit.bodies[0].locals.empty());
  CHECK(unit.bodies[0].blocks[0].instructions[0].operands[0].base == flow::PlaceBase::Parameter);
}

TEST_CASE("decl: a static local is initialised where it stands, once") {
  const std::string code = kDeclared + R"(
int f(int k) {
  static int count = k;
  return ++count;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      branch b1 b2
    b1:
      f::count := k
      goto b2
    b2:
      f::count <- derive++(f::count)
      return := f::count
      return
  )"));
}

TEST_CASE("decl: bounds of variable-length arrays are evaluated") {
  const std::string code = kDeclared + R"(
int f(int n) {
  int a[++n];
  a[0] = n;
  return a[1];
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      n <- derive++(n)
      begin a: int[++n]
      a[] <- n
      return := a[]
      return
  )"));
}

TEST_CASE("decl: a reference keeps its temporary until its own scope ends") {
  const std::string code = kDeclared + R"(
void f() {
  const S &kept = make("k");
  g();
  use(kept);
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      begin %1: S
      %2 := "k"
      %1 := call make(arg0 <- %2)
      kept := &%1
      goto b1
    b1:  // unwind b2
      call g()
      call use(arg0 <- &kept.*)
      call S::~S(this <- &%1)
      end %1
      return
    b2:
      call S::~S(this <- &%1)
      end %1
      resume
  )"));
}

TEST_CASE("decl: the cleanup attribute calls its function") {
  const std::string code = kDeclared + R"(
void release(char **p);
void f() {
  __attribute__((cleanup(release))) char *p = nullptr;
  g();
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      p := null
      call g()
      %1 <- &p
      call release(arg0 <- %1)
      return
  )"));
}

TEST_CASE("decl: statement expressions may leave the function") {
  const std::string code = kDeclared + R"(
int f(int k) {
  int v = ({
    if (k) return 3;
    k + 1;
  });
  return v;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      branch b1 b2
    b1:
      k is != 0
      return := 3
      return
    b2:
      k is == 0
      v := derive+(k)
      return := v
      return
  )"));
}

}  // namespace
}  // namespace piiflow::test
