// The vocabulary of the analysis: locations, their types and annotations, heap objects, constants.
//
// A location names memory: a root (a local, a parameter, a global, a heap object, ...) followed by steps. Behind a
// pointer whose target the function does not show stands the location "pointer, dereferenced": the object that the
// pointer named when the function was entered. Such an object is a memory object of its own.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bind/TaintSpec.h"
#include "link/Program.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "solve/AnnotatedPaths.h"
#include "solve/Atom.h"
#include "solve/GlobalCallables.h"
#include "solve/Trace.h"

namespace piiflow::solve {

using SiteId = base::Id<struct SiteTag>;
using HeapId = base::Id<struct HeapTag>;

enum class RootKind : std::uint8_t { Local, Parameter, This, Return, Exception, Global, Heap };
enum class LocationStep : std::uint8_t { Root, Field, Element, Keyed, Dereference, Named };

struct Location {
  LocationId parent;
  LocationStep step = LocationStep::Root;
  RootKind root = RootKind::Local;     ///< of a root
  std::uint32_t payload = 0;           ///< root: index, VariableId or HeapId; Field: FieldId; Named: name;
                                       ///< Keyed: see Domain::keyInput;
                                       ///< Dereference: see Domain::enclosedField
  flow::FunctionId function;           ///< of roots that belong to one function
  LocationId object;                   ///< the memory object: nearest root or Dereference above (or itself)
  LocationId base;                     ///< the root of the whole path
  std::uint8_t depth = 0;              ///< all steps
  std::uint8_t fields = 0;             ///< Field and Named steps
  bool folded = false;                 ///< a recursive structure: stands for all further objects of its kind too
  bool isUnderKey = false;             ///< a Keyed step on the way within the object
  bool manifold = false;               ///< stands for several objects: an Element or a folded path above it
  LocationId storage;                  ///< the outermost member of a union on the way within the object, if any
  LocationId lastPart;                 ///< of the places one step below within the object, the last that was made
  LocationId partBefore;               ///< the one made before this one below the same place
  std::uint32_t parts = 0;             ///< all places below within the object
};

/// A place in the code: an instruction of a function. Call sites name contexts, allocation sites name objects.
struct Site {
  flow::FunctionId function;
  std::uint32_t instruction = 0;  ///< counted over the body, blocks in order
};

/// An object made by `chain[0]`, seen through the call sites behind it (innermost first).
struct HeapObject {
  llvm::SmallVector<SiteId, 4> chain;
  flow::TypeId type;
};

class Domain {
 public:
  Domain(const link::Program &program, const bind::TaintSpec &spec);

  const link::Program &program;
  const bind::TaintSpec &spec;
  TraceTable traces;

