#include "solve/Solver.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "base/HostName.h"
#include "base/StageTimes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/thread.h"
#include "solve/FlowBuilder.h"
#include "solve/FunctionAnalysis.h"
#include "solve/Observe.h"
#include "solve/RootLinker.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxEventDepth = 6;
constexpr unsigned kMaxExchangeRounds = 4;
constexpr unsigned kStackBytes = 1u << 30;  // virtual: call chains are walked recursively

std::vector<std::pair<LocationId, std::vector<std::uint64_t>>> keyOf(const Assumptions &assumed) {
  std::vector<std::pair<LocationId, std::vector<std::uint64_t>>> key;
  for (const auto &[location, atoms] : assumed) {
    std::vector<std::uint64_t> values;
    for (const Atom &atom : atoms) values.push_back((std::uint64_t(atom.kind) << 32) | atom.payload);
    key.emplace_back(location, std::move(values));
  }
  return key;
}

}  // namespace

// Wide for what a person reads at once, narrow where the widest never ended: tools/bench/README.md has the times.
Bounds Bounds::of(std::size_t callSites) {
  constexpr std::size_t kSmall = 4000;
  constexpr std::size_t kTiny = 1000;
  Bounds bounds;
  if (callSites <= kTiny) bounds.instances = 64;
  if (callSites <= kSmall) return bounds;
  const std::size_t times = callSites / kSmall;
  bounds.exitCells = std::max<std::size_t>(24, bounds.exitCells / (1 + times));
  bounds.ports = std::max<std::size_t>(64, bounds.ports / (1 + times));
  bounds.needs = std::max<std::size_t>(16, bounds.needs / (1 + times));
  bounds.nullNeeds = 0;
  bounds.keepsNearest = false;
  bounds.instances = times < 4 ? 6 : times < 16 ? 2 : 1;
  bounds.lifts = times < 16 ? 12 : 6;
  bounds.logLifts = 2;
  bounds.parts = times < 4 ? 2 : 1;
  bounds.contexts = times < 4 ? 4 : 1;
  bounds.rounds = times < 4 ? 12 : times < 16 ? 4 : 2;
  bounds.sharesGlobalCallables = true;
  return bounds;
}

// A summary costs its cells at each call. So in a large program those may have more that are called at few places: but for
// recursions, which pay in each round, and initialisers of globals, which every entry point begins with.
std::size_t Solver::exitCellsOf(InstanceId id) const {
  constexpr std::size_t kMost = 128;
  constexpr std::size_t kMostTimesCallers = 256;
  constexpr std::size_t kFreeWork = 400'000;
  constexpr std::size_t kWorkPerCall = 56;
  const Instance &instance = *instances_[id.value];
  const bool isRecursive = lowest_ != id || instance.rounds > 1;
  const bool isInitialiser = llvm::StringRef(domain_.program.function(instance.function).key).starts_with("<init>");
  if (isRecursive || isInitialiser || work_ > kFreeWork + kWorkPerCall * callsStarted_) return bounds_.exitCells;
  const std::size_t callers = std::max<std::size_t>(1, callersOf(instance.function).size());
  return std::max(bounds_.exitCells, std::min(kMost, kMostTimesCallers / callers));
}

Solver::Solver(const link::Program &program, const bind::TaintSpec &spec, const SolveOptions &options)
    : domain_(program, spec), options_(options) {}

InstanceId Solver::instanceOf(flow::FunctionId function, const Assumptions &assumed, bool isDispatch) {
  InstanceKey key{function, isDispatch, keyOf(assumed)};
  if (!assumed.empty() && !instanceIds_.contains(key)) {
    if (++instanceCount_[function] > bounds_.instances) {
      limit("limit", "'" + domain_.program.function(function).qualified + "' is called with too many kinds of callables to tell apart",
            domain_.program.function(function).span);
      return instanceOf(function, {}, isDispatch);
    }
  }
  auto [it, added] = instanceIds_.try_emplace(std::move(key), InstanceId{static_cast<std::uint32_t>(instances_.size())});
  if (added) {
    instances_.push_back(std::make_unique<Instance>());
    instances_.back()->function = function;
    instances_.back()->assumed = assumed;
    instances_.back()->isDispatch = isDispatch;
  }
  return it->second;
}

