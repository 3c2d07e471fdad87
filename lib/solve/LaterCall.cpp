// Ways of control beside calls and returns: callbacks that are kept (signal handlers, exit functions, threads), and
// jumps back out of callees.
//
// Such a callback runs at any time after it was handed over. It is called at once, for what it leaves behind, and
// again with what the memory holds when the function that registered it ends, for what it meets by then. The sink calls
// that it makes are marked: callers of the registering function meet them again at their own end. What never returns
// (a service's loop) ends with all that may hold while it runs.
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

void FunctionAnalysis::keepForLater(LaterCall later) {
  later.call.target = nullptr;
  later.call.result = nullptr;
  laterCalls_[{later.call.site, later.target, later.number}] = std::move(later);
}

Memory FunctionAnalysis::memoryAtEnd() const {
  Memory end = normalExit_;
  end.join(domain_, assumed_, stuck_);
  if (normalExit_.reachable) return end;
  for (const Memory &memory : in_) end.join(domain_, assumed_, memory);
  return end;
}

void FunctionAnalysis::makeLaterCalls(const Memory &atEnd) {
  if (!atEnd.reachable) return;
  // Calls made on the way may be kept in turn.
  const auto calls = laterCalls_;
  for (const auto &[key, later] : calls) {
    if (later.target) {
      applyLaterEvents(atEnd, later);
      continue;
    }
    Memory memory = atEnd;
    Memory thrown;
    invoke(memory, thrown, later.callables, later.actuals, later.call, base::Confidence::High);
  }
}

bool FunctionAnalysis::applyJump(Memory &memory, Memory &thrown, flow::FunctionId target) {
  const llvm::StringRef name = program_.function(target).qualified;
  if (name == "longjmp" || name == "_longjmp" || name == "siglongjmp") {
    thrown.join(domain_, assumed_, memory);
    memory.reachable = false;
    return true;
  }
  if (name == "setjmp" || name == "_setjmp" || name == "sigsetjmp" || name == "__sigsetjmp") {
    jumpTarget_ = runningBlock_;
    memory.join(domain_, assumed_, jumpedBack_);
  }
  return false;
}

bool FunctionAnalysis::applyTokens(Memory &memory, flow::FunctionId target, Invocation &call) {
  if (program_.function(target).qualified != "strtok" || call.actuals.empty()) return false;
  // The C library keeps one place, whoever asks.
  const LocationId kept = domain_.named(domain_.heap(domain_.heapObject(domain_.site({}, 0), {})), "<strtok>");
  Tree text;
  text.top = call.actuals[0].value.top;
  text.top.removeIf([](const Atom &a) { return a.kind == AtomKind::Constant; });
  if (text.top.empty()) {
    text.top = lookup(memory, kept);
    text.top.removeIf([](const Atom &a) { return a.kind != AtomKind::Address && a.kind != AtomKind::Entry; });
  } else {
    memory.writeStrong(domain_, kept, text);
  }
  storeResult(memory, call, std::move(text));
  return true;
}

// All threads may have done their work by then; the result is that of the thread whose handle is waited for.
bool FunctionAnalysis::joinThreads(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call) {
  const llvm::StringRef name = program_.function(target).qualified;
  if (name != "pthread_join" && name != "thrd_join") return false;
  auto isAwaited = [&](const LaterCall &later) {
    if (call.actuals.empty() || later.call.actuals.empty()) return false;
    Cells handle;
    dereferenceAtoms(later.call.actuals[0].value.top, handle);
    return llvm::any_of(handle.locations, [&](LocationId id) { return llvm::is_contained(call.actuals[0].object.locations, id); });
  };
  const auto calls = laterCalls_;
  const bool isShown = llvm::any_of(calls, [&](const auto &entry) { return isAwaited(entry.second); });
  AtomSet results;
  for (const auto &[key, later] : calls) {
    if (later.target) continue;
    const AtomSet result = invoke(memory, thrown, later.callables, later.actuals, later.call, base::Confidence::High).top;
    if (!isShown || isAwaited(later)) results.insertAll(result);
  }
  if (call.actuals.size() > 1 && !results.empty()) {
    Cells result;
    dereferenceAtoms(call.actuals[1].value.top, result);
    write(memory, result, Tree{results, {}}, false);
  }
  storeResult(memory, call, {});
  return true;
}

}  // namespace piiflow::solve
