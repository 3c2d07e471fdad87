// Blocks and instructions other than calls; and the cut from a function's exit to its summary.
#include <algorithm>

#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxBlockRuns = 60;
constexpr std::size_t kMaxWork = 400'000;

bool isScratchType(const link::Program &program, flow::TypeId type) {
  return type && program.type(type).kind != flow::TypeKind::Record && program.type(type).kind != flow::TypeKind::Array;
}

void forEachPlace(const flow::Instruction &instruction, llvm::function_ref<void(const flow::Place &, bool byAddress)> visit) {
  visit(instruction.target, false);
  for (const flow::Place &place : instruction.operands) visit(place, instruction.opcode == flow::Opcode::Address);
  for (const flow::Argument &argument : instruction.arguments) visit(argument.place, argument.byAddress);
  visit(instruction.receiver.place, instruction.receiver.byAddress);
  visit(instruction.callee, false);
}

}  // namespace

FunctionAnalysis::FunctionAnalysis(Solver &solver, InstanceId instance)
    : solver_(solver), domain_(solver.domain()), program_(domain_.program), instance_(instance),
      function_(solver.instance(instance).function), body_(solver.bodyOf(instance)),
      assumed_(solver.instance(instance).assumed) {
  in_.resize(body_.blocks.size());
  findHandlers();
  std::uint32_t count = 0;
  for (const flow::Block &block : body_.blocks) {
    blockStart_.push_back(count);
    count += static_cast<std::uint32_t>(block.instructions.size()) + 1;
  }
  // Scalar temporaries that one block uses alone need not travel further.
  std::vector<int> home(body_.locals.size(), -1);
  for (std::size_t b = 0; b < body_.blocks.size(); ++b) {
    for (const flow::Instruction &instruction : body_.blocks[b].instructions) {
      forEachPlace(instruction, [&](const flow::Place &place, bool byAddress) {
        if (place.base != flow::PlaceBase::Local) return;
        int &where = home[place.index];
        const bool addressTaken = byAddress && !llvm::any_of(place.steps, [](const flow::Step &s) {
          return s.kind == flow::StepKind::Dereference;
        });
        where = addressTaken || (where != -1 && where != static_cast<int>(b)) ? -2 : where == -2 ? -2 : static_cast<int>(b);
      });
    }
  }
  scratch_.resize(body_.blocks.size());
  for (std::size_t i = 0; i < home.size(); ++i) {
    if (home[i] < 0 || !body_.locals[i].name.empty() || !isScratchType(program_, body_.locals[i].type)) continue;
    scratch_[static_cast<std::size_t>(home[i])].push_back(static_cast<std::uint32_t>(i));
  }
}

// Blocks are in reverse postorder, so those that follow come later, but for loops: these take another round.
void FunctionAnalysis::findHandlers() {
  leadsToHandler_.assign(body_.blocks.size(), false);
  for (bool isChanged = true; isChanged;) {
    isChanged = false;
    for (std::size_t b = body_.blocks.size(); b-- > 0;) {
      const flow::Block &block = body_.blocks[b];
      if (leadsToHandler_[b]) continue;
      const bool leads = block.terminator == flow::TerminatorKind::Dispatch ||
                         llvm::any_of(block.successors, [&](flow::BlockId next) { return leadsToHandler_[next.value]; });
      leadsToHandler_[b] = leads;
      isChanged |= leads;
    }
  }
}

FunctionSummary FunctionAnalysis::run() {
  const bool isDispatch = solver_.instance(instance_).isDispatch;
  if (body_.blocks.empty() && !isDispatch) return {};
  AtomSet::overflowed() = false;
  if (isDispatch) {
    runDispatch();
  } else {
    runBlocks();
  }
  if (AtomSet::overflowed()) {
    solver_.limit("limit", "some pointers in '" + program_.function(function_).qualified + "' may refer to more objects than are followed", body_.span);
  }
  const bool isEndless = !normalExit_.reachable && !exceptionalExit_.reachable;
  if (!laterCalls_.empty() || isEndless) {
    const Memory atEnd = memoryAtEnd();
    makeLaterCalls(atEnd);
    summary_.normal = cutToExit(isEndless ? atEnd : normalExit_, false);
    summary_.normal.reachable = normalExit_.reachable;
  } else {
    summary_.normal = cutToExit(normalExit_, false);
  }
  summary_.exceptional = cutToExit(exceptionalExit_, true);
  settleEvents(summary_);
  rememberMakers(summary_);
  // Who starts tasks and waits for some is taken to wait for these.
  if (summary_.startsTasks && summary_.awaitsTasks) summary_.startsTasks = summary_.awaitsTasks = false;
  solver_.addWork(work_);
  return std::move(summary_);
}