bool Solver::hasRoomFor(flow::FunctionId function, const Assumptions &assumed, bool isDispatch) const {
  if (instanceIds_.contains({function, isDispatch, keyOf(assumed)})) return true;
  const auto count = instanceCount_.find(function);
  return count == instanceCount_.end() || count->second < bounds_.instances / 2;
}

bool Solver::isAllocated(HeapId object) const {
  const Site &site = domain_.at(domain_.at(object).chain.front());
  const flow::FunctionBody *body = domain_.program.body(site.function);
  std::uint32_t first = 0;
  for (const flow::Block &block : body ? llvm::ArrayRef(body->blocks) : llvm::ArrayRef<flow::Block>()) {
    const std::uint32_t index = site.instruction - first;
    if (index < block.instructions.size()) return block.instructions[index].opcode == flow::Opcode::Allocate;
    first += static_cast<std::uint32_t>(block.instructions.size()) + 1;
  }
  return false;
}

const flow::FunctionBody &Solver::bodyOf(InstanceId id) const {
  static const flow::FunctionBody kNone;
  return instance(id).isDispatch ? kNone : *domain_.program.body(instance(id).function);
}

// Who asks is noted when the answer is there: what it grows by until then is part of it.
const FunctionSummary &Solver::summaryOf(flow::FunctionId function, const Assumptions &assumed, InstanceId user, bool isDispatch) {
  Instance &instance = startedInstance(instanceOf(function, assumed, isDispatch));
  if (user) instance.dependents.insert(user);
  return instance.summary;
}

const FunctionSummary &Solver::needsOf(flow::FunctionId function, const Assumptions &assumed, InstanceId asker, bool isDispatch) {
  Instance &instance = startedInstance(instanceOf(function, assumed, isDispatch));
  instance.askers.insert(asker);
  return instance.summary;
}

bool Solver::areToldApart(const ToldInput &input, const std::optional<std::vector<std::int64_t>> &values, InstanceId caller) {
  Told &told = told_[input];
  if (!values) told.values.insert(std::nullopt);
  if (values && told.values.size() < 2) told.values.insert(values->begin(), values->end());
  const bool areApart = told.values.size() > 1;
  if (!areApart) told.callers.insert(caller);
  for (InstanceId waiting : areApart ? std::exchange(told.callers, {}) : std::set<InstanceId>{}) {
    worklist_.emplace(instances_[waiting.value]->finished, waiting);
  }
  return areApart;
}

Instance &Solver::startedInstance(InstanceId id) {
  Instance &instance = *instances_[id.value];
  if (!instance.started) {
    start(id);
  } else if (!instance.settled) {
    lowest_ = std::min(lowest_, id);
  }
  return instance;
}

namespace {

std::size_t callsOf(const flow::FunctionBody &body) {
  std::size_t calls = 0;
  for (const flow::Block &block : body.blocks) {
    calls += static_cast<std::size_t>(
        llvm::count_if(block.instructions, [](const flow::Instruction &i) { return i.opcode == flow::Opcode::Call; }));
  }
  return calls;
}

}  // namespace

// Strongly connected components of the call graph settle before anybody above uses them (Tarjan: "Depth-first search
// and linear graph algorithms", 1972), so that most functions are analysed once. Instances are numbered as they are
// first needed.
void Solver::start(InstanceId id) {
  callsStarted_ += callsOf(bodyOf(id));
  const InstanceId outer = lowest_;
  const std::uint32_t before = finished_;
  lowest_ = id;
  unsettled_.push_back(id);
  analyse(id);
  Instance &instance = *instances_[id.value];
  const bool isPending = worklist_.erase({instance.finished, id}) != 0;
  instance.finished = finished_++;
  if (isPending) worklist_.emplace(instance.finished, id);
  if (lowest_ == id) drain(before);
  if (lowest_ == id) {
    for (bool isHead = false; !isHead; unsettled_.pop_back()) {
      isHead = unsettled_.back() == id;
      instances_[unsettled_.back().value]->settled = true;
    }
  }
  lowest_ = std::min(outer, lowest_);
}

