// Keys are first numbered in the order in which units bring them, then ranked by the sorted keys.
#include "link/Numbering.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

#include "llvm/ADT/StringMap.h"

namespace piiflow::link {
namespace {

/// A set of keys, each with a provisional number.
class KeyTable {
 public:
  std::uint32_t add(llvm::StringRef key) {
    auto [at, isNew] = numbers_.try_emplace(key, static_cast<std::uint32_t>(keys_.size()));
    if (isNew) keys_.push_back(at->first());
    return at->second;
  }

  bool contains(llvm::StringRef key) const { return numbers_.contains(key); }
  std::size_t size() const { return keys_.size(); }
  llvm::StringRef key(std::uint32_t number) const { return keys_[number]; }

  /// Provisional numbers in the order of their keys.
  std::vector<std::uint32_t> sorted() const {
    std::vector<std::uint32_t> order(keys_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return keys_[a] < keys_[b]; });
    return order;
  }

 private:
  llvm::StringMap<std::uint32_t> numbers_;
  std::vector<llvm::StringRef> keys_;
};

std::vector<std::uint32_t> inverse(const std::vector<std::uint32_t> &order) {
  std::vector<std::uint32_t> ranks(order.size());
  for (std::uint32_t rank = 0; rank < order.size(); ++rank) ranks[order[rank]] = rank;
  return ranks;
}

template <class IdType>
void renumber(std::vector<IdType> &ids, const std::vector<std::uint32_t> &ranks) {
  for (IdType &id : ids)
    if (id.valid()) id.value = ranks[id.value];
}

/// Two classes in anonymous namespaces are spelled alike: what a type refers to in the end is part of its key.
std::string typeKey(const flow::FlowUnit &unit, const flow::Type &type) {
  std::string key = type.spelling;
  key.push_back('\0');
  for (const flow::Type *at = &type;; at = &unit.types[at->inner.value]) {
    key.push_back(static_cast<char>('a' + static_cast<int>(at->kind)));
    key.push_back(at->isConst ? 'c' : 'm');
    if (at->record.valid()) key += unit.records[at->record.value].key;
    if (!at->inner.valid()) return key;
  }
}

class RowNumbers {
 public:
  explicit RowNumbers(const std::vector<flow::UnitReader> &units) : units_(units) {}

  Numbering run() {
    result_.unitIds.resize(units_.size());
    for (std::uint32_t unit = 0; unit < units_.size(); ++unit) {
      addPlainRows(units_[unit].tables(), result_.unitIds[unit]);
      addFields(units_[unit].tables(), result_.unitIds[unit]);
      addBodies(unit);
      units_[unit].releaseTables();  // thousands of them are more than the program
    }
    rankPlainRows();
    rankFields();
    rankFunctions();
    return std::move(result_);
  }

 private:
  void addPlainRows(const flow::FlowUnit &unit, UnitIds &ids) {
    for (const flow::SourceFile &file : unit.files) ids.files.push_back({files_.add(file.path)});
    for (const flow::Type &type : unit.types) ids.types.push_back({types_.add(typeKey(unit, type))});
    for (const flow::Record &record : unit.records) ids.records.push_back({records_.add(record.key)});
    for (const flow::Function &function : unit.functions) ids.functions.push_back({functions_.add(function.key)});
    for (const flow::Variable &variable : unit.variables) ids.variables.push_back({variables_.add(variable.key)});
  }

  /// Members are known by their name. Those without a name, and names that stand twice, count in order.
  void addFields(const flow::FlowUnit &unit, UnitIds &ids) {
    ids.fields.resize(unit.fields.size());
    std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> seen;
    auto add = [&](flow::FieldId id) {
      const flow::Field &field = unit.fields[id.value];
      if (ids.fields[id.value].valid()) return;
      std::uint32_t record = ids.records[field.parent.value].value;
      std::uint32_t occurrence = seen[{record, field.name}]++;
      std::string key = std::to_string(record) + '.' + std::to_string(occurrence) + '.' + field.name;
      std::uint32_t number = fields_.add(key);
      ids.fields[id.value] = {number};
      if (number < recordOfField_.size()) return;
      recordOfField_.push_back(record);
      if (fieldsOfRecord_.size() <= record) fieldsOfRecord_.resize(record + 1);
      fieldsOfRecord_[record].push_back(number);
    };
    for (const flow::Record &record : unit.records)
      for (flow::FieldId field : record.fields) add(field);
    for (std::uint32_t field = 0; field < unit.fields.size(); ++field) add({field});
  }

