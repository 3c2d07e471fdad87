// Who is called, with what, and what happens when nobody knows.
#include <algorithm>

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {
constexpr unsigned kMaxCallableDepth = 3;  // a bound function in a std::function in a wrapper

/// Short of memory any library function may throw; nobody means that.
bool throwsForMemoryOnly(llvm::StringRef name) {
  if (!name.consume_front("std::")) return false;
  static const llvm::StringSet<> kNames{
      "operator+",          "basic_string::operator+=", "basic_string::append",    "basic_string::push_back",
      "basic_string::operator=", "basic_string::assign", "basic_string::basic_string", "basic_string_view::basic_string_view",
      "vector::push_back",  "deque::push_back",         "list::push_back",         "to_string"};
  return kNames.contains(name);
}

bool mayThrow(const flow::Function &function) {
  return !function.isNoexcept && !(function.isSystem && throwsForMemoryOnly(function.qualified));
}
}  // namespace

Actual FunctionAnalysis::actualOf(const Memory &memory, const flow::Argument &argument) {
  Actual actual;
  actual.type = argument.type;
  actual.byAddress = argument.byAddress;
  actual.span = argument.span;
  actual.object = evaluate(memory, argument.place);
  if (argument.byAddress) {
    actual.value.top = addressOf(actual.object);
  } else {
    actual.value = read(memory, actual.object);
    if (isAnnotated(actual.object)) actual.value = annotate(std::move(actual.value), argument.span, "read here");
  }
  return actual;
}

Actual FunctionAnalysis::actualOfObject(const Cells &object, const base::SourceSpan &span) {
  Actual actual;
  actual.object = object;
  actual.byAddress = true;
  actual.value.top = addressOf(object);
  actual.span = span;
  if (!object.locations.empty()) actual.type = domain_.typeOf(object.locations.front());
  return actual;
}

FunctionAnalysis::Targets FunctionAnalysis::virtualTargets(const Memory &memory, flow::FunctionId slot, const Cells &receiver) {
  std::set<flow::FunctionId> found;
  Targets targets;
  bool isOpen = receiver.locations.empty();
  for (LocationId id : receiver.locations) {
    if (isInEmptyContainer(memory, id)) {
      targets.isNone = true;
      continue;
    }
    bool known = isAssumedNone(id);
    targets.isNone |= known;
    for (const Atom &atom : lookup(memory, id)) {
      if (atom.kind == AtomKind::Type) {
        const flow::FunctionId target = solver_.finalOverrider(flow::RecordId{atom.payload}, slot);
        // A library's overriders are not listed: a model of the slot speaks for them.
        if (target || program_.function(slot).isSystem) {
          found.insert(target ? target : slot);
          known = true;
        }
      } else if (atom.kind == AtomKind::Entry) {
        need(LocationId{atom.payload});
      }
    }
    isOpen |= !known;
  }
  if (isOpen) {
    addOverriders(slot, found, targets);
  }
  targets.functions.assign(found.begin(), found.end());
  targets.isNone &= targets.functions.empty() && targets.slots.empty();
  if (targets.functions.empty() && targets.slots.empty() && !targets.isNone) targets.functions.push_back(slot);
  return targets;
}

/// A method that may be called on one of a few objects is called on each by itself: what one of them holds does not meet
/// what another one is.
std::vector<Invocation> FunctionAnalysis::byReceiver(const Invocation &call) const {
  constexpr std::size_t kMostReceivers = 4;
  const auto &objects = call.receiver.object.locations;
  const flow::FunctionId named = call.instruction->function;
  const bool isSeen = named && (program_.function(named).isVirtual || program_.hasBody(named));
  if (!call.hasReceiver || !isSeen || objects.size() < 2 || objects.size() > kMostReceivers) return {call};
  std::vector<Invocation> calls;
  for (LocationId object : objects) {
    Invocation &one = calls.emplace_back(call);
    one.receiver.object.locations = {object};
    one.receiver.value.top.removeIf([&](const Atom &a) { return a.kind == AtomKind::Address && a.payload != object.value; });
  }
  return calls;
}