namespace {

// Which ways to a sink call are told apart depends on which came first, and in a recursion they take turns. So from some
// round on none goes away.
void keepEvents(const FunctionSummary &before, FunctionSummary &summary) {
  for (const auto &[id, event] : before.open) {
    if (summary.decided.contains(id)) continue;
    auto [it, isMissing] = summary.open.try_emplace(id, event);
    if (isMissing) continue;
    it->second.data.insertAll(event.data);
    it->second.endpoints.insertAll(event.endpoints);
  }
}

}  // namespace

void Solver::analyse(InstanceId id) {
  Instance &instance = *instances_[id.value];
  instance.started = true;
  if (++instance.rounds > bounds_.rounds) {
    limit("limit", "the summary of '" + domain_.program.function(instance.function).qualified + "' did not settle",
          domain_.program.function(instance.function).span);
    return;
  }
  base::countWork(base::Work::FunctionsAnalysed);
  FunctionSummary summary = FunctionAnalysis(*this, id).run();
  if (instance.isWidened()) keepEvents(instance.summary, summary);
  const bool isSame = summary.sameAs(instance.summary);
  const bool needsSame = summary.needs == instance.summary.needs && summary.nullNeeds == instance.summary.nullNeeds &&
                         summary.valueNeeds == instance.summary.valueNeeds;
  instance.summary = std::move(summary);
  auto tell = [this](const std::set<InstanceId> &users) {
    for (InstanceId user : users) worklist_.emplace(instances_[user.value]->finished, user);
  };
  if (!isSame) tell(instance.dependents);
  if (!needsSame) tell(instance.askers);
}

// Callees first, among those whose first analysis ended after `from` others.
void Solver::drain(std::uint32_t from) {
  for (auto it = worklist_.lower_bound({from, InstanceId{0}}); it != worklist_.end() && it->first != Instance::kUnfinished;
       it = worklist_.lower_bound({from, InstanceId{0}})) {
    const InstanceId id = it->second;
    worklist_.erase(it);
    analyse(id);
  }
}

EventId Solver::event(SiteId site, std::uint32_t sink, std::uint32_t port) {
  auto [it, added] = eventIds_.try_emplace(EventKey{{}, site, sink, port}, EventId{static_cast<std::uint32_t>(events_.size())});
  if (added) {
    events_.push_back(it->first);
    eventDepth_.push_back(0);
  }
  return it->second;
}

EventId Solver::eventInCaller(EventId event, SiteId callSite) {
  if (eventDepth_[event.value] >= kMaxEventDepth) return event;
  auto [it, added] = eventIds_.try_emplace(EventKey{event, callSite, 0, 0}, EventId{static_cast<std::uint32_t>(events_.size())});
  if (added) {
    events_.push_back(it->first);
    eventDepth_.push_back(eventDepth_[event.value] + 1);
  }
  return it->second;
}

std::vector<std::uint64_t> Solver::hostsOf(const AtomSet &endpoints) {
  std::vector<std::uint64_t> hosts;
  for (const Atom &atom : endpoints) {
    if (atom.kind != AtomKind::Constant) continue;
    const flow::Constant &constant = domain_.constantAt(ConstantId{atom.payload});
    const std::string host = constant.kind == flow::ConstantKind::String ? std::string(base::wholeHost(constant.text)) : "";
    if (!host.empty()) hosts.push_back(hosts_.try_emplace(host, hosts_.size()).first->second);
  }
  llvm::sort(hosts);
  hosts.erase(std::unique(hosts.begin(), hosts.end()), hosts.end());
  return hosts;
}