void FunctionAnalysis::runBlocks() {
  in_[0].reachable = true;
  pendingBlocks_.insert(0);
  std::vector<unsigned> runs(body_.blocks.size());
  while (!pendingBlocks_.empty()) {
    const std::uint32_t block = *pendingBlocks_.begin();
    pendingBlocks_.erase(pendingBlocks_.begin());
    if (++runs[block] > kMaxBlockRuns) {
      solver_.limit("limit", "too many rounds in '" + program_.function(function_).qualified + "'", body_.span);
      continue;
    }
    runBlock({block});
    if (work_ > kMaxWork) {
      solver_.limit("limit", "too many objects to follow in '" + program_.function(function_).qualified + "'", body_.span);
      break;
    }
  }
}

void FunctionAnalysis::flowTo(flow::BlockId block, const Memory &memory) {
  if (!block || !memory.reachable) return;
  if (in_[block.value].join(domain_, assumed_, memory)) pendingBlocks_.insert(block.value);
}

void FunctionAnalysis::unwindTo(const flow::Block &block, const Memory &memory) {
  if (block.unwind) {
    flowTo(block.unwind, memory);
  } else if (jumpTarget_) {
    if (jumpedBack_.join(domain_, assumed_, memory)) pendingBlocks_.insert(*jumpTarget_);
  } else {
    exceptionalExit_.join(domain_, assumed_, memory);
  }
}

void FunctionAnalysis::runBlock(flow::BlockId id) {
  const flow::Block &block = body_.blocks[id.value];
  Memory memory = in_[id.value];
  runningBlock_ = id.value;
  std::uint32_t index = blockStart_[id.value];
  for (const flow::Instruction &instruction : block.instructions) {
    transfer(memory, block, instruction, index++);
    if (!memory.reachable || work_ > kMaxWork) return;
  }
  dropScratch(memory, id.value);
  finishBlock(memory, block);
}

void FunctionAnalysis::dropScratch(Memory &memory, std::uint32_t block) {
  for (std::uint32_t local : scratch_[block]) memory.drop(domain_.root(RootKind::Local, function_, local));
}

void FunctionAnalysis::finishBlock(Memory &memory, const flow::Block &block) {
  switch (block.terminator) {
    case flow::TerminatorKind::Jump:
    case flow::TerminatorKind::Branch:
      for (flow::BlockId next : block.successors) flowTo(next, memory);
      break;
    case flow::TerminatorKind::Return: normalExit_.join(domain_, assumed_, memory); break;
    case flow::TerminatorKind::Resume: unwindTo(block, memory); break;
    case flow::TerminatorKind::Dispatch: dispatchException(memory, block); break;
    case flow::TerminatorKind::Unreachable: break;
  }
}

/// Whether a handler of type `wanted` takes an exception of type `thrown`: bases, pointers to bases and to const.
bool FunctionAnalysis::catches(flow::TypeId wanted, flow::TypeId thrown) const {
  const flow::Type &handler = program_.type(wanted);
  const flow::Type &object = program_.type(thrown);
  if (handler.kind == flow::TypeKind::Pointer) {
    if (object.kind == flow::TypeKind::Null) return true;
    if (object.kind != flow::TypeKind::Pointer) return false;
    const bool isVoid = program_.type(handler.inner).kind == flow::TypeKind::Void;
    return isVoid || handler.inner == object.inner || catches(handler.inner, object.inner);
  }
  if (handler.record && object.record) return domain_.derivesFrom(object.record, handler.record);
  return handler.kind == object.kind && handler.kind != flow::TypeKind::Record &&
         llvm::StringRef(handler.spelling).ends_with(object.spelling);  // "const char" and "char"
}

