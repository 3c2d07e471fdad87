// Times the innermost parts, with Google Benchmark.
//
//   piiflow-kernels [UNIT.pfu...] [--benchmark_filter=REGEX ...]
//
// Without units, the parts that need none. Units come from `piiflow extract`, for example of a program that
// tools/bench/generate.py writes; beside the first of them lies the program's .piiflow.yaml.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "bind/TaintSpec.h"
#include "driver/Configuration.h"
#include "flow/UnitFile.h"
#include "link/Link.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "solve/Memory.h"
#include "solve/Solve.h"

namespace {

using namespace piiflow;

std::vector<flow::UnitReader> openAll(const std::vector<std::string> &paths) {
  std::vector<flow::UnitReader> readers;
  readers.reserve(paths.size());
  for (const std::string &path : paths) readers.push_back(llvm::cantFail(flow::UnitReader::open(path)));
  return readers;
}

/// Values of `count` sources each, half of them the same.
void joinValues(benchmark::State &state) {
  const auto count = static_cast<std::uint32_t>(state.range(0));
  solve::AtomSet left, right;
  for (std::uint32_t at = 0; at < count; ++at) {
    solve::Atom atom;
    atom.kind = solve::AtomKind::Source;
    atom.payload = at;
    left.insert(atom);
    atom.payload = at + count / 2;
    right.insert(atom);
  }
  for (auto _ : state) {
    solve::AtomSet joined = left;
    benchmark::DoNotOptimize(joined.insertAll(right));
  }
}

/// Two ways meet: memories of `count` objects with two members each, every second object written on one way only.
void joinMemories(benchmark::State &state) {
  link::Program program;
  bind::TaintSpec spec;
  solve::Domain domain(program, spec);
  solve::Assumptions assumed;
  solve::Memory left, right;
  for (std::uint32_t at = 0; at < static_cast<std::uint32_t>(state.range(0)); ++at) {
    const solve::LocationId object = domain.heap(domain.heapObject(domain.site({}, at), {}));
    for (const char *member : {"name", "email"}) {
      solve::Atom atom;
      atom.kind = solve::AtomKind::Source;
      atom.payload = at;
      solve::Tree value;
      value.top.insert(atom);
      const solve::LocationId cell = domain.named(object, member);
      left.writeStrong(domain, cell, value);
      if (at % 2 == 0) right.writeStrong(domain, cell, value);
    }
  }
  left.reachable = right.reachable = true;
  for (auto _ : state) {
    solve::Memory joined = left;
    benchmark::DoNotOptimize(joined.join(domain, assumed, right));
  }
}

/// Ways of 64 steps that share all but the last.
void growWitnesses(benchmark::State &state) {
  solve::TraceTable traces;
  solve::TraceId shared;
  for (std::uint32_t line = 1; line < 64; ++line) shared = traces.step(shared, {{0}, line, 1, line, 2}, {}, "read here");
  std::uint32_t line = 64;
  for (auto _ : state) {
    benchmark::DoNotOptimize(traces.step(shared, {{0}, line, 1, line, 2}, {}, "read here"));
    line = line == 4096 ? 64 : line + 1;
  }
}

void openUnits(benchmark::State &state, const std::vector<std::string> &paths) {
  for (auto _ : state) {
    for (const flow::UnitReader &unit : openAll(paths)) benchmark::DoNotOptimize(unit.tables().functions.size());
  }
}

void decodeBodies(benchmark::State &state, const std::vector<std::string> &paths) {
  const std::vector<flow::UnitReader> readers = openAll(paths);
  std::int64_t bodies = 0;
  for (auto _ : state) {
    for (const flow::UnitReader &unit : readers) {
      for (std::size_t at = 0; at < unit.bodyCount(); ++at) benchmark::DoNotOptimize(llvm::cantFail(unit.body(at)));
      bodies += static_cast<std::int64_t>(unit.bodyCount());
    }
  }
  state.SetItemsProcessed(bodies);
}

void linkUnits(benchmark::State &state, const std::vector<std::string> &paths) {
  for (auto _ : state) benchmark::DoNotOptimize(llvm::cantFail(link::linkUnits(openAll(paths), "")));
}

/// The worklists of the solver: callees first, then from the sources down to the sinks.
void solveProgram(benchmark::State &state, const std::vector<std::string> &paths) {
  driver::Options options;
  llvm::SmallString<256> folder(paths.front());
  if (llvm::sys::fs::make_absolute(folder)) return state.SkipWithError("the working folder is gone");
  options.root = llvm::sys::path::parent_path(folder).str();
  options.config = options.root + "/.piiflow.yaml";
  const driver::Configuration configuration = driver::readConfiguration(options);
  if (driver::hasErrors(configuration.diagnostics)) return state.SkipWithError("there is no .piiflow.yaml beside the units");
  const link::Program program = llvm::cantFail(link::linkUnits(openAll(paths), ""));
  const bind::TaintSpec spec = bind::bindModels(program, configuration.models);
  std::size_t flows = 0;
  for (auto _ : state) flows = solve::solveTaint(program, spec, {}).flows.size();
  state.counters["flows"] = static_cast<double>(flows);
}

}  // namespace

BENCHMARK(joinValues)->Arg(1)->Arg(4)->Arg(40);
BENCHMARK(joinMemories)->Arg(10)->Arg(100)->Arg(1000);
BENCHMARK(growWitnesses);

int main(int argc, char **argv) {
  benchmark::Initialize(&argc, argv);
  const std::vector<std::string> units(argv + 1, argv + argc);
  for (const std::string &path : units) {
    if (llvm::Error error = flow::UnitReader::open(path).takeError()) {
      llvm::errs() << "piiflow-kernels: " << llvm::toString(std::move(error)) << '\n';
      return 2;
    }
  }
  if (!units.empty()) {
    benchmark::RegisterBenchmark("openUnits", openUnits, units);
    benchmark::RegisterBenchmark("decodeBodies", decodeBodies, units);
    benchmark::RegisterBenchmark("linkUnits", linkUnits, units);
    benchmark::RegisterBenchmark("solveProgram", solveProgram, units)->MeasureProcessCPUTime();  // a thread of its own
  }
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