FunctionAnalysis::Targets FunctionAnalysis::targetsOf(const Memory &memory, const Invocation &call) {
  const flow::Instruction &instruction = *call.instruction;
  if (instruction.callKind == flow::CallKind::Direct) return {{instruction.function}, {}};
  if (instruction.callKind == flow::CallKind::Virtual) return virtualTargets(memory, instruction.function, call.receiver.object);
  Targets targets;
  for (const Atom &atom : readPlace(memory, instruction.callee).top) {
    if (atom.kind == AtomKind::Entry) {
      need(LocationId{atom.payload});
      targets.isNone |= isAssumedNone(LocationId{atom.payload});
    }
    // A closure that a library made a function pointer of: `factories.emplace(key, [] { … })`.
    if (atom.kind == AtomKind::Type && !call.hasReceiver) {
      llvm::append_range(targets.functions, fittingOperators(memory, flow::RecordId{atom.payload}, call.actuals));
    }
    if (atom.kind != AtomKind::Function) continue;
    const flow::FunctionId target{atom.payload};
    if (!call.hasReceiver || !program_.function(target).isVirtual) {
      targets.functions.push_back(target);
      continue;
    }
    // A member pointer may name a virtual function.
    const Targets finals = virtualTargets(memory, target, call.receiver.object);
    llvm::append_range(targets.functions, finals.functions);
    llvm::append_range(targets.slots, finals.slots);
  }
  const bool isFound = !targets.functions.empty() || !targets.slots.empty();
  if (targets.isNone && !isFound) return targets;
  targets.isNone = false;
  if (isFound) return targets;
  summary_.unresolvedCalls.insert(call.site);
  return {{flow::FunctionId{}}, {}};
}

void FunctionAnalysis::transferCall(Memory &memory, const flow::Block &block, const flow::Instruction &instruction,
                                    std::uint32_t index) {
  Invocation call;
  call.instruction = &instruction;
  call.site = domain_.site(function_, index);
  call.span = instruction.span;
  call.target = instruction.target.known() ? &instruction.target : nullptr;
  call.hasReceiver = instruction.receiver.place.known();
  if (call.hasReceiver) call.receiver = actualOf(memory, instruction.receiver);
  for (const flow::Argument &argument : instruction.arguments) call.actuals.push_back(actualOf(memory, argument));
  dropOtherReceivers(memory, call);

  Memory after;
  Memory thrown;
  for (Invocation &one : byReceiver(call)) {
    const Targets targets = targetsOf(memory, one);
    Memory path = memory;
    if (targets.isNone) {
      // There is no object to call it on.
    } else if (targets.isWide) {
      callWide(path, thrown, instruction.function, one);
    } else {
      callTargets(path, thrown, targets, one);
    }
    if (after.reachable) {
      after.join(domain_, assumed_, path);
    } else {
      after = std::move(path);
    }
  }
  if (thrown.reachable) unwindTo(block, thrown);
  if (block.unwind && mayThrowUnseen(block, instruction.function)) {
    // What was caught before the call is not what it throws. A library function that replaces a value is taken to have done so.
    const LocationId exception = domain_.root(RootKind::Exception, function_, 0);
    const bool isLibrary = instruction.function && program_.function(instruction.function).isSystem && after.reachable;
    Memory unwound = isLibrary ? after : memory;
    unwound.assign(exception, exception, {});
    flowTo(block.unwind, unwound);
  }
  memory = std::move(after);
}

/// Whether the call may throw something that the program does not show. Where nobody catches it, and it only cleans up on
/// its way, a function that nothing at all is known of is taken to do so; one with a body or a model is not.
bool FunctionAnalysis::mayThrowUnseen(const flow::Block &block, flow::FunctionId target) const {
  const bool isCaught = leadsToHandler_[block.unwind.value];
  if (!target) return isCaught;
  const flow::Function &function = program_.function(target);
  if (!mayThrow(function)) return false;
  if (isCaught) return true;
  const bind::FunctionModel *model = domain_.spec.modelOf(target);
  const bool isKnown = function.isSystem || program_.hasBody(target) || (model && !model->onlyObserves);
  return !isKnown && !function.isVirtual;
}

/// What a model says of an object with virtual methods (a message of Protocol Buffers) may be meant of all that it is; the
/// standard library's streams know their own part only.
bool FunctionAnalysis::canReflect(const flow::Function &method) const {
  return method.parent && program_.record(method.parent).isPolymorphic && !llvm::StringRef(method.qualified).starts_with("std::");
}

