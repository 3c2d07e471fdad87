// What the solver hands to policy: every source that reaches a sink call, with the ways it takes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/Transform.h"
#include "bind/TaintSpec.h"
#include "link/Program.h"

namespace piiflow::solve {

/// One step of a witness, from the source to the sink.
struct TraceStep {
  base::SourceSpan span;
  std::string note;            ///< "read here", "passed to 'formatLogin' as 'who'", "stored in 'msg'"
  flow::FunctionId function;   ///< the function that the step stands in; invalid for a declaration
};

/// One way from the source to the sink.
struct Witness {
  std::vector<TraceStep> steps;  ///< first: the declaration of the source; last: before the sink call
  base::TransformSet transforms;
  base::Confidence confidence = base::Confidence::High;
};

/// A URL, host or the like that may be where a transport call goes.
struct Endpoint {
  std::string text;            ///< as in the program: "https://eu.acme.example/collect"; empty: not shown by the program
  bool prefixOnly = false;     ///< the program shows only how it begins
  base::SourceSpan span;       ///< where the constant stands, or what `origin` names
  std::string origin = {};     ///< when nothing is shown: what it depends on ("the result of 'getenv'"); may be empty
};

/// One source reaching one argument of one sink call of one sink model. `transport` sinks list their endpoints;
/// policy turns each into a recipient, and merges flows that share source, call and recipient.
struct Flow {
  bind::SourceId source;
  flow::FunctionId caller;      ///< the function that the sink call stands in
  flow::FunctionId callee;      ///< the sink
  base::SourceSpan sinkSpan;    ///< of the argument (or object) that leaves
  base::SourceSpan callSpan;    ///< of the whole call
  std::string macro;            ///< macro whose expansion contains the call
  std::string vendor;           ///< vendor id or "transport"
  std::vector<Endpoint> endpoints;
  bool isPlaintext = false;     ///< the connection is not encrypted, unless an endpoint's scheme says so
  bool isFile = false;          ///< no connection, unless an endpoint says where to: a file of this machine
  bool isEncrypted = false;     ///< it is, whatever the scheme says
  std::vector<base::SourceSpan> unverified;  ///< calls that turned the verification of its certificate off
  std::uint32_t ordinal = 0;    ///< counts the calls of `callee` in `caller` in source order: part of the flow id
  std::vector<Witness> witnesses;  ///< at least one; one per set of transforms at the least
};

/// Something the analysis had to leave out; gates with --fail-on-incomplete.
struct Limitation {
  std::string kind;             ///< "unhandled", "unresolved-call", "limit", "decode"
  std::string message;
  base::SourceSpan span;
};

/// A function without body and model that personal data reached. What it leaves in other arguments is lost.
struct Gap {
  flow::FunctionId function;
  std::uint32_t calls = 0;             ///< call sites with personal data
  base::SourceSpan firstCall;
  std::vector<std::string> ports;      ///< where the data goes in: "arg0", "this"
  std::vector<bind::SourceId> sources;
};

struct FlowSet {
  std::vector<Flow> flows;      ///< sorted by sink place, source, vendor
  std::vector<Limitation> limitations;
  std::vector<Gap> gaps;        ///< most frequent first
  std::vector<Flow> observed;   ///< Observe::AllCalls: personal data at calls that are no sinks; `vendor` is the port
  std::uint32_t functionsAnalysed = 0;
  std::uint32_t sourcesBound = 0;
  std::uint32_t sinksReached = 0;
};

}  // namespace piiflow::solve
