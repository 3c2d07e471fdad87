// The tree tells where the last entry begins; where it ends is told by the indentation of the lines behind it.
#include "models/YamlEdit.h"

#include <fmt/format.h>

#include <algorithm>

#include "models/ModelCompiler.h"
#include "models/Words.h"
#include "models/YamlNode.h"

namespace piiflow::models {
namespace {

struct Lines {
  std::vector<std::string> lines;  ///< without their ends
  std::string end = "\n";

  explicit Lines(const std::string &text) {
    if (text.find("\r\n") != std::string::npos) end = "\r\n";
    std::size_t start = 0;
    for (std::size_t at; (at = text.find('\n', start)) != std::string::npos; start = at + 1)
      lines.push_back(text.substr(start, at - start - (at > start && text[at - 1] == '\r' ? 1 : 0)));
    if (start < text.size()) lines.push_back(text.substr(start));
  }

  std::string join() const {
    std::string text;
    for (const std::string &line : lines) text += line + end;
    return text;
  }
};

const YamlNode *findKey(const YamlNode &map, const std::string &key, const YamlNode **keyNode = nullptr) {
  for (std::size_t i = 0; i < map.keys.size(); ++i)
    if (map.kind == YamlKind::Map && map.keys[i].scalar == key) {
      if (keyNode) *keyNode = &map.keys[i];
      return &map.items[i];
    }
  return nullptr;
}

std::size_t indentationOf(const std::string &line) {
  const std::size_t first = line.find_first_not_of(' ');
  return first == std::string::npos ? line.size() : first;
}

bool isContent(const std::string &line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first != std::string::npos && line[first] != '#';
}

char charAt(const Lines &text, std::uint32_t line, std::uint32_t column) {
  if (line == 0 || line > text.lines.size() || column == 0) return '\0';
  const std::string &content = text.lines[line - 1];
  return column <= content.size() ? content[column - 1] : '\0';
}

/// The index behind the last line of the block whose first line is `first` (an index). Entries of a list begin with a
/// dash at `indentation`; those of a map with a key there.
std::size_t endOfBlock(const Lines &text, std::size_t first, std::size_t indentation, bool isList) {
  std::size_t end = first;
  for (std::size_t i = first; i < text.lines.size(); ++i) {
    if (!isContent(text.lines[i])) continue;
    const std::size_t own = indentationOf(text.lines[i]);
    const bool isDash = text.lines[i].compare(own, 1, "-") == 0;
    if (own < indentation || (own == indentation && isList && !isDash)) break;
    if (own == 0 && (text.lines[i].starts_with("---") || text.lines[i].starts_with("..."))) break;
    end = i + 1;
  }
  // Comments that are indented like the last entry's keys are the last entry's.
  while (end < text.lines.size() && !isContent(text.lines[end]) && indentationOf(text.lines[end]) > indentation &&
         indentationOf(text.lines[end]) < text.lines[end].size())
    ++end;
  return end;
}

struct Position {
  std::size_t line = 0;  ///< index
  std::size_t column = 0;
};

/// The bracket that closes the one at `open`, past quotes and comments.
std::optional<Position> closingBracket(const Lines &text, Position open) {
  int depth = 0;
  char quote = '\0';
  for (std::size_t line = open.line; line < text.lines.size(); ++line) {
    const std::string &content = text.lines[line];
    for (std::size_t i = line == open.line ? open.column : 0; i < content.size(); ++i) {
      const char c = content[i];
      if (quote != '\0') {
        if (quote == '"' && c == '\\') ++i;
        if (c == quote) quote = '\0';
      } else if (c == '"' || c == '\'') {
        // Within a word it is an apostrophe.
        const char before = i == 0 ? ' ' : content[i - 1];
        if (std::string_view(" \t[{,:").find(before) != std::string_view::npos) quote = c;
      } else if (c == '#' && (i == 0 || content[i - 1] == ' ' || content[i - 1] == '\t')) {
        break;
      } else if (c == '[' || c == '{') {
        ++depth;
      } else if ((c == ']' || c == '}') && --depth == 0) {
        return Position{line, i};
      }
    }
  }
  return std::nullopt;
}

std::string flowEntry(const NewEntry &entry) {
  std::string text = "{ ";
  for (const auto &[key, values] : entry) {
    if (text.size() > 2) text += ", ";
    text += key + ": ";
    std::string joined;
    for (const std::string &value : values) joined += (joined.empty() ? "" : ", ") + quoteYaml(value);
    text += values.size() == 1 ? joined : "[" + joined + "]";
  }
  return text + " }";
}

std::vector<std::string> blockEntry(const NewEntry &entry, std::size_t indentation) {
  std::vector<std::string> lines;
  for (const auto &[key, values] : entry) {
    std::string joined;
    for (const std::string &value : values) joined += (joined.empty() ? "" : ", ") + quoteYaml(value);
    lines.push_back(std::string(indentation, ' ') + (lines.empty() ? "- " : "  ") + key + ": " +
                    (values.size() == 1 ? joined : "[" + joined + "]"));
  }
  return lines;
}

/// Both trees say the same, but for what `after` has more at the end of some list or map: how much that is.
int countAdditions(const YamlNode &before, const YamlNode &after) {
  constexpr int kDifferent = 1000;
  if (before.kind != after.kind || before.scalar != after.scalar || after.items.size() < before.items.size())
    return kDifferent;
  int additions = static_cast<int>(after.items.size() - before.items.size());
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    if (i < before.keys.size() && before.keys[i].scalar != after.keys[i].scalar) return kDifferent;
    additions += countAdditions(before.items[i], after.items[i]);
  }
  return additions;
}

class Editor {
 public:
  Editor(const std::string &text, std::string &problem) : before_(readYaml(text, "")), text_(text), problem_(problem) {}

