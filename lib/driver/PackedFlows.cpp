#include "driver/PackedFlows.h"

#include "Cache_generated.h"
#include "llvm/ADT/StringMap.h"

namespace piiflow::driver {
namespace {

using flatbuffers::FlatBufferBuilder;
using flatbuffers::Offset;

wire::FlowSpan packSpan(const base::SourceSpan &span) {
  return {span.file.value, span.line, span.column, span.endLine, span.endColumn};
}

class FlowPacker {
 public:
  std::vector<std::uint8_t> pack(const solve::FlowSet &flows, const std::string &name,
                                 const std::vector<std::string> &units, const std::string &program) {
    auto packedName = builder_.CreateString(name), packedProgram = builder_.CreateString(program);
    auto packedUnits = builder_.CreateVectorOfStrings(units);
    auto packedFlows = packAll<wire::Flow>(flows.flows);
    auto limitations = packAll<wire::FlowLimitation>(flows.limitations);
    auto gaps = packAll<wire::FlowGap>(flows.gaps);
    auto texts = builder_.CreateVectorOfStrings(texts_);
    builder_.Finish(wire::CreateFlowsEntry(builder_, packedName, packedUnits, packedProgram, texts, packedFlows,
                                           limitations, gaps, flows.functionsAnalysed, flows.sourcesBound,
                                           flows.sinksReached));
    return {builder_.GetBufferPointer(), builder_.GetBufferPointer() + builder_.GetSize()};
  }

 private:
  std::uint32_t text(const std::string &text) {
    auto [at, isNew] = indexes_.try_emplace(text, static_cast<std::uint32_t>(texts_.size()));
    if (isNew) texts_.push_back(text);
    return at->second;
  }

  template <class Packed, class Row>
  Offset<flatbuffers::Vector<Offset<Packed>>> packAll(const std::vector<Row> &rows) {
    std::vector<Offset<Packed>> packed;
    packed.reserve(rows.size());
    for (const Row &row : rows) packed.push_back(pack(row));
    return builder_.CreateVector(packed);
  }

  Offset<wire::FlowWitness> pack(const solve::Witness &witness) {
    std::vector<wire::FlowStep> steps;
    steps.reserve(witness.steps.size());
    for (const solve::TraceStep &step : witness.steps)
      steps.emplace_back(packSpan(step.span), text(step.note), step.function.value);
    return wire::CreateFlowWitness(builder_, builder_.CreateVectorOfStructs(steps), witness.transforms.bits,
                                   static_cast<std::uint8_t>(witness.confidence));
  }

  Offset<wire::FlowEndpoint> pack(const solve::Endpoint &endpoint) {
    const wire::FlowSpan span = packSpan(endpoint.span);
    return wire::CreateFlowEndpoint(builder_, text(endpoint.text), endpoint.prefixOnly, &span, text(endpoint.origin));
  }

  Offset<wire::Flow> pack(const solve::Flow &flow) {
    auto endpoints = packAll<wire::FlowEndpoint>(flow.endpoints);
    auto witnesses = packAll<wire::FlowWitness>(flow.witnesses);
    std::vector<wire::FlowSpan> calls;
    calls.reserve(flow.unverified.size());
    for (const base::SourceSpan &call : flow.unverified) calls.push_back(packSpan(call));
    auto unverified = builder_.CreateVectorOfStructs(calls);
    const wire::FlowSpan sinkSpan = packSpan(flow.sinkSpan), callSpan = packSpan(flow.callSpan);
    return wire::CreateFlow(builder_, flow.source.value, flow.caller.value, flow.callee.value, &sinkSpan, &callSpan,
                            text(flow.macro), text(flow.vendor), endpoints, flow.isPlaintext, flow.isEncrypted,
                            flow.isFile, unverified, flow.ordinal, witnesses);
  }

  Offset<wire::FlowLimitation> pack(const solve::Limitation &limitation) {
    const wire::FlowSpan span = packSpan(limitation.span);
    return wire::CreateFlowLimitation(builder_, text(limitation.kind), text(limitation.message), &span);
  }

  Offset<wire::FlowGap> pack(const solve::Gap &gap) {
    const wire::FlowSpan firstCall = packSpan(gap.firstCall);
    std::vector<std::uint32_t> ports, sources;
    ports.reserve(gap.ports.size());
    sources.reserve(gap.sources.size());
    for (const std::string &port : gap.ports) ports.push_back(text(port));
    for (bind::SourceId source : gap.sources) sources.push_back(source.value);
    auto packedPorts = builder_.CreateVector(ports), packedSources = builder_.CreateVector(sources);
    return wire::CreateFlowGap(builder_, gap.function.value, gap.calls, &firstCall, packedPorts, packedSources);
  }

  FlatBufferBuilder builder_;
  std::vector<std::string> texts_;
  llvm::StringMap<std::uint32_t> indexes_;
};

class FlowUnpacker {
 public:
  FlowUnpacker(const wire::FlowsEntry &entry, const link::Program &program, const bind::TaintSpec &spec,
               const MovedSpans &moved)
      : entry_(entry), program_(program), spec_(spec), moved_(moved) {}

