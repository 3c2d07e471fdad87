// std::variant: each alternative is a member named by its number, and `<which>` knows those that may be held.
//
// So what one alternative holds never shows in another, and std::visit calls only what can be called.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

constexpr llvm::StringLiteral kAlternative = "alternative";
constexpr std::size_t kMaxCombinations = 32;

bool isCharacters(const link::Program &program, flow::TypeId type) {
  const flow::Type &info = program.type(type);
  return (info.kind == flow::TypeKind::Array || info.kind == flow::TypeKind::Pointer) && info.inner &&
         program.type(info.inner).kind == flow::TypeKind::Integer;
}

flow::TypeId referred(const link::Program &program, flow::TypeId type) {
  return type && program.type(type).kind == flow::TypeKind::Reference ? program.type(type).inner : type;
}

}  // namespace

std::size_t FunctionAnalysis::alternativeNumber(const Atom &atom) const {
  if (atom.kind != AtomKind::Constant) return 0;
  const flow::Constant &constant = domain_.constantAt(ConstantId{atom.payload});
  return constant.kind == flow::ConstantKind::Integer && constant.text == kAlternative ? static_cast<std::size_t>(constant.integer) : 0;
}

std::vector<flow::TypeId> FunctionAnalysis::alternativesOf(flow::RecordId record) const {
  if (!record || program_.record(record).qualified != "std::variant") return {};
  return program_.record(record).templateArguments;
}

/// The alternatives that a value of type `given` becomes: one, where the program shows it.
std::vector<std::size_t> FunctionAnalysis::chosenAlternatives(const std::vector<flow::TypeId> &alternatives, flow::TypeId given) const {
  std::vector<std::size_t> found;
  auto keep = [&](llvm::function_ref<bool(flow::TypeId)> fits) {
    for (std::size_t i = 0; found.empty() && i < alternatives.size(); ++i) {
      if (fits(alternatives[i])) found.push_back(i);
    }
  };
  given = referred(program_, given);
  if (!given) return found;
  keep([&](flow::TypeId type) { return domain_.isSameType(type, given); });
  if (isCharacters(program_, given)) keep([&](flow::TypeId type) { return domain_.recordOf(type) && domain_.isText(type); });
  const flow::TypeKind kind = program_.type(given).kind;
  keep([&](flow::TypeId type) { return kind != flow::TypeKind::Record && program_.type(type).kind == kind; });
  if (domain_.isArithmeticType(given)) keep([&](flow::TypeId type) { return domain_.isArithmeticType(type); });
  if (found.empty()) {
    for (std::size_t i = 0; i < alternatives.size(); ++i) found.push_back(i);
  }
  return found;
}

// What stood in the variant is gone.
void FunctionAnalysis::holdAlternative(Memory &memory, const Cells &variants, const std::vector<std::size_t> &chosen, const Tree &value,
                                       bool isInitialisation) {
  if (variants.locations.empty()) return;
  const LocationId standIn = variants.locations.front();
  Tree whole;
  AtomSet which;
  for (std::size_t index : chosen) {
    flow::Constant constant;
    constant.kind = flow::ConstantKind::Integer;
    constant.integer = static_cast<std::int64_t>(index) + 1;
    constant.text = kAlternative.str();
    Atom atom;
    atom.kind = AtomKind::Constant;
    atom.payload = domain_.constant(constant, {}).value;
    which.insert(atom);
    const LocationId slot = domain_.named(standIn, std::to_string(index));
    placeAt(whole, slot, value);
  }
  placeAt(whole, domain_.named(standIn, Domain::kWhich), Tree{std::move(which), {}});
  write(memory, variants, std::move(whole), isInitialisation);
}

bool FunctionAnalysis::mayHold(const Memory &memory, LocationId variant, std::size_t index) {
  bool isKnown = false;
  for (const Atom &atom : lookup(memory, domain_.named(variant, Domain::kWhich))) {
    if (atom.kind == AtomKind::Entry) {
      need(LocationId{atom.payload});
      const auto told = assumed_.find(LocationId{atom.payload});
      if (told == assumed_.end()) return true;
    }
    const std::size_t number = alternativeNumber(atom);
    if (number == index + 1) return true;
    isKnown |= number != 0;
  }
  if (isKnown) return false;
  // Nobody stored anything: it holds the first one, made by default.
  const bool isUnseen = llvm::any_of(lookup(memory, variant), [](const Atom &atom) { return atom.isTaint(); });
  return isUnseen || index == 0 || memory.isWritten(domain_, domain_.named(variant, std::to_string(index)));
}

Tree FunctionAnalysis::alternativeValue(const Memory &memory, const Actual &actual, bool asText) {
  Tree value;
  if (asText) {
    value.top = collect(memory, seeThrough(memory, actual));
    return value;
  }
  return actual.byAddress || !actual.object.locations.empty() ? read(memory, actual.object) : actual.value;
}

