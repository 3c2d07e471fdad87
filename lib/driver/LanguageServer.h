// `piiflow lsp`: a language server over standard input and output.
//
// The program is checked in a process of its own, whenever a file is saved: the whole program, from the cache. Until it
// is through, the report of before stands, that of the last session at the start.
#pragma once

#include "driver/Options.h"

namespace piiflow::driver {

int serveEditor(const Options &options);

}  // namespace piiflow::driver
