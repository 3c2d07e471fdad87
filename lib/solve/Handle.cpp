// Handles: a plain struct that stands for an object of a library (sentry_value_t), and is copied as a number is. All its
// copies name that object. A model says so by `return*`, where the object's data is.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

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
  const LocationId object = domain_.heap(domain_.heapObject(call.site, type));
  if (memory.hasObject(object)) memory.markManifold(object);
  Cells cells;
  cells.add(domain_.dereference(object));
  write(memory, cells, std::move(behind), true);
  Atom entry;
  entry.kind = AtomKind::Entry;
  entry.payload = object.value;
  value.top.insert(entry);
}

}  // namespace piiflow::solve