void FunctionAnalysis::callTarget(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call) {
  if (!target) {
    unsettleNulls(memory, nullptr, call);
    callUnseen(memory, target, call);
    return callCallbacks(memory, thrown, call);
  }
  const flow::Function &function = program_.function(target);
  call.resultType = function.result;
  const bind::FunctionModel *model = domain_.spec.modelOf(target);
  const bind::FunctionModel *observer = model && model->onlyObserves ? model : nullptr;
  if (observer) model = nullptr;
  call.receiver.object.seenAs = program_.hasBody(target) || (model && canReflect(function)) ? flow::RecordId{} : function.parent;
  forgetMoved(memory, function, call);
  const bool isLibrary = llvm::StringRef(function.qualified).starts_with("std::");
  if (!isLibrary && !program_.hasBody(target)) unsettleNulls(memory, &function, call);
  if (!model && applyIntrinsic(memory, thrown, target, call)) return;
  if (observer) applySinks(memory, memory, target, *observer, call);
  const Memory before = memory;
  if (model) {
    applySinks(before, memory, target, *model, call);
    applyEndpoints(memory, *model, call, false);
  }
  if (model && model->replacesBody()) {
    if (program_.hasBody(target) && !model->isLibrarySink) applySummary(memory, thrown, target, call, true);
    forgetKey(memory, function, call);
    applyPropagators(memory, thrown, target, *model, call);
    markFilled(memory, target, call);
  } else if (program_.hasBody(target)) {
    applySummary(memory, thrown, target, call, false);
  } else if (function.isCopyOrMove && call.hasReceiver && !call.actuals.empty()) {
    write(memory, call.receiver.object, read(memory, seeThrough(memory, call.actuals[0])), function.isConstructor);
    Tree self;
    self.top = call.receiver.value.top;
    storeResult(memory, call, std::move(self));
  } else if (model) {
    storeResult(memory, call, freshResult(memory, call, function.result, {}, true));
  } else if (!function.isDestructor) {
    callUnseen(memory, target, call);
    callCallbacks(memory, thrown, call);
  }
  if (model) {
    applySources(memory, target, *model, call);
    applyEndpoints(memory, *model, call, true);
    awaitResult(memory, call);
  }
  if (function.isNoReturn) {
    stuck_.join(domain_, assumed_, memory);
    memory.reachable = false;
  }
}

// What gets an iterator or a pointer for writing may move it on, also where no model says so.
void FunctionAnalysis::forgetMoved(Memory &memory, const flow::Function &function, const Invocation &call) {
  auto forget = [&](const Cells &cells) {
    for (LocationId id : cells.locations) memory.forgetPointer(domain_, id);
  };
  if (call.hasReceiver && !function.isConst) forget(call.receiver.object);
  for (std::size_t i = 0; i < call.actuals.size() && i < function.parameters.size(); ++i) {
    const flow::TypeId type = function.parameters[i].type;
    const flow::TypeId inner = domain_.isAddressType(type) ? program_.type(type).inner : flow::TypeId{};
    if (inner && !program_.type(inner).isConst && call.actuals[i].byAddress) forget(call.actuals[i].object);
  }
}

void FunctionAnalysis::storeResult(Memory &memory, Invocation &call, Tree value) {
  if (call.result) {
    call.result->top.insertAll(value.top);
    call.result->below.insert(call.result->below.end(), value.below.begin(), value.below.end());
    return;
  }
  if (!call.target) return;
  const std::string name = nameOf(*call.target);
  if (!name.empty()) value = annotate(std::move(value), call.span, "stored in '" + name + "'");
  write(memory, evaluate(memory, *call.target), std::move(value), call.instruction->isInitialisation);
}

Tree FunctionAnalysis::freshResult(Memory &memory, const Invocation &call, flow::TypeId type, Tree content, bool opaque) {
  const bool isAddress = domain_.isAddressType(type);
  const flow::TypeId objectType = isAddress ? program_.type(type).inner : type;
  const LocationId object = domain_.heap(domain_.heapObject(call.site, objectType));
  if (opaque && (isAddress || domain_.recordOf(objectType))) {
    Atom entry;
    entry.kind = AtomKind::Entry;
    entry.payload = object.value;
    content.top.insert(entry);
  }
  if (!isAddress) return content;
  if (memory.hasObject(object)) memory.markManifold(object);
  Cells cells;
  cells.add(object);
  write(memory, cells, std::move(content), true);
  Tree result;
  result.top = addressOf(cells);
  return result;
}

