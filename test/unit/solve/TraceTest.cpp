// Witnesses are shared: the same steps are the same node, however many there are.
#include "solve/Trace.h"

#include <catch2/catch.hpp>

using namespace piiflow;
using namespace piiflow::solve;

namespace {

base::SourceSpan line(std::uint32_t number) { return {base::FileId{0}, number, 1, number, 5}; }

}  // namespace

TEST_CASE("the same step after the same way is one node") {
  TraceTable traces;
  const flow::FunctionId function{3};
  const TraceId first = traces.step({}, line(1), function, "read here");
  CHECK(traces.step({}, line(1), function, "read here") == first);
  CHECK(traces.step({}, line(1), function, "stored") != first);
  CHECK(traces.step({}, line(2), function, "read here") != first);
  CHECK(traces.step(first, line(1), function, "read here") == first);  // the same place again says nothing new
  const TraceId second = traces.step(first, line(2), function, "stored");
  CHECK(traces.length(second) == 2);
  CHECK(traces.note(traces.place(second)) == "stored");
}

TEST_CASE("a way continued by a callee's is as long as both") {
  TraceTable traces;
  const TraceId outer = traces.step({}, line(1), {}, "a");
  const TraceId inner = traces.step(traces.step({}, line(8), {}, "b"), line(9), {}, "c");
  const TraceId whole = traces.append(outer, inner);
  CHECK(traces.length(whole) == 3);
  CHECK(traces.append(outer, inner) == whole);
  CHECK(traces.append(inner, outer) != whole);
  CHECK(traces.append({}, inner) == inner);
  CHECK(traces.append(outer, {}) == outer);
}

TEST_CASE("nodes are found again after the table has grown") {
  TraceTable traces;
  std::vector<TraceId> ids;
  for (std::uint32_t i = 1; i <= 20000; ++i) ids.push_back(traces.step({}, line(i), {}, "x"));
  bool isSame = true;
  for (std::uint32_t i = 1; i <= 20000; ++i) isSame &= traces.step({}, line(i), {}, "x") == ids[i - 1];
  CHECK(isSame);
}
