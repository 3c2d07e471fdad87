// Summaries as text, for piiflow-dump.
#include "llvm/Support/raw_ostream.h"
#include "solve/Solver.h"

namespace piiflow::solve {

namespace {

void print(const Domain &domain, const Atom &atom, llvm::raw_ostream &out) {
  switch (atom.kind) {
    case AtomKind::Address: out << "&" << domain.describe(LocationId{atom.payload}); break;
    case AtomKind::Function: out << "function " << domain.program.function({atom.payload}).qualified; break;
    case AtomKind::Member: out << "member " << domain.program.field({atom.payload}).name; break;
    case AtomKind::Type: out << "type " << domain.program.record({atom.payload}).spelling; break;
    case AtomKind::Constant: {
      const flow::Constant &constant = domain.constantAt(ConstantId{atom.payload});
      if (constant.kind == flow::ConstantKind::String) {
        out << '"';
        out.write_escaped(constant.text) << '"';
      } else if (constant.kind == flow::ConstantKind::Integer) {
        out << constant.integer;
      } else {
        out << (domain.isSomethingUnknown(atom) ? "unknown" : "empty");
      }
      break;
    }
    case AtomKind::Source: out << "source " << domain.spec.sources[atom.payload].qualified; break;
    case AtomKind::Entry: out << domain.describe(LocationId{atom.payload}); break;
    case AtomKind::Reach: out << "reach " << domain.describe(LocationId{atom.payload}); break;
    case AtomKind::Pending: out << "pending " << atom.payload; break;
  }
  for (const std::string &name : atom.transforms.names()) out << " via " << name;
  if ((atom.flags & kShifted) != 0) out << " shifted";
  if ((atom.flags & kPartial) != 0) out << " partly";
  if (atom.confidence != base::Confidence::High) out << ' ' << base::confidenceName(atom.confidence).data();
}

void print(const Domain &domain, const AtomSet &atoms, llvm::raw_ostream &out) {
  bool first = true;
  for (const Atom &atom : atoms) {
    if (!first) out << ", ";
    first = false;
    print(domain, atom, out);
  }
}

void print(const Domain &domain, const ExitState &exit, llvm::StringRef title, llvm::raw_ostream &out) {
  if (!exit.reachable) return;
  out << "  " << title << ":\n";
  for (const auto &[cell, atoms] : exit.cells) {
    out << "    " << domain.describe(cell) << (exit.manifold.contains(domain.at(cell).object) ? " (several)" : "") << " = ";
    print(domain, atoms, out);
    out << '\n';
  }
}

void print(const Domain &domain, const std::map<EventId, SinkEvent> &events, llvm::StringRef title, llvm::raw_ostream &out) {
  for (const auto &[id, event] : events) {
    out << "  " << title << ' ' << id.value << ' ' << domain.program.function(event.callee).qualified << " at line "
        << event.span.line << ": ";
    print(domain, event.data, out);
    if (!event.endpoints.empty()) out << " to ";
    print(domain, event.endpoints, out);
    out << '\n';
  }
}

}  // namespace

void dumpSummaries(const link::Program &program, const bind::TaintSpec &spec, const SolveOptions &options,
                   const std::string &function, llvm::raw_ostream &out) {
  Solver solver(program, spec, options);
  solver.run();
  const Domain &domain = solver.domain();
  for (const auto &instance : solver.instances()) {
    const flow::Function &info = program.function(instance->function);
    if (!function.empty() && info.qualified != function) continue;
    out << info.qualified << info.signature << '\n';
    for (const auto &[location, atoms] : instance->assumed) {
      out << "  assumes " << domain.describe(location) << " = ";
      print(domain, atoms, out);
      out << '\n';
    }
    const FunctionSummary &summary = instance->summary;
    for (LocationId location : summary.needs) out << "  needs " << domain.describe(location) << '\n';
    for (LocationId location : summary.nullNeeds) out << "  asks whether " << domain.describe(location) << " is null\n";
    for (LocationId location : summary.valueNeeds) out << "  asks for the value of " << domain.describe(location) << '\n';
    print(domain, summary.normal, "returns", out);
    print(domain, summary.exceptional, "throws", out);
    print(domain, summary.open, "open", out);
    print(domain, summary.decided, "decided", out);
    for (const auto &[call, data] : summary.portCalls) {
      out << "  hands to " << domain.describe(call.port.place) << " of "
          << program.function(solver.instance(call.callee).function).qualified << ": ";
      print(domain, data, out);
      out << '\n';
    }
  }
}

}  // namespace piiflow::solve
