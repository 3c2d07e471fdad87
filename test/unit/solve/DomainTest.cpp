// Locations: which paths are told apart, and which are one.
#include "solve/Domain.h"

#include <catch2/catch.hpp>

using namespace piiflow;
using namespace piiflow::solve;

namespace {

/// A program with `struct Blob { int size; char data[8]; }` and arrays of such things.
struct Fixture {
  flow::TypeId add(flow::TypeKind kind, const char *spelling, flow::TypeId inner = {}) {
    flow::Type type;
    type.kind = kind;
    type.spelling = spelling;
    type.inner = inner;
    program.types.push_back(type);
    return {static_cast<std::uint32_t>(program.types.size() - 1)};
  }
  flow::FieldId addField(const char *name, flow::TypeId type) {
    flow::Field field;
    field.name = name;
    field.type = type;
    field.parent = {0};
    program.fields.push_back(field);
    return {static_cast<std::uint32_t>(program.fields.size() - 1)};
  }

  link::Program program;
  bind::TaintSpec spec;
  flow::TypeId character = add(flow::TypeKind::Integer, "char");
  flow::TypeId number = add(flow::TypeKind::Integer, "int");
  flow::TypeId text = add(flow::TypeKind::Array, "char[8]", character);
  flow::TypeId row = add(flow::TypeKind::Array, "int[4]", number);
  flow::TypeId matrix = add(flow::TypeKind::Array, "int[4][4]", row);
  flow::TypeId blob = add(flow::TypeKind::Record, "Blob");
  flow::TypeId blobs = add(flow::TypeKind::Array, "Blob[4]", blob);
  flow::FieldId size = addField("size", number);
  flow::FieldId data = addField("data", text);
  Domain domain{program, spec};

  Fixture() {
    flow::Record record;
    record.qualified = "Blob";
    record.isAggregate = true;
    record.isComplete = true;
    record.fields = {size, data};
    program.records.push_back(record);
    program.types[blob.value].record = program.types[blobs.value].record = {0};
  }
  LocationId object(flow::TypeId type) { return domain.heap(domain.heapObject(domain.site({}, type.value), type)); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a pointer to an element, indexed, names another element") {
  for (flow::TypeId array : {text, row, blobs}) {
    const LocationId element = domain.element(object(array));
    CHECK(element != object(array));
    CHECK(domain.element(element) == element);
  }
  const LocationId inner = domain.element(domain.element(object(matrix)));
  CHECK(inner != domain.element(object(matrix)));
  CHECK(domain.element(inner) == inner);
}

TEST_CASE_METHOD(Fixture, "what follows the first object behind a pointer is of its type") {
  const LocationId element = domain.element(object(blob));
  CHECK(element != object(blob));
  CHECK(domain.typeOf(element) == blob);
  CHECK(domain.typeOf(domain.element(object(text))) == character);
}

TEST_CASE_METHOD(Fixture, "an object laid over bytes has members, but not one laid over the bytes in it") {
  const LocationId bytes = domain.element(object(text));
  const LocationId member = domain.field(bytes, data);
  CHECK(member != bytes);
  CHECK(domain.field(bytes, size) != bytes);
  const LocationId inner = domain.element(member);
  CHECK(inner != member);
  CHECK(domain.field(inner, data) == inner);
  CHECK(domain.field(inner, size) == inner);
}
