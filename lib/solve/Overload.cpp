// What a library does with an object by a function that the program wrote for its class: to_json for nlohmann's values,
// std::formatter<T>::format. The model names the function, and where there is one that takes the class, what it makes of
// the object takes the place of what the model says.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

/// The one class that all these objects are of. Invalid: there is none.
flow::RecordId FunctionAnalysis::classOf(const Cells &objects) const {
  flow::RecordId found;
  for (LocationId id : objects.locations) {
    const flow::RecordId record = domain_.recordOf(domain_.typeOf(id));
    if (!record || (found && found != record)) return {};
    found = record;
  }
  return found;
}

flow::RecordId FunctionAnalysis::recordBehind(flow::TypeId type) const {
  return domain_.recordOf(domain_.isAddressType(type) ? program_.type(type).inner : type);
}

flow::RecordId FunctionAnalysis::classAt(const models::Port &port, flow::FunctionId target, const Invocation &call) const {
  const flow::Function &function = program_.function(target);
  switch (port.base) {
    case models::PortBase::Return: return function.isConstructor ? function.parent : recordBehind(function.result);
    case models::PortBase::This: return function.parent;
    default: return port.index < call.actuals.size() ? recordBehind(call.actuals[port.index].type) : flow::RecordId{};
  }
}

/// Which parameter takes an object of class `input`, where the others can be what the entry's output asks for. A library's
/// functions for classes of its own or the standard library's are what the model speaks of already.
std::optional<std::size_t> FunctionAnalysis::inputOf(const bind::Overload &overload, flow::RecordId input, flow::RecordId output,
                                                     bool takesBase) const {
  std::optional<std::size_t> found;
  const flow::Function &function = program_.function(overload.function);
  const std::vector<flow::Parameter> &parameters = function.parameters;
  auto isOwn = [&](flow::RecordId record) { return record && !program_.record(record).isSystem; };
  bool isForOwnClass = isOwn(output) && recordBehind(function.result) == output;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const flow::RecordId record = recordBehind(parameters[i].type);
    isForOwnClass |= !overload.isNamed[i] && isOwn(record);
    if (!found && record && (record == input || (takesBase && domain_.derivesFrom(input, record)))) {
      found = i;
    } else if (!overload.isNamed[i] && record != output) {
      return std::nullopt;
    }
  }
  return isForOwnClass ? found : std::nullopt;
}

std::optional<Tree> FunctionAnalysis::applyOverloads(Memory &memory, Memory &thrown, const bind::BoundPropagator &entry,
                                                     const PortCells &input, bool isPart, flow::FunctionId target,
                                                     const Invocation &call) {
  std::optional<Tree> made;
  const flow::RecordId given = entry.overloads.empty() ? flow::RecordId{} : classOf(input.cells);
  if (!given) return made;
  const flow::RecordId output = classAt(entry.output.front(), target, call);
  for (bool takesBase : {false, true}) {
    for (const bind::Overload &overload : entry.overloads) {
      const std::optional<std::size_t> at = inputOf(overload, given, output, takesBase);
      if (!at) continue;
      const std::optional<Memory> without = isPart ? std::optional(memory) : std::nullopt;
      Tree value = callOverload(memory, thrown, overload, *at, input, output, call);
      if (without) memory.join(domain_, assumed_, *without);
      if (!memory.reachable) return value;
      if (made) joinTree(domain_, *made, value);
      else made = std::move(value);
    }
    if (made) break;
  }
  return made;
}

/// Calls it with the input, and objects of its own for the other parameters. What it returns, or they hold then, is the
/// output if it is of its class; of another class (a formatter's context), all the data in it is.
Tree FunctionAnalysis::callOverload(Memory &memory, Memory &thrown, const bind::Overload &overload, std::size_t inputAt,
                                    const PortCells &input, flow::RecordId output, const Invocation &call) {
  const flow::Function &function = program_.function(overload.function);
  auto makeObject = [&](flow::TypeId type) {
    Cells object;
    object.add(domain_.heap(domain_.heapObject(call.site, type)));
    write(memory, object, {}, true);
    return object;
  };
  std::vector<Cells> written;
  std::vector<Actual> actuals;
  for (std::size_t i = 0; i < function.parameters.size(); ++i) {
    if (i == inputAt) {
      actuals.push_back(actualOfObject(input.cells, input.span));
      continue;
    }
    const flow::TypeId type = function.parameters[i].type;
    written.push_back(makeObject(domain_.isAddressType(type) ? program_.type(type).inner : type));
    actuals.push_back(actualOfObject(written.back(), call.span));
  }
  const Cells object = function.isInstanceMethod ? makeObject({}) : Cells{};
  const Cells *receiver = function.isInstanceMethod ? &object : nullptr;
  const Tree result = invokeFunction(memory, thrown, overload.function, receiver, std::move(actuals), call, base::Confidence::High);
  Tree made;
  if (!memory.reachable) return made;
  if (recordBehind(function.result) == output) made = result;
  for (const Cells &cells : written) {
    if (classOf(cells) == output) {
      joinTree(domain_, made, read(memory, cells));
      continue;
    }
    for (const Atom &atom : collect(memory, cells)) {
      if (atom.isTaint()) made.top.insert(atom);
    }
  }
  return made;
}

}  // namespace piiflow::solve
