// Qt's signals and slots. A connection is kept in the sender, as std::bind keeps a callable with its receiver; the call
// of a signal calls what its object has for it. The bodies that moc writes for signals show nothing of that.
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxSlots = 4;  // of one signal of one object that are told apart

bool isNamed(const flow::Function &function, llvm::StringRef name) {
  llvm::StringRef qualified = function.qualified;
  return qualified.consume_back(name) && qualified.ends_with("::");
}

/// SIGNAL(saved(QString)) is "2saved(QString)", SLOT(...) begins with 1.
llvm::StringRef methodName(llvm::StringRef text) {
  if (!text.empty() && (text[0] == '1' || text[0] == '2')) text = text.drop_front();
  return text.take_until([](char c) { return c == '('; }).trim();
}

}  // namespace

/// Declared by Qt itself, whether its folder is named by -isystem or by -I.
bool FunctionAnalysis::isLibrarySignal(flow::FunctionId signal) const {
  const flow::Function &function = program_.function(signal);
  if (function.isSystem) return true;
  return function.span.known() && llvm::sys::path::is_absolute(program_.files[function.span.file.value].path);
}

bool FunctionAnalysis::isSignal(flow::FunctionId target) const {
  const flow::Function &function = program_.function(target);
  if (!function.isInstanceMethod || function.isVirtual || function.isSystem || !function.parent) return false;
  if (!domain_.isVoid(function.result) || function.isConstructor || function.isDestructor) return false;
  const flow::RecordId object = domain_.recordNamed("QObject");
  if (!object || !domain_.derivesFrom(function.parent, object)) return false;
  const flow::FunctionBody *body = program_.body(target);
  return !body || llvm::any_of(body->blocks, [&](const flow::Block &block) {
    return llvm::any_of(block.instructions, [&](const flow::Instruction &instruction) {
      return instruction.opcode == flow::Opcode::Call && instruction.function &&
             program_.function(instruction.function).qualified == "QMetaObject::activate";
    });
  });
}

// What `actual` names: a member pointer's function, or the methods that SIGNAL() and SLOT() spell.
Tree FunctionAnalysis::methodsNamed(const Memory &memory, const Actual &actual, const Cells &objects) {
  Tree named = actual.byAddress ? read(memory, actual.object) : actual.value;
  for (const Atom &atom : endpointText(memory, seeThrough(memory, actual))) {
    if (atom.kind != AtomKind::Constant) continue;
    const llvm::StringRef name = methodName(domain_.constantAt(ConstantId{atom.payload}).text);
    if (name.empty()) continue;
    for (LocationId object : objects.locations) {
      std::vector<flow::RecordId> records;
      for (const Atom &held : lookup(memory, object)) {
        if (held.kind == AtomKind::Type) records.emplace_back(flow::RecordId{held.payload});
      }
      if (records.empty()) records.push_back(domain_.recordOf(domain_.typeOf(object)));
      for (std::uint32_t id = 0; id < program_.functions.size(); ++id) {
        const flow::Function &function = program_.functions[id];
        const bool isTheirs = function.parent && llvm::any_of(records, [&](flow::RecordId record) {
          return domain_.derivesFrom(record, function.parent);
        });
        if (!isTheirs || !isNamed(function, name)) continue;
        Atom method;
        method.kind = AtomKind::Function;
        method.payload = id;
        named.top.insert(method);
      }
    }
  }
  return named;
}

LocationId FunctionAnalysis::slotOf(LocationId sender, flow::FunctionId signal, unsigned number) {
  const LocationId slots = domain_.named(sender, Domain::kSignal.str() + program_.function(signal).key + ">");
  return domain_.named(slots, std::to_string(number));
}

