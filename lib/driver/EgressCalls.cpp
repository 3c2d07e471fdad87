// Functions that the program calls and nobody describes, and whose names say that something is sent.
#include <algorithm>
#include <map>
#include <set>

#include "driver/Suggest.h"
#include "llvm/ADT/StringSet.h"
#include "models/Selector.h"
#include "names/PersonalNames.h"

namespace piiflow::driver {
namespace {

const llvm::StringSet<> &verbs() {
  static const llvm::StringSet<> kVerbs = {"send",     "sendto",  "post",     "put",     "upload", "publish",
                                           "transmit", "track",   "report",   "submit",  "notify", "broadcast",
                                           "emit",     "push",    "dispatch", "ingest",  "export", "sync",
                                           "deliver",  "forward", "request",  "perform", "capture"};
  return kVerbs;
}

const llvm::StringSet<> &channels() {
  static const llvm::StringSet<> kChannels = {
      "http",    "https",  "socket", "analytics", "telemetry", "tracker", "tracking", "metrics",  "crash",
      "mail",    "smtp",   "mqtt",   "kafka",     "amqp",      "rest",    "webhook",  "rpc",      "client",
      "session", "packet", "beacon", "event",     "events",    "upload",  "uploader", "reporter", "network",
      "net",     "tcp",    "udp",    "websocket", "stream",    "remote",  "api",      "cloud",    "ads"};
  return kChannels;
}

bool isText(const link::Program &program, flow::TypeId id) {
  if (!id.valid()) return false;
  const flow::TypeKind kind = program.type(id).kind;
  return kind == flow::TypeKind::Pointer || kind == flow::TypeKind::Reference || kind == flow::TypeKind::Record ||
         kind == flow::TypeKind::Array;
}

/// "its name says 'send'", or empty. One word of sending, and one of what is sent through, or a verb at the start.
std::string sendingName(const std::string &qualified) {
  const std::vector<std::string> words = names::splitWords(qualified);
  const std::vector<std::string> own = names::splitWords(models::lastSegment(qualified));
  // setSendTimeout, onSendFinished
  static const llvm::StringSet<> kOther = {"set",  "get",     "is",       "has",    "on",    "timeout",
                                           "size", "handler", "listener", "buffer", "bytes", "finished",
                                           "done", "error",   "header",   "flag",   "enable"};
  if (std::any_of(own.begin(), own.end(), [](const std::string &word) { return kOther.contains(word); })) return "";
  const auto verb =
      std::find_if(own.begin(), own.end(), [](const std::string &word) { return verbs().contains(word); });
  if (verb == own.end()) return "";
  const auto channel = std::find_if(
      words.begin(), words.end(), [&](const std::string &word) { return channels().contains(word) && word != *verb; });
  static const llvm::StringSet<> kPlain = {"send",    "sendto",   "post",  "upload",
                                           "publish", "transmit", "track", "submit"};
  if (channel == words.end() && !(verb == own.begin() && kPlain.contains(*verb))) return "";
  return "its name says '" + *verb + "'" + (channel == words.end() ? "" : " and '" + *channel + "'");
}

}  // namespace

std::vector<EgressCall> findEgressCalls(const link::Program &program, const bind::TaintSpec &spec,
                                        const solve::FlowSet &flows) {
  struct Use {
    unsigned calls = 0;
    base::SourceSpan first;
  };
  std::map<flow::FunctionId, Use> uses;
  for (flow::FunctionId id : program.functionsWithBody()) {
    const flow::FunctionBody *body = program.body(id);
    if (!body) continue;
    for (const flow::Block &block : body->blocks) {
      for (const flow::Instruction &instruction : block.instructions) {
        if (instruction.opcode != flow::Opcode::Call || !instruction.function.valid()) continue;
        Use &use = uses[instruction.function];
        if (use.calls++ == 0) use.first = instruction.span;
      }
    }
  }
  std::map<flow::FunctionId, std::set<std::string>> reached;
  for (const solve::Gap &gap : flows.gaps)
    for (bind::SourceId source : gap.sources) reached[gap.function].insert(spec.sources[source.value].category);
  std::vector<EgressCall> result;
  for (const auto &[id, use] : uses) {
    const flow::Function &function = program.function(id);
    if (program.hasBody(id) || spec.modelOf(id) || function.isPure || function.isImplicit) continue;
    if (llvm::StringRef(function.qualified).starts_with("std::") ||
        llvm::StringRef(function.qualified).starts_with("_"))
      continue;
    EgressCall call;
    call.reason = sendingName(function.qualified);
    if (call.reason.empty()) continue;
    for (std::size_t i = 0; i < function.parameters.size(); ++i)
      if (isText(program, function.parameters[i].type)) call.inputs.push_back("arg" + std::to_string(i));
    if (call.inputs.empty() && !function.isVariadic) continue;
    call.qualified = function.qualified;
    call.signature = function.signature;
    call.calls = use.calls;
    call.firstCall = report::placeOf(program, use.first);
    call.categories.assign(reached[id].begin(), reached[id].end());
    result.push_back(std::move(call));
  }
  return result;
}

}  // namespace piiflow::driver
