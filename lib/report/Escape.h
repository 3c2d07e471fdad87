// Text from programs and YAML on its way to a terminal or a log: nothing in it may steer what reads it.
#pragma once

#include <string>

#include "llvm/ADT/StringRef.h"

namespace piiflow::report {

/// Control characters (C0, DEL, C1), line and paragraph separators and bidirectional overrides as \u{XX}, bytes that
/// are not UTF-8 as \xXX.
std::string escapeText(llvm::StringRef text);

/// Text within Markdown, in a cell of a table too: nothing in it is markup.
std::string escapeMarkdown(llvm::StringRef text);

/// A field of a CSV file (RFC 4180, but for the line ends). What a spreadsheet would take for a formula gets an
/// apostrophe before it.
std::string escapeCsv(llvm::StringRef text);

/// A path as the path part of a URI.
std::string encodeUri(llvm::StringRef path);

}  // namespace piiflow::report