  // --- Locations ---
  LocationId root(RootKind kind, flow::FunctionId function, std::uint32_t index);
  /// What libraries keep for the whole program, as far as models speak of it. No variable of the program.
  LocationId libraryState() { return root(RootKind::Global, {}, kLibraryState); }
  LocationId heap(HeapId id) { return root(RootKind::Heap, {}, id.value); }
  LocationId child(LocationId parent, LocationStep step, std::uint32_t payload);
  LocationId field(LocationId parent, flow::FieldId field);
  /// Of several objects that one pointer may name, those that can have the member; all of them when none can.
  llvm::SmallVector<LocationId, 4> havingMember(llvm::ArrayRef<LocationId> objects, flow::FieldId field);
  LocationId named(LocationId parent, llvm::StringRef name);
  LocationId element(LocationId parent) { return child(parent, LocationStep::Element, 0); }
  /// The element of a container under a constant key, or under the one that `input` held when the function was entered.
  LocationId keyed(LocationId container, llvm::StringRef key);
  LocationId keyed(LocationId container, LocationId input);
  /// Of a Keyed step: the input that has the key; invalid when that is a constant.
  LocationId keyInput(LocationId id) const;
  /// Whether the last steps of both are the same; whether they name the same, or elements that may be the same one.
  bool isSameStep(LocationId a, LocationId b) const { return at(a).step == at(b).step && at(a).payload == at(b).payload; }
  bool mayBeSameStep(LocationId a, LocationId b) const;
  /// Paths are lists of locations whose last steps count.
  bool isSamePath(llvm::ArrayRef<LocationId> a, llvm::ArrayRef<LocationId> b) const { return a.size() == b.size() && beginsWith(a, b); }
  bool beginsWith(llvm::ArrayRef<LocationId> path, llvm::ArrayRef<LocationId> prefix) const;
  /// Whether one path may lead to what the other leads to, or to a part of it.
  bool mayOverlap(llvm::ArrayRef<LocationId> a, llvm::ArrayRef<LocationId> b) const;
  /// Of the places one step below `parent` within its object, those that may be what `step` ends with.
  void forEachTwin(LocationId parent, LocationId step, llvm::function_ref<void(LocationId)> visit) const;
  /// All places below `id` within its object.
  void forEachPart(LocationId id, llvm::function_ref<void(LocationId)> visit) const;
  /// Some container has elements under more keys than are told apart.
  bool hasCutKeys() const { return hasCutKeys_; }
  LocationId dereference(LocationId parent) { return child(parent, LocationStep::Dereference, 0); }
  /// What `dereference` has made of it before; invalid when nothing was.
  LocationId behind(LocationId parent) const;
  /// The object that has what the pointer at `pointer` names as its member `field` (container_of).
  LocationId enclosing(LocationId pointer, flow::FieldId field);
  /// Of a Dereference step: the member that `enclosing` went back from; invalid for a plain one.
  flow::FieldId enclosedField(LocationId id) const {
    const Location &location = at(id);
    return location.step == LocationStep::Dereference && location.payload != 0 ? flow::FieldId{location.payload - 1} : flow::FieldId{};
  }
  /// The object that has `part` as its member `field`; `part` itself where the program shows no such object.
  LocationId wholeOf(LocationId part, flow::FieldId field);
  const Location &at(LocationId id) const { return locations_[id.value]; }
  /// The member `name` of the object at `parent`: the real one where its type has it, else a named step.
  LocationId member(LocationId parent, llvm::StringRef name);
  llvm::StringRef nameOf(std::uint32_t nameId) const { return names_[nameId]; }
  // Named cells that hold no data of the program.
  static constexpr llvm::StringLiteral kEndpoint{"<endpoint>"};          ///< of the object that carries it
  static constexpr llvm::StringLiteral kPending{"<pending>"};            ///< sink calls that wait for an endpoint
  static constexpr llvm::StringLiteral kCipher{"<cipher>"};              ///< whether the connection is encrypted
  static constexpr llvm::StringLiteral kVerification{"<verification>"};  ///< whether the peer's certificate is verified
  static constexpr llvm::StringLiteral kChanged{"<changed>"};            ///< of a text: no longer what it was made from
  static constexpr llvm::StringLiteral kWhich{"<which>"};                ///< the alternatives that a variant may hold
  static constexpr llvm::StringLiteral kBehind{"<behind>"};              ///< what stands behind the end of a text
  static constexpr llvm::StringLiteral kFilled{"<filled>"};              ///< of a container: whether something was put into it
  /// One of these.
  bool isBookkeeping(LocationId id) const;
  bool isFilling(LocationId id) const { return at(id).step == LocationStep::Named && names_[at(id).payload] == kFilled; }
  bool isBehindText(LocationId id) const { return at(id).step == LocationStep::Named && names_[at(id).payload] == kBehind; }
  /// Where a sender keeps the slots that are connected to a signal, and what is in there: their receivers are no data of its.
  static constexpr llvm::StringLiteral kSignal{"<signal "};
  bool isOfConnection(LocationId id) const;
  /// The place of that depth on the way to `id`.
  LocationId above(LocationId id, std::uint8_t depth) const {
    while (at(id).depth > depth) id = at(id).parent;
    return id;
  }
  /// Whether `upper` is `lower` or stands above it within the same object.
  bool isAtOrAbove(LocationId upper, LocationId lower) const {
    return at(upper).object == at(lower).object && above(lower, at(upper).depth) == upper;
  }
  /// Steps from `ancestor` (exclusive) down to `location`; false when it is not an ancestor within the same object.
  bool pathBelow(LocationId ancestor, LocationId location, llvm::SmallVectorImpl<LocationId> &path) const;
  /// The location below `base` that repeats the step of each of `path`.
  LocationId extend(LocationId base, llvm::ArrayRef<LocationId> path);
  bool isInput(LocationId id) const;   ///< rooted in something that the caller (or another function) can see
  /// A global variable, one of `variables`.
  bool isOneOf(LocationId id, const bind::ObjectSet &objects);
  /// An object that others name by address: which one it is only they know.
  bool isNamedByOthers(LocationId id) const { return at(id).step == LocationStep::Dereference && isInput(id); }
  std::string describe(LocationId id) const;

