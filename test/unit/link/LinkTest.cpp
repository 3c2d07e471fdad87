#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "../flow/RichUnit.h"
#include "flow/PrintUnit.h"
#include "link/Link.h"

using namespace piiflow;
using test::UnitFixture;

namespace {

link::Program linked(const std::vector<flow::FlowUnit> &units) {
  llvm::Expected<link::Program> program = link::linkUnits(units, "app");
  if (!program) FAIL(llvm::toString(program.takeError()));
  return std::move(*program);
}

flow::FunctionId functionOf(const link::Program &program, const std::string &key) {
  for (std::uint32_t id = 0; id < program.functions.size(); ++id)
    if (program.functions[id].key == key) return {id};
  FAIL("no function " << key);
  return {};
}

flow::RecordId recordOf(const link::Program &program, const std::string &key) {
  for (std::uint32_t id = 0; id < program.records.size(); ++id)
    if (program.records[id].key == key) return {id};
  FAIL("no record " << key);
  return {};
}

const flow::FunctionBody &bodyOf(const link::Program &program, const std::string &key) {
  const flow::FunctionBody *body = program.body(functionOf(program, key));
  REQUIRE(body);
  return *body;
}

std::string calleeKey(const link::Program &program, const std::string &caller) {
  return program.function(bodyOf(program, caller).blocks[0].instructions[0].function).key;
}

/// All that a program holds, as text.
std::string dump(const link::Program &program) {
  std::string text;
  llvm::raw_string_ostream out(text);
  for (const link::ProgramUnit &unit : program.units) out << unit.name << unit.complete << '\n';
  for (const flow::SourceFile &file : program.files) out << file.path << file.digest << file.isSystem << '\n';
  for (const flow::Type &type : program.types)
    out << type.spelling << type.inner.value << ',' << type.record.value << '\n';
  for (const flow::Function &function : program.functions) out << function.key << function.span.file.value << '\n';
  for (const flow::Unhandled &unhandled : program.unhandled) out << unhandled.what << unhandled.span.line << '\n';
  for (const base::Diagnostic &diagnostic : program.diagnostics) out << diagnostic.file << diagnostic.message << '\n';
  flow::printDeclarations(program, out);
  for (flow::FunctionId id : program.functionsWithBody()) flow::printFunction(program, *program.body(id), out);
  return text;
}

/// main.cpp calls send(), which send.cpp defines; both see User in user.h.
std::vector<flow::FlowUnit> twoUnits() {
  UnitFixture caller("main.cpp"), callee("send.cpp");
  auto send = caller.function("send", {""});
  auto main = caller.function("main");
  auto email = caller.field(caller.record("User"), "email");
  caller.define(main, {caller.call(send, {caller.local(0, {caller.member(email)})})}, {"u"});
  caller.unit.functions[send.value].parameters[0].annotations = {
      {flow::AnnotationKind::Sink, "acme", caller.span(3, "send.h")}};

  callee.record("Zebra");
  callee.field(callee.record("User"), "email");
  auto defined = callee.function("send", {"text"});
  auto global = callee.variable("last");
  callee.define(defined, {callee.copy(callee.global(global), callee.parameter(0))});
  callee.unit.functions[defined.value].parameters[0].annotations = {
      {flow::AnnotationKind::Pii, "user.email", callee.span(2)},
      {flow::AnnotationKind::Sink, "acme", callee.span(3, "send.h")}};
  return {caller.unit, callee.unit};
}

}  // namespace

TEST_CASE("a call and its definition in another unit meet", "[link]") {
  link::Program program = linked(twoUnits());
  CHECK(program.name == "app");
  CHECK(calleeKey(program, "main") == "send");
  flow::FunctionId send = functionOf(program, "send");
  CHECK(program.hasBody(send));
  CHECK(program.function(send).hasBody);
  CHECK(program.function(send).parameters[0].name == "text");
  const flow::Place &target = bodyOf(program, "send").blocks[0].instructions[0].target;
  CHECK(program.variables[target.index].key == "last");
  CHECK(program.functionsWithBody() == std::vector<flow::FunctionId>{functionOf(program, "main"), send});
}

TEST_CASE("annotations of all units are united", "[link]") {
  link::Program program = linked(twoUnits());
  const auto &annotations = program.function(functionOf(program, "send")).parameters[0].annotations;
  REQUIRE(annotations.size() == 2);
  CHECK(annotations[0].value == "user.email");
  CHECK(annotations[1].value == "acme");
  CHECK(program.files[annotations[1].span.file.value].path == "send.h");
}

