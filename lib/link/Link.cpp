#include "link/Link.h"

#include <algorithm>
#include <system_error>
#include <tuple>

#include "flow/CheckUnit.h"
#include "link/MergeRows.h"
#include "link/Numbering.h"
#include "link/ProgramBodies.h"

namespace piiflow::link {
namespace {

/// By name; units that share one by their content. Units that are the same are taken once.
std::vector<flow::UnitReader> inOrder(std::vector<flow::UnitReader> units) {
  auto order = [](const flow::UnitReader &unit) {
    return std::tuple(unit.unitName(), unit.flagsDigest(), unit.checksum());
  };
  std::sort(units.begin(), units.end(),
            [&](const flow::UnitReader &a, const flow::UnitReader &b) { return order(a) < order(b); });
  auto same = [&](const flow::UnitReader &a, const flow::UnitReader &b) { return order(a) == order(b); };
  units.erase(std::unique(units.begin(), units.end(), same), units.end());
  return units;
}

/// Fills rows of the program from the rows of its units; the first of each is taken as it is.
template <class Row>
class RowTable {
 public:
  RowTable(std::vector<Row> &rows, std::size_t count) : rows_(rows), isFilled_(count, false) { rows_.resize(count); }

  void add(std::uint32_t id, Row row) {
    if (isFilled_[id])
      mergeRow(rows_[id], std::move(row));
    else
      rows_[id] = std::move(row);
    isFilled_[id] = true;
  }

 private:
  std::vector<Row> &rows_;
  std::vector<bool> isFilled_;
};

class Merge {
 public:
  Merge(Program &program, Numbering &numbering)
      : program_(program),
        numbering_(numbering),
        files_(program.files, numbering.fileCount),
        fields_(program.fields, numbering.fieldCount),
        records_(program.records, numbering.recordCount),
        functions_(program.functions, numbering.functionCount),
        variables_(program.variables, numbering.variableCount) {
    program.types.resize(numbering.typeCount);
  }

  void add(const flow::FlowUnit &unit, const UnitIds &ids) {
    program_.units.push_back({unit.unitName, unit.complete});
    noteChangedFiles(unit, ids);
    addAll(files_, unit.files, ids.files);
    for (std::size_t index = 0; index < unit.types.size(); ++index) {
      flow::Type type = unit.types[index];
      ids.translate(type);
      program_.types[ids.types[index].value] = std::move(type);
    }
    addTranslated(fields_, unit.fields, ids.fields, ids);
    addTranslated(records_, unit.records, ids.records, ids);
    addTranslated(functions_, unit.functions, ids.functions, ids);
    addTranslated(variables_, unit.variables, ids.variables, ids);
    append(program_.constants, unit.constants);
    append(program_.diagnostics, unit.diagnostics);
    appendTranslated(program_.unhandled, unit.unhandled, ids);
    appendTranslated(program_.suppressions, unit.suppressions, ids);
  }

  void finish() {
    for (std::size_t id = 0; id < program_.records.size(); ++id)
      program_.records[id].fields = numbering_.fieldsOfRecord[id];
    finishFunctions();
    normaliseAnnotations();
    relateClasses();
    sortRemarks();
  }

 private:
  template <class Row, class IdType>
  static void addAll(RowTable<Row> &table, const std::vector<Row> &rows, const std::vector<IdType> &ids) {
    for (std::size_t index = 0; index < rows.size(); ++index) table.add(ids[index].value, rows[index]);
  }

  template <class Row, class IdType>
  static void addTranslated(RowTable<Row> &table, const std::vector<Row> &rows, const std::vector<IdType> &rowIds,
                            const UnitIds &ids) {
    for (std::size_t index = 0; index < rows.size(); ++index) {
      Row row = rows[index];
      ids.translate(row);
      table.add(rowIds[index].value, std::move(row));
    }
  }

  template <class Row>
  static void append(std::vector<Row> &into, const std::vector<Row> &rows) {
    into.insert(into.end(), rows.begin(), rows.end());
  }

  template <class Row>
  static void appendTranslated(std::vector<Row> &into, const std::vector<Row> &rows, const UnitIds &ids) {
    std::size_t first = into.size();
    append(into, rows);
    for (std::size_t index = first; index < into.size(); ++index) ids.translate(into[index]);
  }

  /// A project file that changed between two extractions: the units describe two states of the program.
  void noteChangedFiles(const flow::FlowUnit &unit, const UnitIds &ids) {
    for (std::size_t index = 0; index < unit.files.size(); ++index) {
      const flow::SourceFile &known = program_.files[ids.files[index].value], &file = unit.files[index];
      if (file.isSystem || known.digest.empty() || file.digest.empty() || known.digest == file.digest) continue;
      program_.diagnostics.push_back({base::Severity::Warning, file.path, 0, 0,
                                      "flow units saw different contents of this file; extract them again", ""});
    }
  }

