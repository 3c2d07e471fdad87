// What two units say about one thing, put together. Rows have program-wide ids already.
#pragma once

#include "flow/FlowUnit.h"

namespace piiflow::link {

void mergeRow(flow::SourceFile &into, const flow::SourceFile &row);
void mergeRow(flow::Field &into, const flow::Field &row);
void mergeRow(flow::Record &into, flow::Record row);
void mergeRow(flow::Function &into, flow::Function row);
void mergeRow(flow::Variable &into, const flow::Variable &row);

/// United: one per kind and value, at its first place; sorted by kind and value.
void mergeAnnotations(std::vector<flow::Annotation> &into, const std::vector<flow::Annotation> &more);

/// The annotations of another variant of the same function.
void mergeAnnotations(flow::Function &into, const flow::Function &variant);

}  // namespace piiflow::link
