// Whether iterators that a call gets span a whole container: `std::fill(c.begin(), c.end(), x)` leaves nothing in it.
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "models/Selector.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

/// The call whose result is what the argument hands over, when it was made for this alone; null otherwise.
const flow::Instruction *makerOf(const flow::FunctionBody &body, const flow::Instruction &call, const flow::Place &argument) {
  if (argument.base != flow::PlaceBase::Local || !argument.steps.empty() || !body.locals[argument.index].name.empty()) return nullptr;
  for (const flow::Block &block : body.blocks) {
    if (block.instructions.empty() || &call < &block.instructions.front() || &call > &block.instructions.back()) continue;
    const auto before = llvm::ArrayRef(block.instructions).take_while([&](const flow::Instruction &i) { return &i != &call; });
    for (const flow::Instruction &instruction : llvm::reverse(before)) {
      if (instruction.target == argument) return instruction.opcode == flow::Opcode::Call ? &instruction : nullptr;
    }
  }
  return nullptr;
}

/// What `begin()` and its like are asked of, as a method or as a function.
const flow::Argument *containerOf(const flow::Instruction &call) {
  if (call.receiver.place.known()) return &call.receiver;
  return call.arguments.empty() ? nullptr : &call.arguments.front();
}

}  // namespace

/// The container that the iterator at the port goes through from its first element to its last, with another argument
/// of the call as its end; nothing where the code does not show it.
Cells FunctionAnalysis::spannedBy(const Memory &memory, const models::Port &port, const Invocation &call) {
  static const llvm::StringSet<> kBegins{"begin", "data"};
  static const llvm::StringSet<> kEnds{"end", "cend", "size", "length"};
  const bool isIterator = port.base == models::PortBase::Argument && port.steps.size() == 1 &&
                          port.steps[0].kind == models::PortStepKind::Dereference;
  if (!isIterator || !call.instruction || port.index >= call.instruction->arguments.size()) return {};
  auto made = [&](const flow::Argument &argument, const llvm::StringSet<> &names) -> const flow::Argument * {
    const flow::Instruction *maker = makerOf(body_, *call.instruction, argument.place);
    if (!maker || !maker->function) return nullptr;
    return names.contains(models::lastSegment(program_.function(maker->function).qualified)) ? containerOf(*maker) : nullptr;
  };
  const flow::Argument *container = made(call.instruction->arguments[port.index], kBegins);
  const bool isWhole = container && llvm::any_of(call.instruction->arguments, [&](const flow::Argument &argument) {
    const flow::Argument *other = made(argument, kEnds);
    return other && other->place == container->place;
  });
  return isWhole ? evaluate(memory, container->place) : Cells{};
}

}  // namespace piiflow::solve
