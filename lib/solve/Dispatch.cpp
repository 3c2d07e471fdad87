// Virtual calls that may go to many overriders.
//
// Where nothing is known of the object, each overrider in a class that the program creates may be called. A slot that
// many classes override is called at many places as well: its overriders are composed once, to a summary of the slot
// as if it were a function that calls each of them with what it was given, and each call applies that one.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {
constexpr std::size_t kMaxApart = 8;  // fewer are called one by one: the witness names the one that was taken
}  // namespace

/// What models say of an overrider, and calls of unseen ones, belong to the place of the call.
bool FunctionAnalysis::isComposed(flow::FunctionId overrider) const {
  return program_.hasBody(overrider) && !domain_.spec.modelOf(overrider) && !program_.function(overrider).isNoReturn;
}

void FunctionAnalysis::addOverriders(flow::FunctionId slot, std::set<flow::FunctionId> &found, Targets &targets) {
  const auto &created = solver_.overridersCreated(slot);
  targets.isWide = created.size() > Bounds::kOverriders;
  if (static_cast<std::size_t>(llvm::count_if(created, [this](flow::FunctionId id) { return isComposed(id); })) <= kMaxApart) {
    found.insert(created.begin(), created.end());
    return;
  }
  targets.slots.push_back(slot);
  for (flow::FunctionId overrider : created) {
    if (!isComposed(overrider)) found.insert(overrider);
  }
}

/// Whether the object is known to be of classes that have nothing to do with `owner`.
bool FunctionAnalysis::isOfOtherClass(const Memory &memory, LocationId object, flow::RecordId owner) {
  bool isKnown = false;
  for (const Atom &atom : lookup(memory, object)) {
    if (atom.kind == AtomKind::Entry) return false;
    if (atom.kind != AtomKind::Type) continue;
    const flow::RecordId type{atom.payload};
    if (domain_.derivesFrom(type, owner) || domain_.derivesFrom(owner, type)) return false;
    isKnown = true;
  }
  return isKnown;
}

// Where objects of several classes meet (a registry of services by type), a cast says which ones are meant.
void FunctionAnalysis::dropOtherReceivers(const Memory &memory, Invocation &call) {
  const flow::FunctionId named = call.instruction->function;
  auto &objects = call.receiver.object.locations;
  if (!call.hasReceiver || !named || objects.size() < 2) return;
  const flow::RecordId owner = program_.function(named).parent;
  if (!owner || program_.record(owner).isSystem) return;
  llvm::SmallVector<LocationId, 8> others;
  for (LocationId object : objects) {
    if (isOfOtherClass(memory, object, owner)) others.push_back(object);
  }
  if (others.empty() || others.size() == objects.size()) return;
  llvm::erase_if(objects, [&](LocationId id) { return llvm::is_contained(others, id); });
  call.receiver.value.top.removeIf(
      [&](const Atom &a) { return a.kind == AtomKind::Address && llvm::is_contained(others, LocationId{a.payload}); });
}

void FunctionAnalysis::callTargets(Memory &memory, Memory &thrown, const Targets &targets, Invocation &call) {
  if (targets.functions.size() == 1 && targets.slots.empty()) return callTarget(memory, thrown, targets.functions[0], call);
  const Memory before = memory;
  Memory after;
  for (flow::FunctionId target : targets.functions) {
    Memory path = before;
    callTarget(path, thrown, target, call);
    after.join(domain_, assumed_, path);
  }
  for (flow::FunctionId slot : targets.slots) {
    Memory path = before;
    applyDispatch(path, thrown, slot, call, false);
    after.join(domain_, assumed_, path);
  }
  memory = std::move(after);
}

void FunctionAnalysis::applyDispatch(Memory &memory, Memory &thrown, flow::FunctionId slot, Invocation &call, bool eventsOnly) {
  call.resultType = program_.function(slot).result;
  call.isDispatch = true;
  applySummary(memory, thrown, slot, call, eventsOnly);
  call.isDispatch = false;
}

// A method that half the classes of a large program override, called on an object that may be of any of them: a summary
// of them all would mix everything with everything. What they send is theirs; what they leave behind is taken for that
// of unseen code. Destructors get nothing but the object, of which nothing is known: they stand for themselves.
void FunctionAnalysis::callWide(Memory &memory, Memory &thrown, flow::FunctionId slot, Invocation &call) {
  const flow::Function &function = program_.function(slot);
  solver_.limit("limit", "'" + function.qualified + "' is called on an object of any of more classes than are followed", call.span);
  if (function.isDestructor) return;
  applyDispatch(memory, thrown, slot, call, true);
  if (domain_.spec.modelOf(slot)) return callTarget(memory, thrown, slot, call);
  call.resultType = function.result;
  callUnseen(memory, slot, call);
  callCallbacks(memory, thrown, call);
}

/// The argument that hands on a parameter as it came.
Actual FunctionAnalysis::actualOfParameter(const Memory &memory, LocationId parameter) {
  const flow::TypeId type = domain_.typeOf(parameter);
  Cells cell;
  cell.add(parameter);
  if (type && program_.type(type).kind == flow::TypeKind::Reference) return actualOfObject(dereference(memory, cell), {});
  Actual actual;
  actual.type = type;
  actual.object = cell;
  actual.value = read(memory, cell);
  return actual;
}

// The call site says what is passed: no step of a witness is here.
void FunctionAnalysis::runDispatch() {
  Memory before;
  before.reachable = true;
  const flow::Function &slot = program_.function(function_);
  for (flow::FunctionId overrider : solver_.overridersCreated(function_)) {
    if (!isComposed(overrider)) continue;
    Invocation call;
    Tree result;
    call.result = &result;
    call.site = domain_.site(function_, 0);
    call.resultType = program_.function(overrider).result;
    call.hasReceiver = true;
    Cells self;
    self.add(domain_.root(RootKind::This, function_, 0));
    call.receiver = actualOfObject(dereference(before, self), {});
    for (std::uint32_t i = 0; i < slot.parameters.size(); ++i) {
      call.actuals.push_back(actualOfParameter(before, domain_.root(RootKind::Parameter, function_, i)));
    }
    Memory path = before;
    applySummary(path, exceptionalExit_, overrider, call, false);
    if (!path.reachable) continue;
    path.writeStrong(domain_, domain_.root(RootKind::Return, function_, 0), result);
    normalExit_.join(domain_, assumed_, path);
  }
}

}  // namespace piiflow::solve