  bool canRead() {
    if (before_.valid && before_.diagnostics.empty()) return true;
    problem_ = "the file cannot be read";
    return false;
  }
  const YamlNode &root() const { return before_.root; }
  Lines &text() { return text_; }

  void insert(std::size_t index, const std::vector<std::string> &lines) {
    text_.lines.insert(text_.lines.begin() + static_cast<std::ptrdiff_t>(index), lines.begin(), lines.end());
    line_ = static_cast<std::uint32_t>(index + 1);
  }

  /// Into `[...]` or `{...}` at the place of `node`: in front of the closing bracket.
  bool insertIntoFlow(const YamlNode &node, const std::string &what) {
    const auto close = closingBracket(text_, {node.line - 1, node.column - 1});
    if (!close) return false;
    std::string &line = text_.lines[close->line];
    std::size_t at = close->column;
    while (at > 0 && line[at - 1] == ' ') --at;
    const bool isEmpty = node.items.empty();
    // A comma that stands there already, or a line of its own, takes another form.
    const bool hasComma = at > 0 && line[at - 1] == ',';
    const std::string separator = isEmpty ? "" : hasComma ? " " : ", ";
    line.insert(at, separator + what);
    line_ = static_cast<std::uint32_t>(close->line + 1);
    return true;
  }

  /// `key: []` or `key: {}` at the end of a line becomes `key:`, so that a block can follow.
  bool openEmptyFlow(const YamlNode &node) {
    const auto close = closingBracket(text_, {node.line - 1, node.column - 1});
    if (!close || close->line != node.line - 1) return false;
    std::string &line = text_.lines[close->line];
    line.erase(node.column - 1, close->column - node.column + 2);
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return true;
  }

  std::optional<YamlEdit> finish() {
    YamlEdit edit{text_.join(), line_};
    const YamlResult after = readYaml(edit.text, "");
    if (after.valid && after.diagnostics.empty() && countAdditions(before_.root, after.root) == 1) return edit;
    problem_ = "the place for it cannot be told from the way the file is written";
    return std::nullopt;
  }

  std::optional<YamlEdit> fail() {
    problem_ = "the place for it cannot be told from the way the file is written";
    return std::nullopt;
  }

 private:
  YamlResult before_;
  Lines text_;
  std::string &problem_;
  std::uint32_t line_ = 0;
};

bool isFlow(Editor &editor, const YamlNode &node) {
  const char first = charAt(editor.text(), node.line, node.column);
  return first == '[' || first == '{';
}

/// Of the first item of a block list: its dash. -1: the item does not begin its line.
std::ptrdiff_t dashOf(Editor &editor, const YamlNode &list) {
  const std::string &line = editor.text().lines[list.items.front().line - 1];
  const std::size_t indentation = indentationOf(line);
  return line.compare(indentation, 1, "-") == 0 ? static_cast<std::ptrdiff_t>(indentation) : -1;
}

std::size_t endOfMap(Editor &editor, const YamlNode &map) {
  return endOfBlock(editor.text(), map.keys.front().line - 1, map.keys.front().column - 1, /*isList=*/false);
}

std::vector<std::string> belowKey(const std::string &key, std::size_t indentation, std::vector<std::string> lines) {
  lines.insert(lines.begin(), std::string(indentation, ' ') + key + ":");
  return lines;
}

std::optional<YamlEdit> insertIntoAllow(Editor &editor, const YamlNode &allow, const NewEntry &entry,
                                        std::size_t keyIndentation, bool isInFlow) {
  if (isFlow(editor, allow) && (isInFlow || !allow.items.empty())) {
    if (!editor.insertIntoFlow(allow, flowEntry(entry))) return editor.fail();
  } else if (isFlow(editor, allow)) {
    const std::size_t line = allow.line;
    if (!editor.openEmptyFlow(allow)) return editor.fail();
    editor.insert(line, blockEntry(entry, keyIndentation + 2));
  } else {
    if (allow.items.empty()) return editor.fail();
    const std::ptrdiff_t dash = dashOf(editor, allow);
    if (dash < 0) return editor.fail();
    const auto indentation = static_cast<std::size_t>(dash);
    editor.insert(endOfBlock(editor.text(), allow.items.front().line - 1, indentation, /*isList=*/true),
                  blockEntry(entry, indentation));
  }
  return editor.finish();
}

}  // namespace

