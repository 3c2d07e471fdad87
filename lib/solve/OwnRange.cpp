// Iterators and ranges of the program's own, handed to library functions: what `argN*` and `argN[]` of a model mean for them.
#include "llvm/ADT/STLExtras.h"
#include "models/Selector.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

/// The method of the program's own class or its bases that is called so and takes nothing; invalid when there is none to see.
flow::FunctionId FunctionAnalysis::ownMethod(flow::RecordId record, llvm::StringRef name) const {
  const flow::Record &info = program_.record(record);
  if (info.isSystem) return {};
  for (flow::FunctionId method : info.methods) {
    const flow::Function &function = program_.function(method);
    if (function.parameters.empty() && program_.hasBody(method) && llvm::StringRef(models::lastSegment(function.qualified)) == name) return method;
  }
  for (flow::RecordId base : info.bases) {
    if (const flow::FunctionId found = ownMethod(base, name)) return found;
  }
  return {};
}

/// What a method without arguments gives, as an object.
Cells FunctionAnalysis::objectFrom(Memory &memory, Memory &thrown, flow::FunctionId method, const Cells &of, const Invocation &call) {
  Cells result;
  Tree value = invokeFunction(memory, thrown, method, &of, {}, call, base::Confidence::High);
  if (!memory.reachable) return result;
  const flow::TypeId type = program_.function(method).result;
  if (domain_.isAddressType(type)) {
    dereferenceAtoms(value.top, result);
  } else {
    // Of two ranges in one call it is one object: what the first gave is not overwritten.
    const LocationId object = domain_.heap(domain_.heapObject(call.site, type));
    const bool isFirst = !memory.hasObject(object);
    result.add(object);
    if (isFirst) {
      write(memory, result, std::move(value), true);
    } else {
      memory.writeWeak(domain_, assumed_, object, value);
    }
  }
  return result;
}

/// What an own range yields: what stands at begin(), and after a step, as that may be what fetches the next element.
Cells FunctionAnalysis::elementsOf(Memory &memory, Memory &thrown, flow::FunctionId begin, const Cells &range, Invocation &call) {
  const Cells iterator = call.iterator = objectFrom(memory, thrown, begin, range, call);
  const flow::TypeId type = program_.function(begin).result;
  if (!memory.reachable || domain_.isAddressType(type)) return iterator;
  const flow::RecordId record = domain_.recordOf(type);
  const flow::FunctionId dereferenced = record ? ownMethod(record, "operator*") : flow::FunctionId{};
  if (!dereferenced) return dereference(memory, iterator);
  Cells elements = objectFrom(memory, thrown, dereferenced, iterator, call);
  if (const flow::FunctionId step = ownMethod(record, "operator++"); step && memory.reachable) {
    Memory stepped = memory;
    invokeFunction(stepped, thrown, step, &iterator, {}, call, base::Confidence::High);
    if (!stepped.reachable) return elements;
    for (LocationId id : objectFrom(stepped, thrown, dereferenced, iterator, call).locations) elements.add(id);
    memory.join(domain_, assumed_, stepped);
  }
  return elements;
}

void FunctionAnalysis::askRanges(Memory &memory, Memory &thrown, const bind::FunctionModel &model, Invocation &call) {
  auto asks = [&](std::size_t index, models::PortStepKind step) {
    auto isAt = [&](const models::Port &port) {
      return port.base == models::PortBase::Argument && port.index == index && !port.steps.empty() && port.steps[0].kind == step;
    };
    return llvm::any_of(model.propagators, [&](const bind::BoundPropagator &entry) {
      return llvm::any_of(entry.input, isAt) || llvm::any_of(entry.with, isAt);
    });
  };
  for (std::size_t i = 0; i < call.actuals.size() && memory.reachable; ++i) {
    const Actual &actual = call.actuals[i];
    const flow::RecordId record = domain_.recordOf(actual.type);
    if (!record) continue;
    const flow::FunctionId dereferenced = asks(i, models::PortStepKind::Dereference) ? ownMethod(record, "operator*") : flow::FunctionId{};
    const flow::FunctionId begin = asks(i, models::PortStepKind::Element) ? ownMethod(record, "begin") : flow::FunctionId{};
    if (!dereferenced && !begin) continue;
    const Cells object = seeThrough(memory, actual);
    Cells elements = dereferenced ? objectFrom(memory, thrown, dereferenced, object, call)
                                  : elementsOf(memory, thrown, begin, object, call);
    if (memory.reachable) call.yielded[i] = std::move(elements);
  }
}

}  // namespace piiflow::solve
