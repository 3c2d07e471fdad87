// Threads, tasks and the states that promises share with futures.
//
// A thread or an asynchronous task runs at some time between its start and the moment when somebody waits for it. So
// what was handed to it is kept as std::bind keeps it, and called at both ends: what others left for it in between is
// seen as well as what it left for others. What the call at the end leaves is there from the start on: others may have
// waited for it by other means (a queue, a condition).
//
// A promise or packaged task is a pointer to the shared state, as a future is: moving it moves no state.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

constexpr llvm::StringLiteral kError = "<error>";
constexpr llvm::StringLiteral kState = "<state>";  // of a packaged task: where its result goes, whoever calls it

bool isLaunchPolicy(const link::Program &program, flow::TypeId type) {
  return type && program.type(type).kind == flow::TypeKind::Enumeration;
}

/// std::packaged_task<R()>
bool takesNothing(const link::Program &program, flow::RecordId task) {
  if (!task || program.record(task).templateArguments.empty()) return false;
  return llvm::StringRef(program.type(program.record(task).templateArguments[0]).spelling).ends_with("()");
}

bool waits(llvm::StringRef name) {
  return name == "std::thread::join" || name == "std::thread::detach" || name == "std::jthread::join" ||
         name == "std::jthread::detach" || name == "std::jthread::~jthread" || name == "std::jthread::request_stop";
}

}  // namespace

void FunctionAnalysis::startTask(Memory &memory, Memory &thrown, Invocation &call, std::size_t first) {
  if (first >= call.actuals.size()) return;
  const Tree bound = boundTree(memory, call, first);
  Cells callable;
  callable.add(domain_.named(domain_.heap(domain_.heapObject(call.site, {})), "<task>"));
  if (call.hasReceiver) callable = call.receiver.object;
  write(memory, callable, bound, true);
  const Tree value = invoke(memory, thrown, callable, {}, call, base::Confidence::High);
  haveTasksStarted(memory);
  if (!memory.reachable || call.hasReceiver) return;
  Tree future = read(memory, callable);
  const LocationId content = domain_.element(domain_.heap(domain_.heapObject(call.site, {})));
  placeAt(future, content, value);
  storeResult(memory, call, std::move(future));
}

/// By this function or by one that it calls.
void FunctionAnalysis::haveTasksStarted(Memory &memory) {
  taskStarts_.insert(runningBlock_);
  summary_.startsTasks = true;
  for (const auto &[cell, atoms] : taskEffects_) memory.writeWeak(domain_, assumed_, cell, Tree{atoms, {}});
}

/// Somebody waits for tasks between the two: what those leave is there from their start on.
void FunctionAnalysis::noteTaskEffects(const Memory &before, const Memory &after) {
  summary_.awaitsTasks = true;
  if (taskStarts_.empty() || !after.reachable) return;
  bool hasGrown = false;
  after.forEachCell([&](LocationId cell, const AtomSet &atoms) {
    if (domain_.isBookkeeping(cell)) return;
    const AtomSet known = lookup(before, cell);
    AtomSet &effects = taskEffects_[cell];
    for (const Atom &atom : atoms) {
      if (!known.covers(atom)) hasGrown |= effects.insert(atom);
    }
    if (effects.empty()) taskEffects_.erase(cell);
  });
  if (hasGrown) pendingBlocks_.insert(taskStarts_.begin(), taskStarts_.end());
}

/// Its address atom names the state of its future, not what it calls.
bool FunctionAnalysis::isPackagedTask(const Memory &memory, LocationId id) {
  return memory.isWritten(domain_, domain_.named(id, kState));
}

// A packaged task that was moved into a thread or a queue is called by others: the result is that of its future too.
void FunctionAnalysis::keepForFuture(Memory &memory, const Cells &task, const Tree &value) {
  for (LocationId id : task.locations) {
    const LocationId result = domain_.named(id, kState);
    if (!memory.isWritten(domain_, result)) continue;
    Cells pointer;
    pointer.add(result);
    for (LocationId state : dereference(memory, pointer).locations) memory.writeWeak(domain_, assumed_, state, value);
  }
}

