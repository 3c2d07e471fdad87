// The few library functions whose meaning no model can state: their template arguments or the number of their
// arguments decide which member is meant.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

bool isPlaceholder(const link::Program &program, flow::TypeId type, std::int64_t &number) {
  if (!type || program.type(type).kind != flow::TypeKind::Record) return false;
  llvm::StringRef spelling = program.record(program.type(type).record).spelling;
  const std::size_t at = spelling.find("_Placeholder<");
  const std::size_t other = at == llvm::StringRef::npos ? spelling.find("__ph<") : at;
  if (other == llvm::StringRef::npos) return false;
  spelling = spelling.drop_front(spelling.find('<', other) + 1);
  return !spelling.take_while([](char c) { return c >= '0' && c <= '9'; }).getAsInteger(10, number);
}

bool isTupleMaker(llvm::StringRef name) {
  return name == "std::make_tuple" || name == "std::tuple::tuple" || name == "std::forward_as_tuple" || name == "std::tie";
}

/// The number in the class of std::views::keys, values and elements<N>; negative for other functions.
std::int64_t elementsView(const link::Program &program, const flow::Function &function) {
  const llvm::StringRef name = function.qualified;
  if (!function.parent || (name != "std::ranges::views::_Elements::operator()" &&
                           name != "std::ranges::views::__elements::__fn::operator()")) {
    return -1;
  }
  llvm::StringRef number = program.record(function.parent).spelling;
  number = number.drop_front(number.rfind('<') + 1);
  std::int64_t index = -1;
  return number.take_while([](char c) { return c >= '0' && c <= '9'; }).getAsInteger(10, index) ? -1 : index;
}

std::string tupleMember(bool isPair, std::size_t index) {
  if (isPair) return index == 0 ? "first" : "second";
  return std::to_string(index);
}

/// The member of a tuple-like object that std::get names: std::get<1>(t), std::get<int>(t).
std::string tupleMember(const Domain &domain, const flow::Function &function, flow::RecordId record) {
  const link::Program &program = domain.program;
  std::int64_t index = function.templateIntegers.empty() ? -1 : function.templateIntegers[0];
  if (!record) return {};
  const flow::Record &info = program.record(record);
  if (index < 0 && !function.templateTypes.empty()) {
    for (std::size_t i = 0; i < info.templateArguments.size(); ++i) {
      if (info.templateArguments[i] == function.templateTypes[0]) index = static_cast<std::int64_t>(i);
    }
  }
  if (index < 0) return {};
  if (info.qualified != "std::pair" && info.qualified != "std::tuple" && info.qualified != "std::variant") return {};
  return tupleMember(info.qualified == "std::pair", static_cast<std::size_t>(index));
}

}  // namespace

bool FunctionAnalysis::applyIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call) {
  if (program_.function(target).qualified == "QObject::connect") return connectSignal(memory, thrown, call);
  if (!program_.function(target).isSystem) return emitSignal(memory, thrown, target, call);
  return applyTupleIntrinsic(memory, target, call) || applyVariantIntrinsic(memory, thrown, target, call) ||
         applyBindIntrinsic(memory, thrown, target, call) || applyTaskIntrinsic(memory, thrown, target, call) ||
         applyJump(memory, thrown, target) || applyTokens(memory, target, call) ||
         joinThreads(memory, thrown, target, call) || applyExceptionIntrinsic(memory, thrown, target, call);
}

bool FunctionAnalysis::applyTupleIntrinsic(Memory &memory, flow::FunctionId target, Invocation &call) {
  const flow::Function &function = program_.function(target);
  const llvm::StringRef name = function.qualified;
  if (name == "std::get" && call.actuals.size() == 1 && function.parameters.size() == 1) {
    flow::TypeId type = function.parameters[0].type;
    if (domain_.isAddressType(type)) type = program_.type(type).inner;
    const std::string member = tupleMember(domain_, function, domain_.recordOf(type));
    if (member.empty()) return false;
    const Cells whole = seeThrough(memory, call.actuals[0]);
    Cells part;
    part.carried = whole.carried;
    for (LocationId id : whole.locations) part.add(domain_.named(id, member));
    Tree value;
    // Of a tuple of references the element is what it refers to.
    const bool isReference = llvm::any_of(part.locations, [&](LocationId id) {
      const flow::TypeId element = domain_.typeOf(id);
      return element && program_.type(element).kind == flow::TypeKind::Reference;
    });
    value.top = addressOf(isReference ? dereference(memory, part) : part);
    storeResult(memory, call, std::move(value));
    return true;
  }
  if (const std::int64_t index = elementsView(program_, function); index >= 0 && call.actuals.size() == 1) {
    // The view refers to one member of each element of the container or view.
    const Cells range = seeThrough(memory, call.actuals[0]);
    Cells elements = dereference(memory, range);
    for (LocationId id : range.locations) elements.add(domain_.element(id));
    Cells parts;
    parts.carried = range.carried;
    for (LocationId id : elements.locations) {
      parts.add(domain_.named(id, std::to_string(index)));
      if (index < 2) parts.add(domain_.named(id, index == 0 ? "first" : "second"));
    }
    Tree value;
    value.top = addressOf(parts);
    storeResult(memory, call, std::move(value));
    return true;
  }
  const LocationId standIn = domain_.heap(domain_.heapObject(call.site, {}));
  if (name == "std::tuple_cat") {
    Tree tuple;
    std::size_t count = 0;
    for (const Actual &actual : call.actuals) {
      const Cells whole = seeThrough(memory, actual);
      const flow::RecordId record = whole.locations.empty() ? flow::RecordId{} : domain_.recordOf(domain_.typeOf(whole.locations[0]));
      if (!record) return false;
      const bool isPair = program_.record(record).qualified == "std::pair";
      for (std::size_t i = 0; i < program_.record(record).templateArguments.size(); ++i) {
        Cells element;
        for (LocationId id : whole.locations) element.add(domain_.named(id, tupleMember(isPair, i)));
        placeAt(tuple, domain_.named(standIn, std::to_string(count++)), read(memory, element));
      }
    }
    storeResult(memory, call, std::move(tuple));
    return true;
  }
  if (isTupleMaker(name)) {
    const bool byReference = name == "std::tie" || name == "std::forward_as_tuple";
    if (function.isCopyOrMove) return false;
    Tree tuple;
    for (std::size_t i = 0; i < call.actuals.size(); ++i) {
      const Actual &actual = call.actuals[i];
      const Tree value = byReference ? Tree{addressOf(seeThrough(memory, actual)), {}}
                                     : read(memory, actual.byAddress ? actual.object : seeThrough(memory, actual));
      placeAt(tuple, domain_.named(standIn, std::to_string(i)), value);
    }
    if (function.isConstructor && call.hasReceiver) {
      write(memory, call.receiver.object, std::move(tuple), true);
    } else {
      storeResult(memory, call, std::move(tuple));
    }
    return true;
  }
  return false;
}

