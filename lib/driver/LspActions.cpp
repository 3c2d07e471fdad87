#include "driver/LspActions.h"

#include <algorithm>

#include "driver/Approve.h"
#include "driver/Configuration.h"
#include "driver/Paths.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MemoryBuffer.h"
#include "models/Selector.h"
#include "models/YamlEdit.h"
#include "policy/Verdict.h"

namespace piiflow::driver {
namespace {

using llvm::json::Array;
using llvm::json::Object;

struct TextFile {
  std::string text;
  std::vector<std::string> lines;  ///< without their ends
};

TextFile readText(const std::string &path) {
  TextFile file;
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return file;
  file.text = (*buffer)->getBuffer().str();
  llvm::SmallVector<llvm::StringRef> lines;
  llvm::StringRef(file.text).split(lines, '\n');
  for (llvm::StringRef line : lines) file.lines.push_back(line.rtrim('\r').str());
  return file;
}

std::string indentOf(llvm::StringRef line) {
  return line.take_while([](char c) { return c == ' ' || c == '\t'; }).str();
}

Object insertion(std::int64_t line, std::int64_t column, std::string text) {
  return Object{{"range", rangeOf({"", line, column, line, column})}, {"newText", std::move(text)}};
}

Object action(const EditorResult &result, std::string title, Object edit) {
  return Object{{"title", std::move(title)},
                {"kind", "quickfix"},
                {"diagnostics", Array{diagnosticOf(result)}},
                {"edit", std::move(edit)}};
}

Object changesOf(const std::string &uri, Array edits) { return Object{{"changes", Object{{uri, std::move(edits)}}}}; }

void addSuppression(const EditorResult &result, Array &actions) {
  const TextFile file = readText(pathOf(result.place.uri));
  const auto line = static_cast<std::size_t>(result.place.line);
  if (line >= file.lines.size()) return;
  // In the middle of a macro a comment would swallow the rest.
  if (line > 0 && llvm::StringRef(file.lines[line - 1]).ends_with("\\")) return;
  std::string text = indentOf(file.lines[line]) + "// NOLINTNEXTLINE(" + result.rule + "): \n";
  actions.push_back(action(result, "Suppress " + result.rule + " here (write the reason behind it)",
                           changesOf(result.place.uri, Array{insertion(result.place.line, 0, std::move(text))})));
}

/// The lines in which two texts differ, as one edit.
Object lineEdit(const std::string &before, const std::string &after) {
  llvm::SmallVector<llvm::StringRef> old, fresh;
  llvm::StringRef(before).split(old, '\n');
  llvm::StringRef(after).split(fresh, '\n');
  std::size_t head = 0, tail = 0;
  const std::size_t most = std::min(old.size(), fresh.size());
  while (head < most && old[head] == fresh[head]) ++head;
  while (tail < most - head && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail]) ++tail;
  std::string text;
  for (std::size_t i = head; i + tail < fresh.size(); ++i)
    text += fresh[i].str() + (tail == 0 && i + 1 == fresh.size() ? "" : "\n");
  const bool toEnd = tail == 0;
  const auto endLine = static_cast<std::int64_t>(toEnd ? old.size() - 1 : old.size() - tail);
  const auto endColumn = static_cast<std::int64_t>(toEnd ? old.back().size() : 0);
  // With nothing below that stayed, the new lines begin behind the end of the last one.
  if (toEnd && head == old.size()) {
    return Object{{"range", rangeOf({"", endLine, endColumn, endLine, endColumn})}, {"newText", "\n" + text}};
  }
  return Object{{"range", rangeOf({"", static_cast<std::int64_t>(head), 0, endLine, endColumn})}, {"newText", text}};
}

void addApproval(const EditorResult &result, const Options &options, Array &actions) {
  if (result.rule != policy::kUnapprovedFlow || result.recipient == policy::kUnknown) return;
  const Configuration configuration = readConfiguration(options);
  if (hasErrors(configuration.diagnostics)) return;
  if (result.recipient != policy::kOwn && !configuration.models.vendors.contains(result.recipient)) return;
  models::NewEntry entry = {{"data", {result.category}}, {"to", {result.recipient}}};
  if (!result.transforms.empty()) entry.push_back({"transform", result.transforms});
  entry.push_back({"reason", {""}});
  const std::string path = absolutePath(findPolicyFile(configuration.models), workingDirectory());
  const std::string before = readText(path).text;
  std::string problem;
  const std::optional<models::YamlEdit> edit = models::addApproval(before, entry, problem);
  if (!edit) return;
  actions.push_back(action(result, "Approve " + result.category + " to " + result.recipient + " (write the reason)",
                           changesOf(uriOf(path), Array{lineEdit(before, edit->text)})));
}

/// Behind `#pragma once` or the last `#include`, else at the top.
std::int64_t placeForInclude(const TextFile &file) {
  std::int64_t place = 0;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    llvm::StringRef line = llvm::StringRef(file.lines[i]).ltrim();
    if (line.starts_with("#pragma once") || line.starts_with("#include")) place = static_cast<std::int64_t>(i) + 1;
  }
  return place;
}