  // --- Types and annotations ---
  flow::TypeId typeOf(LocationId id);
  flow::RecordId recordOf(flow::TypeId type) const;
  /// The class of this qualified name; the first when there are several, invalid when there is none.
  flow::RecordId recordNamed(llvm::StringRef qualified);
  flow::TypeId elementType(flow::TypeId type) const;
  bool isAddressType(flow::TypeId type) const;      ///< pointer or reference
  bool isVoidPointer(flow::TypeId type) const { return isAddressType(type) && isVoid(program.type(type).inner); }
  bool isVoid(flow::TypeId type) const { return !type || program.type(type).kind == flow::TypeKind::Void; }
  bool isText(flow::TypeId type) const;             ///< a string, or characters
  bool isSameType(flow::TypeId a, flow::TypeId b) const;  ///< but for const
  bool isArithmeticType(flow::TypeId type) const;   ///< number, bool, enumeration
  /// Sources that annotate exactly this location (its last step).
  const std::vector<bind::SourceId> &sourcesAt(LocationId id);
  /// Sources at this location or above it, on the way from the root.
  std::vector<bind::SourceId> sourcesAtOrAbove(LocationId id);
  /// Sources at, above and below this location, by its declarations alone.
  std::vector<bind::SourceId> sourcesAround(LocationId id);
  /// Paths to annotated members below an object of `type`: bases, members of members, elements, owning pointers.
  const std::vector<std::vector<flow::Step>> &annotatedPaths(flow::TypeId type) { return annotatedPaths_.of(type); }
  /// Some type has more of them than are told apart.
  bool hasCutAnnotatedPaths() const { return annotatedPaths_.areCut(); }
  bool derivesFrom(flow::RecordId derived, flow::RecordId base) const;
  /// The class of the object there, or of the array's elements; `this` counts for the class of its function.
  flow::RecordId recordAt(LocationId id);
  /// Whether methods of a base class, their bodies unseen, read and write its own part of a larger object only.
  struct Part {
    bool isAllSeen = false;
    bool isAllWritten = false;
  };
  Part partOf(flow::RecordId base, flow::RecordId whole);
  /// The part of an object that its base class `base` declares, for functions whose bodies are not seen: nobody else names it.
  LocationId part(LocationId whole, flow::RecordId base);
  /// The class of such a part; none for other places.
  flow::RecordId partBase(LocationId id) const;

  // --- Sites, heap objects, constants ---
  SiteId site(flow::FunctionId function, std::uint32_t instruction);
  const Site &at(SiteId id) const { return sites_[id.value]; }
  HeapId heapObject(SiteId site, flow::TypeId type);
  /// What a callee makes behind the null pointer that it is handed (realloc, asprintf): `behind` is its name there.
  HeapId heapBehind(SiteId callSite, LocationId behind);
  /// The same object seen from the caller at `callSite`.
  HeapId inCaller(HeapId heap, SiteId callSite);
  /// An object whose maker did not say what it is (malloc) is what the caller takes it for.
  void takeFor(HeapId heap, flow::TypeId type);
  const HeapObject &at(HeapId id) const { return heaps_[id.value]; }
  ConstantId constant(const flow::Constant &value, const base::SourceSpan &span);
  const flow::Constant &constantAt(ConstantId id) const { return constants_[id.value].first; }
  const base::SourceSpan &constantSpan(ConstantId id) const { return constants_[id.value].second; }
  /// The text that the constant global at the root of `location` was initialised with; invalid when there is none.
  ConstantId initialText(LocationId location);
  /// What the pointer at `location`, in a global, was initialised to point to: tables of addresses of other globals.
  const std::vector<LocationId> &initialTargets(LocationId location);
  /// What stands in the global function pointer at `id`, wherever it is asked for; null where callers know better.
  const AtomSet *callablesOf(LocationId id) {
    const Location &location = at(id);
    const bool isVariable = location.step == LocationStep::Root && location.root == RootKind::Global && location.payload != kLibraryState;
    return isVariable && globalCallables_ ? globalCallables_->of({location.payload}) : nullptr;
  }
  /// From now on nobody asks callers for them.
  void relyOn(std::unique_ptr<GlobalCallables> callables) { globalCallables_ = std::move(callables); }
  ConstantId emptyConstant() const { return ConstantId{0}; }
  /// The empty constant as a value.
  Atom nothing() const;
  /// What stands beside a container that has elements.
  Atom filled();
  /// A value that is no constant of the program: of a pointer that may be null or not, of a number that may be any.
  Atom somethingUnknown();
  bool isSomethingUnknown(const Atom &atom) const {
    return atom.kind == AtomKind::Constant && constantAt(ConstantId{atom.payload}).kind == flow::ConstantKind::Floating;
  }
  /// An endpoint that the program does not show: `origin` says what it depends on, as far as that is known.
  ConstantId notShown(const std::string &origin, const base::SourceSpan &span);
  bool isNotShown(ConstantId id) const {
    return constantAt(id).kind == flow::ConstantKind::String && constantAt(id).integer == kNotShown;
  }
  const flow::Instruction *instructionAt(const Site &site) const;
  /// The call whose result, or the parameter or variable whose content, stands at `id`; empty where it has no name.
  std::string originOf(LocationId id, base::SourceSpan &span) const;
  /// A fact about a connection, stated by the call at `span`.
  ConstantId transportFact(models::TransportFact fact, const base::SourceSpan &span);
  /// What `transportFact` made; null for the constants of the program.
  std::optional<models::TransportFact> transportFactOf(ConstantId id) const;

