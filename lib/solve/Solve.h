// Which source reaches which sink call: the public face of the solver.
//
// The solver computes one summary per function (and per specialisation, see FunctionSummary.h), callees first, each
// a map from the places that the caller can see before the call to those after it, with strong updates where the
// target is one object (Dillig, Dillig, Aiken: "Precise and compact modular procedure summaries for heap
// manipulating programs", PLDI 2011). Personal data, function values, addresses and constants travel through the
// same summaries, so aliasing, dispatch and taint are settled together and calls match their returns.
#pragma once

#include "bind/TaintSpec.h"
#include "link/Program.h"
#include "solve/Flow.h"

namespace llvm {
class raw_ostream;
}

namespace piiflow::solve {

/// Calls whose personal data is told although nothing leaves there: see Observe.h.
enum class Observe {
  Nothing,
  UnseenCalls,  ///< of functions without body and model: FlowSet::gaps
  AllCalls,     ///< FlowSet::observed
};

struct SolveOptions {
  bool propagateUnknownCalls = true;  ///< analysis.unknown-calls
  Observe observe = Observe::UnseenCalls;
};

/// Deterministic: the result depends on the program and the spec only.
FlowSet solveTaint(const link::Program &program, const bind::TaintSpec &spec, const SolveOptions &options);

/// For people who work on piiflow: the summaries of the functions whose qualified name is `function` (empty: all).
void dumpSummaries(const link::Program &program, const bind::TaintSpec &spec, const SolveOptions &options,
                   const std::string &function, llvm::raw_ostream &out);

}  // namespace piiflow::solve
