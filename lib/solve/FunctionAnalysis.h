// The abstract interpretation of one function body: block by block to a fixpoint, then cut down to a summary.
//
// Transfer.cpp: instructions. Access.cpp: places, reading and writing. Call.cpp: who is called, and with what.
// ApplyModel.cpp: what models say about a call. SummaryApplication.h: what the callee's summary says.
// Intrinsic.cpp, IntrinsicTask.cpp, IntrinsicException.cpp: the few library functions that no model can describe.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "solve/FunctionSummary.h"
#include "solve/Solver.h"

namespace piiflow::solve {

/// Locations that a place or a port may mean, and what the pointers on the way carry.
struct Cells {
  llvm::SmallVector<LocationId, 2> locations;
  AtomSet carried;
  bool shifted = false;  ///< some pointer on the way was moved: not the whole buffer
  base::Confidence confidence = base::Confidence::High;  ///< that the pointers on the way lead here
  flow::RecordId seenAs;  ///< the class whose method sees no more of an object than its own part; none: all of it
  LocationId focus;      ///< the name of the place behind the pointer variable that leads there, where it may be one of several

  void add(LocationId id);
};

/// What a call hands to one parameter: an address, a scalar, or an object by value.
struct Actual {
  Tree value;
  flow::TypeId type;          ///< static type of the expression, references removed
  bool byAddress = false;     ///< `value.top` holds addresses of the object
  Cells object;               ///< the object itself: referred to, or the place of the by-value operand
  base::SourceSpan span;
};

/// What an element of a container stands under: a constant, or what an input of the function held at entry; or neither.
struct ElementKey {
  std::string text;
  LocationId input;
};

/// A call on its way to its targets.
struct Invocation {
  const flow::Instruction *instruction = nullptr;
  SiteId site;
  base::SourceSpan span;
  bool hasReceiver = false;
  Actual receiver;
  std::vector<Actual> actuals;
  std::map<std::size_t, Cells> yielded; ///< by argument: what an iterator or a range of the program's own gives
  Cells iterator;                       ///< what begin() of a range of the program's own gives
  const flow::Place *target = nullptr;  ///< where the result goes; null when dropped
  Tree *result = nullptr;               ///< or here, for calls that models make
  flow::TypeId resultType;              ///< of the expression
  base::Confidence confidence = base::Confidence::High;
  bool isConstruction = false;          ///< of the receiver, by a model
  bool isLater = false;                 ///< made by what keeps the callable: at any time from now on
  bool isDispatch = false;              ///< of all overriders of a slot: Instance::isDispatch
  /// Data that was sent with what the call returns: it may be told later where that is, and how.
  std::vector<std::pair<const models::Port *, EventId>> sentWithResult;
};

/// What is reached from locations in one memory, as they are asked for. Those that reach each other share it: a strongly
/// connected component is complete when the walk leaves the first of them.
struct Reached {
  llvm::DenseMap<std::uint32_t, AtomSet> complete;       ///< by LocationId
  llvm::DenseMap<std::uint32_t, std::size_t> positions;  ///< of locations on the way
  std::vector<LocationId> way;
  std::size_t lowest = ~std::size_t{0};  ///< the first on the way that the current one reaches
  bool endsAtRaw = false;  ///< all that is asked is whether there is data that nothing was done to
  bool hasRaw = false;     ///< there is
  bool isOver() const { return endsAtRaw && hasRaw; }
};

/// A call that is made again at the end of the function: a callback that was registered here, or a callee that has
/// registered one.
struct LaterCall {
  Invocation call;
  flow::FunctionId target;               ///< a callee; invalid: `callables` are called
  Assumptions assumed;
  Cells callables;
  std::vector<Actual> actuals;
  std::size_t number = 0;  ///< of several callables that one call hands over
};

/// No atom of the tree stays surer than `confidence`.
void clampConfidence(Tree &tree, base::Confidence confidence);

class SummaryApplication;

class FunctionAnalysis {
 public:
  FunctionAnalysis(Solver &solver, InstanceId instance);
  FunctionSummary run();

