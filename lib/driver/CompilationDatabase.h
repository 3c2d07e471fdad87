// compile_commands.json: found, read and checked. What is wrong with it is said with the place.
#pragma once

#include <string>
#include <vector>

#include "driver/Options.h"
#include "llvm/Support/Error.h"

namespace piiflow::driver {

/// One way in which one file is compiled.
struct CompileCommand {
  std::string file;                    ///< absolute
  std::string directory;               ///< absolute: the folder that the compiler ran in
  std::vector<std::string> arguments;  ///< as in the database, the compiler first
  std::vector<std::string> outputs = {};    ///< absolute; of all entries that are the same but for it, where known
};

struct CompilationDatabase {
  std::string path;
  std::vector<CompileCommand> commands;  ///< in the order of the file, equal ones once
};

/// The database that -p names, or the one found upwards of the working directory, else of the first FILE.
llvm::Expected<std::string> findDatabase(const Options &options);

/// Fails with one message for everything that is wrong, one line each, each beginning with `path:line:column:`.
llvm::Expected<CompilationDatabase> readDatabase(const std::string &path, const std::vector<PathMapping> &maps);

/// The same for text that was read already.
llvm::Expected<CompilationDatabase> parseDatabase(llvm::StringRef text, const std::string &path,
                                                  const std::vector<PathMapping> &maps);

}  // namespace piiflow::driver