 private:
  static constexpr std::int64_t kNotShown = 1;  ///< strings of the program have 0
  static constexpr std::uint32_t kLibraryState = 0xffffffff;  ///< in place of a VariableId
  ConstantId intern(const flow::Constant &value, const base::SourceSpan &span);
  flow::TypeId computeType(LocationId id);
  flow::FieldId findField(flow::RecordId record, llvm::StringRef name) const;
  flow::FieldId canonicalField(flow::FieldId field) const;
  bool isFirstMember(flow::FieldId field) const;
  LocationId throughFirstMember(LocationId object, flow::FieldId field);
  flow::TypeId typeOfRecord(flow::RecordId record);
  bool isSingleElement(LocationId parent);  ///< whether the element there is one object only
  LocationId makeChild(LocationId parent, LocationStep step, std::uint32_t payload);
  bool hasRoomForKey(LocationId container);
  std::string describeKey(LocationId id) const;
  std::uint32_t nameId(llvm::StringRef name);
  LocationId foldRecursion(LocationId parent, LocationStep step, std::uint32_t payload);
  /// Whether an object like that at `parent` may have a member that `owner` declares, by the rules of types.
  bool mayHave(LocationId parent, flow::RecordId owner);
  bool isPlain(flow::TypeId type) const;
  bool isAmongElements(LocationId location);
  bool isInOverlay(LocationId location);
  bool mayContain(flow::RecordId record, flow::RecordId owner) const;
  bool mentions(flow::TypeId type, flow::RecordId owner, unsigned depth) const;

  std::vector<Location> locations_;
  llvm::DenseMap<std::pair<std::uint64_t, std::uint64_t>, LocationId> locationIds_;
  std::vector<std::string> names_;
  llvm::StringMap<std::uint32_t> nameIds_;
  llvm::DenseMap<std::uint32_t, unsigned> keyCounts_;  ///< by container
  bool hasCutKeys_ = false;
  std::vector<std::optional<flow::TypeId>> types_;  ///< by LocationId, as they are asked for
  llvm::DenseMap<std::uint64_t, bool> mayContain_;
  llvm::DenseMap<std::pair<std::uint32_t, std::uint32_t>, Part> parts_;  ///< by base and whole
  llvm::DenseMap<std::uint32_t, flow::RecordId> partBases_;  ///< by the name of the part
  std::vector<const std::vector<bind::SourceId> *> sourcesAt_;  ///< by LocationId, as they are asked for
  std::deque<std::vector<bind::SourceId>> sources_;  // references stay valid
  AnnotatedPaths annotatedPaths_;
  std::unique_ptr<GlobalCallables> globalCallables_;  ///< null: callers are asked
  std::vector<Site> sites_;
  llvm::DenseMap<std::uint64_t, SiteId> siteIds_;
  std::vector<HeapObject> heaps_;
  std::map<std::vector<std::uint32_t>, HeapId> heapIds_;
  llvm::DenseMap<std::uint32_t, unsigned> deepContexts_;  ///< by allocation site: objects with more than the least context
  unsigned spareContexts_ = 0;  ///< such objects beyond what an allocation site has of its own
  std::vector<std::pair<flow::Constant, base::SourceSpan>> constants_;
  ConstantId unknown_;  ///< see somethingUnknown
  ConstantId filled_;   ///< see filled
  std::map<std::pair<flow::Constant, base::SourceSpan>, ConstantId> constantIds_;
  void collectInitialTexts();
  std::map<std::uint32_t, ConstantId> initialTexts_;  ///< by VariableId
  bool hasInitialTexts_ = false;
  void collectInitialTargets();
  std::map<LocationId, std::vector<LocationId>> initialTargets_;
  bool hasInitialTargets_ = false;
  llvm::StringMap<flow::RecordId> recordsNamed_;  ///< those that were asked for
  std::vector<flow::TypeId> recordTypes_;  ///< by RecordId: its unqualified type, where the program has one
};

}  // namespace piiflow::solve