 private:
  // --- Transfer.cpp ---
  void runBlocks();
  void runBlock(flow::BlockId block);
  void transfer(Memory &memory, const flow::Block &block, const flow::Instruction &instruction, std::uint32_t index);
  void transferCopy(Memory &memory, const flow::Instruction &instruction);
  void transferEndText(Memory &memory, const flow::Instruction &instruction);
  void transferConstant(Memory &memory, const flow::Instruction &instruction);
  void transferDerive(Memory &memory, const flow::Instruction &instruction);
  void transferShift(Memory &memory, const flow::Instruction &instruction);
  void transferSelectMember(Memory &memory, const flow::Instruction &instruction);
  void transferAllocate(Memory &memory, const flow::Instruction &instruction, std::uint32_t index);
  void transferThrow(Memory &memory, const flow::Block &block, const flow::Instruction &instruction, std::uint32_t index);
  void transferCatch(Memory &memory, const flow::Instruction &instruction);
  void finishBlock(Memory &memory, const flow::Block &block);
  bool catches(flow::TypeId wanted, flow::TypeId thrown) const;
  void dispatchException(const Memory &memory, const flow::Block &block);
  void unwindTo(const flow::Block &block, const Memory &memory);
  void findHandlers();
  bool canReflect(const flow::Function &method) const;
  bool mayThrowUnseen(const flow::Block &block, flow::FunctionId target) const;
  void flowTo(flow::BlockId block, const Memory &memory);
  void begin(Memory &memory, LocationId location, flow::TypeId type, bool isShifted = false);
  void dropScratch(Memory &memory, std::uint32_t block);
  ExitState cutToExit(const Memory &memory, bool exceptional);
  void settleEvents(FunctionSummary &summary);
  void decide(SinkEvent &event);
  void boundPorts(FunctionSummary &summary);
  void addPorts(FunctionSummary &summary, const AtomSet &data, bool isLater, bool isSink) const;
  bool visibleToCaller(LocationId location) const;

  // --- Access.cpp ---
  Cells evaluate(const Memory &memory, const flow::Place &place);
  Cells dereference(const Memory &memory, const Cells &pointers);
  void dereferenceAtoms(const AtomSet &atoms, Cells &result);
  /// The name of what the variable at `pointers` points to, when that is one of several objects.
  LocationId focusBehind(const Memory &memory, const Cells &pointers, const Cells &targets);
  void rememberName(Memory &memory, const flow::Place &target, LocationId place);
  void keepFocus(Memory &memory, const Cells &cells, const Tree &tree);
  Tree read(const Memory &memory, const Cells &cells);
  AtomSet readTop(const Memory &memory, const Cells &cells);  ///< the same without what stands below
  Tree readPlace(const Memory &memory, const flow::Place &place);
  void write(Memory &memory, const Cells &cells, Tree tree, bool isInitialisation, bool wholeBuffer = false);
  void addSources(const Memory &memory, LocationId location, Tree &tree, bool isInitialisation);
  bool isSingular(const Memory &memory, LocationId location, bool wholeBuffer) const;
  AtomSet lookup(const Memory &memory, LocationId location) { return memory.lookup(domain_, assumed_, location); }
  bool isPointer(const Atom &atom) const;
  bool holdsPointer(const AtomSet &number) const;
  AtomSet withoutPointers(AtomSet number) const;
  /// With what was reached in the same memory before.
  AtomSet collect(const Memory &memory, const Cells &cells, Reached &reached);
  AtomSet collect(const Memory &memory, const Cells &cells);
  AtomSet collectTree(const Memory &memory, const Tree &tree, Reached &reached);
  AtomSet collectTree(const Memory &memory, const Tree &tree);
  void collectAt(const Memory &memory, LocationId location, AtomSet &result, Reached &reached);
  void collectParts(const Memory &memory, LocationId location, AtomSet &result, Reached &reached);
  bool collectMembers(const Memory &memory, LocationId location, const AtomSet &top, AtomSet &result, Reached &reached);
  void absorb(const Memory &memory, const AtomSet &atoms, AtomSet &result, Reached &reached);
  static AtomSet addressOf(const Cells &cells);
  Tree annotate(Tree tree, const base::SourceSpan &span, llvm::StringRef note);
  AtomSet annotate(const AtomSet &atoms, const base::SourceSpan &span, llvm::StringRef note);
  std::string nameOf(const flow::Place &place);
  bool isAnnotated(const Cells &cells);

