// A SARIF report of piiflow as what an editor shows: diagnostics by file, each with its way as related information.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

namespace piiflow::driver {

/// Lines and columns count from 0, columns in UTF-16 code units, as the protocol has it.
struct EditorPlace {
  std::string uri;
  std::int64_t line = 0, column = 0, endLine = 0, endColumn = 0;
};

struct EditorResult {
  std::string rule, level, message;
  EditorPlace place;
  std::vector<std::pair<EditorPlace, std::string>> steps;  ///< of one way, the source first
  // Of flows only:
  std::string flowId, category, recipient, source;
  std::vector<std::string> transforms;
};

/// A declaration that `suggest` takes for personal data.
struct EditorProposal {
  EditorPlace place;
  std::string name, category, reason;
};

/// What `suggest --format json` wrote; empty when it cannot be read.
std::vector<EditorProposal> readEditorProposals(llvm::StringRef json, const std::string &root);

/// What the report holds; `root` is the folder that its paths are relative to unless it names another.
llvm::Expected<std::vector<EditorResult>> readEditorResults(llvm::StringRef sarif, const std::string &root);

/// Errors with a place, one on a line of standard error: `FILE:LINE:COLUMN: error: MESSAGE`.
std::vector<EditorResult> readEditorErrors(llvm::StringRef errors, const std::string &folder);

llvm::json::Object rangeOf(const EditorPlace &place);
/// As `textDocument/publishDiagnostics` wants it.
llvm::json::Object diagnosticOf(const EditorResult &result);

std::string uriOf(llvm::StringRef path);
/// Of a `file:` URI; empty for others.
std::string pathOf(llvm::StringRef uri);

}  // namespace piiflow::driver