void FunctionAnalysis::visitVariants(Memory &memory, Memory &thrown, Invocation &call) {
  std::vector<std::vector<Actual>> combinations{{}};
  for (std::size_t i = 1; i < call.actuals.size(); ++i) {
    const Cells variants = seeThrough(memory, call.actuals[i]);
    std::vector<Actual> held;
    std::size_t count = 0;
    for (LocationId id : variants.locations) count = std::max(count, alternativesOf(domain_.recordOf(domain_.typeOf(id))).size());
    for (std::size_t index = 0; index < count; ++index) {
      Cells content;
      content.carried = variants.carried;
      for (LocationId id : variants.locations) {
        if (mayHold(memory, id, index)) content.add(domain_.named(id, std::to_string(index)));
      }
      if (!content.locations.empty()) held.push_back(actualOfObject(content, call.actuals[i].span));
    }
    if (held.empty()) held.push_back(actualOfObject(variants, call.actuals[i].span));
    std::vector<std::vector<Actual>> longer;
    for (const auto &combination : combinations) {
      for (const Actual &one : held) {
        longer.push_back(combination);
        longer.back().push_back(one);
      }
    }
    combinations = std::move(longer);
    if (combinations.size() > kMaxCombinations) {
      solver_.limit("limit", "more combinations of alternatives are visited than are followed", call.span);
      combinations.resize(kMaxCombinations);
    }
  }
  const Cells visitor = seeThrough(memory, call.actuals[0]);
  const Memory before = memory;
  Memory after;
  Tree result;
  for (const std::vector<Actual> &actuals : combinations) {
    Memory path = before;
    const Tree value = invoke(path, thrown, visitor, actuals, call, base::Confidence::High);
    result.top.insertAll(value.top);
    result.below.insert(result.below.end(), value.below.begin(), value.below.end());
    after.join(domain_, assumed_, path);
  }
  memory = std::move(after);
  if (memory.reachable) storeResult(memory, call, std::move(result));
}

bool FunctionAnalysis::applyVariantIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call) {
  const flow::Function &function = program_.function(target);
  const llvm::StringRef name = function.qualified;
  if (name == "std::visit" && call.actuals.size() > 1) {
    visitVariants(memory, thrown, call);
    return true;
  }
  if (name == "std::get_if" && call.actuals.size() == 1) {
    // Null when the variant is known to hold something else.
    const Cells variants = seeThrough(memory, call.actuals[0]);
    Cells content;
    content.carried = variants.carried;
    for (LocationId id : variants.locations) {
      const auto alternatives = alternativesOf(domain_.recordOf(domain_.typeOf(id)));
      for (std::size_t index : askedFor(function, alternatives)) {
        if (mayHold(memory, id, index)) content.add(domain_.named(id, std::to_string(index)));
      }
    }
    Tree value;
    value.top = addressOf(content);
    if (value.top.empty()) {
      Atom null;
      null.kind = AtomKind::Constant;
      null.payload = domain_.emptyConstant().value;
      value.top.insert(null);
    }
    storeResult(memory, call, std::move(value));
    return true;
  }
  const std::vector<flow::TypeId> alternatives = alternativesOf(function.parent);
  if (alternatives.empty() || !call.hasReceiver || function.isCopyOrMove) return false;
  const Cells &object = call.receiver.object;
  const bool isConstruction = function.isConstructor;
  if (isConstruction && call.actuals.empty()) {
    holdAlternative(memory, object, {0}, {}, true);
    return true;
  }
  const bool isInPlace = isConstruction && call.actuals.size() == 2;
  const bool isEmplace = name == "std::variant::emplace";
  if (!isConstruction && !isEmplace && name != "std::variant::operator=") return false;
  std::vector<std::size_t> chosen;
  if (isInPlace || isEmplace) {
    chosen = askedFor(function, alternatives);
  } else {
    chosen = chosenAlternatives(alternatives, call.actuals[0].type);
  }
  Tree value;
  if (!call.actuals.empty()) {
    const Actual &content = call.actuals.back();
    const flow::TypeId given = referred(program_, content.type);
    const bool asText = chosen.size() == 1 && given && isCharacters(program_, given) && domain_.recordOf(alternatives[chosen[0]]);
    value = alternativeValue(memory, content, asText);
  }
  holdAlternative(memory, object, chosen, value, isConstruction);
  Cells result = object;
  if (isEmplace) {
    result = {};
    for (LocationId id : object.locations) {
      for (std::size_t index : chosen) result.add(domain_.named(id, std::to_string(index)));
    }
  }
  if (!isConstruction) storeResult(memory, call, Tree{addressOf(result), {}});
  return true;
}

/// What the template arguments of get_if, emplace or an in_place constructor name.
std::vector<std::size_t> FunctionAnalysis::askedFor(const flow::Function &function, const std::vector<flow::TypeId> &alternatives) const {
  if (!function.templateIntegers.empty()) {
    const auto index = static_cast<std::size_t>(function.templateIntegers[0]);
    return index < alternatives.size() ? std::vector<std::size_t>{index} : std::vector<std::size_t>{};
  }
  if (function.templateTypes.empty()) return chosenAlternatives(alternatives, {});
  return chosenAlternatives(alternatives, function.templateTypes[0]);
}

}  // namespace piiflow::solve