std::string quoteYaml(const std::string &text) {
  const bool isPlain = !text.empty() && (isLetter(text.front()) || isDigit(text.front())) && text.back() != ' ' &&
                       std::all_of(text.begin(), text.end(), [](char c) {
                         return isLetter(c) || isDigit(c) || std::string_view("._-/@+ ").find(c) != std::string::npos;
                       });
  if (isPlain && text != "null" && text != "Null" && text != "NULL") return text;
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\')
      quoted += std::string("\\") + c;
    else if (c == '\n')
      quoted += "\\n";
    else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
      quoted += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    else
      quoted += c;
  }
  return quoted + '"';
}

bool isVendorName(const std::string &id) {
  return isVendorId(id) && id != "sub-processor" &&
         std::find(std::begin(kBuiltInVendors), std::end(kBuiltInVendors), id) == std::end(kBuiltInVendors);
}

bool hasSection(const std::string &text, const std::string &section, const std::string &key) {
  const YamlResult yaml = readYaml(text, "");
  const YamlNode *found = yaml.valid ? findKey(yaml.root, section) : nullptr;
  return found && (key.empty() || findKey(*found, key));
}

std::optional<YamlEdit> addApproval(const std::string &text, const NewEntry &entry, std::string &problem) {
  Editor editor(text, problem);
  if (!editor.canRead()) return std::nullopt;
  const YamlNode &root = editor.root();
  if (root.kind != YamlKind::Map || isFlow(editor, root)) return editor.fail();
  const YamlNode *policy = findKey(root, "policy");
  if (!policy) {
    std::vector<std::string> lines = belowKey("policy", 0, belowKey("allow", 2, blockEntry(entry, 4)));
    lines.insert(lines.begin(), "");
    editor.insert(endOfMap(editor, root), lines);
    std::optional<YamlEdit> edit = editor.finish();
    if (edit) edit->line += 3;
    return edit;
  }
  const YamlNode *allowKey = nullptr;
  const YamlNode *allow = findKey(*policy, "allow", &allowKey);
  if (allow) return insertIntoAllow(editor, *allow, entry, allowKey->column - 1, isFlow(editor, *policy));
  if (policy->kind != YamlKind::Map) return editor.fail();
  if (isFlow(editor, *policy)) {
    if (!editor.insertIntoFlow(*policy, "allow: [" + flowEntry(entry) + "]")) return editor.fail();
    return editor.finish();
  }
  const std::size_t indentation = policy->keys.front().column - 1;
  editor.insert(endOfMap(editor, *policy), belowKey("allow", indentation, blockEntry(entry, indentation + 2)));
  std::optional<YamlEdit> edit = editor.finish();
  if (edit) ++edit->line;
  return edit;
}

std::optional<YamlEdit> addVendor(const std::string &text, const std::string &id, const std::vector<std::string> &body,
                                  std::string &problem) {
  Editor editor(text, problem);
  if (!editor.canRead()) return std::nullopt;
  const YamlNode &root = editor.root();
  if (root.kind != YamlKind::Map || isFlow(editor, root)) return editor.fail();
  auto entryAt = [&](std::size_t indentation) {
    std::vector<std::string> lines;
    lines.reserve(body.size());
    for (const std::string &line : body) lines.push_back(std::string(indentation + 2, ' ') + line);
    return belowKey(id, indentation, lines);
  };
  const YamlNode *vendors = findKey(root, "vendors");
  if (!vendors) {
    std::vector<std::string> lines = belowKey("vendors", 0, entryAt(2));
    lines.insert(lines.begin(), "");
    editor.insert(endOfMap(editor, root), lines);
    std::optional<YamlEdit> edit = editor.finish();
    if (edit) edit->line += 2;
    return edit;
  }
  if (vendors->kind != YamlKind::Map) return editor.fail();
  if (isFlow(editor, *vendors)) {
    const std::size_t line = vendors->line;
    if (!vendors->items.empty() || !editor.openEmptyFlow(*vendors)) return editor.fail();
    editor.insert(line, entryAt(2));
    return editor.finish();
  }
  const std::size_t indentation = vendors->keys.front().column - 1;
  editor.insert(endOfMap(editor, *vendors), entryAt(indentation));
  return editor.finish();
}

}  // namespace piiflow::models