// Contract section 5: without a model and a body, arguments and object flow into a result that can hold text, and
// into the object of a non-const method or constructor; at confidence medium.
void FunctionAnalysis::callUnseen(Memory &memory, flow::FunctionId target, Invocation &call) {
  const flow::Function *function = target ? &program_.function(target) : nullptr;
  const flow::TypeId type = function ? function->result : call.instruction->type;
  Tree data;
  if (solver_.options().propagateUnknownCalls) {
    for (std::size_t i = 0; i < call.actuals.size(); ++i) {
      const bool isDeclared = function && i < function->parameters.size();
      data.top.insertAll(collectHanded(memory, call.actuals[i], isDeclared ? function->parameters[i].type : flow::TypeId{}));
    }
    Tree intoObject = data;
    if (call.hasReceiver) data.top.insertAll(collect(memory, call.receiver.object));
    const std::string name = function ? function->qualified : "an unknown function";
    auto through = [&](Tree tree) {
      clampConfidence(tree, base::Confidence::Medium);
      return annotate(std::move(tree), call.span, "through '" + name + "', whose body is not seen");
    };
    data = through(std::move(data));
    if (call.hasReceiver && function && (!function->isConst || function->isConstructor) && !intoObject.empty()) {
      intoObject = through(std::move(intoObject));
      for (LocationId id : call.receiver.object.locations)
        memory.writeWeak(domain_, assumed_, writtenByBase(id, call.receiver.object.seenAs), intoObject);
    }
  }
  if (target) refill(memory, call, target);
  if (!call.target && !call.result) return;
  if (domain_.isArithmeticType(type)) return storeResult(memory, call, {});
  Tree result = freshResult(memory, call, type, std::move(data), true);
  if (function && call.hasReceiver && !function->isConst && function->returnsNonConstAddress) {
    for (Atom address : addressOf(call.receiver.object)) {
      if (address.kind != AtomKind::Address) continue;
      address.confidence = base::Confidence::Medium;
      result.top.insert(address);
    }
  }
  storeResult(memory, call, std::move(result));
}

// An unseen function that gets an object for writing may put personal data back into its annotated members.
void FunctionAnalysis::refill(Memory &memory, const Invocation &call, flow::FunctionId target) {
  const flow::Function &function = program_.function(target);
  auto refillAt = [&](const Cells &cells) {
    for (LocationId id : cells.locations) {
      if (domain_.partOf(cells.seenAs, domain_.recordAt(id)).isAllWritten) continue;
      std::vector<LocationId> written;
      for (const auto &[cell, atoms] : memory.writtenBelow(domain_, id, true)) written.push_back(cell);
      for (LocationId cell : written) {
        Tree sources;
        for (bind::SourceId source : domain_.sourcesAtOrAbove(cell)) {
          Atom atom;
          atom.kind = AtomKind::Source;
          atom.payload = source.value;
          sources.top.insert(atom);
        }
        if (!sources.empty()) memory.writeWeak(domain_, assumed_, cell, sources);
      }
    }
  };
  if (call.hasReceiver && !function.isConst) refillAt(call.receiver.object);
  for (std::size_t i = 0; i < call.actuals.size() && i < function.parameters.size(); ++i) {
    const flow::TypeId type = function.parameters[i].type;
    if (!domain_.isAddressType(type)) continue;
    const flow::TypeId inner = program_.type(type).inner;
    if (inner && !program_.type(inner).isConst) refillAt(seeThrough(memory, call.actuals[i]));
  }
}

bool FunctionAnalysis::hasCallable(const Memory &memory, const Actual &actual) {
  auto isCallable = [&](const AtomSet &atoms) {
    return llvm::any_of(atoms, [&](const Atom &atom) {
      return atom.kind == AtomKind::Function ||
             (atom.kind == AtomKind::Type && !solver_.callOperators(flow::RecordId{atom.payload}).empty());
    });
  };
  if (isCallable(actual.value.top)) return true;
  for (const auto &[path, atoms] : actual.value.below) {
    if (isCallable(atoms)) return true;
  }
  for (LocationId id : actual.object.locations) {
    if (isCallable(lookup(memory, id)) || isCallable(lookup(memory, domain_.element(id)))) return true;
  }
  return false;
}