/// The annotation in front of a declaration and its include; nothing where that would mean something else.
std::optional<Array> annotationEdits(const EditorPlace &place, const std::string &category) {
  const TextFile file = readText(pathOf(place.uri));
  const auto number = static_cast<std::size_t>(place.line);
  if (number >= file.lines.size()) return std::nullopt;
  const llvm::StringRef line = file.lines[number];
  const std::string indent = indentOf(line);
  const llvm::StringRef before = line.take_front(static_cast<std::size_t>(place.column))
                                     .drop_front(std::min(indent.size(), static_cast<std::size_t>(place.column)));
  // One declaration that begins on this line: an annotation in front of it means what is declared, and nothing else.
  if (before.trim().empty() || before.find_first_of("(,;{}=") != llvm::StringRef::npos || line.contains("PII") ||
      line.contains("annotate") || !line.rtrim().ends_with(";") || line.contains(','))
    return std::nullopt;
  Array edits;
  if (file.text.find("piiflow/annotations.h") == std::string::npos)
    edits.push_back(insertion(placeForInclude(file), 0, "#include <piiflow/annotations.h>\n"));
  edits.push_back(insertion(place.line, static_cast<std::int64_t>(indent.size()), "PII(" + category + ") "));
  return edits;
}

/// A source that only YAML names: the declaration can say it itself.
void addAnnotation(const EditorResult &result, Array &actions) {
  if (result.steps.empty() || result.category.empty()) return;
  const EditorPlace &place = result.steps.front().first;
  std::optional<Array> edits = annotationEdits(place, result.category);
  if (!edits) return;
  actions.push_back(action(result, "Annotate '" + result.source + "' with PII(" + result.category + ")",
                           changesOf(place.uri, std::move(*edits))));
}

}  // namespace

Array actionsFor(const EditorResult &result, const Options &options) {
  Array actions;
  if (result.flowId.empty()) return actions;
  addApproval(result, options, actions);
  addSuppression(result, actions);
  addAnnotation(result, actions);
  return actions;
}

std::optional<Object> actionFor(const EditorProposal &proposal) {
  const TextFile file = readText(pathOf(proposal.place.uri));
  const auto line = static_cast<std::size_t>(proposal.place.line);
  const std::string_view name = models::lastSegment(proposal.name);
  // The file may have changed since.
  if (line >= file.lines.size() ||
      !llvm::StringRef(file.lines[line]).drop_front(static_cast<std::size_t>(proposal.place.column)).starts_with(name))
    return std::nullopt;
  std::optional<Array> edits = annotationEdits(proposal.place, proposal.category);
  if (!edits) return std::nullopt;
  return Object{{"title", "Annotate '" + proposal.name + "' with PII(" + proposal.category + "): " + proposal.reason},
                {"kind", "quickfix"},
                {"edit", changesOf(proposal.place.uri, std::move(*edits))}};
}

}  // namespace piiflow::driver