  std::optional<solve::FlowSet> run() {
    solve::FlowSet flows;
    unpackAll(entry_.flows(), flows.flows);
    unpackAll(entry_.limitations(), flows.limitations);
    unpackAll(entry_.gaps(), flows.gaps);
    flows.functionsAnalysed = entry_.functions_analysed();
    flows.sourcesBound = entry_.sources_bound();
    flows.sinksReached = entry_.sinks_reached();
    if (!isSound_) return std::nullopt;
    return flows;
  }

 private:
  template <class Packed, class Row>
  void unpackAll(const Packed *packed, std::vector<Row> &rows) {
    if (!packed) return;
    rows.resize(packed->size());
    for (flatbuffers::uoffset_t i = 0; i < packed->size(); ++i) unpack(*packed->Get(i), rows[i]);
  }

  std::string text(std::uint32_t index) {
    const auto *texts = entry_.texts();
    isSound_ &= texts && index < texts->size();
    return isSound_ ? texts->Get(index)->str() : std::string();
  }

  template <class Id>
  Id checked(std::uint32_t value, std::size_t size) {
    isSound_ &= value < size;
    return Id{value};
  }
  bind::SourceId source(std::uint32_t value) { return checked<bind::SourceId>(value, spec_.sources.size()); }
  flow::FunctionId function(std::uint32_t value) {
    if (value == flow::FunctionId::kNone) return {};
    return checked<flow::FunctionId>(value, program_.functions.size());
  }

  void unpack(const wire::FlowSpan &packed, base::SourceSpan &span) {
    span = {{packed.file()}, packed.line(), packed.column(), packed.end_line(), packed.end_column()};
    if (!span.known()) return;
    span.file = checked<base::FileId>(packed.file(), program_.files.size());
    if (!isSound_) return;
    const std::optional<base::SourceSpan> now = moved_.find(span, program_.files[span.file.value].path);
    isSound_ &= now.has_value();
    if (now) span = *now;
  }
  void unpack(const wire::FlowSpan *packed, base::SourceSpan &span) {
    if (packed) unpack(*packed, span);
  }

  void unpack(const wire::FlowStep &packed, solve::TraceStep &step) {
    unpack(packed.span(), step.span);
    step.note = text(packed.note());
    step.function = function(packed.function());
  }

  void unpack(const wire::FlowWitness &packed, solve::Witness &witness) {
    unpackAll(packed.steps(), witness.steps);
    witness.transforms = {packed.transforms()};
    isSound_ &= packed.confidence() <= static_cast<std::uint8_t>(base::Confidence::High);
    witness.confidence = static_cast<base::Confidence>(packed.confidence());
  }

  void unpack(const wire::FlowEndpoint &packed, solve::Endpoint &endpoint) {
    endpoint.text = text(packed.text());
    endpoint.prefixOnly = packed.prefix_only();
    unpack(packed.span(), endpoint.span);
    endpoint.origin = text(packed.origin());
  }

  void unpack(const wire::Flow &packed, solve::Flow &flow) {
    flow.source = source(packed.source());
    flow.caller = function(packed.caller());
    flow.callee = function(packed.callee());
    unpack(packed.sink_span(), flow.sinkSpan);
    unpack(packed.call_span(), flow.callSpan);
    flow.macro = text(packed.macro());
    flow.vendor = text(packed.vendor());
    unpackAll(packed.endpoints(), flow.endpoints);
    flow.isPlaintext = packed.is_plaintext();
    flow.isEncrypted = packed.is_encrypted();
    flow.isFile = packed.is_file();
    unpackAll(packed.unverified(), flow.unverified);
    flow.ordinal = packed.ordinal();
    unpackAll(packed.witnesses(), flow.witnesses);
    isSound_ &= !flow.witnesses.empty();
  }

  void unpack(const wire::FlowLimitation &packed, solve::Limitation &limitation) {
    limitation.kind = text(packed.kind());
    limitation.message = text(packed.message());
    unpack(packed.span(), limitation.span);
  }

  void unpack(const wire::FlowGap &packed, solve::Gap &gap) {
    gap.function = function(packed.function());
    gap.calls = packed.calls();
    unpack(packed.first_call(), gap.firstCall);
    if (packed.ports())
      for (std::uint32_t port : *packed.ports()) gap.ports.push_back(text(port));
    if (packed.sources())
      for (std::uint32_t id : *packed.sources()) gap.sources.push_back(source(id));
  }

  const wire::FlowsEntry &entry_;
  const link::Program &program_;
  const bind::TaintSpec &spec_;
  const MovedSpans &moved_;
  bool isSound_ = true;
};

}  // namespace

std::vector<std::uint8_t> packFlows(const solve::FlowSet &flows, const std::string &name,
                                    const std::vector<std::string> &units, const std::string &program) {
  return FlowPacker().pack(flows, name, units, program);
}

std::optional<solve::FlowSet> unpackFlows(const wire::FlowsEntry &entry, const link::Program &program,
                                          const bind::TaintSpec &spec, const MovedSpans &moved) {
  return FlowUnpacker(entry, program, spec, moved).run();
}

}  // namespace piiflow::driver