TEST_CASE("the order of units does not matter", "[link]") {
  std::vector<flow::FlowUnit> units = twoUnits();
  units.push_back(test::richUnit().unit);
  for (const char *name : {"x.cpp", "w.cpp"}) {
    UnitFixture f(name);
    f.define(f.function("inlined"), {f.constant(f.local(0), name)}, {"s"});
    units.push_back(f.unit);
  }
  auto byName = [](const flow::FlowUnit &a, const flow::FlowUnit &b) { return a.unitName < b.unitName; };
  std::sort(units.begin(), units.end(), byName);
  std::string expected = dump(linked(units));
  CHECK(expected.find("inlined@x.cpp") != std::string::npos);
  do {
    REQUIRE(dump(linked(units)) == expected);
  } while (std::next_permutation(units.begin(), units.end(), byName));
}

TEST_CASE("the same inline function in two units is one function", "[link]") {
  std::vector<flow::FlowUnit> units;
  for (const char *name : {"a.cpp", "b.cpp"}) {
    UnitFixture f(name);
    if (units.empty()) f.function("other");
    f.define(f.function("inlined"), {f.call(f.function("send"))}).span = f.span(2, "inline.h");
    units.push_back(f.unit);
  }
  link::Program program = linked(units);
  CHECK(program.functionsWithBody().size() == 1);
  CHECK(program.functions.size() == 3);
}

TEST_CASE("each unit calls its own variant of a function whose bodies differ", "[link]") {
  std::vector<flow::FlowUnit> units;
  for (const char *name : {"a.cpp", "b.cpp", "c.cpp"}) {
    UnitFixture f(name);
    auto inlined = f.function("inlined", {"p"});
    f.define(f.function(std::string("caller in ") + name), {f.call(inlined)});
    // b.cpp and c.cpp see the same variant.
    f.define(inlined, {f.constant(f.local(0), name == std::string("a.cpp") ? "plain" : "debug")}, {"s"}).span = {};
    units.push_back(f.unit);
  }
  units[0].functions[0].parameters[0].annotations = {{flow::AnnotationKind::Sink, "acme", {}}};
  UnitFixture declaring("d.cpp");
  declaring.define(declaring.function("caller in d.cpp"), {declaring.call(declaring.function("inlined", {"p"}))});
  units.push_back(declaring.unit);

  link::Program program = linked(units);
  CHECK(calleeKey(program, "caller in a.cpp") == "inlined");
  CHECK(calleeKey(program, "caller in b.cpp") == "inlined@b.cpp");
  CHECK(calleeKey(program, "caller in c.cpp") == "inlined@b.cpp");
  CHECK(calleeKey(program, "caller in d.cpp") == "inlined");
  CHECK(bodyOf(program, "inlined@b.cpp").blocks[0].instructions[0].constant.text == "debug");
  CHECK(program.function(functionOf(program, "inlined@b.cpp")).qualified == "inlined");
  CHECK(program.function(functionOf(program, "inlined@b.cpp")).parameters[0].annotations.size() == 1);
}

TEST_CASE("a complete class wins over a declaration, and subclasses are known", "[link]") {
  UnitFixture declares("a.cpp"), defines("b.cpp");
  declares.record("Derived");
  auto base = defines.record("Base"), derived = defines.record("Derived");
  defines.field(derived, "x");
  defines.unit.records[derived.value].bases = {base};
  link::Program program = linked({declares.unit, defines.unit});
  CHECK(program.record(recordOf(program, "Derived")).isComplete);
  CHECK(program.derivedRecords[recordOf(program, "Base").value] ==
        std::vector<flow::RecordId>{recordOf(program, "Derived")});
}

TEST_CASE("classes that only share their name keep the members of both", "[link]") {
  UnitFixture one("a.c"), two("b.c");
  auto first = one.record("struct node"), second = two.record("struct node");
  one.field(first, "next");
  one.field(first, "name");
  two.field(second, "name");
  two.field(second, "size");
  link::Program program = linked({one.unit, two.unit});
  const flow::Record &node = program.record(recordOf(program, "struct node"));
  std::vector<std::string> names;
  for (flow::FieldId field : node.fields) names.push_back(program.field(field).name);
  CHECK(names == std::vector<std::string>{"next", "name", "size"});
}

