#pragma once

#include "base/Ids.h"

namespace piiflow::base {

using FileId = Id<struct FileTag>;

/// A range of source text as the user sees it: inside a macro this is the expansion point.
/// Lines and columns count from 1; columns are bytes; the end is exclusive. Line 0 means "no place".
struct SourceSpan {
  FileId file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t endLine = 0;
  std::uint32_t endColumn = 0;

  bool known() const { return file.valid() && line != 0; }
  friend auto operator<=>(const SourceSpan &, const SourceSpan &) = default;
};

}  // namespace piiflow::base
