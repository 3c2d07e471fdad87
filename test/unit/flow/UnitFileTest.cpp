#include <catch2/catch.hpp>

#include "RichUnit.h"
#include "flow/PrintUnit.h"
#include "flow/UnitFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace piiflow;
using test::UnitFixture;

namespace {

flow::UnitReader read(const std::string &bytes) {
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::fromBuffer(bytes, "unit.pfu");
  if (!reader) FAIL(llvm::toString(reader.takeError()));
  return std::move(*reader);
}

/// Reads all that is in a file; the message of the first error, or nothing.
std::string faultOf(llvm::StringRef bytes) {
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::fromBuffer(bytes, "unit.pfu");
  if (!reader) return llvm::toString(reader.takeError());
  llvm::Expected<flow::FlowUnit> unit = reader->readAll();
  return unit ? std::string() : llvm::toString(unit.takeError());
}

class TemporaryFolder {
 public:
  TemporaryFolder() { REQUIRE(!llvm::sys::fs::createUniqueDirectory("piiflow-unit", path_)); }
  ~TemporaryFolder() { (void)llvm::sys::fs::remove_directories(path_); }
  std::string file(llvm::StringRef name) const {
    llvm::SmallString<128> path = path_;
    llvm::sys::path::append(path, name);
    return path.str().str();
  }
  std::size_t fileCount() const {
    std::error_code error;
    std::size_t count = 0;
    for (llvm::sys::fs::directory_iterator at(path_, error), end; at != end && !error; at.increment(error)) ++count;
    return count;
  }

 private:
  llvm::SmallString<128> path_;
};

}  // namespace

TEST_CASE("a unit that is written and read is the same unit", "[flow]") {
  UnitFixture f = test::richUnit();
  std::string bytes = flow::serializeUnit(f.unit);
  llvm::Expected<flow::FlowUnit> back = read(bytes).readAll();
  REQUIRE(bool(back));
  // Each part that is not compared here is in the bytes that the copy gives again.
  CHECK(flow::serializeUnit(*back) == bytes);
  CHECK(back->unitName == "src/report.cpp");
  CHECK(back->isC);
  CHECK_FALSE(back->complete);
  CHECK(back->fields[0].annotations[0].value == "user.contact.email");
  CHECK(back->functions[0].templateIntegers == std::vector<std::int64_t>{-3, 4});
  CHECK(back->constants == f.unit.constants);
  CHECK(back->diagnostics == f.unit.diagnostics);

  REQUIRE(back->bodies.size() == 2);
  const flow::FunctionBody &body = back->bodies[0], &original = f.unit.bodies[0];
  REQUIRE(body.function == original.function);
  const flow::Instruction &call = body.blocks[0].instructions[0], &expected = original.blocks[0].instructions[0];
  CHECK(call.target == expected.target);
  CHECK(call.arguments == expected.arguments);
  CHECK(call.receiver == expected.receiver);
  CHECK(call.callee == expected.callee);
  CHECK(call.callKind == expected.callKind);
  CHECK(call.constant == expected.constant);
  CHECK(call.text == expected.text);
  CHECK(call.macro == expected.macro);
  CHECK(call.span == expected.span);
  CHECK(body.blocks[1].handlers[1].block == flow::BlockId{2});
  CHECK(body.locals[0].annotations[0].category == "user.local");
}

TEST_CASE("the same unit gives the same bytes", "[flow]") {
  CHECK(flow::serializeUnit(test::richUnit().unit) == flow::serializeUnit(test::richUnit().unit));
}

TEST_CASE("bodies are stored in the order of their keys", "[flow]") {
  UnitFixture f("a.cpp");
  f.define(f.function("zulu"), {});
  f.define(f.function("alpha"), {});
  flow::UnitReader reader = read(flow::serializeUnit(f.unit));
  REQUIRE(reader.bodyCount() == 2);
  CHECK(reader.bodyKey(0) == "alpha");
  CHECK(reader.bodyKey(1) == "zulu");
  CHECK(reader.tables().bodies.empty());
}

TEST_CASE("a file says what a body speaks of without decoding it", "[flow]") {
  UnitFixture f = test::richUnit();
  flow::UnitReader reader = read(flow::serializeUnit(f.unit));
  flow::BodyIndex index;
  for (std::size_t body = 0; body < reader.bodyCount(); ++body) {
    reader.bodyIndex(body, index);
    llvm::Expected<flow::FunctionBody> decoded = reader.body(body);
    REQUIRE(bool(decoded));
    CHECK(index == flow::indexOf(*decoded));
    CHECK(index.annotatesLocals == (decoded->locals.size() > 0 && !decoded->locals[0].annotations.empty()));
  }
}

TEST_CASE("tables that were released can be read again", "[flow]") {
  UnitFixture f = test::richUnit();
  flow::UnitReader reader = read(flow::serializeUnit(f.unit));
  const std::string first = reader.tables().functions[0].key;
  reader.releaseTables();
  CHECK(reader.tables().functions[0].key == first);
  CHECK(reader.unitName() == "src/report.cpp");
}