// Each handler sees the exception objects whose type fits; what no handler takes goes on unwinding. An object of
// unknown type may go everywhere.
void FunctionAnalysis::dispatchException(const Memory &memory, const flow::Block &block) {
  const LocationId cell = domain_.root(RootKind::Exception, function_, 0);
  AtomSet left = lookup(memory, cell);
  for (const flow::Handler &handler : block.handlers) {
    AtomSet taken;
    AtomSet passed;
    flow::TypeId wanted = handler.type;
    if (wanted && program_.type(wanted).kind == flow::TypeKind::Reference) wanted = program_.type(wanted).inner;
    for (const Atom &atom : left) {
      if (atom.kind != AtomKind::Address || !wanted) {
        taken.insert(atom);
        if (wanted) passed.insert(atom);
        continue;
      }
      const flow::TypeId type = domain_.typeOf(LocationId{atom.payload});
      const bool fits = !type || type == wanted || catches(wanted, type);
      (fits ? taken : passed).insert(atom);
    }
    if (!taken.empty() || left.empty()) {
      Memory handled = memory;
      handled.assign(cell, cell, taken);
      flowTo(handler.block, handled);
    }
    if (!wanted) return;
    left = passed;
  }
  Memory rest = memory;
  if (left.empty()) {
    // Something unknown was thrown instead of what the handlers took: the objects of that are not there.
    for (const Atom &atom : lookup(memory, cell)) {
      if (atom.kind == AtomKind::Address && domain_.at(LocationId{atom.payload}).root == RootKind::Heap) rest.drop(LocationId{atom.payload});
    }
  }
  rest.assign(cell, cell, left);
  unwindTo(block, rest);
}

void FunctionAnalysis::begin(Memory &memory, LocationId location, flow::TypeId type, bool isShifted) {
  Tree fresh;
  if (const flow::RecordId record = domain_.recordOf(type)) {
    Atom dynamic;
    dynamic.kind = AtomKind::Type;
    dynamic.payload = record.value;
    fresh.top.insert(dynamic);
  }
  Cells cells;
  cells.add(location);
  cells.shifted = isShifted;  // behind a moved pointer it is one of many, too
  // An element of an array begins beside others that live on; an object placed into a buffer takes all of it.
  const flow::TypeId element = domain_.typeOf(location);
  const bool isSameType = element == type || (domain_.recordOf(element) && domain_.recordOf(element) == domain_.recordOf(type));
  const bool isOneOfMany = domain_.at(location).step == LocationStep::Element && isSameType;
  write(memory, cells, std::move(fresh), true, !isOneOfMany);
}

