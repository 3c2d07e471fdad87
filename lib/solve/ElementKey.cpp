// Which key a container is asked for, as far as the code shows it. What keys mean in memory: Keys.cpp.
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

bool isWithin(const base::SourceSpan &inner, const base::SourceSpan &outer) {
  return inner.file == outer.file && std::pair(outer.line, outer.column) <= std::pair(inner.line, inner.column) &&
         std::pair(inner.endLine, inner.endColumn) <= std::pair(outer.endLine, outer.endColumn);
}

/// Functions that move an iterator on or back, in place or on a copy.
bool isIteratorStep(const flow::Function &function) {
  static const llvm::StringSet<> kOperators{"operator++", "operator--", "operator+=", "operator-=", "operator+", "operator-"};
  static const llvm::StringSet<> kFunctions{"std::next", "std::prev", "std::advance", "std::ranges::__next_fn::operator()",
                                            "std::ranges::__prev_fn::operator()", "std::ranges::__advance_fn::operator()"};
  const llvm::StringRef name = function.qualified;
  return kOperators.contains(name.substr(name.rfind(':') + 1)) || kFunctions.contains(name);
}

}  // namespace

// A variable that was set to something unknown on another path looks like the one constant that it has on this one. So
// a key is known only where the code shows that there is no other: a literal at the call, a constant, an input that
// nobody has written to.
ElementKey FunctionAnalysis::keyAt(const Memory &memory, const Tree &text, const Cells &places, const base::SourceSpan &span) {
  AtomSet atoms = text.top;
  for (const auto &[path, below] : text.below) {
    if (domain_.isBookkeeping(path.back())) return {};  // changed in part
    atoms.insertAll(below);
  }
  atoms.removeIf([](const Atom &a) { return a.kind == AtomKind::Type; });
  if (atoms.size() != 1 || places.locations.size() > 1 || places.shifted) return {};
  const Atom atom = *atoms.begin();
  if (atom.kind == AtomKind::Address) {  // a view
    Cells characters;
    dereferenceAtoms(atoms, characters);
    const bool isText = domain_.at(LocationId{atom.payload}).step == LocationStep::Element;
    const Cells whole = isText ? textOf(characters) : characters;
    const Tree content = read(memory, whole);
    return content.top.contains(AtomKind::Address) || characters.shifted ? ElementKey{} : keyAt(memory, content, whole, span);
  }
  if (atom.kind == AtomKind::Constant) return constantKey(memory, atom, places, span);
  if (atom.kind != AtomKind::Entry || atom.flags != 0) return {};
  const LocationId input{atom.payload};
  if (const ConstantId id = domain_.initialText(input)) return keyOf(id);
  const LocationId place = places.locations.empty() ? LocationId{} : places.locations[0];
  const bool isWritten = memory.hasObject(domain_.at(input).object) || domain_.at(input).manifold;
  return domain_.isInput(input) && !isWritten && (!place || place == input || isTemporary(place)) ? ElementKey{{}, input} : ElementKey{};
}

/// The text whose characters these are.
Cells FunctionAnalysis::textOf(const Cells &characters) {
  Cells texts;
  for (LocationId id : characters.locations) texts.add(domain_.at(id).parent);
  return texts;
}

bool FunctionAnalysis::isTemporary(LocationId place) const {
  const Location &base = domain_.at(domain_.at(place).base);
  return base.root == RootKind::Local && base.function == function_ && body_.locals[base.payload].name.empty();
}

ElementKey FunctionAnalysis::constantKey(const Memory &memory, const Atom &atom, const Cells &places, const base::SourceSpan &span) {
  const ConstantId id{atom.payload};
  const LocationId place = places.locations.empty() ? LocationId{} : places.locations[0];
  const Location base = place ? domain_.at(domain_.at(place).base) : Location{};
  const bool isLocal = place && base.root == RootKind::Local && base.function == function_;
  const flow::TypeId type = isLocal ? domain_.typeOf(place) : flow::TypeId{};
  const bool isShown = isWithin(domain_.constantSpan(id), span) || (type && program_.type(type).isConst);
  return isShown && (atom.flags & kPartial) == 0 ? keyOf(id) : ElementKey{};
}

ElementKey FunctionAnalysis::keyOf(ConstantId id) const {
  const flow::Constant &constant = domain_.constantAt(id);
  if (domain_.isNotShown(id)) return {};
  if (constant.kind == flow::ConstantKind::String) return {'"' + constant.text + '"', {}};
  if (constant.kind == flow::ConstantKind::Integer) return {std::to_string(constant.integer), {}};
  return {};
}

LocationId FunctionAnalysis::elementUnder(LocationId container, const ElementKey &key) {
  if (key.input) return domain_.keyed(container, key.input);
  return key.text.empty() ? domain_.element(container) : domain_.keyed(container, key.text);
}

/// The key that the step names by a port of the same call.
ElementKey FunctionAnalysis::keyOf(const Memory &memory, const models::PortStep &step, const Invocation &call) {
  if (step.kind == models::PortStepKind::Element && !step.member.empty()) return {'"' + step.member + '"', {}};
  if (step.key.empty()) return {};
  const std::vector<PortCells> ports = portCells(memory, step.key.front(), call);
  if (ports.size() != 1) return {};
  return keyAt(memory, read(memory, ports[0].cells), ports[0].cells, ports[0].span);
}

/// No element of the port stands under a key that nobody knows.
bool FunctionAnalysis::isOnePlace(const Memory &memory, const models::Port &port, const Invocation &call) {
  return llvm::all_of(port.steps, [&](const models::PortStep &step) {
    const ElementKey key = keyOf(memory, step, call);
    return step.key.empty() || key.input || !key.text.empty();
  });
}

// An iterator to the element under a key, moved, stands at another one.
void FunctionAnalysis::forgetKey(Memory &memory, const flow::Function &function, const Invocation &call) {
  if (!isIteratorStep(function) || (!call.hasReceiver && call.actuals.empty())) return;
  const Actual &iterator = call.hasReceiver ? call.receiver : call.actuals[0];
  if (iterator.object.locations.size() != 1) return;
  AtomSet moved;
  bool hadKey = false;
  for (Atom atom : lookup(memory, iterator.object.locations[0])) {
    if (atom.kind == AtomKind::Address && domain_.at(LocationId{atom.payload}).step == LocationStep::Keyed) {
      atom.payload = domain_.element(domain_.at(LocationId{atom.payload}).parent).value;
      hadKey = true;
    }
    moved.insert(atom);
  }
  if (hadKey) write(memory, iterator.object, Tree{moved, {}}, false);
}

}  // namespace piiflow::solve