// Where texts name whole hosts, those are the place, whatever else the URLs are put together from.
EventId Solver::eventTo(EventId origin, const AtomSet &endpoints) {
  std::vector<std::uint64_t> destination = hostsOf(endpoints);
  if (destination.empty()) {
    for (const Atom &atom : endpoints) destination.push_back((std::uint64_t(atom.kind) << 32) | atom.payload);
  }
  const auto number =
      static_cast<std::uint32_t>(destinations_.try_emplace(std::move(destination), destinations_.size()).first->second);
  auto [it, added] =
      eventIds_.try_emplace(EventKey{origin, {}, number, 0}, EventId{static_cast<std::uint32_t>(events_.size())});
  if (added) {
    events_.push_back(it->first);
    eventDepth_.push_back(eventDepth_[origin.value] + 1);
  }
  return it->second;
}

EventId Solver::originOf(EventId event) const {
  while (events_[event.value].parent) event = events_[event.value].parent;
  return event;
}

namespace {

bool overridesSlot(const link::Program &program, flow::FunctionId function, flow::FunctionId slot) {
  if (function == slot) return true;
  return llvm::any_of(program.function(function).overrides,
                      [&](flow::FunctionId up) { return overridesSlot(program, up, slot); });
}

}  // namespace

flow::FunctionId Solver::finalOverrider(flow::RecordId type, flow::FunctionId slot) {
  const link::Program &program = domain_.program;
  for (flow::FunctionId method : program.record(type).methods) {
    if (overridesSlot(program, method, slot)) return method;
  }
  for (flow::RecordId base : program.record(type).bases) {
    if (flow::FunctionId found = finalOverrider(base, slot)) return found;
  }
  return {};
}

const std::vector<flow::FunctionId> &Solver::overridersCreated(flow::FunctionId slot) {
  auto it = created_.find(slot);
  if (it != created_.end()) return it->second;
  std::set<flow::FunctionId> found;
  const flow::RecordId parent = domain_.program.function(slot).parent;
  for (flow::RecordId record : createdRecords_) {
    if (!parent || !domain_.derivesFrom(record, parent)) continue;
    if (flow::FunctionId target = finalOverrider(record, slot)) found.insert(target);
  }
  return created_[slot] = std::vector<flow::FunctionId>(found.begin(), found.end());
}

std::vector<flow::FunctionId> Solver::callOperators(flow::RecordId record) const {
  std::vector<flow::FunctionId> found;
  const link::Program &program = domain_.program;
  for (flow::FunctionId method : program.record(record).methods) {
    const bind::FunctionModel *model = domain_.spec.modelOf(method);
    const bool isKnown = program.hasBody(method) || (model && !model->onlyObserves);
    if (isKnown && llvm::StringRef(program.function(method).qualified).ends_with("operator()")) found.push_back(method);
  }
  // overloaded{[](A) {}, [](B) {}}: what the bases offer is called as well.
  for (flow::RecordId base : program.record(record).bases) {
    const std::vector<flow::FunctionId> inherited = callOperators(base);
    found.insert(found.end(), inherited.begin(), inherited.end());
  }
  return found;
}

void Solver::limit(const std::string &kind, const std::string &message, const base::SourceSpan &span) {
  limitations_.try_emplace({message, span}, Limitation{kind, message, span});
}

// Whether a body speaks of personal data.
bool Solver::mentionsData(const flow::BodyIndex &body) {
  const bind::TaintSpec &spec = domain_.spec;
  auto isPersonal = [&](flow::TypeId type) { return !domain_.annotatedPaths(type).empty(); };
  auto isRecordSource = [&](flow::TypeId type) {
    const flow::RecordId record = domain_.recordOf(type);
    return record && spec.recordSources.contains(record);
  };
  auto isSource = [&](flow::FunctionId function) {
    const bind::FunctionModel *model = spec.modelOf(function);
    return model && !model->sources.empty();
  };
  return llvm::any_of(body.variables, [&](flow::VariableId id) { return spec.variableSources.contains(id); }) ||
         llvm::any_of(body.fields, [&](flow::FieldId id) { return spec.fieldSources.contains(id); }) ||
         llvm::any_of(body.types, isPersonal) || llvm::any_of(body.argumentTypes, isPersonal) ||
         llvm::any_of(body.types, isRecordSource) || llvm::any_of(body.functions, isSource);
}

