// From a tree to its flow unit: the half of extractUnit that needs no front end of its own. clang-tidy hands over the
// tree that it has.
#pragma once

#include "flow/FlowUnit.h"
#include "lower/ExtractUnit.h"
#include "lower/MacroConstants.h"

namespace clang {
class ASTContext;
}

namespace piiflow::lower {

/// What the thread that lowers needs: deep expressions recurse deeply.
constexpr unsigned kLoweringStackBytes = 256u << 20;

/// Of `options` only root and working directory matter. The tree must be free of errors.
void lowerTranslationUnit(clang::ASTContext &context, const MacroCollector &macros, const ExtractOptions &options,
                          flow::FlowUnit &unit);

}  // namespace piiflow::lower
