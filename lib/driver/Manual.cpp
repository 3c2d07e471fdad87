#include "driver/Manual.h"

#include "base/Version.h"
#include "driver/CommandCatalog.h"
#include "driver/Configuration.h"
#include "driver/Output.h"
#include "driver/Reference.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

namespace piiflow::driver {
namespace {

int print(const std::string &text) {
  llvm::Error error = writeToStandardOutput(text);
  if (!error) return kClean;
  printProblem(std::move(error));
  return kBadUsage;
}

// --- man ------------------------------------------------------------

std::string roff(llvm::StringRef text) {
  std::string result;
  for (char c : text) {
    if (c == '\\') {
      result += "\\e";
    } else if (c == '-') {
      result += "\\-";
    } else if ((c == '.' || c == '\'') && (result.empty() || result.back() == '\n')) {
      result += std::string("\\&") + c;
    } else {
      result += c;
    }
  }
  return result;
}

std::string manPage() {
  const std::string overview = commandOverview();
  auto [intro, rest] = llvm::StringRef(overview).split("\n\n");
  const std::string usage = rest.split("Usage:\n").second.split("\n\n").first.str();
  std::string page = ".TH PIIFLOW 1 \"\" \"piiflow " + roff(base::toolVersion()) + "\"\n.SH NAME\n";
  llvm::StringRef purpose = intro;
  purpose.consume_front("piiflow ");
  page += "piiflow \\- " + roff(purpose.rtrim(".\n")) + "\n.SH SYNOPSIS\n.nf\n" + roff(usage) + "\n.fi\n.SH COMMANDS\n";
  for (const CommandEntry &command : commandCatalog()) {
    page += ".SS piiflow " + roff(command.word) + "\n" + roff(command.summary) + "\n";
    for (const OptionEntry &option : command.options)
      page += ".TP\n.B " + roff(spellOption(option)) + "\n" + roff(option.description) + "\n";
  }
  page +=
      ".SH EXIT STATUS\n0: no unapproved flow. 1: at least one. 2: bad usage or configuration. 3: the analysis is\n"
      "incomplete and no unapproved flow was seen in the rest.\n"
      ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nNo colours, unless \\-\\-color always is given.\n"
      ".TP\n.B SOURCE_DATE_EPOCH\nThe time that stands in audit logs.\n"
      ".SH FILES\n.TP\n.B .piiflow.yaml\nThe configuration, in the working directory or a folder above it.\n";
  return page;
}

// --- Shells ------------------------------------------------------------

enum class Value : unsigned char { None, Word, Choice, File, Folder };

Value valueOf(const OptionEntry &option) {
  if (!option.takesValue) return Value::None;
  if (option.type.find('|') != std::string::npos) return Value::Choice;
  llvm::StringRef type = option.type;
  if (type == "DIR") return Value::Folder;
  return type == "FILE" || type == "BUILD_DIR" || type == "UNIT.pfu" ? Value::File : Value::Word;
}

std::string choices(const OptionEntry &option) {
  llvm::SmallVector<llvm::StringRef> words;
  llvm::StringRef(option.type).split(words, '|');
  return llvm::join(words, " ");
}

/// The words behind `first`, or all first words when it is empty: "vendors check" is two.
std::vector<std::string> wordsAfter(const std::vector<CommandEntry> &catalog, llvm::StringRef first) {
  std::vector<std::string> words;
  for (const CommandEntry &command : catalog) {
    auto [head, tail] = llvm::StringRef(command.word).split(' ');
    std::string word = first.empty() ? head.str() : (head == first ? tail.str() : "");
    if (!word.empty() && (words.empty() || words.back() != word)) words.push_back(std::move(word));
  }
  return words;
}

std::vector<std::string> groups(const std::vector<CommandEntry> &catalog) {
  std::vector<std::string> found;
  for (const std::string &word : wordsAfter(catalog, ""))
    if (!wordsAfter(catalog, word).empty()) found.push_back(word);
  return found;
}

/// The words that an operand of the command must be one of; empty when it has no such operand.
std::string operandChoices(const CommandEntry &command) {
  for (const OptionEntry &option : command.options)
    if (option.names.empty() && valueOf(option) == Value::Choice) return choices(option);
  return {};
}

std::string bashCases(const CommandEntry &command) {
  std::string names, text;
  for (const OptionEntry &option : command.options) {
    for (const std::string &name : option.names) names += (names.empty() ? "" : " ") + name;
    const Value value = valueOf(option);
    if (option.names.empty() || value == Value::None) continue;
    text += "        " + llvm::join(option.names, "|") + ") ";
    if (value == Value::Choice) text += "COMPREPLY=($(compgen -W '" + choices(option) + "' -- \"$word\")); ";
    if (value == Value::File) text += "COMPREPLY=($(compgen -f -- \"$word\")); compopt -o filenames; ";
    if (value == Value::Folder) text += "COMPREPLY=($(compgen -d -- \"$word\")); compopt -o filenames; ";
    text += "return ;;\n";
  }
  return "    '" + command.word + "')\n      case $previous in\n" + text + "      esac\n      operands='" +
         operandChoices(command) + "' options='" + names + "' ;;\n";
}

std::string bashScript() {
  const std::vector<CommandEntry> catalog = commandCatalog();
  std::string text =
      "# bash completion of piiflow; written by `piiflow completion bash`\n_piiflow() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} options= operands= command\n"
      "  COMPREPLY=()\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W '" +
      llvm::join(wordsAfter(catalog, ""), " ") +
      " --help --version' -- \"$word\"))\n    return\n  fi\n"
      "  command=${COMP_WORDS[1]}\n  case $command in\n";
  for (const std::string &group : groups(catalog))
    text += "    " + group + ")\n      if [ \"$COMP_CWORD\" -eq 2 ]; then\n        COMPREPLY=($(compgen -W '" +
            llvm::join(wordsAfter(catalog, group), " ") +
            "' -- \"$word\"))\n        return\n      fi\n"
            "      command=\"$command ${COMP_WORDS[2]}\" ;;\n";
  text += "  esac\n  case $command in\n";
  for (const CommandEntry &command : catalog) text += bashCases(command);
  return text +
         "  esac\n  if [[ $word == -* ]]; then\n    COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
         "  elif [ -n \"$operands\" ]; then\n    COMPREPLY=($(compgen -W \"$operands\" -- \"$word\"))\n  else\n"
         "    COMPREPLY=($(compgen -f -- \"$word\"))\n    compopt -o filenames\n  fi\n}\n"
         "complete -F _piiflow piiflow\n";
}

/// Within '...' of zsh and fish.
std::string quoted(llvm::StringRef text, bool isZshSpec) {
  std::string result;
  for (char c : text) {
    if (c == '\'') {
      result += "'\\''";
    } else if (isZshSpec && (c == '[' || c == ']' || c == ':')) {
      result += std::string("\\") + c;
    } else {
      result += c;
    }
  }
  return result;
}

std::string zshScript() {
  const std::vector<CommandEntry> catalog = commandCatalog();
  std::string text =
      "#compdef piiflow\n# Written by `piiflow completion zsh`.\nlocal command=$words[2]\n"
      "if (( CURRENT == 2 )); then\n  compadd -- " +
      llvm::join(wordsAfter(catalog, ""), " ") + " --help --version\n  return\nfi\ncase $command in\n";
  for (const std::string &group : groups(catalog))
    text += "  " + group + ")\n    if (( CURRENT == 3 )); then\n      compadd -- " +
            llvm::join(wordsAfter(catalog, group), " ") +
            "\n      return\n    fi\n    command=\"$command $words[3]\" ;;\n";
  text += "esac\ncase $command in\n";
  for (const CommandEntry &command : catalog) {
    text += "  '" + command.word + "') _arguments \\\n";
    for (const OptionEntry &option : command.options) {
      for (const std::string &name : option.names) {
        text += "    '" + name + "[" + quoted(option.description, true) + "]";
        const Value value = valueOf(option);
        if (value == Value::Choice) text += ":value:(" + choices(option) + ")";
        if (value == Value::File) text += ":file:_files";
        if (value == Value::Folder) text += ":folder:_files -/";
        if (value == Value::Word) text += ":" + quoted(option.type, true) + ":";
        text += "' \\\n";
      }
    }
    const std::string words = operandChoices(command);
    text += words.empty() ? "    '*:file:_files' ;;\n" : "    '*:word:(" + words + ")' ;;\n";
  }
  return text + "esac\n";
}

std::string fishScript() {
  const std::vector<CommandEntry> catalog = commandCatalog();
  std::string text =
      "# fish completion of piiflow; written by `piiflow completion fish`\n"
      "complete -c piiflow -n __fish_use_subcommand -f -a '" +
      llvm::join(wordsAfter(catalog, ""), " ") + "'\n";
  for (const std::string &group : groups(catalog)) {
    const std::string words = llvm::join(wordsAfter(catalog, group), " ");
    text.append("complete -c piiflow -n '__fish_seen_subcommand_from ").append(group);
    text.append("; and not __fish_seen_subcommand_from ").append(words).append("' -f -a '").append(words).append("'\n");
  }
  for (const CommandEntry &command : catalog) {
    llvm::SmallVector<llvm::StringRef> words;
    llvm::StringRef(command.word).split(words, ' ');
    std::string seen;
    for (llvm::StringRef word : words)
      seen += (seen.empty() ? "" : "; and ") + std::string("__fish_seen_subcommand_from ") + word.str();
    if (const std::string operands = operandChoices(command); !operands.empty())
      text.append("complete -c piiflow -n '").append(seen).append("' -f -a '").append(operands).append("'\n");
    for (const OptionEntry &option : command.options) {
      if (option.names.empty()) continue;
      text += "complete -c piiflow -n '" + seen + "'";
      for (llvm::StringRef name : option.names)
        text += name.starts_with("--") ? " -l " + name.drop_front(2).str() : " -s " + name.drop_front(1).str();
      const Value value = valueOf(option);
      if (value == Value::Choice) text += " -x -a '" + choices(option) + "'";
      if (value == Value::Word) text += " -x";
      if (value == Value::File) text += " -r";
      if (value == Value::Folder) text += " -x -a '(__fish_complete_directories)'";
      text += " -d '" + quoted(option.description, false) + "'\n";
    }
  }
  return text;
}

}  // namespace

std::string completionScript(const std::string &shell) {
  if (shell == "bash") return bashScript();
  return shell == "zsh" ? zshScript() : fishScript();
}

int printCompletion(const Options &options) { return print(completionScript(options.shape)); }

int printManual(const Options &options) { return print(options.shape == "man" ? manPage() : referencePage()); }

}  // namespace piiflow::driver