// Whether a body touches a member or a global that roots exchange data through.
bool Solver::touches(const flow::BodyIndex &body, const std::set<std::uint64_t> &exchanged) {
  return llvm::any_of(body.variables, [&](flow::VariableId id) { return exchanged.contains((std::uint64_t{0x100} << 32) | id.value); }) ||
         llvm::any_of(body.fields, [&](flow::FieldId id) { return exchanged.contains((std::uint64_t{0x101} << 32) | id.value); });
}

// A root is worth its time when it, or something that it calls, speaks of personal data.
void Solver::findRelevant(std::vector<flow::FunctionId> mentioning) {
  while (!mentioning.empty()) {
    const flow::FunctionId id = mentioning.back();
    mentioning.pop_back();
    if (isRelevant_[id.value]) continue;
    isRelevant_[id.value] = true;
    const llvm::ArrayRef<flow::FunctionId> callers = callersOf(id);
    mentioning.insert(mentioning.end(), callers.begin(), callers.end());
    // Who calls the slot may call the overrider.
    for (flow::FunctionId slot : domain_.program.function(id).overrides) mentioning.push_back(slot);
  }
}

// By the indexes of the bodies: what personal data cannot reach is not decoded. For tests, PIIFLOW_SOLVE_ALL in the
// environment takes everything as if it mattered: what is found must be the same.
void Solver::scanProgram() {
  const link::Program &program = domain_.program;
  isCalled_.assign(program.functions.size(), false);
  isRelevant_.assign(program.functions.size(), false);
  std::set<flow::FunctionId> mentioning;
  for (const auto *sources : {&domain_.spec.parameterSources, &domain_.spec.localSources}) {
    for (const auto &[place, ids] : *sources) mentioning.insert(place.first);
  }
  std::vector<std::pair<flow::FunctionId, flow::FunctionId>> calls;  // callee, caller
  std::size_t callCount = 0;
  std::vector<bool> isNamed(program.functions.size(), false);
  auto callables = std::make_unique<GlobalCallables>(program, [this](flow::FunctionId id) { return callersOf(id); });
  std::vector<bool> isCallable(program.variables.size());
  for (std::uint32_t id = 0; id < isCallable.size(); ++id) isCallable[id] = callables->isPointer({id});
  const bool isAllRelevant = std::getenv("PIIFLOW_SOLVE_ALL") != nullptr;
  program.forEachBodyIndex([&](flow::FunctionId id, const flow::BodyIndex &body) {
    callCount += body.calls;
    const llvm::StringRef key = program.function(id).key;
    for (flow::VariableId variable : body.variables) {
      if (isCallable[variable.value]) callables->addMention(variable, id);
    }
    const bool isOfTheStart = key.starts_with("<init>") || key.starts_with("<exit>");
    if (isAllRelevant || isOfTheStart || mentionsData(body)) mentioning.insert(id);
    for (flow::TypeId type : body.createdTypes) {
      if (flow::RecordId record = domain_.recordOf(type)) createdRecords_.insert(record);
    }
    for (flow::TypeId type : body.types) {
      const flow::RecordId record = domain_.recordOf(type);
      if (!record || !program.record(record).isLambda) continue;
      for (flow::FunctionId method : program.record(record).methods) calls.emplace_back(method, id);
    }
    for (flow::FunctionId callee : body.functions) {
      if (callee == id) continue;
      isNamed[callee.value] = true;
      calls.emplace_back(callee, id);
    }
  });
  bounds_ = Bounds::of(callCount);
  AtomSet::keepsNearest() = bounds_.keepsNearest;
  if (bounds_.sharesGlobalCallables) domain_.relyOn(std::move(callables));
  keepCallers(calls);
  std::vector<flow::FunctionId> called;
  for (std::uint32_t id = 0; id < isNamed.size(); ++id) {
    if (isNamed[id]) called.push_back({id});
  }
  while (!called.empty()) {
    const flow::FunctionId id = called.back();
    called.pop_back();
    if (isCalled_[id.value]) continue;
    isCalled_[id.value] = true;
    for (flow::FunctionId overrider : program.overriders[id.value]) called.push_back(overrider);
  }
  findRelevant({mentioning.begin(), mentioning.end()});
}

