// piiflow-dump: what each stage made, as text. For people who work on piiflow; promises nothing to users.
#pragma once

#include <string>

#include "bind/TaintSpec.h"
#include "link/Program.h"
#include "llvm/Support/raw_ostream.h"
#include "lower/HeaderReuse.h"
#include "models/ModelSet.h"
#include "policy/Verdict.h"
#include "solve/Flow.h"
#include "solve/Solve.h"

namespace piiflow::driver {

void dumpModels(const models::ModelSet &models, llvm::raw_ostream &os);
/// With `function`: only functions whose qualified name is it or ends in `::` and it.
void dumpProgram(const link::Program &program, const std::string &function, llvm::raw_ostream &os);
void dumpCalls(const link::Program &program, bool dot, llvm::raw_ostream &os);
void dumpSpec(const link::Program &program, const bind::TaintSpec &spec, llvm::raw_ostream &os);
void dumpFlows(const link::Program &program, const bind::TaintSpec &spec, const solve::FlowSet &flows,
               llvm::raw_ostream &os);
void dumpVerdicts(const link::Program &program, const bind::TaintSpec &spec, const policy::PolicyResult &result,
                  llvm::raw_ostream &os);

/// Which system headers of the source `name` could come first, and what stands against the others.
void dumpHeaderFacts(const std::string &name, const lower::HeaderReuse &headers, llvm::raw_ostream &os);

int runDump(int argc, const char *const *argv);

}  // namespace piiflow::driver