TEST_CASE("anonymous members are told apart by their order", "[link]") {
  UnitFixture one("a.cpp"), two("b.cpp");
  for (UnitFixture *f : {&one, &two}) {
    auto record = f->record("R");
    f->field(record, "");
    f->field(record, "");
  }
  link::Program program = linked({one.unit, two.unit});
  CHECK(program.fields.size() == 2);
}

TEST_CASE("types spelled alike with different classes behind them stay apart", "[link]") {
  std::vector<flow::FlowUnit> units;
  for (const char *name : {"a.cpp", "b.cpp"}) {
    UnitFixture f(name);
    f.pointerTo(f.typeOf(f.record(std::string("Impl@") + name, "(anonymous namespace)::Impl")));
    units.push_back(f.unit);
  }
  CHECK(linked(units).types.size() == 4);
}

TEST_CASE("overriders are found in every unit", "[link]") {
  UnitFixture one("a.cpp"), two("b.cpp");
  one.function("Base::run");
  for (UnitFixture *f : {&one, &two}) {
    auto base = f->function("Base::run");
    auto derived = f->function(f == &one ? "One::run" : "Two::run");
    f->unit.functions[derived.value].overrides = {base};
  }
  link::Program program = linked({two.unit, one.unit});
  CHECK(program.overriders[functionOf(program, "Base::run").value] ==
        std::vector<flow::FunctionId>{functionOf(program, "One::run"), functionOf(program, "Two::run")});
}

TEST_CASE("a unit given twice counts once", "[link]") {
  std::vector<flow::FlowUnit> units = twoUnits();
  units.push_back(units[0]);
  link::Program program = linked(units);
  CHECK(program.units.size() == 2);
}

TEST_CASE("units that saw different contents of a file are reported", "[link]") {
  UnitFixture one("a.cpp"), two("b.cpp");
  one.file("user.h");
  two.unit.files[two.file("user.h").value].digest = "changed";
  link::Program program = linked({one.unit, two.unit});
  REQUIRE(program.diagnostics.size() == 1);
  CHECK(program.diagnostics[0].file == "user.h");
}

TEST_CASE("a damaged body is an error when it is read, and only then", "[link]") {
  UnitFixture f("a.cpp");
  f.define(f.function("broken"), {f.constant(f.local(0), "find me")}, {"s"});
  f.define(f.function("sound"), {});
  std::string bytes = flow::serializeUnit(f.unit);
  bytes[bytes.find("find me")] = 'F';
  std::vector<flow::UnitReader> readers;
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::fromBuffer(bytes, "a.pfu");
  REQUIRE(bool(reader));
  readers.push_back(std::move(*reader));
  llvm::Expected<link::Program> program = link::linkUnits(std::move(readers), "");
  REQUIRE(bool(program));
  CHECK(program->body(functionOf(*program, "sound")));
  CHECK(program->decodeErrors().empty());
  CHECK_FALSE(program->body(functionOf(*program, "broken")));
  CHECK_FALSE(program->body(functionOf(*program, "broken")));
  CHECK(program->decodeErrors() ==
        std::vector<std::string>{"a.pfu: is damaged in the body of 'broken'; extract it again"});
}

TEST_CASE("the index of a body has the ids of the program", "[link]") {
  link::Program program = linked(twoUnits());
  std::map<std::string, flow::BodyIndex> indexes;
  program.forEachBodyIndex([&](flow::FunctionId id, const flow::BodyIndex &index) {
    indexes[program.function(id).key] = index;
  });
  REQUIRE(indexes.size() == 2);
  const flow::BodyIndex &main = indexes["main"], &send = indexes["send"];
  CHECK(main.functions == std::vector<flow::FunctionId>{functionOf(program, "send")});
  CHECK(main.fields == program.record(recordOf(program, "User")).fields);
  CHECK(main.calls == 1);
  REQUIRE(send.variables.size() == 1);
  CHECK(program.variable(send.variables[0]).key == "last");
  CHECK(send.functions.empty());
}

TEST_CASE("a body is decoded once", "[link]") {
  link::Program program = linked(twoUnits());
  flow::FunctionId main = functionOf(program, "main");
  CHECK(program.body(main) == program.body(main));
  CHECK(program.body(main)->function == main);
}