void FunctionAnalysis::callCallbacks(Memory &memory, Memory &thrown, Invocation &call) {
  for (std::size_t i = 0; i < call.actuals.size(); ++i) {
    if (!hasCallable(memory, call.actuals[i])) continue;
    // Which argument goes where is unknown: each parameter may get any of the others.
    Actual any;
    any.span = call.span;
    bool first = true;
    for (std::size_t j = 0; j < call.actuals.size(); ++j) {
      if (j == i || hasCallable(memory, call.actuals[j])) continue;
      const Actual &other = call.actuals[j];
      any.value.top.insertAll(other.value.top);
      any.value.below.insert(any.value.below.end(), other.value.below.begin(), other.value.below.end());
      for (LocationId id : other.object.locations) any.object.add(id);
      any.byAddress = first ? other.byAddress : any.byAddress && other.byAddress;
      any.type = other.type;
      first = false;
    }
    constexpr std::size_t kMaxParameters = 8;
    Memory called = memory;
    invoke(called, thrown, call.actuals[i].object, std::vector<Actual>(kMaxParameters, any), call, base::Confidence::Medium);
    memory.join(domain_, assumed_, called);
  }
}

// A bound callable holds the target at `<bound>`, its arguments at `<bound0>`, `<bound1>`, ... What an input holds is
// for the caller to say.
bool FunctionAnalysis::isBound(const Memory &memory, LocationId id) {
  const LocationId bound = domain_.named(id, kBound);
  if (bound == id) return false;  // the path was cut
  if (memory.isWritten(domain_, bound)) return true;
  if (domain_.isArithmeticType(domain_.typeOf(id))) return false;
  bool isKnown = false;
  for (const Atom &atom : lookup(memory, bound)) {
    isKnown |= atom.kind == AtomKind::Function || atom.kind == AtomKind::Type || atom.kind == AtomKind::Member;
    if (atom.kind == AtomKind::Entry) need(LocationId{atom.payload});
  }
  return isKnown;
}

std::vector<Actual> FunctionAnalysis::boundActuals(const Memory &memory, LocationId id, const std::vector<Actual> &actuals,
                                                   const Invocation &from) {
  const bool isHere = memory.isWritten(domain_, domain_.named(id, kBound));
  std::vector<Actual> all;
  for (unsigned i = 0; isHere || i < kMaxBoundOfInput; ++i) {
    Cells slot;
    slot.add(domain_.named(id, "<bound" + std::to_string(i) + ">"));
    if (isHere && !memory.isWritten(domain_, slot.locations[0])) break;
    const AtomSet content = lookup(memory, slot.locations[0]);
    const Atom *placeholder = llvm::find_if(content, [&](const Atom &atom) { return placeholderNumber(atom) != 0; });
    if (placeholder != content.end()) {
      const std::size_t wanted = placeholderNumber(*placeholder);
      if (wanted <= actuals.size()) all.push_back(actuals[wanted - 1]);
      continue;
    }
    for (const Atom &atom : content) {
      if (atom.kind == AtomKind::Entry) need(LocationId{atom.payload});
    }
    all.push_back(actualOfObject(slot, from.span));
  }
  return all;
}

std::size_t FunctionAnalysis::placeholderNumber(const Atom &atom) const {
  if (atom.kind != AtomKind::Constant) return 0;
  const flow::Constant &constant = domain_.constantAt(ConstantId{atom.payload});
  return constant.kind == flow::ConstantKind::Integer && constant.text == kPlaceholder ? static_cast<std::size_t>(constant.integer) : 0;
}

/// Whether an object there may be of class `record`. What an input is, is for the caller to say.
bool FunctionAnalysis::mayBe(const Memory &memory, const Cells &objects, flow::RecordId record) {
  bool isKnown = false;
  for (LocationId id : objects.locations) {
    for (const Atom &atom : lookup(memory, id)) {
      if (atom.kind == AtomKind::Entry) {
        need(LocationId{atom.payload});
        const auto told = assumed_.find(LocationId{atom.payload});
        if (told == assumed_.end() || !told->second.contains(AtomKind::Type)) return true;
      }
      if (atom.kind != AtomKind::Type) continue;
      isKnown = true;
      if (atom.payload == record.value || domain_.derivesFrom(flow::RecordId{atom.payload}, record)) return true;
    }
  }
  return !isKnown;
}