  // --- ElementKey.cpp ---
  ElementKey keyAt(const Memory &memory, const Tree &text, const Cells &places, const base::SourceSpan &span);
  ElementKey constantKey(const Memory &memory, const Atom &atom, const Cells &places, const base::SourceSpan &span);
  ElementKey keyOf(ConstantId id) const;
  Cells textOf(const Cells &characters);
  bool isTemporary(LocationId place) const;
  LocationId elementUnder(LocationId container, const ElementKey &key);
  void forgetKey(Memory &memory, const flow::Function &function, const Invocation &call);
  ElementKey keyOf(const Memory &memory, const models::PortStep &step, const Invocation &call);
  bool isOnePlace(const Memory &memory, const models::Port &port, const Invocation &call);

  // --- NullTest.cpp ---
  void assumeNulls(SummaryApplication &application, const FunctionSummary &summary, flow::FunctionId target, bool isDispatch,
                   Assumptions &known);
  void transferNullTest(Memory &memory, const flow::Instruction &instruction);
  void rememberSet(Memory &memory, LocationId location, const AtomSet &written) const;
  bool isSet(const Memory &memory, LocationId pointer);
  enum class Nullness { Unknown, Null, Set };
  void castDown(const Memory &memory, AtomSet &pointers, flow::RecordId wanted);
  bool mayBeTested(LocationId cell);
  void unsettleNulls(Memory &memory, const flow::Function *function, const Invocation &call);
  bool holdsFunction(LocationId pointer);
  bool hasPointers(flow::TypeId type) const;
  bool containsPointers(flow::RecordId container) const;
  bool isMadeContainer(const Memory &memory, LocationId cell);
  bool isNothing(const Atom &atom) const;
  bool isInEmptyContainer(const Memory &memory, LocationId object);
  bool isOfEmptyContainer(const Memory &memory, LocationId cell);
  void assumeNone(LocationId object, Assumptions &known);
  bool isAssumedNone(LocationId object);
  void unsettleContainer(Memory &memory, LocationId cell);

  // --- FilledContainers.cpp ---
  bool isContainerOfSteps(LocationId cell) const;
  AtomSet fillingOf(const Memory &memory, const Cells &containers);
  void writeFilling(Memory &memory, LocationId container, const AtomSet &filling, bool isSure, bool isNew);
  void unsettleFilling(Memory &memory, LocationId cell);
  void markFilled(Memory &memory, flow::FunctionId target, const Invocation &call);
  void transferEmptyRange(Memory &memory, const flow::Instruction &instruction);
  Nullness nullnessOf(const AtomSet &atoms, bool ofFunction);
  /// Where callers say so, the key of the assumption that the input is null or not.
  LocationId assumptionOf(LocationId input, Nullness nullness);
  void rememberMakers(FunctionSummary &summary) const;

  // --- ValueTest.cpp ---
  void transferValueTest(Memory &memory, const flow::Block &block, const flow::Instruction &instruction);
  bool mayBeChangedByOthers(LocationId place);
  bool isInLoop(const flow::Block &block) const;
  std::optional<std::vector<std::int64_t>> valuesOf(const AtomSet &atoms);
  bool mayBeTold(LocationId input);
  bool isKeptNumber(const Cells &cells) const;
  bool isPlainTruth(LocationId input);
  void assumeValues(SummaryApplication &application, const FunctionSummary &summary, flow::FunctionId target, bool isDispatch,
                    const base::SourceSpan &span, Assumptions &known);
  void unsettleValue(Memory &memory, LocationId cell);

  // --- OwnRange.cpp ---
  flow::FunctionId ownMethod(flow::RecordId record, llvm::StringRef name) const;
  Cells objectFrom(Memory &memory, Memory &thrown, flow::FunctionId method, const Cells &object, const Invocation &call);
  Cells elementsOf(Memory &memory, Memory &thrown, flow::FunctionId begin, const Cells &range, Invocation &call);
  void askRanges(Memory &memory, Memory &thrown, const bind::FunctionModel &model, Invocation &call);

