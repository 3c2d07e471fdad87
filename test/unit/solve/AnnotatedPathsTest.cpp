// Paths to personal data, by declarations alone.
#include "solve/AnnotatedPaths.h"

#include <catch2/catch.hpp>

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

using namespace piiflow;
using namespace piiflow::solve;

namespace {

/// Classes whose members are objects of other classes.
struct Fixture {
  flow::TypeId addClass() {
    program.records.emplace_back();
    flow::Type type;
    type.kind = flow::TypeKind::Record;
    type.record = {static_cast<std::uint32_t>(program.records.size() - 1)};
    program.types.push_back(type);
    return {static_cast<std::uint32_t>(program.types.size() - 1)};
  }
  flow::FieldId addMember(flow::TypeId owner, flow::TypeId type) {
    flow::Field field;
    field.type = type;
    field.parent = program.types[owner.value].record;
    program.fields.push_back(field);
    const flow::FieldId id{static_cast<std::uint32_t>(program.fields.size() - 1)};
    program.records[field.parent.value].fields.push_back(id);
    return id;
  }
  /// `count` classes, each of which holds all others.
  std::vector<flow::TypeId> holdingEachOther(unsigned count) {
    std::vector<flow::TypeId> types;
    for (unsigned number = 0; number < count; ++number) types.push_back(addClass());
    for (flow::TypeId owner : types) {
      for (flow::TypeId type : types) {
        if (type != owner) addMember(owner, type);
      }
    }
    return types;
  }
  static AnnotatedPaths::Path path(llvm::ArrayRef<flow::FieldId> members) {
    AnnotatedPaths::Path result;
    for (flow::FieldId member : members) result.push_back({flow::StepKind::Field, member});
    return result;
  }

  link::Program program;
  bind::TaintSpec spec;
};

}  // namespace

TEST_CASE_METHOD(Fixture, "all paths to an annotated member are found, as declared, each class once on the way") {
  const std::vector<flow::TypeId> types = holdingEachOther(3);
  const flow::FieldId email = addMember(types[2], {});
  spec.fieldSources[email] = {{0}};
  AnnotatedPaths paths(program, spec);
  const auto &records = program.records;
  const flow::FieldId toSecond = records[0].fields[0];
  const flow::FieldId toThird = records[0].fields[1];
  const flow::FieldId fromSecond = records[1].fields[1];
  CHECK(paths.of(types[0]) == std::vector<AnnotatedPaths::Path>{path({toSecond, fromSecond, email}), path({toThird, email})});
  CHECK(paths.of(types[2]) == std::vector<AnnotatedPaths::Path>{path({email})});
  CHECK(paths.of({}).empty());
  CHECK_FALSE(paths.areCut());
}

TEST_CASE_METHOD(Fixture, "a path has at most five members before the last") {
  std::vector<flow::TypeId> chain{addClass()};
  for (unsigned number = 0; number < 7; ++number) {
    chain.push_back(addClass());
    addMember(chain[number], chain[number + 1]);
  }
  spec.fieldSources[addMember(chain.back(), {})] = {{0}};
  AnnotatedPaths paths(program, spec);
  CHECK(paths.of(chain[2]).size() == 1);
  CHECK(paths.of(chain[1]).empty());
  CHECK_FALSE(paths.areCut());
}

TEST_CASE_METHOD(Fixture, "of too many paths the short ones are told apart, and whatever is personal data has one") {
  const std::vector<flow::TypeId> types = holdingEachOther(30);
  const flow::FieldId near = addMember(types[29], {});
  const flow::TypeId inner = addClass();
  const flow::FieldId toInner = addMember(types[28], inner);
  const flow::TypeId innermost = addClass();
  const flow::FieldId toInnermost = addMember(inner, innermost);
  const flow::FieldId far = addMember(innermost, {});
  spec.fieldSources[near] = spec.fieldSources[far] = {{0}};
  AnnotatedPaths paths(program, spec);
  const auto &found = paths.of(types[0]);
  CHECK(paths.areCut());
  CHECK(found.size() <= AnnotatedPaths::kMaxPaths + 1);
  const auto &members = program.records[0].fields;  // those of the other classes, in order
  CHECK(llvm::is_contained(found, path({members[28], near})));
  CHECK(llvm::is_contained(found, path({members[0], program.records[1].fields[28], near})));
  CHECK(llvm::is_contained(found, path({members[27], toInner, toInnermost, far})));
}