// Of several call operators (std::visit with overloads) those whose parameters can take what the arguments are.
std::vector<flow::FunctionId> FunctionAnalysis::fittingOperators(const Memory &memory, flow::RecordId callable,
                                                                const std::vector<Actual> &actuals) {
  std::vector<flow::FunctionId> all = solver_.callOperators(callable);
  if (all.size() < 2) return all;
  auto fits = [&](flow::FunctionId target) {
    const auto &parameters = program_.function(target).parameters;
    if (parameters.size() < actuals.size()) return false;
    for (std::size_t i = 0; i < actuals.size(); ++i) {
      flow::TypeId type = parameters[i].type;
      if (domain_.isAddressType(type)) type = program_.type(type).inner;
      const flow::RecordId record = domain_.recordOf(type);
      if (!record || mayBe(memory, actuals[i].object, record)) continue;
      return false;
    }
    return true;
  };
  auto isExact = [&](flow::FunctionId target) {
    const auto &parameters = program_.function(target).parameters;
    if (parameters.size() < actuals.size()) return false;
    for (std::size_t i = 0; i < actuals.size(); ++i) {
      flow::TypeId type = parameters[i].type;
      if (type && program_.type(type).kind == flow::TypeKind::Reference) type = program_.type(type).inner;
      if (!domain_.isSameType(type, actuals[i].type)) return false;
    }
    return true;
  };
  std::vector<flow::FunctionId> fitting;
  llvm::copy_if(all, std::back_inserter(fitting), isExact);
  if (!fitting.empty()) return fitting;
  llvm::copy_if(all, std::back_inserter(fitting), fits);
  return fitting.empty() ? all : fitting;
}

Tree FunctionAnalysis::invoke(Memory &memory, Memory &thrown, const Cells &callables, std::vector<Actual> actuals,
                              const Invocation &from, base::Confidence confidence, unsigned depth) {
  Tree result;
  if (depth > kMaxCallableDepth) {
    solver_.limit("limit", "a callable inside callables is not followed further", from.span);
    return result;
  }
  auto merge = [&result](Tree tree) {
    result.top.insertAll(tree.top);
    result.below.insert(result.below.end(), tree.below.begin(), tree.below.end());
  };
  const Memory before = memory;
  Memory after;
  bool isCalled = false;
  auto along = [&](llvm::function_ref<Tree(Memory &)> run) {
    isCalled = true;
    Memory path = before;
    merge(run(path));
    after.join(domain_, assumed_, path);
  };
  auto callAtoms = [&](const AtomSet &atoms, const Cells *object) {
    for (const Atom &atom : atoms) {
      if (atom.kind == AtomKind::Function) {
        along([&](Memory &path) {
          return invokeFunction(path, thrown, flow::FunctionId{atom.payload}, nullptr, actuals, from, confidence);
        });
      } else if (atom.kind == AtomKind::Type && object) {
        for (flow::FunctionId target : fittingOperators(before, flow::RecordId{atom.payload}, actuals)) {
          along([&](Memory &path) { return invokeFunction(path, thrown, target, object, actuals, from, confidence); });
        }
      } else if (atom.kind == AtomKind::Member && !actuals.empty()) {
        Cells members;
        for (LocationId id : seeThrough(before, actuals[0]).locations) members.add(domain_.field(id, flow::FieldId{atom.payload}));
        merge(read(before, members));
      } else if (atom.kind == AtomKind::Entry) {
        need(LocationId{atom.payload});
        // std::ref(functor) in a std::function: the caller knows what is behind the reference, also beside closures.
        const auto told = assumed_.find(LocationId{atom.payload});
        if (depth == 0 || (told != assumed_.end() && (depth > 1 || !told->second.contains(AtomKind::Type)))) continue;
        Cells target;
        target.add(domain_.dereference(LocationId{atom.payload}));
        need(target.locations[0]);
        if (!assumed_.contains(target.locations[0])) continue;
        along([&](Memory &path) { return invoke(path, thrown, target, actuals, from, confidence, depth + 1); });
      } else if (atom.kind == AtomKind::Address) {
        Cells target;
        target.add(LocationId{atom.payload});
        along([&](Memory &path) { return invoke(path, thrown, target, actuals, from, confidence, depth + 1); });
      }
    }
  };
  callAtoms(callables.carried, nullptr);
  for (LocationId id : callables.locations) {
    Cells object;
    object.add(id);
    isCalled = false;
    if (isBound(before, id)) {
      Cells target;
      target.add(domain_.named(id, kBound));
      const std::vector<Actual> all = boundActuals(before, id, actuals, from);
      along([&](Memory &path) { return invoke(path, thrown, target, all, from, confidence, depth + 1); });
    }
    const AtomSet atoms = lookup(before, id);
    if (!atoms.contains(AtomKind::Address) || !isPackagedTask(before, id)) callAtoms(atoms, &object);
    const flow::RecordId record = domain_.recordOf(domain_.typeOf(id));
    // Behind a void pointer the caller may have said what stands there.
    const bool isLibraryObject = llvm::any_of(atoms, [&](const Atom &atom) {
      return atom.kind == AtomKind::Type && program_.record(flow::RecordId{atom.payload}).isSystem;
    });
    const bool mayHold = record ? program_.record(record).isSystem
                                : isLibraryObject || !before.writtenBelow(domain_, id, false).empty();
    // What was called may stand beside what is in the wrappers under other keys.
    const bool isAnyOfKeyed = domain_.at(id).manifold && before.hasKeys(domain_.at(id).object);
    if (mayHold && (!isCalled || isAnyOfKeyed)) {
      Cells content;
      content.add(domain_.element(id));
      if (content.locations[0] != id) {
        along([&](Memory &path) {
          Tree value = invoke(path, thrown, content, actuals, from, confidence, depth + 1);
          if (path.reachable) keepForFuture(path, object, value);
          return value;
        });
      }
    }
  }
  if (after.reachable) memory = std::move(after);
  return result;
}