  // --- WholeRange.cpp ---
  Cells spannedBy(const Memory &memory, const models::Port &port, const Invocation &call);

  // --- Call.cpp ---
  void transferCall(Memory &memory, const flow::Block &block, const flow::Instruction &instruction, std::uint32_t index);
  Actual actualOf(const Memory &memory, const flow::Argument &argument);
  struct Targets {
    std::vector<flow::FunctionId> functions;
    std::vector<flow::FunctionId> slots;  ///< their overriders are called too
    bool isWide = false;  ///< more classes than can be followed
    bool isNone = false;  ///< there is no object to call it on
  };
  void dropOtherReceivers(const Memory &memory, Invocation &call);
  bool isOfOtherClass(const Memory &memory, LocationId object, flow::RecordId owner);
  std::vector<Invocation> byReceiver(const Invocation &call) const;
  Targets targetsOf(const Memory &memory, const Invocation &call);
  Targets virtualTargets(const Memory &memory, flow::FunctionId slot, const Cells &receiver);
  void callTarget(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call);
  void callUnseen(Memory &memory, flow::FunctionId target, Invocation &call);
  void callCallbacks(Memory &memory, Memory &thrown, Invocation &call);
  /// Calls whatever stands in `callables` (function pointers, closures, functors, bound functions, members).
  Tree invoke(Memory &memory, Memory &thrown, const Cells &callables, std::vector<Actual> actuals, const Invocation &from,
              base::Confidence confidence, unsigned depth = 0);
  Tree invokeFunction(Memory &memory, Memory &thrown, flow::FunctionId function, const Cells *object,
                      std::vector<Actual> actuals, const Invocation &from, base::Confidence confidence);
  bool hasCallable(const Memory &memory, const Actual &actual);
  /// `actual` as a parameter of type `parameter` receives it.
  bool isReferenceWrapper(flow::TypeId type) const;
  bool isStopToken(flow::TypeId type) const;
  bool isReferenceWrapper(const Memory &memory, const Actual &actual);
  Cells methodReceiver(const Memory &memory, const Actual &actual, flow::RecordId record);
  static constexpr llvm::StringLiteral kBound{"<bound>"};          // what std::bind and its like wrap
  static constexpr unsigned kMaxBoundOfInput = 6;  // arguments of a callable that callers hand in: how many it has is not known
  static constexpr llvm::StringLiteral kPlaceholder{"placeholder"};
  bool isBound(const Memory &memory, LocationId id);
  bool mayBe(const Memory &memory, const Cells &objects, flow::RecordId record);
  std::vector<flow::FunctionId> fittingOperators(const Memory &memory, flow::RecordId callable, const std::vector<Actual> &actuals);
  std::vector<Actual> boundActuals(const Memory &memory, LocationId id, const std::vector<Actual> &actuals, const Invocation &from);
  std::size_t placeholderNumber(const Atom &atom) const;  ///< from 1; 0: none
  Actual adapt(Memory &memory, const Actual &actual, flow::TypeId parameter, const Invocation &from, std::uint32_t position);
  Actual actualOfObject(const Cells &object, const base::SourceSpan &span);
  void refill(Memory &memory, const Invocation &call, flow::FunctionId target);
  void forgetMoved(Memory &memory, const flow::Function &function, const Invocation &call);
  void storeResult(Memory &memory, Invocation &call, Tree value);
  /// Result that refers to a new object holding `content` when the callee returns an address, else `content`.
  Tree freshResult(Memory &memory, const Invocation &call, flow::TypeId type, Tree content, bool opaque);
  void need(LocationId location);

  // --- Dispatch.cpp ---
  bool isComposed(flow::FunctionId overrider) const;
  void addOverriders(flow::FunctionId slot, std::set<flow::FunctionId> &found, Targets &targets);
  void applyDispatch(Memory &memory, Memory &thrown, flow::FunctionId slot, Invocation &call, bool eventsOnly);
  void callWide(Memory &memory, Memory &thrown, flow::FunctionId slot, Invocation &call);
  void callTargets(Memory &memory, Memory &thrown, const Targets &targets, Invocation &call);
  Actual actualOfParameter(const Memory &memory, LocationId parameter);
  void runDispatch();