// connect(sender, signal, receiver, slot), (sender, signal, [context,] callable), receiver.connect(sender, signal, slot)
bool FunctionAnalysis::connectSignal(Memory &memory, Memory &thrown, const Invocation &call) {
  if (call.actuals.size() < 3) return false;
  const std::size_t slotAt = call.hasReceiver || call.actuals.size() == 3 ? 2 : 3;
  const Cells sender = seeThrough(memory, call.actuals[0]);
  Cells receiver;
  if (call.hasReceiver) receiver = call.receiver.object;
  if (slotAt == 3) receiver = seeThrough(memory, call.actuals[2]);
  const Tree slot = methodsNamed(memory, call.actuals[slotAt], receiver);
  bool isLibrarys = false;
  std::vector<Actual> handed;
  for (const Atom &atom : methodsNamed(memory, call.actuals[1], sender).top) {
    if (atom.kind != AtomKind::Function) continue;
    if (isLibrarySignal(flow::FunctionId{atom.payload})) {
      isLibrarys = true;
      addHanded(memory, flow::FunctionId{atom.payload}, sender, call, handed);
    }
    for (LocationId object : sender.locations) {
      unsigned number = 0;
      auto target = [&] { return domain_.named(slotOf(object, flow::FunctionId{atom.payload}, number), kBound); };
      while (number + 1 < kMaxSlots && memory.isWritten(domain_, target())) ++number;
      memory.writeWeak(domain_, assumed_, target(), slot);
      const LocationId bound = domain_.named(slotOf(object, flow::FunctionId{atom.payload}, number), "<bound0>");
      memory.writeWeak(domain_, assumed_, bound, Tree{addressOf(receiver), {}});
    }
  }
  if (isLibrarys) connectLater(memory, thrown, slot, receiver, std::move(handed), call);
  return true;
}

// What a signal of the library hands to its slots, as its model says: `kind: alias`, `input: this...`, `output: argN`.
void FunctionAnalysis::addHanded(const Memory &memory, flow::FunctionId signal, const Cells &sender, const Invocation &call,
                                 std::vector<Actual> &handed) {
  const bind::FunctionModel *model = domain_.spec.modelOf(signal);
  if (!model) return;
  const auto &parameters = program_.function(signal).parameters;
  for (const bind::BoundPropagator &entry : model->propagators) {
    if (entry.kind != models::PropagatorKind::Alias || entry.input.size() != 1 || entry.output.size() != 1) continue;
    const models::Port &from = entry.input[0], &to = entry.output[0];
    if (from.base != models::PortBase::This || to.base != models::PortBase::Argument || to.index >= parameters.size()) continue;
    if (handed.size() <= to.index) handed.resize(to.index + 1);
    handed[to.index].type = parameters[to.index].type;
    handed[to.index].span = call.span;
    handed[to.index].value.top.insertAll(addressOf(walkSteps(memory, sender, from.steps, call)));
  }
}

// A signal of the library (QTimer::timeout, QNetworkReply::finished) is emitted there, at any time from now on.
void FunctionAnalysis::connectLater(Memory &memory, Memory &thrown, const Tree &slot, const Cells &receiver,
                                    std::vector<Actual> handed, const Invocation &call) {
  const LocationId kept = domain_.heap(domain_.heapObject(call.site, {}));
  memory.writeWeak(domain_, assumed_, domain_.named(kept, kBound), slot);
  memory.writeWeak(domain_, assumed_, domain_.named(kept, "<bound0>"), Tree{addressOf(receiver), {}});
  Invocation later = call;
  later.isLater = true;
  callSlot(memory, thrown, kept, std::move(handed), later);
}

void FunctionAnalysis::callSlot(Memory &memory, Memory &thrown, LocationId slot, std::vector<Actual> actuals,
                                const Invocation &call) {
  Cells callable;
  callable.add(domain_.named(slot, kBound));
  const bool isMethod = llvm::any_of(lookup(memory, callable.locations[0]), [&](const Atom &atom) {
    return atom.kind == AtomKind::Function && program_.function(flow::FunctionId{atom.payload}).isInstanceMethod;
  });
  if (isMethod) {
    Cells receiver;
    receiver.add(domain_.named(slot, "<bound0>"));
    for (const Atom &atom : lookup(memory, receiver.locations[0])) {
      if (atom.kind == AtomKind::Entry) need(LocationId{atom.payload});
    }
    actuals.insert(actuals.begin(), actualOfObject(receiver, call.span));
  }
  if (call.isLater) keepForLater({call, {}, {}, callable, actuals});
  Memory called = memory;
  invoke(called, thrown, callable, std::move(actuals), call, base::Confidence::High);
  memory.join(domain_, assumed_, called);
}

bool FunctionAnalysis::emitSignal(Memory &memory, Memory &thrown, flow::FunctionId target, const Invocation &call) {
  if (!call.hasReceiver || !isSignal(target)) return false;
  for (LocationId sender : call.receiver.object.locations) {
    for (unsigned number = 0; number < kMaxSlots && memory.reachable; ++number) {
      const LocationId slot = slotOf(sender, target, number);
      if (!isBound(memory, slot)) continue;
      callSlot(memory, thrown, slot, call.actuals, call);
    }
  }
  return true;
}

}  // namespace piiflow::solve