/// std::ref(x) is handed on as x.
bool FunctionAnalysis::isReferenceWrapper(flow::TypeId type) const {
  const flow::RecordId record = domain_.recordOf(type);
  return record && program_.record(record).qualified == "std::reference_wrapper";
}

bool FunctionAnalysis::isReferenceWrapper(const Memory &memory, const Actual &actual) {
  if (isReferenceWrapper(actual.type)) return true;
  if (actual.object.locations.empty()) return false;
  const LocationId object = actual.object.locations.front();
  if (isReferenceWrapper(domain_.typeOf(object))) return true;
  return llvm::any_of(lookup(memory, object), [&](const Atom &atom) {
    return atom.kind == AtomKind::Type && program_.record(flow::RecordId{atom.payload}).qualified == "std::reference_wrapper";
  });
}

/// The object that a method is called on through a member pointer: a pointer to it, a reference wrapper or itself.
Cells FunctionAnalysis::methodReceiver(const Memory &memory, const Actual &actual, flow::RecordId record) {
  Cells object = seeThrough(memory, actual);
  for (LocationId id : object.locations) {
    const flow::RecordId own = domain_.recordOf(domain_.typeOf(id));
    if (record && own && (own == record || domain_.derivesFrom(own, record))) return object;
  }
  Cells receiver;
  Cells pointers;
  for (LocationId id : object.locations) {
    bool mayBeObject = !domain_.typeOf(id);
    bool mayRefer = static_cast<bool>(domain_.typeOf(id));
    for (const Atom &atom : lookup(memory, id)) {
      mayRefer |= atom.kind == AtomKind::Entry || atom.kind == AtomKind::Address;
      mayBeObject &= atom.kind != AtomKind::Address;
    }
    if (mayBeObject) receiver.add(id);
    if (mayRefer) pointers.add(id);
  }
  for (LocationId id : dereference(memory, pointers).locations) receiver.add(id);
  return receiver;
}

