// From a tree to its flow unit: the half of extractUnit that needs no front end of its own. clang-tidy hands over the
// tree that it has.
#pragma once

#include <vector>

#include "flow/FlowUnit.h"
#include "lower/ExtractUnit.h"
#include "lower/MacroConstants.h"

namespace clang {
class ASTContext;
class EnumDecl;
}  // namespace clang

namespace piiflow::lower {

/// What the thread that lowers needs: deep expressions recurse deeply.
constexpr unsigned kLoweringStackBytes = 256u << 20;

/// What is known of a precompiled header without all of its declarations being read.
struct PrecompiledPart {
  std::vector<const clang::EnumDecl *> enumerations;            ///< that this file had read, as often as it may be
  const std::vector<flow::NamedConstant> *constants = nullptr;  ///< of enumerators that the headers refer to
  const std::vector<flow::SourceFile> *files = nullptr;         ///< of which it is made
};

/// Of system headers alone: the constants that they would add to a unit.
std::vector<flow::NamedConstant> constantsOf(clang::ASTContext &context);

/// The same: the files. Of `options` only root and working directory matter.
std::vector<flow::SourceFile> systemFilesOf(clang::ASTContext &context, const ExtractOptions &options);

/// Without `precompiled`, all declarations of the tree are walked. Of `options` only root and working directory matter.
/// The tree must be free of errors.
void lowerTranslationUnit(clang::ASTContext &context, const MacroCollector &macros, const ExtractOptions &options,
                          flow::FlowUnit &unit, const PrecompiledPart *precompiled = nullptr);

}  // namespace piiflow::lower
