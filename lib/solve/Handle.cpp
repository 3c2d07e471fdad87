// Handles: a plain struct that stands for an object of a library (sentry_value_t), and is copied as a number is. All its
// copies name that object. A model says so by `return*` or `argN*`, where the object's data is.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

/// A new object that holds `content`, and what a struct holds that names it.
Atom FunctionAnalysis::newHandle(Memory &memory, const Invocation &call, flow::TypeId type, Tree content) {
  const LocationId object = domain_.heap(domain_.heapObject(call.site, type));
  if (memory.hasObject(object)) memory.markManifold(object);
  Cells cells;
  cells.add(domain_.dereference(object));
  write(memory, cells, std::move(content), true);
  Atom entry;
  entry.kind = AtomKind::Entry;
  entry.payload = object.value;
  return entry;
}

/// What the model put behind the result becomes an object of its own, which the result names.
void FunctionAnalysis::openHandle(Memory &memory, const Invocation &call, flow::TypeId type, Tree &value) {
  const flow::RecordId record = domain_.recordOf(type);
  if (!record || !program_.record(record).isAggregate) return;
  Tree behind;
  for (const auto &[path, atoms] : value.below) {
    if (domain_.at(path.front()).step != LocationStep::Dereference) continue;
    if (path.size() == 1) {
      behind.top.insertAll(atoms);
    } else {
      behind.below.emplace_back(llvm::SmallVector<LocationId, 4>(path.begin() + 1, path.end()), atoms);
    }
  }
  llvm::erase_if(value.below, [&](const auto &entry) { return domain_.at(entry.first.front()).step == LocationStep::Dereference; });
  value.top.insert(newHandle(memory, call, type, std::move(behind)));
}

/// A function that is handed the address of such a struct puts a new one there: `input: []`, `output: argN*`.
void FunctionAnalysis::openHandles(Memory &memory, const bind::BoundPropagator &entry, const Invocation &call) {
  if (!entry.input.empty()) return;
  for (const models::Port &port : entry.output) {
    const bool isHandle = port.base == models::PortBase::Argument && port.steps.size() == 1 && port.index < call.actuals.size() &&
                          port.steps.front().kind == models::PortStepKind::Dereference;
    if (!isHandle) continue;
    const Cells places = seeThrough(memory, call.actuals[port.index]);
    if (places.locations.empty()) continue;
    const flow::TypeId type = domain_.typeOf(places.locations.front());
    const flow::RecordId record = domain_.recordOf(type);
    if (domain_.isAddressType(type) || !record || !program_.record(record).isAggregate) continue;
    Tree handle;
    handle.top.insert(newHandle(memory, call, type, {}));
    write(memory, places, std::move(handle), false);
  }
}

}  // namespace piiflow::solve