Actual FunctionAnalysis::adapt(Memory &memory, const Actual &actual, flow::TypeId parameter, const Invocation &from,
                               std::uint32_t position) {
  const bool wantsReference = parameter && program_.type(parameter).kind == flow::TypeKind::Reference;
  const bool wantsPointer = parameter && program_.type(parameter).kind == flow::TypeKind::Pointer;
  const bool holdsAddress = actual.value.top.contains(AtomKind::Address) || domain_.isAddressType(actual.type);
  Actual adapted = actual;
  const flow::TypeId held = actual.byAddress && !actual.object.locations.empty() ? domain_.typeOf(actual.object.locations.front()) : flow::TypeId{};
  if (held && program_.type(held).kind == flow::TypeKind::Reference) {
    // A member of a tuple of references.
    adapted.object = dereference(memory, actual.object);
    adapted.value = {};
    adapted.value.top = addressOf(adapted.object);
    adapted.type = program_.type(held).inner;
    return adapt(memory, adapted, parameter, from, position);
  }
  if (wantsReference) {
    if (actual.byAddress) {
      if (isReferenceWrapper(memory, actual) && !isReferenceWrapper(program_.type(parameter).inner)) {
        adapted.object = dereference(memory, actual.object);
        adapted.value = {};
        adapted.value.top = addressOf(adapted.object);
      }
      return adapted;
    }
    adapted.byAddress = true;
    if (actual.object.locations.empty()) {
      const LocationId temporary = domain_.named(domain_.heap(domain_.heapObject(from.site, {})), "arg" + std::to_string(position));
      memory.writeStrong(domain_, temporary, actual.value);
      adapted.object.add(temporary);
    }
    adapted.value = {};
    adapted.value.top = addressOf(adapted.object);
    return adapted;
  }
  if (!actual.byAddress) return adapted;
  // The object itself is at hand, and the parameter takes a pointer to it or a copy of it.
  if (wantsPointer) {
    const flow::TypeId type = actual.object.locations.empty() ? actual.type : domain_.typeOf(actual.object.locations.front());
    if (!domain_.isAddressType(type) && !read(memory, actual.object).top.contains(AtomKind::Address)) return adapted;
  } else if (holdsAddress && actual.object.locations.empty()) {
    return adapted;
  }
  adapted.byAddress = false;
  adapted.value = read(memory, actual.object);
  return adapted;
}

bool FunctionAnalysis::isStopToken(flow::TypeId type) const {
  const flow::RecordId record = domain_.recordOf(type && domain_.isAddressType(type) ? program_.type(type).inner : type);
  return record && program_.record(record).qualified == "std::stop_token";
}

Tree FunctionAnalysis::invokeFunction(Memory &memory, Memory &thrown, flow::FunctionId target, const Cells *object,
                                      std::vector<Actual> actuals, const Invocation &from, base::Confidence confidence) {
  const flow::Function &function = program_.function(target);
  Tree result;
  Invocation call;
  call.instruction = from.instruction;
  call.site = from.site;
  call.span = from.span;
  call.result = &result;
  call.confidence = std::min(confidence, from.confidence);
  call.isLater = from.isLater;
  Targets targets;
  targets.functions.push_back(target);
  // A lambda that became a function pointer is called without its object, unlike what a member pointer names.
  const bool isPlain = !object && function.parent && program_.record(function.parent).isLambda &&
                       actuals.size() <= function.parameters.size();
  if (function.isInstanceMethod && !isPlain) {
    call.hasReceiver = true;
    if (object) {
      call.receiver = actualOfObject(*object, from.span);
    } else {
      if (actuals.empty()) return result;
      call.receiver = actualOfObject(methodReceiver(memory, actuals.front(), function.parent), actuals.front().span);
      actuals.erase(actuals.begin());
    }
    if (function.isVirtual) targets = virtualTargets(memory, target, call.receiver.object);
    if (targets.isNone) return result;
  }
  // What std::jthread calls may ask for its stop token in front.
  const bool wantsToken = !function.parameters.empty() && isStopToken(function.parameters[0].type);
  if (wantsToken && (actuals.empty() || !isStopToken(actuals[0].type))) actuals.emplace(actuals.begin());
  for (std::size_t i = 0; i < actuals.size() && (i < function.parameters.size() || function.isVariadic); ++i) {
    const flow::TypeId type = i < function.parameters.size() ? function.parameters[i].type : flow::TypeId{};
    call.actuals.push_back(adapt(memory, actuals[i], type, from, static_cast<std::uint32_t>(i)));
  }
  callTargets(memory, thrown, targets, call);
  return result;
}

void FunctionAnalysis::need(LocationId location) {
  if (summary_.needs.contains(location) || domain_.callablesOf(location)) return;
  if (summary_.needs.size() < solver_.bounds().needs) {
    summary_.needs.insert(location);
    return;
  }
  solver_.limit("limit", "'" + program_.function(function_).qualified + "' calls through more of its inputs than are asked for",
                body_.span);
}

}  // namespace piiflow::solve
