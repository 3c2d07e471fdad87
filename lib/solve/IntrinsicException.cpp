// Exceptions that travel as objects: exception_ptr, nested exceptions.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

constexpr llvm::StringLiteral kNested = "<nested>";

void keepReferences(AtomSet &atoms) {
  atoms.removeIf([](const Atom &atom) { return atom.kind != AtomKind::Address && atom.kind != AtomKind::Entry; });
}

}  // namespace

/// What is being handled here: addresses of exception objects.
AtomSet FunctionAnalysis::exceptionInFlight(const Memory &memory) {
  return lookup(memory, domain_.root(RootKind::Exception, function_, 0));
}

void FunctionAnalysis::throwObject(const Memory &memory, Memory &thrown, AtomSet object) {
  const LocationId cell = domain_.root(RootKind::Exception, function_, 0);
  Memory path = memory;
  path.assign(cell, cell, std::move(object));
  thrown.join(domain_, assumed_, path);
}

bool FunctionAnalysis::applyExceptionIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call) {
  const llvm::StringRef name = program_.function(target).qualified;
  if (name == "std::current_exception") {
    Tree pointer;
    pointer.top = exceptionInFlight(memory);
    storeResult(memory, call, std::move(pointer));
    return true;
  }
  if (call.actuals.empty()) return false;
  const Actual &first = call.actuals[0];
  if (name == "std::rethrow_exception" || name == "std::__exception_ptr::rethrow_exception") {
    AtomSet object = first.byAddress ? read(memory, first.object).top : first.value.top;
    keepReferences(object);
    throwObject(memory, thrown, std::move(object));
    memory.reachable = false;
    return true;
  }
  const bool nests = name == "std::throw_with_nested";
  if (nests || name == "std::make_exception_ptr") {
    const Tree value = read(memory, first.byAddress ? first.object : seeThrough(memory, first));
    Cells object;
    object.add(domain_.heap(domain_.heapObject(call.site, first.type)));
    begin(memory, object.locations[0], first.type);
    memory.writeWeak(domain_, assumed_, object.locations[0], value);
    if (!nests) {
      storeResult(memory, call, Tree{addressOf(object), {}});
      return true;
    }
    const LocationId nested = domain_.named(object.locations[0], kNested);
    memory.assign(nested, domain_.at(nested).object, exceptionInFlight(memory));
    throwObject(memory, thrown, addressOf(object));
    memory.reachable = false;
    return true;
  }
  if (name == "std::rethrow_if_nested") {
    for (LocationId id : seeThrough(memory, first).locations) {
      AtomSet object = lookup(memory, domain_.named(id, kNested));
      keepReferences(object);
      if (!object.empty()) throwObject(memory, thrown, std::move(object));
    }
    return true;
  }
  return false;
}

}  // namespace piiflow::solve
