#include <catch2/catch.hpp>

#include "RichUnit.h"
#include "flow/PrintUnit.h"

using namespace piiflow;
using test::UnitFixture;

namespace {

std::string printed(const flow::FlowUnit &unit, const flow::FunctionBody &body) {
  std::string text;
  llvm::raw_string_ostream out(text);
  flow::printFunction(unit, body, out);
  return text;
}

}  // namespace

TEST_CASE("a function is printed with names", "[flow]") {
  UnitFixture f("a.cpp");
  auto user = f.record("User", "app::User");
  auto email = f.field(user, "email");
  auto send = f.function("acme::send", {"text"});
  auto report = f.function("app::report", {"u", ""});
  flow::Instruction begin;
  begin.opcode = flow::Opcode::Begin;
  begin.target = f.local(0);
  begin.type = f.typeOf(user);
  auto copy = f.copy(f.local(0), f.parameter(0, {f.pointee(), f.member(email)}));
  copy.isInitialisation = true;
  auto call = f.call(send, {f.local(0), f.local(1), f.parameter(1)}, f.local(2, {f.element()}));
  call.arguments[0].byAddress = true;
  flow::FunctionBody &body = f.define(report, {begin, copy, call}, {"s", "s", ""});
  body.blocks[0].unwind = {0};
  CHECK(printed(f.unit, body) == R"(function app::report()
b0:  // unwind b0
  begin s: app::User
  s := u.*.email
  %2[] <- call acme::send(arg0 <- &s, arg1 <- s#1, arg2 <- arg1)
  return
)");
}

TEST_CASE("dispatch, branches and indirect calls are printed", "[flow]") {
  UnitFixture f = test::richUnit();
  CHECK(printed(f.unit, f.unit.bodies[0]) == R"(function _Z6reportPK4User()
  local s PII("user.local")
b0:  // unwind b1
  %1 := call (s[].#1)(this <- &s, arg0 <- &u.*.email, arg1 <- _ZN3app4lastE)  // in SEND
  %1 <- "x"
  s <- %1
  return
b1:
  dispatch [app::User] b0 [...] b2
b2:
  branch b0 b2
)");
}
