// Where Clang's own headers (stddef.h, intrinsics) are. Without them no program parses.
#pragma once

#include <string>
#include <vector>

namespace piiflow::lower {

struct BuiltinHeaderSearch {
  std::string flag;                    ///< given by the user; wins when it is right
  std::string compiledIn;              ///< where they were when piiflow was built
  std::string binary;                  ///< the running executable: then ../lib/clang/22
  std::vector<std::string> compilers;  ///< names on PATH to ask for -print-resource-dir
};

/// The search of this binary, with `flag` in front.
BuiltinHeaderSearch defaultBuiltinHeaderSearch(std::string flag);

/// The first directory in that order that has include/stddef.h; empty when there is none.
std::string findBuiltinHeaders(const BuiltinHeaderSearch &search);

}  // namespace piiflow::lower
