// Which system headers could have been read before all text of the project.
#pragma once

#include "lower/HeaderFacts.h"
#include "lower/HeaderWatchState.h"

namespace piiflow::lower {

/// All of the facts but the uses and the digest of requests.
HeaderFacts judgeHeaders(clang::ASTContext &context, HeaderWatch::State &state);

}  // namespace piiflow::lower
