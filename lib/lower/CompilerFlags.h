// Compile commands, made fit for reading a file only: what other compilers understand, loads code, writes files or
// only shapes messages is left out.
#pragma once

#include <string>
#include <vector>

namespace piiflow::lower {

/// `command` is a compile command, the compiler first, with `@file` arguments expanded. The result has the compiler
/// first and no input files; an `-x` that would apply to the input is kept.
std::vector<std::string> keepReadingFlags(const std::vector<std::string> &command);

/// Without those that describe the machine or its character sets: other compilers have more of them than Clang.
std::vector<std::string> withoutMachineFlags(const std::vector<std::string> &flags);

/// `@file` arguments replaced by what stands in them; paths are relative to `workingDirectory`.
std::vector<std::string> expandResponseFiles(const std::vector<std::string> &command,
                                             const std::string &workingDirectory);

}  // namespace piiflow::lower
