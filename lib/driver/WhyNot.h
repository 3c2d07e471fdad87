// Why a source does not reach a call: how far its data comes, and where it goes out of sight.
#pragma once

#include <string>

#include "bind/TaintSpec.h"
#include "link/Program.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include "policy/Verdict.h"
#include "solve/Flow.h"

namespace piiflow::driver {

/// `from` is the end of a source's qualified name, `to` is FILE:LINE. `flows` were solved with Observe::AllCalls;
/// `verdicts` are null where nobody judged them. An error says that there is no such source or call.
llvm::Error writeWhyNot(const link::Program &program, const bind::TaintSpec &spec, const solve::FlowSet &flows,
                        const policy::PolicyResult *verdicts, const std::string &from, const std::string &to,
                        llvm::raw_ostream &os);

}  // namespace piiflow::driver
