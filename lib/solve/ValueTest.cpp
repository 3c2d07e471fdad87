// Tests of numbers, truth values and enumerations that callers hand over: `if (redact)`, `switch (part)`.
//
// A way is not taken where all that may stand at the tested place is known and none of it takes that way. What an input
// holds only callers know: one that hands over constants says which (an assumption, as those on callables), as in
// conditional constant propagation (Wegman and Zadeck, "Constant Propagation with Conditional Branches", 1991), cloned by
// context (Cooper, Hall, Kennedy, "Procedure Cloning", 1992). A constant says something only where another call hands over
// something else: what every caller sets alike is how things stand today, and the next caller may set it otherwise
// (contract: correlated branches need not be told apart). A plain `true` has no name that says what it is for: there the
// calls that differ must stand in one file. A global variable may be set by anybody.
#include "flow/Comparison.h"
#include "llvm/ADT/STLExtras.h"
#include "solve/SummaryApplication.h"

namespace piiflow::solve {

namespace {

constexpr std::size_t kMaxValues = 4;
constexpr llvm::StringLiteral kValue{"<value>"};

}  // namespace

void FunctionAnalysis::transferValueTest(Memory &memory, const flow::Block &block, const flow::Instruction &instruction) {
  const Cells tested = evaluate(memory, instruction.operands[0]);
  if (tested.locations.size() != 1 || tested.shifted) return;
  const LocationId place = tested.locations[0];
  if (domain_.at(place).storage || !isSingular(memory, place, false)) return;
  const AtomSet atoms = lookup(memory, place);
  if (!atoms.contains(AtomKind::Entry)) return;  // what the function sets itself, callers do not tell apart
  if (mayBeChangedByOthers(place) && isInLoop(block)) return;
  const std::optional<std::vector<std::int64_t>> values = valuesOf(atoms);
  if (values && llvm::none_of(*values, [&](std::int64_t value) {
        return flow::compares(value, instruction.text, instruction.constant.integer);
      })) memory.reachable = false;
}

/// All that the atoms may be; nothing when that is not known. Callers are asked then, where they may know it.
std::optional<std::vector<std::int64_t>> FunctionAnalysis::valuesOf(const AtomSet &atoms) {
  std::vector<std::int64_t> values;
  llvm::SmallVector<LocationId, 2> open;
  auto add = [&](const Atom &atom) {
    const flow::Constant &constant = domain_.constantAt(ConstantId{atom.payload});
    values.push_back(constant.integer);
    return constant.kind == flow::ConstantKind::Integer;
  };
  for (const Atom &atom : atoms) {
    if (atom.kind == AtomKind::Entry && (atom.flags & kShifted) == 0) {
      const auto told = assumed_.find(domain_.named(LocationId{atom.payload}, kValue));
      if (told == assumed_.end()) {
        open.push_back(LocationId{atom.payload});
      } else if (!llvm::all_of(told->second, add)) {
        return std::nullopt;
      }
    } else if (atom.kind != AtomKind::Constant || !add(atom)) {
      return std::nullopt;
    }
  }
  if (llvm::any_of(open, [&](LocationId input) { return !mayBeTold(input); })) return std::nullopt;
  for (LocationId input : open) {
    if (summary_.valueNeeds.size() < solver_.bounds().nullNeeds) summary_.valueNeeds.insert(input);
  }
  llvm::sort(values);
  values.erase(llvm::unique(values), values.end());
  if (!open.empty() || values.empty() || values.size() > kMaxValues) return std::nullopt;
  return values;
}

/// What is handed over, or what is directly behind a pointer that is.
bool FunctionAnalysis::mayBeTold(LocationId input) {
  if (!domain_.isInput(input) || !domain_.isArithmeticType(domain_.typeOf(input))) return false;
  const Location &at = domain_.at(input);
  const RootKind root = domain_.at(at.base).root;
  if (root != RootKind::This && root != RootKind::Parameter) return false;
  return at.object == at.base || domain_.at(at.object).parent == at.base;
}

/// What the function may change of an object, others may change, too, while it runs: `while (!stopping_)`.
bool FunctionAnalysis::mayBeChangedByOthers(LocationId place) {
  const Location &at = domain_.at(place);
  const Location &base = domain_.at(at.base);
  const flow::Function &function = program_.function(function_);
  if (base.root == RootKind::This) return !function.isConst;
  if (at.object == at.base || base.root != RootKind::Parameter || base.payload >= function.parameters.size()) return false;
  const flow::TypeId type = function.parameters[base.payload].type;
  return !domain_.isAddressType(type) || !program_.type(program_.type(type).inner).isConst;
}

bool FunctionAnalysis::isInLoop(const flow::Block &block) const {
  std::vector<flow::BlockId> open(block.successors.begin(), block.successors.end());
  std::set<flow::BlockId> seen;
  while (!open.empty()) {
    const flow::BlockId id = open.back();
    open.pop_back();
    const flow::Block &next = body_.blocks[id.value];
    if (&next == &block) return true;
    if (seen.insert(id).second) llvm::append_range(open, next.successors);
  }
  return false;
}

/// Whether it is no more than `true` or `false` that is handed over there.
bool FunctionAnalysis::isPlainTruth(LocationId input) {
  return domain_.at(input).step != LocationStep::Field && program_.type(domain_.typeOf(input)).kind == flow::TypeKind::Bool;
}

void FunctionAnalysis::assumeValues(SummaryApplication &application, const FunctionSummary &summary, flow::FunctionId target,
                                    bool isDispatch, const base::SourceSpan &span, Assumptions &known) {
  Assumptions told = known;
  for (LocationId input : summary.valueNeeds) {
    const AtomSet &atoms = application.topOf(input);
    const std::optional<std::vector<std::int64_t>> values = valuesOf(atoms);
    const base::FileId among = isPlainTruth(input) ? span.file : base::FileId{};
    const bool isOpen = !values && atoms.contains(AtomKind::Entry);  // callers may say
    const bool isApart = !isOpen && solver_.areToldApart({target, input, among}, values, instance_);
    const LocationId key = domain_.named(input, kValue);
    if (!values || !isApart || domain_.at(key).parent != input) continue;  // a path may have been cut
    AtomSet &constants = told[key];
    for (std::int64_t value : *values) {
      Atom atom;
      atom.kind = AtomKind::Constant;
      atom.payload = domain_.constant({flow::ConstantKind::Integer, value, {}}, {}).value;
      constants.insert(atom);
    }
  }
  if (told.size() != known.size() && solver_.hasRoomFor(target, told, isDispatch)) known = std::move(told);
}

// What gets a number for writing, and shows no body, may write another one.
void FunctionAnalysis::unsettleValue(Memory &memory, LocationId cell) {
  const AtomSet atoms = lookup(memory, cell);
  const bool isKnown = !atoms.empty() && llvm::all_of(atoms, [&](const Atom &atom) {
    return atom.kind == AtomKind::Entry || atom.kind == AtomKind::Constant;
  });
  if (!isKnown || !domain_.isArithmeticType(domain_.typeOf(cell))) return;
  Tree value;
  value.top.insert(domain_.somethingUnknown());
  memory.writeWeak(domain_, assumed_, cell, value);
}

}  // namespace piiflow::solve