bool FunctionAnalysis::applyTaskIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call) {
  const flow::Function &function = program_.function(target);
  const llvm::StringRef name = function.qualified;
  if (name == "std::thread::thread" || name == "std::jthread::jthread") {
    if (function.isCopyOrMove) return false;
    startTask(memory, thrown, call, 0);
    return true;
  }
  if (name == "std::async") {
    startTask(memory, thrown, call, !call.actuals.empty() && isLaunchPolicy(program_, call.actuals[0].type) ? 1 : 0);
    return true;
  }
  if (!call.hasReceiver) return false;
  const Cells &object = call.receiver.object;
  if (waits(name)) {
    if (name.ends_with("::detach")) {
      Cells task;
      task.add(domain_.named(domain_.heap(domain_.heapObject(call.site, {})), "<task>"));
      write(memory, task, read(memory, object), true);
      call.isLater = true;
      keepForLater({call, {}, {}, task, {}});
    }
    const Memory before = memory;
    invoke(memory, thrown, object, {}, call, base::Confidence::High);
    noteTaskEffects(before, memory);
    // A thread that was joined has nothing left to run.
    if (memory.reachable && name.ends_with("::join")) write(memory, object, {}, false);
    return true;
  }
  if (name == "std::promise::promise" || name == "std::packaged_task::packaged_task") {
    if (function.isCopyOrMove) return false;
    const flow::RecordId record = function.parent;
    const auto &arguments = program_.record(record).templateArguments;
    const flow::TypeId content = name == "std::promise::promise" && !arguments.empty() ? arguments[0] : flow::TypeId{};
    Cells state;
    state.add(domain_.heap(domain_.heapObject(call.site, content)));
    if (memory.hasObject(state.locations[0])) memory.markManifold(state.locations[0]);
    write(memory, state, {}, true);
    write(memory, object, Tree{addressOf(state), {}}, true);
    Cells callable;
    for (LocationId id : object.locations) callable.add(domain_.element(id));
    if (name != "std::promise::promise" && !call.actuals.empty()) {
      write(memory, callable, read(memory, seeThrough(memory, call.actuals[0])), true);
      Cells result;
      for (LocationId id : object.locations) result.add(domain_.named(id, kState));
      write(memory, result, Tree{addressOf(state), {}}, true);
    }
    return true;
  }
  if (name == "std::packaged_task::get_future") {
    // One that takes nothing may be run by anybody; who wants its result runs it at the latest.
    Cells state = dereference(memory, object);
    if (takesNothing(program_, function.parent)) {
      Cells callable;
      for (LocationId id : object.locations) callable.add(domain_.element(id));
      const Tree value = invoke(memory, thrown, callable, {}, call, base::Confidence::High);
      for (LocationId id : state.locations) memory.writeWeak(domain_, assumed_, id, value);
    }
    storeResult(memory, call, Tree{addressOf(state), {}});
    return true;
  }
  if (name == "std::promise::set_exception" && !call.actuals.empty()) {
    const Tree error = read(memory, seeThrough(memory, call.actuals[0]));
    for (LocationId id : dereference(memory, object).locations) {
      memory.writeWeak(domain_, assumed_, domain_.named(id, kError), error);
    }
    return true;
  }
  if (name == "std::future::get" || name == "std::shared_future::get") {
    const Cells state = dereference(memory, object);
    for (LocationId id : state.locations) {
      AtomSet error = lookup(memory, domain_.named(id, kError));
      error.removeIf([](const Atom &atom) { return atom.kind != AtomKind::Address; });
      if (!error.empty()) throwObject(memory, thrown, std::move(error));
    }
    Tree value = invoke(memory, thrown, object, {}, call, base::Confidence::High);
    if (!memory.reachable) return true;
    Cells contents = state;
    for (LocationId id : object.locations) contents.add(domain_.element(id));
    Tree kept = read(memory, contents);
    llvm::erase_if(kept.below, [&](const auto &entry) {
      const Location &step = domain_.at(entry.first.front());
      return step.step == LocationStep::Named && domain_.nameOf(step.payload) == kError;
    });
    value.top.insertAll(kept.top);
    value.below.insert(value.below.end(), kept.below.begin(), kept.below.end());
    if (domain_.isAddressType(function.result)) value = Tree{addressOf(contents), {}};
    storeResult(memory, call, std::move(value));
    return true;
  }
  return false;
}

}  // namespace piiflow::solve