void FunctionAnalysis::transfer(Memory &memory, const flow::Block &block, const flow::Instruction &instruction,
                                std::uint32_t index) {
  // On a later round there may be a way that no test for null guards.
  if (!memory.nullAtEntry().empty() || guards_.contains(index)) guards_[index] = memory.nullAtEntry();
  switch (instruction.opcode) {
    case flow::Opcode::Copy: return transferCopy(memory, instruction);
    case flow::Opcode::Address: {
      Tree value;
      Cells object;
      if (!instruction.operands.empty()) object = evaluate(memory, instruction.operands[0]);
      value.top = addressOf(object);
      write(memory, evaluate(memory, instruction.target), std::move(value), instruction.isInitialisation);
      return rememberName(memory, instruction.target, object.focus);
    }
    case flow::Opcode::Derive:
    case flow::Opcode::Unhandled: return transferDerive(memory, instruction);
    case flow::Opcode::Shift: return transferShift(memory, instruction);
    case flow::Opcode::Constant: return transferConstant(memory, instruction);
    case flow::Opcode::EndText: return transferEndText(memory, instruction);
    case flow::Opcode::FunctionReference:
    case flow::Opcode::MemberReference: {
      Tree value;
      Atom atom;
      atom.kind = instruction.opcode == flow::Opcode::MemberReference ? AtomKind::Member : AtomKind::Function;
      atom.payload = instruction.opcode == flow::Opcode::MemberReference ? instruction.field.value : instruction.function.value;
      value.top.insert(atom);
      return write(memory, evaluate(memory, instruction.target), std::move(value), instruction.isInitialisation);
    }
    case flow::Opcode::SelectMember: return transferSelectMember(memory, instruction);
    case flow::Opcode::Allocate: return transferAllocate(memory, instruction, index);
    case flow::Opcode::Begin: {
      const Cells cells = evaluate(memory, instruction.target);
      for (LocationId id : cells.locations) begin(memory, id, instruction.type, cells.shifted);
      return;
    }
    case flow::Opcode::End: {
      const Cells cells = evaluate(memory, instruction.target);
      // The memory of a local is gone, but for what callbacks met that run meanwhile; what a pointer named may have
      // other owners here.
      if (cells.locations.size() == 1 && domain_.at(cells.locations[0]).step == LocationStep::Root &&
          domain_.at(cells.locations[0]).root == RootKind::Local && laterCalls_.empty()) {
        memory.drop(cells.locations[0]);
      }
      return;
    }
    case flow::Opcode::Call: return transferCall(memory, block, instruction, index);
    case flow::Opcode::Throw: return transferThrow(memory, block, instruction, index);
    case flow::Opcode::Catch: return transferCatch(memory, instruction);
    case flow::Opcode::IsNull:
    case flow::Opcode::IsSet: return transferNullTest(memory, instruction);
    case flow::Opcode::IsEmpty: return transferEmptyRange(memory, instruction);
    case flow::Opcode::IsValue: return transferValueTest(memory, block, instruction);
    case flow::Opcode::DynamicCast: {
      Tree value = readPlace(memory, instruction.operands[0]);
      if (const flow::RecordId wanted = domain_.recordOf(instruction.type)) castDown(memory, value.top, wanted);
      return write(memory, evaluate(memory, instruction.target), std::move(value), instruction.isInitialisation);
    }
  }
}

/// Drops the addresses of objects that are no `wanted`. What is left may be null where that is not sure of all.
void FunctionAnalysis::castDown(const Memory &memory, AtomSet &pointers, flow::RecordId wanted) {
  bool isSure = true;
  pointers.removeIf([&](const Atom &atom) {
    if (atom.kind != AtomKind::Address) {
      isSure &= atom.kind == AtomKind::Constant || atom.kind == AtomKind::Type;
      return false;
    }
    bool known = false;
    bool fits = false;
    bool isOther = false;
    for (const Atom &type : lookup(memory, LocationId{atom.payload})) {
      if (type.kind != AtomKind::Type) continue;
      known = true;
      const bool derives = domain_.derivesFrom(flow::RecordId{type.payload}, wanted);
      fits |= derives;
      isOther |= !derives;
    }
    isSure &= known && !isOther;
    return known && !fits;
  });
  if (!isSure) pointers.insert(domain_.somethingUnknown());
}

namespace {

bool belongsTo(const Domain &domain, flow::FieldId field, flow::RecordId record) {
  return domain.derivesFrom(record, domain.program.field(field).parent);
}

}  // namespace

/// True when the objects at `part` are bases of those at `whole`.
static bool isBaseOf(Domain &domain, const Cells &part, const Cells &whole) {
  if (part.locations.empty() || whole.locations.empty()) return false;
  const flow::RecordId base = domain.recordOf(domain.typeOf(part.locations.front()));
  const flow::RecordId derived = domain.recordOf(domain.typeOf(whole.locations.front()));
  return base && derived && base != derived && domain.derivesFrom(derived, base);
}

