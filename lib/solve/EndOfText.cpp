// A text ends where a 0 is put at its first character. What stands behind it is no part of the text, but of its bytes: it
// is kept beside (Domain::kBehind) for those who are handed a `void *`.
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

void FunctionAnalysis::transferEndText(Memory &memory, const flow::Instruction &instruction) {
  const Cells target = evaluate(memory, instruction.target);
  AtomSet behind = collect(memory, target);
  Tree empty;
  empty.top.insert(domain_.nothing());
  write(memory, target, std::move(empty), false, /*wholeBuffer=*/true);
  behind.removeIf([](const Atom &atom) { return !atom.isTaint(); });
  if (behind.empty()) return;
  Cells rest;
  for (LocationId id : target.locations) rest.add(domain_.named(id, Domain::kBehind.str()));
  write(memory, rest, Tree{std::move(behind), {}}, false);
}

bool FunctionAnalysis::takesBytes(flow::FunctionId target, const PortCells &port) const {
  const auto &parameters = program_.function(target).parameters;
  return port.argument && *port.argument < parameters.size() && domain_.isVoidPointer(parameters[*port.argument].type);
}

// What a text no longer shows, whoever sends so many bytes sends, too.
AtomSet FunctionAnalysis::behindTexts(const Memory &memory, const Cells &texts) {
  Cells behind;
  for (LocationId id : texts.locations) {
    behind.add(domain_.named(id, Domain::kBehind.str()));
    memory.forEachBelow(domain_, assumed_, id, [&](LocationId cell, const AtomSet &) {
      if (domain_.isBehindText(cell)) behind.add(cell);
    });
  }
  return collect(memory, behind);
}

}  // namespace piiflow::solve
