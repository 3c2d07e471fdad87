// Text to YamlNode, by way of yaml-cpp's events. yaml-cpp's exceptions end here.
//
// We build our own tree since YAML::Node drops the second of two equal keys and the place of an empty value.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <fmt/format.h>

#include <sstream>

#include "models/YamlNode.h"

namespace piiflow::models {
namespace {

// yaml-cpp gives up at 500, but each level costs it several stack frames; nothing of ours is deeper than 5.
constexpr std::size_t kMaxDepth = 64;

/// Thrown through yaml-cpp to stop it, never out of this file.
struct StopReading {
  std::uint32_t line;
  std::uint32_t column;
  const char *message;
};

std::uint32_t fromOne(int zeroBased) { return zeroBased < 0 ? 0 : static_cast<std::uint32_t>(zeroBased) + 1; }

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(YamlResult &result, const std::string &text) : result_(result), text_(text) {}

  void OnDocumentStart(const YAML::Mark &) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { add(open(YamlKind::Null, mark)); }
  void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override {
    stop(mark, "YAML aliases are not supported: write the value out");
  }
  void OnAnchor(const YAML::Mark &mark, const std::string &) override {
    stop(mark, "YAML anchors are not supported: write the value out where it is needed");
  }
  void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override {
    refuseTag(mark, tag);
    if (tag == "!") requireClosingQuote(mark);
    // An unquoted ~ or null is no text.
    const bool isNull = tag == "?" && (value == "~" || value == "null" || value == "Null" || value == "NULL");
    YamlNode node = open(isNull ? YamlKind::Null : YamlKind::Scalar, mark);
    node.scalar = value;
    add(std::move(node));
  }
  void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    refuseTag(mark, tag);
    push(open(YamlKind::List, mark));
  }
  void OnSequenceEnd() override { pop(); }
  void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override {
    refuseTag(mark, tag);
    push(open(YamlKind::Map, mark));
  }
  void OnMapEnd() override { pop(); }

 private:
  [[noreturn]] static void stop(const YAML::Mark &mark, const char *message) {
    throw StopReading{fromOne(mark.line), fromOne(mark.column), message};
  }

  static void refuseTag(const YAML::Mark &mark, const std::string &tag) {
    if (!tag.empty() && tag != "?" && tag != "!") stop(mark, "YAML tags are not supported");
  }

  /// yaml-cpp takes the end of the file for a closing quote.
  void requireClosingQuote(const YAML::Mark &mark) const {
    std::size_t at = static_cast<std::size_t>(mark.pos);
    if (at >= text_.size() || (text_[at] != '"' && text_[at] != '\'')) return;
    const char quote = text_[at++];
    for (; at < text_.size(); ++at) {
      const bool isDoubled = quote == '\'' && text_.compare(at, 2, "''") == 0;
      if (isDoubled || (quote == '"' && text_[at] == '\\'))
        ++at;
      else if (text_[at] == quote)
        return;
    }
    stop(mark, "invalid YAML: this quotation is not closed");
  }

  static YamlNode open(YamlKind kind, const YAML::Mark &mark) {
    YamlNode node;
    node.kind = kind;
    node.line = fromOne(mark.line);
    node.column = fromOne(mark.column);
    return node;
  }

  void push(YamlNode node) {
    if (stack_.size() >= kMaxDepth) throw StopReading{node.line, node.column, "nested too deeply"};
    stack_.push_back(std::move(node));
  }

  void pop() {
    YamlNode done = std::move(stack_.back());
    stack_.pop_back();
    add(std::move(done));
  }

  void add(YamlNode node) {
    if (stack_.empty()) {
      result_.root = std::move(node);
      return;
    }
    YamlNode &parent = stack_.back();
    const bool isKey = parent.kind == YamlKind::Map && parent.keys.size() == parent.items.size();
    if (!isKey && parent.kind == YamlKind::Map && node.kind == YamlKind::Null && node.scalar.empty()) {
      // yaml-cpp puts an absent value where the next thing begins.
      node.line = parent.keys.back().line;
      node.column = parent.keys.back().column;
    }
    (isKey ? parent.keys : parent.items).push_back(std::move(node));
  }

