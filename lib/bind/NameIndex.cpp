#include "bind/NameIndex.h"

#include <algorithm>
#include <set>

#include "models/Selector.h"
#include "models/Signature.h"
#include "models/Words.h"

namespace piiflow::bind {
namespace {

using flow::FieldId;
using flow::FunctionId;
using flow::RecordId;
using flow::VariableId;

template <class IdType>
void sortUnique(std::vector<IdType> &ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// All that can be reached by `next` from `start`, itself included, ascending.
template <class IdType>
std::vector<IdType> reachable(IdType start, const std::vector<std::vector<IdType>> &next) {
  std::vector<IdType> found = {start};
  std::set<IdType> seen = {start};
  for (std::size_t at = 0; at < found.size(); ++at) {
    if (found[at].value >= next.size()) continue;
    for (IdType id : next[found[at].value])
      if (seen.insert(id).second) found.push_back(id);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string joinNames(std::string_view outer, std::string_view inner) {
  return outer.empty() ? std::string(inner) : std::string(outer) + "::" + std::string(inner);
}

/// As a selector names it: types without external linkage have their link key in braces behind the name.
std::string enumerationName(const flow::Type &type) {
  static constexpr std::string_view kAnonymous = "(anonymous namespace)::";
  std::string name = type.spelling.substr(0, type.spelling.find(" {"));
  if (type.isConst && name.starts_with("const ")) name.erase(0, 6);
  for (std::size_t at; (at = name.find(kAnonymous)) != std::string::npos;) name.erase(at, kAnonymous.size());
  return name;
}

}  // namespace

template <class IdType>
void NameIndex::Table<IdType>::add(std::string_view name, IdType id) {
  std::vector<IdType> &ids = byName[name];
  if (ids.empty()) namesByLastSegment[models::lastSegment(name)].push_back(name);
  ids.push_back(id);
}

template <class IdType>
std::vector<std::string_view> NameIndex::Table<IdType>::candidates(std::string_view pattern) const {
  const std::string_view last = models::lastSegment(pattern);
  if (!models::hasWildcard(last)) {
    auto ending = namesByLastSegment.find(last);
    return ending == namesByLastSegment.end() ? std::vector<std::string_view>() : ending->second;
  }
  std::vector<std::string_view> names;
  for (const auto &[segment, ending] : namesByLastSegment)
    if (models::matchesNameGlob(last, segment)) names.insert(names.end(), ending.begin(), ending.end());
  return names;
}

template <class IdType>
std::vector<IdType> NameIndex::Table<IdType>::find(const std::string &pattern) const {
  std::vector<IdType> found;
  if (!models::hasWildcard(pattern)) {
    auto exact = byName.find(pattern);
    return exact == byName.end() ? found : exact->second;
  }
  // Most names are told apart by how the pattern begins.
  std::string_view prefix = std::string_view(pattern).substr(0, pattern.find('*'));
  if (prefix.ends_with("::")) prefix.remove_suffix(2);
  const bool hasPrefix = !pattern.ends_with(models::kAnyConversion);
  for (std::string_view name : candidates(pattern)) {
    if (hasPrefix && !name.starts_with(prefix)) continue;
    if (!models::matchesNameGlob(pattern, name)) continue;
    const std::vector<IdType> &ids = byName.at(name);
    found.insert(found.end(), ids.begin(), ids.end());
  }
  sortUnique(found);
  return found;
}

/// Among the names that share the last segment with the pattern, or all before it.
template <class IdType>
std::string NameIndex::Table<IdType>::suggest(const std::string &pattern) const {
  if (models::hasWildcard(pattern)) return "";
  const std::string_view outer = models::withoutLastSegment(pattern), last = models::lastSegment(pattern);
  std::vector<std::string> alike;
  for (const auto &[name, ids] : byName)
    if (models::lastSegment(name) == last || models::withoutLastSegment(name) == outer) alike.emplace_back(name);
  return models::suggest(pattern, alike);
}

NameIndex::NameIndex(const link::Program &program) : program_(program) {
  fieldNames_.reserve(program.fields.size());
  for (std::uint32_t i = 0; i < program.fields.size(); ++i) {
    const flow::Field &field = program.fields[i];
    const bool hasParent = field.parent.valid();
    fieldNames_.push_back(joinNames(hasParent ? program.record(field.parent).qualified : "", field.name));
  }
  for (std::uint32_t i = 0; i < program.fields.size(); ++i) fields_.add(fieldNames_[i], FieldId{i});
  for (std::uint32_t i = 0; i < program.records.size(); ++i) records_.add(program.records[i].qualified, RecordId{i});
  for (std::uint32_t i = 0; i < program.variables.size(); ++i)
    variables_.add(program.variables[i].qualified, VariableId{i});
  for (std::uint32_t i = 0; i < program.functions.size(); ++i) {
    const flow::Function &function = program.functions[i];
    functions_.add(function.qualified, FunctionId{i});
    for (std::uint32_t index = 0; index < function.parameters.size(); ++index)
      if (!function.parameters[index].name.empty())
        parametersByName_[function.parameters[index].name].push_back({FunctionId{i}, index});
  }
}

/// Adds the members called `name` that `record` sees: its own, else those of the nearest bases that have one.
template <class IdType, class ParentOf>
void NameIndex::addNearest(RecordId record, std::string_view name, const Table<IdType> &table, ParentOf parentOf,
                           std::vector<IdType> &found) const {
  std::vector<RecordId> level = {record};
  std::set<RecordId> seen = {record};
  while (!level.empty()) {
    std::vector<RecordId> next;
    for (RecordId at : level) {
      bool declaresIt = false;
      if (auto own = table.byName.find(joinNames(program_.record(at).qualified, name)); own != table.byName.end()) {
        for (IdType id : own->second) {
          if (parentOf(id) != at) continue;
          found.push_back(id);
          declaresIt = true;
        }
      }
      if (declaresIt) continue;
      for (RecordId base : program_.record(at).bases)
        if (seen.insert(base).second) next.push_back(base);
    }
    level = std::move(next);
  }
}

/// `Derived::name` where only a base of Derived declares `name`.
template <class IdType, class ParentOf>
std::vector<IdType> NameIndex::findInherited(const Table<IdType> &table, const models::Selector &selector,
                                             ParentOf parentOf) const {
  std::vector<IdType> found;
  const std::string outer(models::withoutLastSegment(selector.pattern));
  const std::string_view name = models::lastSegment(selector.pattern);
  if (outer.empty() || !table.namesByLastSegment.contains(name)) return found;
  for (RecordId record : records_.find(outer))
    if (hasArguments(selector, record)) addNearest(record, name, table, parentOf, found);
  sortUnique(found);
  return found;
}

bool NameIndex::hasArguments(const models::Selector &selector, RecordId record) const {
  if (!selector.arguments) return true;
  if (!record.valid()) return false;
  // The arguments stand at the end: "app::Outer<int>::Box<char>".
  const std::string &spelling = program_.record(record).spelling;
  if (!spelling.ends_with('>')) return false;
  std::size_t open = spelling.size();
  for (int depth = 0; open > 0;) {
    --open;
    if (spelling[open] == '>') ++depth;
    if (spelling[open] == '<' && --depth == 0) break;
  }
  return models::matchesSignature(*selector.arguments, "(" + spelling.substr(open + 1, spelling.size() - open - 2) + ")");
}

std::vector<RecordId> NameIndex::findReceivers(const models::Selector &selector) const {
  if (!findDeclared(selector).empty()) return {};
  std::vector<RecordId> found = records_.find(std::string(models::withoutLastSegment(selector.pattern)));
  std::erase_if(found, [&](RecordId id) { return !hasArguments(selector, id); });
  return found;
}

/// Of that name and class, with any parameters; none that a base declares.
std::vector<FunctionId> NameIndex::findDeclared(const models::Selector &selector) const {
  std::vector<FunctionId> found = functions_.find(selector.pattern);
  std::erase_if(found, [&](FunctionId id) { return !hasArguments(selector, program_.function(id).parent); });
  return found;
}

std::vector<FunctionId> NameIndex::findFunctions(const models::Selector &selector) const {
  std::vector<FunctionId> found = findDeclared(selector);
  if (found.empty())
    found = findInherited(functions_, selector, [&](FunctionId id) { return program_.function(id).parent; });
  if (!selector.signature) return found;
  std::erase_if(found, [&](FunctionId id) {
    return !models::matchesSignature(*selector.signature, program_.function(id).signature);
  });
  return found;
}

std::vector<FieldId> NameIndex::findFields(const models::Selector &selector) const {
  std::vector<FieldId> found = fields_.find(selector.pattern);
  if (found.empty())
    found = findInherited(fields_, selector, [&](FieldId id) { return program_.field(id).parent; });
  return found;
}

std::vector<RecordId> NameIndex::findRecords(const models::Selector &selector) const {
  return records_.find(selector.pattern);
}

std::set<flow::TypeId> NameIndex::findEnumerations(const models::Selector &selector) const {
  std::set<flow::TypeId> found;
  for (std::uint32_t id = 0; id < program_.types.size(); ++id) {
    const flow::Type &type = program_.types[id];
    if (type.kind != flow::TypeKind::Enumeration) continue;
    if (models::matchesNameGlob(selector.pattern, enumerationName(type))) found.insert({id});
  }
  return found;
}

std::vector<VariableId> NameIndex::findVariables(const models::Selector &selector) const {
  return variables_.find(selector.pattern);
}

std::vector<ParameterKey> NameIndex::findParameters(const models::Selector &selector) const {
  const std::string name(models::lastSegment(selector.pattern));
  const models::Selector outer{std::string(models::withoutLastSegment(selector.pattern)), std::nullopt};
  std::vector<ParameterKey> found;
  const auto addOf = [&](std::string_view parameter, const std::vector<ParameterKey> &keys) {
    if (!models::matchesNameGlob(name, parameter)) return;
    for (const ParameterKey &key : keys)
      if (models::matchesNameGlob(outer.pattern, program_.function(key.first).qualified)) found.push_back(key);
  };
  if (!models::hasWildcard(outer.pattern)) {
    for (FunctionId id : findFunctions(outer)) {
      const auto &parameters = program_.function(id).parameters;
      for (std::uint32_t index = 0; index < parameters.size(); ++index)
        if (models::matchesNameGlob(name, parameters[index].name)) found.push_back({id, index});
    }
  } else if (models::hasWildcard(name)) {
    for (const auto &[parameter, keys] : parametersByName_) addOf(parameter, keys);
  } else if (auto keys = parametersByName_.find(name); keys != parametersByName_.end()) {
    addOf(keys->first, keys->second);
  }
  sortUnique(found);
  return found;
}

std::string NameIndex::suggest(const models::Selector &selector, models::SourceKind kind) const {
  switch (kind) {
    case models::SourceKind::Field:
      return fields_.suggest(selector.pattern);
    case models::SourceKind::Function:
      return functions_.suggest(selector.pattern);
    case models::SourceKind::Type:
      return records_.suggest(selector.pattern);
    case models::SourceKind::Variable:
      return variables_.suggest(selector.pattern);
    case models::SourceKind::Parameter:
      break;
  }
  return "";
}

std::vector<RecordId> NameIndex::withDerived(RecordId record) const {
  return reachable(record, program_.derivedRecords);
}

std::vector<FunctionId> NameIndex::withOverriders(FunctionId function) const {
  return reachable(function, program_.overriders);
}

}  // namespace piiflow::bind