  void addBodies(std::uint32_t unit) {
    const flow::UnitReader &reader = units_[unit];
    for (std::uint32_t index = 0; index < reader.bodyCount(); ++index) {
      std::uint32_t plain = functions_.add(reader.bodyKey(index));
      auto [number, isNew] = variantOf(plain, reader.bodyDigest(index), reader.unitName());
      if (isNew) {
        if (locations_.size() <= number) locations_.resize(number + 1);
        locations_[number] = {unit, index};
      }
      result_.unitIds[unit].functions[reader.bodyFunction(index).value] = {number};
    }
  }

  /// The number of the function that has this body, and whether no unit before had it.
  std::pair<std::uint32_t, bool> variantOf(std::uint32_t plain, llvm::StringRef digest, llvm::StringRef unitName) {
    if (firstDigests_.size() <= plain) firstDigests_.resize(functions_.size());
    llvm::StringRef &first = firstDigests_[plain];
    if (first.empty()) {
      first = digest;
      return {plain, true};
    }
    if (first == digest) return {plain, false};
    auto [at, isNew] = variants_.try_emplace({plain, digest.str()}, 0);
    if (isNew) at->second = addVariant(plain, unitName);
    return {at->second, isNew};
  }

  std::uint32_t addVariant(std::uint32_t plain, llvm::StringRef unitName) {
    std::string key = (functions_.key(plain) + "@" + unitName).str();
    while (functions_.contains(key)) key += "'";  // units of one name
    std::uint32_t number = functions_.add(key);
    plainOfVariant_[number] = plain;
    return number;
  }

  void rankPlainRows() {
    std::vector<std::uint32_t> files = inverse(files_.sorted()), types = inverse(types_.sorted());
    std::vector<std::uint32_t> variables = inverse(variables_.sorted());
    recordOrder_ = records_.sorted();
    std::vector<std::uint32_t> records = inverse(recordOrder_);
    for (UnitIds &ids : result_.unitIds) {
      renumber(ids.files, files);
      renumber(ids.types, types);
      renumber(ids.variables, variables);
      renumber(ids.records, records);
    }
    result_.fileCount = files.size();
    result_.typeCount = types.size();
    result_.variableCount = variables.size();
    result_.recordCount = records.size();
  }

  void rankFields() {
    fieldsOfRecord_.resize(records_.size());
    std::vector<std::uint32_t> ranks(fields_.size());
    std::uint32_t next = 0;
    for (std::uint32_t record : recordOrder_) {
      std::vector<flow::FieldId> &ids = result_.fieldsOfRecord.emplace_back();
      for (std::uint32_t field : fieldsOfRecord_[record]) {
        ids.push_back({next});
        ranks[field] = next++;
      }
    }
    result_.fieldCount = next;
    for (UnitIds &ids : result_.unitIds) renumber(ids.fields, ranks);
  }

  void rankFunctions() {
    std::vector<std::uint32_t> order = functions_.sorted();
    std::vector<std::uint32_t> ranks = inverse(order);
    locations_.resize(order.size());
    for (std::uint32_t number : order) {
      result_.functionKeys.push_back(functions_.key(number).str());
      result_.bodies.push_back(locations_[number]);
      auto plain = plainOfVariant_.find(number);
      result_.variantOf.push_back(plain == plainOfVariant_.end() ? flow::FunctionId{}
                                                                 : flow::FunctionId{ranks[plain->second]});
    }
    for (UnitIds &ids : result_.unitIds) renumber(ids.functions, ranks);
    result_.functionCount = order.size();
  }

  const std::vector<flow::UnitReader> &units_;
  Numbering result_;
  KeyTable files_, types_, records_, functions_, variables_, fields_;
  std::vector<std::uint32_t> recordOfField_;
  std::vector<std::vector<std::uint32_t>> fieldsOfRecord_;  // provisional
  std::vector<std::uint32_t> recordOrder_;
  std::vector<llvm::StringRef> firstDigests_;  // by function: of its first body, in the unit
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> variants_;  // function, another digest -> variant
  std::unordered_map<std::uint32_t, std::uint32_t> plainOfVariant_;
  std::vector<BodyLocation> locations_;
};

}  // namespace

Numbering numberRows(const std::vector<flow::UnitReader> &units) { return RowNumbers(units).run(); }

}  // namespace piiflow::link