TEST_CASE("an empty unit can be written", "[flow]") {
  flow::FlowUnit unit;
  flow::UnitReader reader = read(flow::serializeUnit(unit));
  CHECK(reader.bodyCount() == 0);
  CHECK(reader.tables().complete);
}

TEST_CASE("the digest of a body does not depend on how a unit numbers things", "[flow]") {
  auto inlineFunction = [](UnitFixture &f) -> flow::FunctionBody & {
    auto send = f.function("send", {"text"});
    auto email = f.field(f.record("User"), "email");
    auto &body = f.define(f.function("inline"), {f.call(send, {f.local(0, {f.member(email)})})}, {"u"});
    body.span = f.span(4, "inline.h");
    return body;
  };
  UnitFixture one("one.cpp"), two("two.cpp");
  two.function("other");
  two.field(two.record("Other"), "x");
  two.file("other.h");
  flow::FunctionBody &first = inlineFunction(one), &second = inlineFunction(two);
  CHECK(flow::bodyDigest(one.unit, first) == flow::bodyDigest(two.unit, second));
  second.blocks[0].instructions[0].arguments[0].place.steps.clear();
  CHECK(flow::bodyDigest(one.unit, first) != flow::bodyDigest(two.unit, second));
}

TEST_CASE("messages say what is wrong with a file", "[flow]") {
  TemporaryFolder folder;
  CHECK(faultOf("") == "unit.pfu: is empty, not a flow unit");
  CHECK(faultOf("int main() { return 0; }") == "unit.pfu: is not a flow unit");
  auto missing = flow::UnitReader::open(folder.file("missing.pfu"));
  REQUIRE_FALSE(bool(missing));
  CHECK(llvm::toString(missing.takeError()) ==
        folder.file("missing.pfu") + ": cannot be read: No such file or directory");

  std::string bytes = flow::serializeUnit(flow::FlowUnit());
  std::uint32_t current = flow::kFormatVersion;
  std::size_t at = bytes.find(std::string(reinterpret_cast<const char *>(&current), 4));
  // The version is the first field that holds this number in front of the tables.
  bool isFound = false;
  for (; at != std::string::npos && !isFound;
       at = bytes.find(std::string(reinterpret_cast<const char *>(&current), 4), at + 1)) {
    std::string other = bytes;
    other[at] = 77;
    isFound = faultOf(other).find("has unit format 77, written by piiflow ") != std::string::npos;
  }
  CHECK(isFound);
}

TEST_CASE("a unit is written to a file whole or not at all", "[flow]") {
  TemporaryFolder folder;
  UnitFixture f = test::richUnit();
  REQUIRE_FALSE(bool(flow::writeUnit(f.unit, folder.file("a.pfu"))));
  REQUIRE_FALSE(bool(flow::writeUnit(f.unit, folder.file("a.pfu"))));
  CHECK(folder.fileCount() == 1);
  auto reader = flow::UnitReader::open(folder.file("a.pfu"));
  REQUIRE(bool(reader));
  CHECK(reader->path() == folder.file("a.pfu"));
  CHECK(reader->bodyCount() == 2);

  llvm::Error error = flow::writeUnit(f.unit, folder.file("none/a.pfu"));
  REQUIRE(bool(error));
  CHECK(llvm::StringRef(llvm::toString(std::move(error)))
            .starts_with(folder.file("none/a.pfu") + ": cannot be written: "));
}

TEST_CASE("a full disk is an error and leaves devices alone", "[flow]") {
  llvm::Error error = flow::writeUnit(test::richUnit().unit, "/dev/full");
  REQUIRE(bool(error));
  CHECK(llvm::toString(std::move(error)) == "/dev/full: cannot be written: No space left on device");
  CHECK_FALSE(llvm::sys::fs::is_regular_file("/dev/full"));
}

TEST_CASE("a malformed unit is not written", "[flow]") {
  TemporaryFolder folder;
  UnitFixture f("a.cpp");
  f.define(f.function("f"), {f.copy(f.local(0), f.local(5))}, {"only"});
  llvm::Error error = flow::writeUnit(f.unit, folder.file("a.pfu"));
  REQUIRE(bool(error));
  CHECK(llvm::StringRef(llvm::toString(std::move(error)))
            .ends_with("malformed: block 0, instruction 0 (Copy) is ill-formed in 'f'"));
  CHECK(folder.fileCount() == 0);
}

TEST_CASE("a type that contains itself is refused", "[flow]") {
  UnitFixture f("a.cpp");
  auto pointer = f.type(flow::TypeKind::Pointer, "T *");
  f.unit.types[pointer.value].inner = pointer;
  llvm::Error error = flow::writeUnit(f.unit, "/nonexistent/a.pfu");
  REQUIRE(bool(error));
  CHECK(llvm::StringRef(llvm::toString(std::move(error))).contains("a type contains itself"));
}
