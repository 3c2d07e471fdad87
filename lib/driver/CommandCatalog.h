// All commands and their options, as the command line knows them: for completion and the manual.
#pragma once

#include <string>
#include <vector>

namespace piiflow::driver {

struct OptionEntry {
  std::vector<std::string> names;  ///< "-p", "--config"; empty for an operand
  std::string operand;             ///< "FILE"; empty for an option
  std::string type;                ///< "DIR", or the words that it takes: "text|json"
  bool takesValue = false;
  std::string description;
};

struct CommandEntry {
  std::string word;  ///< "vendors check"
  std::string summary;
  std::vector<OptionEntry> options;
};

/// What `piiflow --help` prints.
std::string commandOverview();
std::vector<CommandEntry> commandCatalog();

}  // namespace piiflow::driver
