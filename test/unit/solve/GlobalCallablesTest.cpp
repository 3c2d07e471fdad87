// What the program stores in its global function pointers.
#include "solve/GlobalCallables.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "../flow/UnitFixture.h"
#include "link/Link.h"

using namespace piiflow;
using namespace piiflow::solve;
using test::UnitFixture;

namespace {

/// A unit with functions `first` and `second`, and `hook`, a global pointer to such.
struct Fixture {
  UnitFixture unit{"main.cpp"};
  flow::FunctionId first = unit.function("first");
  flow::FunctionId second = unit.function("second");
  flow::VariableId hook = unit.variable("hook");

  Fixture() { unit.unit.variables[hook.value].type = unit.pointerTo(unit.type(flow::TypeKind::Function, "void ()")); }

  static flow::Instruction reference(flow::Place target, flow::FunctionId function) {
    flow::Instruction instruction;
    instruction.opcode = flow::Opcode::FunctionReference;
    instruction.target = std::move(target);
    instruction.function = function;
    return instruction;
  }

  /// Names of functions; empty where they are not known.
  std::set<std::string> stored() const {
    llvm::Expected<link::Program> linked = link::linkUnits({unit.unit}, "app");
    if (!linked) FAIL(llvm::toString(linked.takeError()));
    const link::Program &program = *linked;
    std::map<flow::FunctionId, std::vector<flow::FunctionId>> callers;
    GlobalCallables callables(program, [&](flow::FunctionId id) { return llvm::ArrayRef(callers[id]); });
    flow::VariableId asked;
    program.forEachBodyIndex([&](flow::FunctionId id, const flow::BodyIndex &body) {
      for (flow::FunctionId callee : body.functions) callers[callee].push_back(id);
      for (flow::VariableId variable : body.variables) {
        if (program.variable(variable).key != "hook" || !callables.isPointer(variable)) continue;
        callables.addMention(variable, id);
        asked = variable;
      }
    });
    std::set<std::string> names;
    const AtomSet *found = asked ? callables.of(asked) : nullptr;
    for (const Atom &atom : found ? *found : AtomSet()) names.insert(program.function({atom.payload}).key);
    return names;
  }
};

using Names = std::set<std::string>;

}  // namespace

TEST_CASE_METHOD(Fixture, "functions are found where they are stored, and where a setter is called with them") {
  const flow::FunctionId setter = unit.function("setHook", {"value"});
  unit.define(setter, {unit.copy(unit.global(hook), unit.parameter(0))});
  CHECK(stored().empty());  // nobody is seen to call it
  unit.define(unit.function("main"), {reference(unit.local(0), first), unit.call(setter, {unit.local(0)})}, {""});
  CHECK(stored() == Names{"first"});
  unit.define(unit.function("other"), {reference(unit.global(hook), second)});
  CHECK(stored() == Names{"first", "second"});
  unit.define(unit.function("reset"), {unit.constant(unit.global(hook), "")});
  CHECK(stored() == Names{"first", "second"});
}

TEST_CASE_METHOD(Fixture, "a pointer that others may write to may name any function") {
  unit.define(unit.function("main"), {reference(unit.global(hook), first)});
  CHECK(stored() == Names{"first"});
  SECTION("its address is taken") {
    flow::Instruction address = unit.copy(unit.local(0), unit.global(hook));
    address.opcode = flow::Opcode::Address;
    unit.define(unit.function("other"), {address}, {"p"});
  }
  SECTION("it is handed by reference") {
    flow::Instruction call = unit.call(unit.function("unseen"), {unit.global(hook)});
    call.arguments[0].byAddress = true;
    unit.define(unit.function("other"), {call});
  }
  SECTION("what is stored comes from a call") {
    unit.define(unit.function("other"), {unit.call(unit.function("unseen"), {}, unit.global(hook))});
  }
  SECTION("its setter is called through a pointer, too") {
    const flow::FunctionId setter = unit.function("setHook", {"value"});
    unit.define(setter, {unit.copy(unit.global(hook), unit.parameter(0))});
    unit.define(unit.function("other"), {reference(unit.local(0), second), unit.call(setter, {unit.local(0)})}, {""});
    CHECK(stored() == Names{"first", "second"});
    unit.define(unit.function("third"), {reference(unit.local(0), setter)}, {"p"});
  }
  CHECK(stored().empty());
}

TEST_CASE_METHOD(Fixture, "a pointer that is read or called holds what it held") {
  flow::Instruction call;
  call.opcode = flow::Opcode::Call;
  call.callKind = flow::CallKind::Indirect;
  call.callee = unit.global(hook);
  unit.define(unit.function("main"), {reference(unit.global(hook), first), call, unit.copy(unit.local(0), unit.global(hook))}, {"p"});
  CHECK(stored() == Names{"first"});
}
