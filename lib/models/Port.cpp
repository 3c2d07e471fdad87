#include "models/Port.h"

#include <fmt/format.h>

#include "models/Words.h"

namespace piiflow::models {
namespace {

constexpr std::uint32_t kMaxArgument = 255;  // compilers promise 256 parameters

std::optional<std::uint32_t> parseIndex(std::string_view &rest) {
  std::uint32_t index = 0;
  std::size_t digits = 0;
  while (digits < rest.size() && isDigit(rest[digits])) {
    if (index <= kMaxArgument) index = index * 10 + static_cast<std::uint32_t>(rest[digits] - '0');
    ++digits;
  }
  if (digits == 0 || index > kMaxArgument) return std::nullopt;
  rest.remove_prefix(digits);
  return index;
}

std::string_view takeWord(std::string_view &rest) {
  std::size_t length = 0;
  while (length < rest.size() && isNameCharacter(rest[length])) ++length;
  const std::string_view word = rest.substr(0, length);
  rest.remove_prefix(length);
  return word;
}

bool parseBase(std::string_view &rest, Port &port, std::string &problem) {
  std::string_view numbered = rest;
  if (numbered.starts_with("arg") && numbered.size() > 3 && isDigit(numbered[3])) {
    numbered.remove_prefix(3);
    const auto index = parseIndex(numbered);
    if (!index) {
      problem = fmt::format("no function has so many arguments (at most arg{})", kMaxArgument);
      return false;
    }
    port.base = PortBase::Argument;
    port.index = *index;
    if (numbered.starts_with('+')) {
      port.base = PortBase::ArgumentAndAfter;
      numbered.remove_prefix(1);
    }
    rest = numbered;
    return true;
  }
  const std::string_view word = takeWord(rest);
  if (word == "this")
    port.base = PortBase::This;
  else if (word == "return")
    port.base = PortBase::Return;
  else if (word == "args")
    port.base = PortBase::Arguments;
  else if (word == "any")
    port.base = PortBase::Any;
  else if (word == "global")
    port.base = PortBase::Global;
  else {
    problem = "a port begins with this, return, argN, argN+, args or any";
    return false;
  }
  return true;
}

bool parseStep(std::string_view &rest, Port &port, std::string &problem);

/// `"Authorization"`: what is between the quotes.
bool parseKey(std::string_view &rest, PortStep &step, std::string &problem) {
  const std::size_t end = rest.find('"', 1);
  if (end == std::string_view::npos || end == 1) {
    problem = "between the quotes stands the key, and nothing behind them";
    return false;
  }
  step.member = rest.substr(1, end - 1);
  rest.remove_prefix(end + 1);
  return true;
}

/// `[]`, or `[arg0]`: the element under that key; `["name"]`: under this one.
bool parseElement(std::string_view &rest, Port &port, std::string &problem) {
  rest.remove_prefix(1);
  PortStep step{PortStepKind::Element, "", {}};
  if (rest.starts_with('"')) {
    if (!parseKey(rest, step, problem)) return false;
  } else if (!rest.empty() && !rest.starts_with(']')) {
    Port &key = step.key.emplace_back();
    if (!parseBase(rest, key, problem) || key.base != PortBase::Argument) {
      problem = "within [ ] stands nothing, the key in quotes, or the argument that is the key: [arg0]";
      return false;
    }
    while (!rest.empty() && !rest.starts_with(']'))
      if (!parseStep(rest, key, problem)) return false;
  }
  if (!rest.starts_with(']')) {
    problem = "']' is missing";
    return false;
  }
  rest.remove_prefix(1);
  port.steps.push_back(std::move(step));
  return true;
}

bool parseStep(std::string_view &rest, Port &port, std::string &problem) {
  if (rest.starts_with('[')) return parseElement(rest, port, problem);
  if (rest.starts_with('*')) {
    rest.remove_prefix(1);
    port.steps.push_back({PortStepKind::Dereference, "", {}});
    return true;
  }
  if (rest.starts_with('.')) {
    rest.remove_prefix(1);
    // `.0`, `.1`, ... are the elements of a tuple.
    const std::string_view member = takeWord(rest);
    if (!member.empty()) {
      port.steps.push_back({PortStepKind::Member, std::string(member), {}});
      return true;
    }
    problem = "a member's name must follow '.'";
    return false;
  }
  problem = fmt::format("unexpected '{}': only .member, [], [argN] and * may follow", rest);
  return false;
}

}  // namespace

std::optional<Port> parsePort(std::string_view text, std::string &problem) {
  Port port;
  std::string_view rest = text;
  if (!parseBase(rest, port, problem)) return std::nullopt;
  while (!rest.empty())
    if (!parseStep(rest, port, problem)) return std::nullopt;
  if (port.base == PortBase::Global && (port.steps.empty() || port.steps.front().kind != PortStepKind::Member)) {
    problem = "a member must follow 'global'";
    return std::nullopt;
  }
  return port;
}

static std::string formatKey(const PortStep &step) {
  if (!step.key.empty()) return formatPort(step.key.front());
  return step.member.empty() ? "" : '"' + step.member + '"';
}

std::string formatArgument(const WhenClause &clause) {
  std::string text = clause.argument == WhenClause::kThis ? "this" : fmt::format("arg{}", clause.argument);
  for (const std::string &member : clause.members) text += "." + member;
  return text;
}

std::string formatPort(const Port &port) {
  std::string text;
  switch (port.base) {
    case PortBase::This:
      text = "this";
      break;
    case PortBase::Return:
      text = "return";
      break;
    case PortBase::Argument:
      text = fmt::format("arg{}", port.index);
      break;
    case PortBase::ArgumentAndAfter:
      text = fmt::format("arg{}+", port.index);
      break;
    case PortBase::Arguments:
      text = "args";
      break;
    case PortBase::Any:
      text = "any";
      break;
    case PortBase::Global:
      text = "global";
      break;
  }
  for (const PortStep &step : port.steps) {
    switch (step.kind) {
      case PortStepKind::Member:
        text += "." + step.member;
        break;
      case PortStepKind::Element:
        text += "[" + formatKey(step) + "]";
        break;
      case PortStepKind::Dereference:
        text += "*";
        break;
    }
  }
  return text;
}

}  // namespace piiflow::models