void Solver::keepCallers(llvm::ArrayRef<std::pair<flow::FunctionId, flow::FunctionId>> calls) {
  firstCaller_.assign(domain_.program.functions.size() + 1, 0);
  for (const auto &[callee, caller] : calls) ++firstCaller_[callee.value + 1];
  for (std::size_t id = 1; id < firstCaller_.size(); ++id) firstCaller_[id] += firstCaller_[id - 1];
  callers_.resize(calls.size());
  std::vector<std::uint32_t> next(firstCaller_.begin(), firstCaller_.end() - 1);
  for (const auto &[callee, caller] : calls) callers_[next[callee.value]++] = caller;
}

llvm::ArrayRef<flow::FunctionId> Solver::callersOf(flow::FunctionId id) const {
  const std::uint32_t first = firstCaller_[id.value];
  return llvm::ArrayRef(callers_).slice(first, firstCaller_[id.value + 1] - first);
}

std::vector<flow::FunctionId> Solver::findRoots() {
  std::vector<flow::FunctionId> roots;
  for (flow::FunctionId id : domain_.program.functionsWithBody()) {
    const flow::Function &function = domain_.program.function(id);
    if (isCalled_[id.value] || !isRelevant_[id.value] || !domain_.program.body(id)) continue;
    // Closures are called through values.
    if (function.parent && domain_.program.record(function.parent).isLambda) continue;
    roots.push_back(id);
  }
  return roots;
}

// Entry points first; then what nobody was seen to call, which may be called from outside or through a pointer that
// was lost; then the roots that exchange members and globals with those.
FlowSet Solver::run() {
  scanProgram();
  RootLinker linker(*this);
  if (domain_.spec.sources.empty()) return FlowBuilder(*this, linker).build();
  std::set<std::uint64_t> exchanged;
  std::set<flow::FunctionId> live;
  for (unsigned round = 0; round < kMaxExchangeRounds; ++round) {
    for (flow::FunctionId id : findRoots()) {
      if (live.contains(id)) continue;
      linker.addRoot(id);
    }
    drain();
    live = linker.liveFunctions();
    for (flow::FunctionId id : domain_.program.functionsWithBody()) {
      if (live.contains(id) || !isRelevant_[id.value] || !domain_.program.body(id)) continue;
      linker.addRoot(id);
      drain();
      for (flow::FunctionId reached : linker.liveFunctionsOfLastRoot()) live.insert(reached);
    }
    linker.link();
    const std::size_t before = exchanged.size();
    linker.addExchanged(exchanged);
    if (exchanged.size() == before) break;
    std::vector<flow::FunctionId> touching;
    domain_.program.forEachBodyIndex([&](flow::FunctionId id, const flow::BodyIndex &body) {
      if (!isRelevant_[id.value] && touches(body, exchanged)) touching.push_back(id);
    });
    if (touching.empty()) break;
    if (round + 1 == kMaxExchangeRounds) limit("limit", "data between entry points goes further than is followed", {});
    findRelevant(std::move(touching));
  }
  if (domain_.hasCutKeys()) limit("limit", "some containers have elements under more keys than are told apart", {});
  if (domain_.hasCutAnnotatedPaths()) {
    limit("limit", "some types hold personal data in more members of members than are told apart", {});
  }
  return FlowBuilder(*this, linker).build();
}

FlowSet solveTaint(const link::Program &program, const bind::TaintSpec &spec, const SolveOptions &options) {
  FlowSet result;
  const bind::TaintSpec observing = withObservers(program, spec, options.observe);
  llvm::thread worker(std::optional<unsigned>(kStackBytes), [&] { result = Solver(program, observing, options).run(); });
  worker.join();
  result.gaps = collectGaps(program, spec, result.observed);
  if (options.observe != Observe::AllCalls) result.observed.clear();
  return result;
}

}  // namespace piiflow::solve