void FunctionAnalysis::transferCopy(Memory &memory, const flow::Instruction &instruction) {
  if (instruction.operands.empty()) return;
  const Cells from = evaluate(memory, instruction.operands[0]);
  Tree value = read(memory, from);
  if (isAnnotated(from)) value = annotate(std::move(value), instruction.span, "read here");
  const Cells to = evaluate(memory, instruction.target);
  if (const flow::RecordId sliced = domain_.recordOf(instruction.type)) {
    value.top.removeIf([](const Atom &a) { return a.kind == AtomKind::Type; });
    llvm::erase_if(value.below, [&](const auto &entry) {
      const Location &first = domain_.at(entry.first.front());
      return first.step == LocationStep::Field && !belongsTo(domain_, flow::FieldId{first.payload}, sliced);
    });
    Atom dynamic;
    dynamic.kind = AtomKind::Type;
    dynamic.payload = sliced.value;
    value.top.insert(dynamic);
  }
  const std::string name = nameOf(instruction.target);
  if (!name.empty()) value = annotate(std::move(value), instruction.span, "stored in '" + name + "'");
  if (instruction.isInitialisation && isBaseOf(domain_, from, to)) {
    // What the object is and what else it has stays as it is.
    value.top.removeIf([](const Atom &a) { return a.kind == AtomKind::Type; });
    for (LocationId id : to.locations) memory.writeWeak(domain_, assumed_, id, value);
    return;
  }
  const bool isPointer = instruction.target.base == flow::PlaceBase::Local && !from.locations.empty() &&
                         domain_.isAddressType(domain_.typeOf(from.locations.front()));
  const LocationId object = isPointer ? dereference(memory, from).focus : LocationId{};
  write(memory, to, std::move(value), instruction.isInitialisation);
  rememberName(memory, instruction.target, object);
}

void FunctionAnalysis::transferConstant(Memory &memory, const flow::Instruction &instruction) {
  Tree value;
  Atom constant;
  constant.kind = AtomKind::Constant;
  constant.payload = domain_.constant(instruction.constant, instruction.span).value;
  value.top.insert(constant);
  const Cells target = evaluate(memory, instruction.target);
  if (instruction.constant.kind == flow::ConstantKind::Empty) {
    for (LocationId id : target.locations) {
      if (!domain_.recordOf(domain_.typeOf(id))) continue;
      for (const Atom &atom : lookup(memory, id)) {
        if (atom.kind == AtomKind::Type) value.top.insert(atom);  // an object that is emptied stays what it is
      }
    }
  }
  write(memory, target, std::move(value), instruction.isInitialisation);
}

void FunctionAnalysis::transferDerive(Memory &memory, const flow::Instruction &instruction) {
  if (constructTuple(memory, instruction)) return;
  Tree value;
  for (const flow::Place &operand : instruction.operands) {
    const Cells from = evaluate(memory, operand);
    Tree tree = read(memory, from);
    if (isAnnotated(from)) tree = annotate(std::move(tree), instruction.span, "read here");
    auto derive = [&](const AtomSet &atoms) {
      for (Atom atom : atoms) {
        // A pointer that went through an integer is still a pointer (and no part of its target's value).
        if (atom.kind == AtomKind::Address) atom.flags |= kShifted;
        if (atom.kind == AtomKind::Entry) {
          if (domain_.isAddressType(domain_.typeOf(LocationId{atom.payload}))) {
            atom.flags |= kShifted;
          } else {
            atom.kind = AtomKind::Reach;
            atom.flags = 0;
          }
        }
        if (atom.isTaint() || atom.kind == AtomKind::Address) value.top.insert(atom);
      }
    };
    derive(tree.top);
    for (const auto &[path, atoms] : tree.below) derive(atoms);
  }
  if (!instruction.target.known()) return;
  const std::string name = nameOf(instruction.target);
  if (!name.empty()) value = annotate(std::move(value), instruction.span, "stored in '" + name + "'");
  const Cells target = evaluate(memory, instruction.target);
  if (isKeptNumber(target)) value.top.insert(domain_.somethingUnknown());
  write(memory, target, std::move(value), instruction.isInitialisation);
}

/// A number that callers see, of which they may know what it was: `++*count`.
bool FunctionAnalysis::isKeptNumber(const Cells &cells) const {
  return llvm::any_of(cells.locations, [this](LocationId id) {
    const Location &at = domain_.at(id);
    const bool isLocal = at.object == at.base && (at.root == RootKind::Local || at.root == RootKind::Parameter);
    return !isLocal && domain_.isInput(id) && domain_.isArithmeticType(domain_.typeOf(id));
  });
}

