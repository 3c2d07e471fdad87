// The declarations of a translation unit that the list of names has something to say about.
#pragma once

#include <vector>

#include "Annotations.h"
#include "clang/AST/ASTContext.h"
#include "names/PersonalNames.h"

namespace piiflow::checks {

struct Guessed {
  const clang::NamedDecl *decl = nullptr;
  names::Guess guess;
};

/// In the order of the source. Left out: what an annotation or a model names, what system headers declare, parameters
/// of functions that something here calls (what comes in is what goes in there), and accessors of a member that is
/// told.
std::vector<Guessed> guessDeclarations(clang::ASTContext &context, const names::NameList &list,
                                       const ModelledDeclarations &modelled);

}  // namespace piiflow::checks