  void finishFunctions() {
    for (std::uint32_t id = 0; id < program_.functions.size(); ++id) {
      flow::Function &function = program_.functions[id];
      function.key = std::move(numbering_.functionKeys[id]);
      function.hasBody = numbering_.bodies[id].unit != kNoUnit;
      if (flow::FunctionId plain = numbering_.variantOf[id]; plain.valid())
        mergeAnnotations(program_.functions[plain.value], function);
    }
    for (std::uint32_t id = 0; id < program_.functions.size(); ++id)
      if (flow::FunctionId plain = numbering_.variantOf[id]; plain.valid())
        mergeAnnotations(program_.functions[id], program_.functions[plain.value]);
  }

  /// Rows that one unit alone brought have not been merged with anything yet.
  void normaliseAnnotations() {
    for (flow::Field &field : program_.fields) mergeAnnotations(field.annotations, {});
    for (flow::Record &record : program_.records) {
      mergeAnnotations(record.annotations, {});
      std::sort(record.methods.begin(), record.methods.end());
      record.methods.erase(std::unique(record.methods.begin(), record.methods.end()), record.methods.end());
    }
    for (flow::Variable &variable : program_.variables) mergeAnnotations(variable.annotations, {});
    for (flow::Function &function : program_.functions) {
      mergeAnnotations(function.annotations, {});
      for (flow::Parameter &parameter : function.parameters) mergeAnnotations(parameter.annotations, {});
    }
  }

  void relateClasses() {
    program_.overriders.resize(program_.functions.size());
    for (std::uint32_t id = 0; id < program_.functions.size(); ++id)
      for (flow::FunctionId overridden : program_.functions[id].overrides)
        program_.overriders[overridden.value].push_back({id});
    program_.derivedRecords.resize(program_.records.size());
    for (std::uint32_t id = 0; id < program_.records.size(); ++id)
      for (flow::RecordId base : program_.records[id].bases) program_.derivedRecords[base.value].push_back({id});
  }

  template <class Row, class Key>
  static void sortUnique(std::vector<Row> &rows, Key key) {
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return key(a) < key(b); });
    auto same = [&](const Row &a, const Row &b) { return key(a) == key(b); };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
  }

  void sortRemarks() {
    sortUnique(program_.constants, [](const flow::NamedConstant &c) { return std::tie(c.name, c.value); });
    sortUnique(program_.unhandled, [](const flow::Unhandled &u) { return std::tie(u.span, u.what); });
    sortUnique(program_.suppressions, [](const flow::Suppression &s) {
      return std::tie(s.file, s.firstLine, s.lastLine, s.commentLine, s.rules, s.reason);
    });
    sortUnique(program_.diagnostics, [](const base::Diagnostic &d) {
      return std::tie(d.file, d.line, d.column, d.severity, d.message, d.ruleId);
    });
  }

  Program &program_;
  Numbering &numbering_;
  RowTable<flow::SourceFile> files_;
  RowTable<flow::Field> fields_;
  RowTable<flow::Record> records_;
  RowTable<flow::Function> functions_;
  RowTable<flow::Variable> variables_;
};

}  // namespace

llvm::Expected<Program> linkUnits(std::vector<flow::UnitReader> units, std::string name) {
  units = inOrder(std::move(units));
  Numbering numbering = numberRows(units);
  Program program;
  program.name = std::move(name);
  Merge merge(program, numbering);
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    merge.add(units[unit].tables(), numbering.unitIds[unit]);
    units[unit].releaseTables();
  }
  merge.finish();

  Program::Bodies &bodies = *program.bodies;
  bodies.units = std::move(units);
  bodies.unitIds = std::move(numbering.unitIds);
  bodies.locations = std::move(numbering.bodies);
  bodies.decoded.resize(bodies.locations.size());
  bodies.isDamaged.resize(bodies.locations.size(), false);
  return program;
}

llvm::Expected<Program> linkUnits(const std::vector<flow::FlowUnit> &units, std::string name) {
  std::vector<flow::UnitReader> readers;
  for (const flow::FlowUnit &unit : units) {
    if (std::string fault = flow::findUnitFault(unit); !fault.empty())
      return llvm::createStringError(std::make_error_code(std::errc::invalid_argument),
                                     unit.unitName + ": malformed flow unit: " + fault);
    llvm::Expected<flow::UnitReader> reader = flow::UnitReader::fromBuffer(flow::serializeUnit(unit), unit.unitName);
    if (!reader) return reader.takeError();
    readers.push_back(std::move(*reader));
  }
  return linkUnits(std::move(readers), std::move(name));
}

}  // namespace piiflow::link