  // --- ApplyModel.cpp ---
  std::optional<AtomSet> comparedValue(const Memory &memory, const bind::Condition &condition, const Invocation &call);
  bool isNumber(const Cells &cells) const;
  void applySinks(const Memory &memory, Memory &after, flow::FunctionId target, const bind::FunctionModel &model, Invocation &call);
  /// Before the result is there (`toResult` false), then for endpoints that go into the result.
  void applyEndpoints(Memory &memory, const bind::FunctionModel &model, Invocation &call, bool toResult);
  Cells resultCells(const Memory &memory, const models::Port &port, const Invocation &call);
  void awaitResult(Memory &memory, const Invocation &call);
  AtomSet endpointText(const Memory &memory, const Cells &cells);
  bool isReceiverOf(const Memory &memory, const bind::BoundSink &sink, const Invocation &call);
  AtomSet transportFacts(const Memory &memory, const Cells &objects, llvm::StringRef cell);
  void applyEndpoint(Memory &memory, const bind::BoundEndpoint &endpoint, const Invocation &call, const Cells &objects, bool mayKeep,
                     bool isResult);
  void setCell(Memory &memory, const Cells &objects, llvm::StringRef name, const AtomSet &value, bool mayKeep);
  void announceEndpoint(const Memory &memory, LocationId object, const AtomSet &value);
  bool isInto(const models::Port &port, const Invocation &call) const;
  AtomSet nullBehind(const Memory &memory, const models::Port &port, const Invocation &call);
  models::PropagatorKind kindAt(const bind::BoundPropagator &entry, flow::TypeId given) const;
  void applyPropagators(Memory &memory, Memory &thrown, flow::FunctionId target, const bind::FunctionModel &model, Invocation &call);
  void applySources(Memory &memory, flow::FunctionId target, const bind::FunctionModel &model, Invocation &call);
  struct PortCells {
    Cells cells;
    base::SourceSpan span;
    bool isReturn = false;
    bool isObject = false;  ///< the receiver
    bool isPointer = false; ///< a pointer itself, not what it points to
    bool isElement = false; ///< the first `*` of the port is done: the argument is a plain pointer
    std::optional<std::size_t> argument = std::nullopt;  ///< its number, where it is one as a whole
  };
  bool takesBytes(flow::FunctionId target, const PortCells &port) const;
  AtomSet behindTexts(const Memory &memory, const Cells &texts);
  // --- Overload.cpp ---
  flow::RecordId classOf(const Cells &objects) const;
  flow::RecordId recordBehind(flow::TypeId type) const;  ///< of an object, or of what a pointer or reference names
  flow::RecordId classAt(const models::Port &port, flow::FunctionId target, const Invocation &call) const;
  std::optional<std::size_t> inputOf(const bind::Overload &overload, flow::RecordId input, flow::RecordId output,
                                     bool takesBase) const;
  /// What the program's own function makes of the input instead of the model; null: there is none for its class.
  /// `isPart`: of elements, which there may be none of, so that it may not be called.
  std::optional<Tree> applyOverloads(Memory &memory, Memory &thrown, const bind::BoundPropagator &entry, const PortCells &input,
                                     bool isPart, flow::FunctionId target, const Invocation &call);
  Tree callOverload(Memory &memory, Memory &thrown, const bind::Overload &overload, std::size_t inputAt, const PortCells &input,
                    flow::RecordId output, const Invocation &call);
  // --- ApplyModel.cpp ---
  /// `asObject`: a pointer that is handed by reference is meant itself.
  std::vector<PortCells> portCells(const Memory &memory, const models::Port &port, const Invocation &call, bool asObject = false);
  AtomSet unknownEndpoint(const PortCells &port);
  void addressNumber(Memory &memory, LocationId place, const AtomSet &value);
  Atom shownText(std::string text, const base::SourceSpan &span);
  AtomSet numberedAddress(const Memory &memory, const PortCells &port);
  Cells seeThrough(const Memory &memory, const Actual &actual);
  Cells pointersBehind(const Memory &memory, const Actual &actual);
  void fillPointers(Memory &memory, const models::Port &port, const Invocation &call);
  Cells walkSteps(const Memory &memory, Cells cells, llvm::ArrayRef<models::PortStep> steps, const Invocation &call);
  enum class Match { No, Yes, Perhaps };
  llvm::ArrayRef<LocationId> objectsOf(const bind::Condition &condition, const Invocation &call) const;
  Match matches(const Memory &memory, const bind::FunctionModel &model, const std::vector<std::size_t> &when,
                const Invocation &call, std::vector<OpenCondition> *open);
  /// Values on their way to `return`, collected over the entries of a model.
  struct PendingResult {
    AtomSet addresses;
    Tree content;
    bool isSet = false;
    bool isCopy = false;    ///< not only what depends on inputs
    bool isHandle = false;  ///< a plain struct that names what a model put behind it
  };
  void writePort(Memory &memory, const Memory &before, const models::Port &port, Tree value, Invocation &call, bool isStrong,
                 models::PropagatorKind kind, const AtomSet &pointers, PendingResult &result);
  void clearPort(Memory &memory, const Memory &before, const models::Port &port, models::PropagatorKind kind, Invocation &call,
                 PendingResult &result);
  bool isEmptyText(const models::Port &port, const Invocation &call);
  Actual projected(Memory &memory, Memory &thrown, const Cells &projection, const Actual &element, const Invocation &from);
  void applyCalls(Memory &memory, Memory &thrown, const bind::FunctionModel &model, std::size_t number, Match match,
                  Invocation &call, PendingResult &result);
  void markChanged(Memory &memory, const bind::FunctionModel &model, flow::FunctionId target, const Invocation &call);
  void rememberPointer(Memory &memory, const bind::FunctionModel &model, const Invocation &call);
  void storePendingResult(Memory &memory, flow::FunctionId target, Invocation &call, PendingResult result);
  // --- Handle.cpp ---
  Atom newHandle(Memory &memory, const Invocation &call, flow::TypeId type, Tree content);
  void openHandle(Memory &memory, const Invocation &call, flow::TypeId type, Tree &value);
  void openHandles(Memory &memory, const bind::BoundPropagator &entry, const Invocation &call);

