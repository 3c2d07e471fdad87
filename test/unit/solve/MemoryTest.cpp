// The abstract memory: cells, members, and elements under keys.
#include "solve/Memory.h"

#include <catch2/catch.hpp>

using namespace piiflow;
using namespace piiflow::solve;

namespace {

/// Objects of a program without declarations: what is known of a place is what was written.
struct Fixture {
  link::Program program;
  bind::TaintSpec spec;
  Domain domain{program, spec};
  Assumptions assumed;
  Memory memory;

  LocationId object(std::uint32_t number) { return domain.heap(domain.heapObject(domain.site({}, number), {})); }
  static Tree source(std::uint32_t number) {
    Atom atom;
    atom.kind = AtomKind::Source;
    atom.payload = number;
    Tree tree;
    tree.top.insert(atom);
    return tree;
  }
  void store(LocationId location, std::uint32_t number) { memory.writeStrong(domain, location, source(number)); }
  void add(LocationId location, std::uint32_t number) { memory.writeWeak(domain, assumed, location, source(number)); }
  std::vector<std::uint32_t> at(LocationId location, const Memory &where) {
    std::vector<std::uint32_t> sources;
    for (const Atom &atom : where.lookup(domain, assumed, location)) sources.push_back(atom.payload);
    return sources;
  }
  std::vector<std::uint32_t> at(LocationId location) { return at(location, memory); }
};

using Sources = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE_METHOD(Fixture, "a store to one place replaces, one to perhaps it adds") {
  const LocationId text = domain.named(object(1), "text");
  store(text, 1);
  store(text, 2);
  CHECK(at(text) == Sources{2});
  add(text, 3);
  CHECK(at(text) == Sources{2, 3});
  store(object(1), 4);  // the whole object
  CHECK(at(text) == Sources{4});
}

TEST_CASE_METHOD(Fixture, "elements under constant keys are apart, and `[]` is any of them") {
  const LocationId map = object(1);
  store(domain.keyed(map, "\"a\""), 1);
  store(domain.keyed(map, "\"b\""), 2);
  CHECK(at(domain.keyed(map, "\"a\"")) == Sources{1});
  CHECK(at(domain.keyed(map, "\"b\"")) == Sources{2});
  CHECK(at(domain.keyed(map, "\"c\"")).empty());
  CHECK(at(domain.element(map)) == Sources{1, 2});
  store(domain.keyed(map, "\"a\""), 3);
  CHECK(at(domain.element(map)) == Sources{2, 3});
}

TEST_CASE_METHOD(Fixture, "what is stored under an unknown key may be under every one") {
  const LocationId map = object(1);
  store(domain.keyed(map, "\"a\""), 1);
  add(domain.element(map), 2);
  CHECK(at(domain.keyed(map, "\"a\"")) == Sources{1, 2});
  CHECK(at(domain.keyed(map, "\"b\"")) == Sources{2});
  store(domain.keyed(map, "\"a\""), 3);
  CHECK(at(domain.keyed(map, "\"a\"")) == Sources{3});
  store(domain.element(map), 4);  // all elements at once
  CHECK(at(domain.keyed(map, "\"a\"")) == Sources{4});
}

TEST_CASE_METHOD(Fixture, "a key that an input holds may be any constant, or what another input holds") {
  const LocationId map = object(1);
  const LocationId one = domain.keyed(map, object(2));
  const LocationId other = domain.keyed(map, object(3));
  const LocationId constant = domain.keyed(map, "\"a\"");
  store(one, 1);
  CHECK(at(one) == Sources{1});
  CHECK(at(other) == Sources{1});
  CHECK(at(constant) == Sources{1});
  store(constant, 2);
  CHECK(at(constant) == Sources{2});
  CHECK(at(one) == Sources{1, 2});
  CHECK(domain.keyInput(one) == object(2));
  CHECK_FALSE(domain.keyInput(constant));
}

TEST_CASE_METHOD(Fixture, "members of elements, and maps of maps") {
  const LocationId map = object(1);
  auto inner = [&](const char *row, const char *column) { return domain.keyed(domain.named(domain.keyed(map, row), "second"), column); };
  store(inner("1", "x"), 1);
  store(inner("2", "y"), 2);
  CHECK(at(inner("1", "x")) == Sources{1});
  CHECK(at(inner("1", "y")).empty());
  CHECK(at(domain.keyed(domain.named(domain.element(map), "second"), "y")) == Sources{2});
  CHECK(at(domain.element(domain.named(domain.keyed(map, "1"), "second"))) == Sources{1});
  CHECK(at(domain.element(domain.named(domain.element(map), "second"))) == Sources{1, 2});
}

TEST_CASE_METHOD(Fixture, "what stands under an unknown key of keys may be under every one") {
  const LocationId map = object(1);
  auto at2 = [&](LocationId row) { return std::pair(at(domain.keyed(row, "b")), at(domain.keyed(row, "c"))); };
  add(domain.keyed(domain.element(map), "b"), 1);
  CHECK(at2(domain.keyed(map, "a")) == std::pair(Sources{1}, Sources{}));
  add(domain.element(domain.element(map)), 2);
  CHECK(at2(domain.keyed(map, "a")) == std::pair(Sources{1, 2}, Sources{2}));
  store(domain.keyed(map, "a"), 3);
  CHECK(at2(domain.keyed(map, "a")) == std::pair(Sources{3}, Sources{3}));
  CHECK(at2(domain.keyed(map, "d")) == std::pair(Sources{1, 2}, Sources{2}));
}

TEST_CASE_METHOD(Fixture, "in an object of many elements each is found by its keys") {
  constexpr std::uint32_t kRows = 40;
  constexpr std::uint32_t kColumns = 10;
  const LocationId map = object(1);
  auto key = [](std::uint32_t number) { return std::to_string(number); };
  for (std::uint32_t row = 0; row < kRows; ++row) {
    for (std::uint32_t column = 0; column < kColumns; ++column) {
      store(domain.keyed(domain.keyed(map, key(row)), key(column)), kColumns * row + column);
    }
  }
  const LocationId third = domain.keyed(map, key(3));
  CHECK(at(domain.keyed(third, key(4))) == Sources{34});
  CHECK(at(domain.keyed(third, key(kColumns))).empty());
  CHECK(at(domain.element(third)) == Sources{30, 31, 32, 33, 34, 35, 36, 37, 38, 39});
  CHECK(at(domain.keyed(domain.element(map), key(4))).size() == kRows);
  CHECK(memory.writtenBelow(domain, third, true).size() == kColumns);
  CHECK(memory.writtenBelow(domain, map, true).size() == kRows * kColumns);
  add(domain.keyed(domain.element(map), key(4)), 1000);  // in one of the rows
  CHECK(at(domain.keyed(third, key(4))) == Sources{34, 1000});
  CHECK(at(domain.keyed(third, key(5))) == Sources{35});
  store(third, 2000);
  CHECK(at(domain.keyed(third, key(4))) == Sources{2000});
  CHECK(memory.writtenBelow(domain, third, true).size() == 1);
}

TEST_CASE_METHOD(Fixture, "below an element under more keys than are told apart, none are") {
  const LocationId map = object(1);
  const LocationId first = domain.keyed(map, "first");
  const LocationId any = domain.element(map);
  const LocationId before = domain.keyed(any, "before");
  CHECK(before != domain.element(any));
  for (unsigned number = 0; !domain.hasCutKeys(); ++number) domain.keyed(map, std::to_string(number));
  CHECK(domain.keyed(map, "last") == any);
  CHECK(domain.keyed(any, "a") == domain.element(any));
  CHECK(domain.keyed(any, "a") == domain.keyed(any, "b"));
  CHECK(domain.keyed(any, "before") == before);
  CHECK(domain.keyed(first, "a") != domain.keyed(first, "b"));
  add(domain.keyed(any, "a"), 1);
  CHECK(at(domain.keyed(any, "b")) == Sources{1});
}

TEST_CASE_METHOD(Fixture, "where ways meet, an element has what it may have on each") {
  const LocationId map = object(1);
  memory.reachable = true;
  store(map, 9);
  Memory other = memory;
  store(domain.keyed(map, "\"a\""), 1);
  other.writeWeak(domain, assumed, domain.element(map), source(2));
  memory.join(domain, assumed, other);
  CHECK(at(domain.keyed(map, "\"a\"")) == Sources{1, 2, 9});
  CHECK(at(domain.keyed(map, "\"b\"")) == Sources{2, 9});
}

TEST_CASE_METHOD(Fixture, "a value by itself answers for the keys of its elements") {
  const LocationId map = object(1);
  store(domain.keyed(map, "\"a\""), 1);
  add(domain.element(map), 2);
  const Tree tree = memory.readTree(domain, assumed, map);
  auto value = [&](LocationId step) {
    Sources sources;
    for (const Atom &atom : valueAt(domain, tree, step)) sources.push_back(atom.payload);
    return sources;
  };
  CHECK(value(domain.keyed(map, "\"a\"")) == Sources{1, 2});
  CHECK(value(domain.keyed(map, "\"b\"")) == Sources{2});
  CHECK(value(domain.element(map)) == Sources{1, 2});
}