  YamlResult &result_;
  const std::string &text_;
  std::vector<YamlNode> stack_;
};

/// True when the line, or the one before it, is indented with a tab: the usual cause of a puzzling message.
bool hasTabIndentation(const std::string &text, std::uint32_t line) {
  std::istringstream lines(text);
  std::string content;
  for (std::uint32_t number = 1; number <= line && std::getline(lines, content); ++number) {
    const std::size_t indent = content.find_first_not_of(" \t");
    const std::string_view leading(content.data(), indent == std::string::npos ? content.size() : indent);
    if (number + 1 >= line && leading.find('\t') != std::string_view::npos) return true;
  }
  return false;
}

/// Byte offset of the first byte that is not UTF-8 text, or npos. Control characters but tab and line ends count.
std::size_t findNonText(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x20 && lead != '\t' && lead != '\n' && lead != '\r') return at;
    std::size_t length = lead < 0x80                   ? 1
                         : lead >= 0xc2 && lead < 0xe0 ? 2
                         : lead >= 0xe0 && lead < 0xf0 ? 3
                         : lead >= 0xf0 && lead < 0xf5 ? 4
                                                       : 0;
    if (length == 0 || at + length > text.size()) return at;
    for (std::size_t i = 1; i < length; ++i)
      if ((static_cast<unsigned char>(text[at + i]) & 0xc0) != 0x80) return at;
    at += length;
  }
  return std::string_view::npos;
}

void report(YamlResult &result, const std::string &file, std::uint32_t line, std::uint32_t column,
            std::string message) {
  result.valid = false;
  result.diagnostics.push_back({base::Severity::Error, file, line, column, std::move(message), ""});
}

bool isText(YamlResult &result, const std::string &text, const std::string &file) {
  const std::size_t bad = findNonText(text);
  if (bad == std::string::npos) return true;
  std::uint32_t line = 1;
  std::size_t lineStart = 0;
  for (std::size_t i = 0; i < bad; ++i)
    if (text[i] == '\n') {
      ++line;
      lineStart = i + 1;
    }
  report(result, file, line, static_cast<std::uint32_t>(bad - lineStart + 1), "not a YAML file: this is no UTF-8 text");
  return false;
}

void parse(YamlResult &result, const std::string &text, const std::string &file) {
  std::istringstream stream(text);
  try {
    YAML::Parser parser(stream);
    TreeBuilder builder(result, text);
    if (!parser.HandleNextDocument(builder)) return;
    YamlResult second;
    TreeBuilder secondBuilder(second, text);
    if (parser.HandleNextDocument(secondBuilder))
      report(result, file, second.root.line, second.root.column,
             "several YAML documents in one file are not supported");
  } catch (const StopReading &stopped) {
    report(result, file, stopped.line, stopped.column, stopped.message);
  } catch (const YAML::Exception &error) {
    const std::uint32_t line = error.mark.is_null() ? 0 : fromOne(error.mark.line);
    const std::uint32_t column = error.mark.is_null() ? 0 : fromOne(error.mark.column);
    const bool tab = hasTabIndentation(text, line);
    report(result, file, line, column,
           tab ? std::string("invalid YAML: a tab in the indentation; use spaces") : "invalid YAML: " + error.msg);
  }
}

}  // namespace

std::string_view describe(YamlKind kind) {
  switch (kind) {
    case YamlKind::Null:
      return "nothing";
    case YamlKind::Scalar:
      return "a single value";
    case YamlKind::List:
      return "a list";
    case YamlKind::Map:
      return "a map";
  }
  return "";
}

YamlResult readYaml(const std::string &text, const std::string &file) {
  YamlResult result;
  result.valid = true;
  const bool hasMark = text.starts_with("\xef\xbb\xbf");
  const std::string content = hasMark ? text.substr(3) : text;
  if (!isText(result, content, file)) return result;
  parse(result, content, file);
  return result;
}

}  // namespace piiflow::models