  // --- ApplySummary.cpp ---
  friend class SummaryApplication;
  void applySummary(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call, bool eventsOnly);
  void applyLaterEvents(const Memory &memory, const LaterCall &later);

  // --- LaterCall.cpp ---
  void keepForLater(LaterCall later);
  /// The memory that callbacks meet after all else that the function does.
  Memory memoryAtEnd() const;
  void makeLaterCalls(const Memory &atEnd);
  /// What waits for a thread that was started here sees what the thread did.
  /// setjmp returns again with what the callees held that jumped back to it.
  bool applyJump(Memory &memory, Memory &thrown, flow::FunctionId target);
  bool applyTokens(Memory &memory, flow::FunctionId target, Invocation &call);
  bool joinThreads(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call);

  // --- Intrinsic.cpp ---
  bool applyIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call);
  bool applyTupleIntrinsic(Memory &memory, flow::FunctionId target, Invocation &call);
  Tree placeholder(std::int64_t number);
  void bindRest(const Invocation &call, Tree &bound);
  bool applyBindIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call);
  bool constructTuple(Memory &memory, const flow::Instruction &instruction);
  Tree boundTree(const Memory &memory, const Invocation &call, std::size_t first);

  // --- IntrinsicVariant.cpp ---
  bool applyVariantIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call);
  void visitVariants(Memory &memory, Memory &thrown, Invocation &call);
  void holdAlternative(Memory &memory, const Cells &variants, const std::vector<std::size_t> &chosen, const Tree &value, bool isInitialisation);
  bool mayHold(const Memory &memory, LocationId variant, std::size_t index);
  Tree alternativeValue(const Memory &memory, const Actual &actual, bool asText);
  std::size_t alternativeNumber(const Atom &atom) const;  ///< from 1; 0: none
  std::vector<flow::TypeId> alternativesOf(flow::RecordId record) const;
  std::vector<std::size_t> chosenAlternatives(const std::vector<flow::TypeId> &alternatives, flow::TypeId given) const;
  std::vector<std::size_t> askedFor(const flow::Function &function, const std::vector<flow::TypeId> &alternatives) const;

  // --- IntrinsicTask.cpp ---
  bool applyTaskIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call);
  void startTask(Memory &memory, Memory &thrown, Invocation &call, std::size_t first);
  bool isPackagedTask(const Memory &memory, LocationId id);
  void keepForFuture(Memory &memory, const Cells &task, const Tree &value);
  void haveTasksStarted(Memory &memory);
  void noteTaskEffects(const Memory &before, const Memory &after);

  // --- BasePart.cpp ---
  LocationId writtenByBase(LocationId object, flow::RecordId base);
  bool isSeenInPart(const Memory &memory, LocationId location, flow::RecordId base);
  AtomSet collectHanded(const Memory &memory, const Actual &actual, flow::TypeId declared);
  void collectBase(const Memory &memory, LocationId location, flow::RecordId base, AtomSet &result, Reached &reached);

  // --- IntrinsicSignal.cpp ---
  bool isSignal(flow::FunctionId target) const;
  bool isLibrarySignal(flow::FunctionId signal) const;
  Tree methodsNamed(const Memory &memory, const Actual &actual, const Cells &objects);
  LocationId slotOf(LocationId sender, flow::FunctionId signal, unsigned number);
  bool connectSignal(Memory &memory, Memory &thrown, const Invocation &call);
  void connectLater(Memory &memory, Memory &thrown, const Tree &slot, const Cells &receiver, std::vector<Actual> handed,
                    const Invocation &call);
  void addHanded(const Memory &memory, flow::FunctionId signal, const Cells &sender, const Invocation &call,
                 std::vector<Actual> &handed);
  void callSlot(Memory &memory, Memory &thrown, LocationId slot, std::vector<Actual> actuals, const Invocation &call);
  bool emitSignal(Memory &memory, Memory &thrown, flow::FunctionId target, const Invocation &call);

  // --- IntrinsicException.cpp ---
  bool applyExceptionIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call);
  AtomSet exceptionInFlight(const Memory &memory);
  void throwObject(const Memory &memory, Memory &thrown, AtomSet object);

  Solver &solver_;
  Domain &domain_;
  const link::Program &program_;
  InstanceId instance_;
  flow::FunctionId function_;
  const flow::FunctionBody &body_;
  const Assumptions &assumed_;
  std::vector<Memory> in_;
  std::vector<bool> leadsToHandler_;  ///< by block: some handler of this function follows
  std::vector<std::uint32_t> blockStart_;
  std::vector<std::vector<std::uint32_t>> scratch_;  ///< by block: temporaries that live in that block only
  std::size_t work_ = 0;  ///< cells visited so far: bounds what one function may cost
  std::set<std::uint32_t> pendingBlocks_;
  Memory normalExit_;
  Memory jumpedBack_;                     ///< from callees to the setjmp here
  std::uint32_t runningBlock_ = 0;
  std::optional<std::uint32_t> jumpTarget_;  ///< the block that calls setjmp
  std::map<LocationId, AtomSet> taskEffects_;  ///< what threads that were started here leave where, with all that they meet
  std::set<std::uint32_t> taskStarts_;       ///< the blocks that start them
  Memory stuck_;                          ///< where calls were made that do not return
  std::map<std::tuple<SiteId, flow::FunctionId, std::size_t>, LaterCall> laterCalls_;
  Memory exceptionalExit_;
  std::map<EventId, SinkEvent> events_;
  std::map<PortCall, AtomSet> portCalls_;
  std::map<EventId, std::pair<unsigned, unsigned>> contextsOf_;  ///< by the sink call itself: ways to it, and where they send
  std::set<LocationId> wholeBuffers_;  ///< objects behind pointers that were filled or emptied whole
  std::set<LocationId> exported_;  ///< objects that callers can reach at an exit
  std::set<LocationId> tested_;    ///< pointers that are made to name something where they name nothing
  std::map<std::uint32_t, std::set<LocationId>> guards_;     ///< by instruction: inputs that were null at entry where it runs
  std::map<HeapId, std::set<LocationId>> calleesGuards_;     ///< of objects that callees make only where inputs are null
  std::set<HeapId> madeAgain_;                               ///< objects of this function that recursive calls make, too
  FunctionSummary summary_;
};

}  // namespace piiflow::solve