void FunctionAnalysis::transferShift(Memory &memory, const flow::Instruction &instruction) {
  Tree value;
  for (Atom atom : readPlace(memory, instruction.operands[0]).top) {
    const bool isAddress = atom.kind == AtomKind::Address || atom.kind == AtomKind::Entry;
    if (isAddress && instruction.field) {
      // Back to the whole object: nothing of it is skipped.
      const LocationId named{atom.payload};
      atom.payload = (atom.kind == AtomKind::Entry ? domain_.enclosing(named, instruction.field)
                                                   : domain_.wholeOf(named, instruction.field)).value;
      atom.kind = AtomKind::Address;
    } else if (isAddress) {
      atom.flags |= kShifted;
    }
    value.top.insert(atom);
  }
  write(memory, evaluate(memory, instruction.target), std::move(value), instruction.isInitialisation);
}

void FunctionAnalysis::transferSelectMember(Memory &memory, const flow::Instruction &instruction) {
  if (instruction.operands.size() < 2) return;
  const Cells object = evaluate(memory, instruction.operands[0]);
  Tree value;
  for (const Atom &atom : readPlace(memory, instruction.operands[1]).top) {
    if (atom.kind == AtomKind::Member) {
      Cells members;
      members.carried = object.carried;
      for (LocationId id : object.locations) members.add(domain_.field(id, flow::FieldId{atom.payload}));
      value.top.insertAll(addressOf(members));
    } else if (atom.kind == AtomKind::Entry) {
      need(LocationId{atom.payload});
    }
  }
  write(memory, evaluate(memory, instruction.target), std::move(value), instruction.isInitialisation);
}

void FunctionAnalysis::transferAllocate(Memory &memory, const flow::Instruction &instruction, std::uint32_t index) {
  const LocationId object = domain_.heap(domain_.heapObject(domain_.site(function_, index), instruction.type));
  // Met again (a loop), the name stands for all objects made here.
  if (memory.hasObject(object)) memory.markManifold(object);
  begin(memory, object, instruction.type);
  Cells cells;
  cells.add(object);
  Tree value;
  value.top = addressOf(cells);
  write(memory, evaluate(memory, instruction.target), std::move(value), true);
}

void FunctionAnalysis::transferThrow(Memory &memory, const flow::Block &block, const flow::Instruction &instruction,
                                     std::uint32_t index) {
  const LocationId cell = domain_.root(RootKind::Exception, function_, 0);
  if (!instruction.operands.empty()) {
    const LocationId object = domain_.heap(domain_.heapObject(domain_.site(function_, index), instruction.type));
    begin(memory, object, instruction.type);
    Cells to;
    to.add(object);
    Tree value = annotate(readPlace(memory, instruction.operands[0]), instruction.span, "thrown here");
    // Weak: the dynamic type that `begin` stored stays.
    if (!value.empty()) memory.writeWeak(domain_, assumed_, object, value);
    memory.assign(cell, cell, addressOf(to));
  }
  unwindTo(block, memory);
  memory.reachable = false;
}

void FunctionAnalysis::transferCatch(Memory &memory, const flow::Instruction &instruction) {
  if (!instruction.target.known()) return;
  Tree value;
  value.top = annotate(lookup(memory, domain_.root(RootKind::Exception, function_, 0)), instruction.span, "caught here");
  write(memory, evaluate(memory, instruction.target), std::move(value), true);
}

bool FunctionAnalysis::visibleToCaller(LocationId location) const {
  const Location &base = domain_.at(domain_.at(location).base);
  const Location &object = domain_.at(domain_.at(location).object);
  switch (base.root) {
    case RootKind::Global:
    case RootKind::Heap:
    case RootKind::Return: return true;
    case RootKind::Parameter:
    case RootKind::This:
    case RootKind::Local:
    case RootKind::Exception: return object.step == LocationStep::Dereference;
  }
  return false;
}

