// Where personal data is seen although nothing leaves there.
//
// An observer is a sink that changes nothing: the call does what it does without it, and what arrives becomes an
// observation instead of a flow. Functions without body and model are always observed, since what data does in them is
// not known; all calls are, when somebody asks why a flow is not there.
#pragma once

#include "solve/Solve.h"

namespace piiflow::solve {

/// The spec with observers added: one for the object of a call, one for each argument.
bind::TaintSpec withObservers(const link::Program &program, const bind::TaintSpec &spec, Observe which);

/// The observations of functions without body and model, by function, most frequent first.
std::vector<Gap> collectGaps(const link::Program &program, const bind::TaintSpec &spec, const std::vector<Flow> &observed);

}  // namespace piiflow::solve
