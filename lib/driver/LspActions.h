// What an editor offers at a result: approve the flow, suppress it, annotate its source. Nothing takes effect before
// somebody has written a reason: the edits leave that place empty, and without one neither counts.
#pragma once

#include <optional>

#include "driver/LspReport.h"
#include "driver/Options.h"

namespace piiflow::driver {

/// Code actions of the protocol.
llvm::json::Array actionsFor(const EditorResult &result, const Options &options);

/// The annotation that `suggest` proposes, where it still fits the file.
std::optional<llvm::json::Object> actionFor(const EditorProposal &proposal);

}  // namespace piiflow::driver