// Keeps what callers can reach: from globals, from what inputs point to, from the result and the exception. Cells
// that hold just what they held at entry say nothing.
ExitState FunctionAnalysis::cutToExit(const Memory &memory, bool exceptional) {
  ExitState exit;
  exit.reachable = memory.reachable;
  if (!memory.reachable) return exit;
  std::map<LocationId, std::vector<std::pair<LocationId, const AtomSet *>>> byObject;
  memory.forEachCell([&](LocationId cell, const AtomSet &atoms) {
    byObject[domain_.at(cell).object].emplace_back(cell, &atoms);
  });
  std::set<LocationId> reached;
  std::vector<LocationId> work;
  auto reach = [&](LocationId object) {
    if (byObject.contains(object) && reached.insert(object).second) work.push_back(object);
  };
  // What stands behind pointers in objects that nobody shows (what an unseen function returned) is there with them.
  std::map<LocationId, std::vector<LocationId>> behind;
  for (const auto &[object, cells] : byObject) {
    const LocationId base = domain_.at(object).base;
    if (domain_.at(base).root == RootKind::Heap && object != base) behind[base].push_back(object);
  }
  const LocationId exception = domain_.root(RootKind::Exception, function_, 0);
  for (const auto &[object, cells] : byObject) {
    const RootKind root = domain_.at(domain_.at(object).base).root;
    if (object == exception ? exceptional : root != RootKind::Heap && root != RootKind::Exception && visibleToCaller(object)) {
      reach(object);
    }
  }
  while (!work.empty()) {
    const LocationId object = work.back();
    work.pop_back();
    for (const auto &[cell, atoms] : byObject[object]) {
      for (const Atom &atom : *atoms) {
        if (atom.kind != AtomKind::Address && atom.kind != AtomKind::Entry) continue;
        reach(domain_.at(LocationId{atom.payload}).object);
        if (atom.kind != AtomKind::Entry) continue;
        if (auto it = behind.find(domain_.at(LocationId{atom.payload}).base); it != behind.end())
          for (LocationId part : it->second) reach(part);
      }
    }
  }
  exported_.insert(reached.begin(), reached.end());
  for (LocationId pointer : memory.markedSet()) {
    if (domain_.isInput(pointer) && visibleToCaller(pointer)) exit.set.insert(pointer);
  }
  for (LocationId object : reached) {
    if (memory.isManifold(object)) exit.manifold.insert(object);
    for (const auto &[cell, atoms] : byObject[object]) {
      AtomSet kept = *atoms;
      kept.removeIf([&](const Atom &atom) {
        if (atom.kind != AtomKind::Address) return false;
        return !visibleToCaller(LocationId{atom.payload});
      });
      // A pointer that was moved on is changed: what is written through it next does not overwrite what it passed.
      const bool unchanged = kept.size() == 1 && kept.begin()->kind == AtomKind::Entry && kept.begin()->payload == cell.value &&
                             (kept.begin()->flags & kShifted) == 0;
      const bool parentUnchanged = unchanged && llvm::none_of(byObject[object], [&](const auto &other) {
        return other.first != cell && domain_.at(other.first).depth < domain_.at(cell).depth;
      });
      if (unchanged && parentUnchanged && object != exception) continue;
      // A counter that counts on: no data comes or goes.
      const bool isOwnNumber = !kept.empty() && domain_.isArithmeticType(domain_.typeOf(cell)) && domain_.isInput(cell) &&
                               llvm::all_of(kept, [&](const Atom &a) { return a.kind == AtomKind::Reach && a.payload == cell.value; });
      if (isOwnNumber) continue;
      if (wholeBuffers_.contains(cell)) exit.wholeBuffers.insert(cell);
      exit.cells.emplace_back(cell, std::move(kept));
    }
  }
  if (const std::size_t most = solver_.exitCellsOf(instance_); exit.cells.size() > most) {
    // Data first, then what is near.
    llvm::sort(exit.cells, [&](const auto &a, const auto &b) {
      return std::tuple(!a.second.contains(AtomKind::Source), domain_.at(a.first).depth, a.first) <
             std::tuple(!b.second.contains(AtomKind::Source), domain_.at(b.first).depth, b.first);
    });
    exit.cells.resize(most);
    solver_.limit("limit", "'" + program_.function(function_).qualified + "' changes more objects than are followed", body_.span);
  }
  llvm::sort(exit.cells, [&](const auto &a, const auto &b) {
    const auto &x = domain_.at(a.first);
    const auto &y = domain_.at(b.first);
    return std::tuple(x.base, x.isUnderKey, x.depth, a.first) < std::tuple(y.base, y.isUnderKey, y.depth, b.first);
  });
  return exit;
}

