// C++ source in, one function's instructions out.
#pragma once

#include <string>

#include "flow/FlowUnit.h"

namespace piiflow::test {

/// The unit of `code`, in a file of its own. The test fails when it does not compile.
flow::FlowUnit lowerCode(const std::string &code);

/// The body of the function with this qualified name, as PrintUnit prints it, without the first line.
std::string lowered(const std::string &code, const std::string &function);

/// `text` without the indentation that its lines have in common and without the first line break.
std::string dedent(const char *text);

}  // namespace piiflow::test
