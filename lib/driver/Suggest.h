// `piiflow suggest`: declarations that look like personal data, and unseen calls that look as if data left there.
//
// The proposals are taken for sources and the program is analysed with them: what reaches somebody outside comes first.
#pragma once

#include <string>
#include <vector>

#include "driver/Analysis.h"
#include "driver/Inputs.h"
#include "report/Finding.h"

namespace piiflow::driver {

/// Where personal data would get to.
struct Reach {
  std::string recipient;
  std::string recipientKind;
  std::string callee;
  report::Place sink;
  friend auto operator<=>(const Reach &, const Reach &) = default;
};

/// A declaration that looks like personal data.
struct Suggestion {
  models::SourceKind kind = models::SourceKind::Field;
  std::string qualified;  ///< as a selector names it
  std::string category;
  std::string reason;
  bool isCertain = false;
  report::Place place;
  std::vector<Reach> reaches;  ///< sorted, each recipient and callee once
};

/// A function without body and model whose name says that it sends.
struct EgressCall {
  std::string qualified;
  std::string signature;
  std::string reason;
  unsigned calls = 0;
  report::Place firstCall;
  std::vector<std::string> inputs;      ///< ports that can hold text
  std::vector<std::string> categories;  ///< of the data, proposed ones too, that goes in
};

struct Suggestions {
  std::vector<Suggestion> sources;  ///< those that reach somebody outside first
  std::vector<EgressCall> egress;   ///< those that personal data goes into first
  std::vector<base::Diagnostic> diagnostics;
  bool complete = true;
};

/// Declarations of a program that look like personal data and that neither annotation nor model names.
std::vector<Suggestion> proposeSources(const link::Program &program, const bind::TaintSpec &spec);

/// Unseen functions that the program calls; `flows` are those of the program with the proposals as sources.
std::vector<EgressCall> findEgressCalls(const link::Program &program, const bind::TaintSpec &spec,
                                        const solve::FlowSet &flows);

Suggestions findSuggestions(const UnitFiles &files, const Configuration &configuration, const Options &options);

/// Prints them as --format says. `inputs`, null when there are units only, are what a patch reads again.
int reportSuggestions(const UnitFiles &files, const Inputs *inputs, const Configuration &configuration,
                      const Options &options);

}  // namespace piiflow::driver