// A connection that an object keeps is opened somewhere in the program, and every caller of its owner may know where.
// Beyond the bound nobody is asked: the sink call stands, its recipient is not known, a condition may hold.
void FunctionAnalysis::decide(SinkEvent &event) {
  event.endpoints.removeIf([](const Atom &atom) { return atom.kind == AtomKind::Entry || atom.kind == AtomKind::Reach; });
  if (!event.conditions.empty()) event.confidence = base::Confidence::Low;
  event.conditions.clear();
  solver_.limit("limit", "more calls lead to this one than are asked where it sends", event.span);
}

// What callers still have a say in stays open for them. Of the other sink calls they are told only through which inputs
// data reaches one (Tabulation.h).
void FunctionAnalysis::settleEvents(FunctionSummary &summary) {
  for (auto &[id, event] : events_) {
    if (event.data.empty()) continue;
    // An object that callers see may get its endpoint from them.
    const bool isOpen = llvm::any_of(event.objects, [this](LocationId object) {
      return domain_.at(domain_.at(object).base).root == RootKind::Heap ? exported_.contains(domain_.at(object).object)
                                                                        : visibleToCaller(object);
    });
    bool isDecided = !isOpen && event.conditions.empty() && !event.isEndpointOpen();
    const bind::BoundSink &sink = domain_.spec.modelOf(event.callee)->sinks[event.sink];
    const unsigned lifts = sink.isLog() ? solver_.bounds().logLifts : solver_.bounds().lifts;
    if (!isDecided && event.lifts >= lifts) {
      const bool isObjectOpen = event.isObjectOpen();
      decide(event);
      if (isObjectOpen) continue;
      isDecided = true;
    }
    if (isDecided) addPorts(summary, event.data, event.isLater, !sink.isObserver);
    (isDecided ? summary.decided : summary.open).emplace(id, std::move(event));
  }
  for (const auto &[call, data] : portCalls_) {
    const auto &ports = solver_.instance(call.callee).summary.ports;
    const auto port = ports.find(call.port);
    addPorts(summary, data, call.isLater, port != ports.end() && port->second);
  }
  summary.portCalls = std::move(portCalls_);
  boundPorts(summary);
}

// Recursion through objects that know each other gives one object ever more names. Inputs of sinks stay first, then
// those that declarations call personal data, then what is near.
void FunctionAnalysis::boundPorts(FunctionSummary &summary) {
  const std::size_t most = solver_.bounds().ports;
  if (summary.ports.size() <= most) return;
  std::vector<std::tuple<bool, bool, std::uint8_t, SinkPort>> ranked;
  ranked.reserve(summary.ports.size());
  for (const auto &[port, isSink] : summary.ports) {
    ranked.emplace_back(!isSink, domain_.sourcesAround(port.place).empty(), domain_.at(port.place).depth, port);
  }
  std::nth_element(ranked.begin(), ranked.begin() + static_cast<long>(most), ranked.end());
  ranked.resize(most);
  summary.ports.clear();
  for (const auto &[isObserver, isPlain, depth, port] : ranked) summary.ports.emplace(port, !isObserver);
  solver_.limit("limit", "data of more inputs of '" + program_.function(function_).qualified + "' reaches sinks than are followed",
                body_.span);
}

void FunctionAnalysis::addPorts(FunctionSummary &summary, const AtomSet &data, bool isLater, bool isSink) const {
  for (const Atom &atom : data) {
    if (atom.kind == AtomKind::Reach) summary.ports[{LocationId{atom.payload}, isLater}] |= isSink;
  }
}

}  // namespace piiflow::solve
