// Which functions, records, members and globals a selector names.
//
// Exact names are looked up by hash. Only a pattern with a wildcard walks over names, and one whose last segment
// is literal only over those that end with it, so thousands of pack entries cost little in a large program.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "link/Program.h"
#include "models/ModelSet.h"

namespace piiflow::bind {

/// A parameter: the function, and its position.
using ParameterKey = std::pair<flow::FunctionId, std::uint32_t>;

class NameIndex {
 public:
  explicit NameIndex(const link::Program &program);

  /// All results ascend. A selector that names `Derived::method` finds the method that Derived inherits.
  std::vector<flow::FunctionId> findFunctions(const models::Selector &selector) const;
  /// False: no selector with that last segment, which is no pattern, finds a function.
  bool hasFunctionEndingIn(std::string_view lastSegment) const {
    return functions_.namesByLastSegment.contains(lastSegment);
  }
  /// Of `Derived::method`, where only a base declares it: Derived. Else none.
  std::vector<flow::RecordId> findReceivers(const models::Selector &selector) const;
  std::vector<flow::FieldId> findFields(const models::Selector &selector) const;
  std::vector<flow::RecordId> findRecords(const models::Selector &selector) const;
  std::set<flow::TypeId> findEnumerations(const models::Selector &selector) const;
  std::vector<flow::VariableId> findVariables(const models::Selector &selector) const;
  std::vector<ParameterKey> findParameters(const models::Selector &selector) const;

  /// The record and all that derive from it, ascending.
  std::vector<flow::RecordId> withDerived(flow::RecordId record) const;
  /// The function and all that override it, ascending.
  std::vector<flow::FunctionId> withOverriders(flow::FunctionId function) const;

  /// "; did you mean 'app::v2::User::email'?" for a selector that matches nothing, or "".
  std::string suggest(const models::Selector &selector, models::SourceKind kind) const;

  const std::string &fieldName(flow::FieldId field) const { return fieldNames_[field.value]; }

 private:
  template <class IdType>
  struct Table {
    std::unordered_map<std::string_view, std::vector<IdType>> byName;
    std::unordered_map<std::string_view, std::vector<std::string_view>> namesByLastSegment;

    void add(std::string_view name, IdType id);
    /// The names whose last segment matches that of the pattern.
    std::vector<std::string_view> candidates(std::string_view pattern) const;
    std::vector<IdType> find(const std::string &pattern) const;
    std::string suggest(const std::string &pattern) const;
  };

  template <class IdType, class ParentOf>
  std::vector<IdType> findInherited(const Table<IdType> &table, const models::Selector &selector, ParentOf parentOf) const;
  template <class IdType, class ParentOf>
  void addNearest(flow::RecordId record, std::string_view name, const Table<IdType> &table, ParentOf parentOf,
                  std::vector<IdType> &found) const;

  std::vector<flow::FunctionId> findDeclared(const models::Selector &selector) const;

  /// False: a record whose template arguments are not those that the selector asks for.
  bool hasArguments(const models::Selector &selector, flow::RecordId record) const;

  const link::Program &program_;
  std::vector<std::string> fieldNames_;  ///< by FieldId: app::User::email
  Table<flow::FunctionId> functions_;
  Table<flow::FieldId> fields_;
  Table<flow::RecordId> records_;
  Table<flow::VariableId> variables_;
  std::unordered_map<std::string_view, std::vector<ParameterKey>> parametersByName_;  ///< by their own name
};

}  // namespace piiflow::bind