// What emplace builds a tuple from, element by element.
bool FunctionAnalysis::constructTuple(Memory &memory, const flow::Instruction &instruction) {
  if (!instruction.target.known()) return false;
  const Cells to = evaluate(memory, instruction.target);
  if (to.locations.empty()) return false;
  const flow::TypeId type = domain_.typeOf(to.locations.front());
  const flow::RecordId record = domain_.recordOf(type);
  if (!record || program_.record(record).qualified != "std::tuple") return false;
  const auto &elements = program_.record(record).templateArguments;
  if (elements.size() < 2 || elements.size() != instruction.operands.size()) return false;
  const LocationId standIn = domain_.heap(domain_.heapObject(domain_.site(function_, 0), type));
  Tree tuple;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const Cells from = evaluate(memory, instruction.operands[i]);
    Tree value = read(memory, from);
    if (isAnnotated(from)) value = annotate(std::move(value), instruction.span, "read here");
    const bool isPointer = !from.locations.empty() && domain_.isAddressType(domain_.typeOf(from.locations.front()));
    if (isPointer && !domain_.isAddressType(elements[i])) value = Tree{collectTree(memory, value), {}};
    placeAt(tuple, domain_.named(standIn, std::to_string(i)), value);
  }
  write(memory, to, std::move(tuple), instruction.isInitialisation);
  return true;
}

/// _1, _2, ...
Tree FunctionAnalysis::placeholder(std::int64_t number) {
  flow::Constant constant;
  constant.kind = flow::ConstantKind::Integer;
  constant.integer = number;
  constant.text = kPlaceholder.str();
  Atom atom;
  atom.kind = AtomKind::Constant;
  atom.payload = domain_.constant(constant, {}).value;
  Tree value;
  value.top.insert(atom);
  return value;
}

// The callable at argument `first` with the arguments behind it, as std::bind keeps them.
Tree FunctionAnalysis::boundTree(const Memory &memory, const Invocation &call, std::size_t first) {
  const LocationId standIn = domain_.heap(domain_.heapObject(call.site, {}));
  Tree bound;
  auto put = [&](const std::string &slot, const Tree &value) { placeAt(bound, domain_.named(standIn, slot), value); };
  for (std::size_t i = first; i < call.actuals.size(); ++i) {
    const Actual &actual = call.actuals[i];
    Tree value = actual.byAddress ? read(memory, actual.object) : actual.value;
    Atom atom;
    std::int64_t number = 0;
    if (isPlaceholder(program_, actual.type, number)) {
      value = placeholder(number);
    } else if (isReferenceWrapper(memory, actual)) {
      // The slot has no type of its own that would say so.
      atom.kind = AtomKind::Type;
      atom.payload = domain_.recordOf(actual.type).value;
      if (domain_.recordOf(actual.type)) value.top.insert(atom);
    }
    put(i == first ? kBound.str() : "<bound" + std::to_string(i - first - 1) + ">", value);
  }
  return bound;
}

/// Behind what is bound comes what the call itself hands over.
void FunctionAnalysis::bindRest(const Invocation &call, Tree &bound) {
  const LocationId standIn = domain_.heap(domain_.heapObject(call.site, {}));
  for (unsigned i = 0; i < kMaxBoundOfInput; ++i) {
    const std::string slot = "<bound" + std::to_string(call.actuals.size() - 1 + i) + ">";
    placeAt(bound, domain_.named(standIn, slot), placeholder(i + 1));
  }
}

bool FunctionAnalysis::applyBindIntrinsic(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call) {
  const llvm::StringRef name = program_.function(target).qualified;
  if (name == "std::bind" || name == "std::mem_fn" || name == "std::bind_front") {
    if (call.actuals.empty()) return false;
    Tree bound = boundTree(memory, call, 0);
    if (name != "std::bind") bindRest(call, bound);
    storeResult(memory, call, std::move(bound));
    return true;
  }
  if (!call.hasReceiver || !name.ends_with("::operator()")) return false;
  if (llvm::none_of(call.receiver.object.locations, [&](LocationId id) { return isBound(memory, id); })) return false;
  Tree value = invoke(memory, thrown, call.receiver.object, call.actuals, call, base::Confidence::High);
  if (memory.reachable) storeResult(memory, call, std::move(value));
  return true;
}

}  // namespace piiflow::solve
