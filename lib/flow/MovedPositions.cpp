#include "flow/MovedPositions.h"

#include <algorithm>
#include <utility>

#include "flow/UnitFile.h"

namespace piiflow::flow {
namespace {

template <class Row, class Visit>
void visitAnnotations(Row &row, Visit visit) {
  for (auto &annotation : row.annotations) visit(annotation.span);
}

template <class Visit>
void visitBody(FunctionBody &body, Visit visit) {
  visit(body.span);
  for (Local &local : body.locals) {
    visit(local.span);
    visitAnnotations(local, visit);
  }
  for (Block &block : body.blocks) {
    for (Instruction &instruction : block.instructions) {
      visit(instruction.span);
      visit(instruction.receiver.span);
      for (Argument &argument : instruction.arguments) visit(argument.span);
    }
  }
}

/// A span that is forgotten here makes moved units look different: nothing is reused then, and nothing is wrong.
template <class Visit>
void visitSpans(FlowUnit &unit, Visit visit) {
  auto visitRow = [&](auto &row) {
    visit(row.span);
    visitAnnotations(row, visit);
  };
  for (Field &field : unit.fields) visitRow(field);
  for (Record &record : unit.records) visitRow(record);
  for (Variable &variable : unit.variables) visitRow(variable);
  for (Function &function : unit.functions) {
    visitRow(function);
    for (Parameter &parameter : function.parameters) visitRow(parameter);
  }
  for (Unhandled &unhandled : unit.unhandled) visit(unhandled.span);
  for (FunctionBody &body : unit.bodies) visitBody(body, visit);
}

using PositionTable = std::vector<std::vector<Position>>;  // by FileId

PositionTable positionsOf(FlowUnit &unit) {
  PositionTable positions(unit.files.size());
  visitSpans(unit, [&](const base::SourceSpan &span) {
    if (!span.known()) return;
    positions[span.file.value].push_back({span.line, span.column});
    positions[span.file.value].push_back({span.endLine, span.endColumn});
  });
  for (std::vector<Position> &file : positions) {
    std::sort(file.begin(), file.end());
    file.erase(std::unique(file.begin(), file.end()), file.end());
  }
  return positions;
}

/// The unit with ranks for positions and without what comes from comments.
std::string withoutPositions(FlowUnit &unit, const PositionTable &positions) {
  auto rankOf = [&](base::FileId file, Position position) {
    const std::vector<Position> &known = positions[file.value];
    return static_cast<std::uint32_t>(std::lower_bound(known.begin(), known.end(), position) - known.begin()) + 1;
  };
  visitSpans(unit, [&](base::SourceSpan &span) {
    if (!span.known()) return;
    span = {span.file, rankOf(span.file, {span.line, span.column}), 0, rankOf(span.file, {span.endLine, span.endColumn}), 0};
  });
  for (SourceFile &file : unit.files) file.digest.clear();
  for (FunctionBody &body : unit.bodies) body.digest = "of another place";
  unit.suppressions.clear();
  unit.diagnostics.clear();
  return serializeUnit(unit);
}

}  // namespace

std::optional<std::vector<MovedFile>> findMovedPositions(FlowUnit before, FlowUnit now) {
  PositionTable old = positionsOf(before), current = positionsOf(now);
  if (old.size() != current.size()) return std::nullopt;
  std::vector<MovedFile> moved;
  for (std::size_t file = 0; file < old.size(); ++file) {
    if (old[file].size() != current[file].size()) return std::nullopt;
    moved.push_back({now.files[file].path, old[file], current[file]});
  }
  if (withoutPositions(before, old) != withoutPositions(now, current)) return std::nullopt;
  return moved;
}

}  // namespace piiflow::flow
