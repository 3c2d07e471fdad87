#include "solve/FunctionSummary.h"

#include <algorithm>

namespace piiflow::solve {

namespace {

bool same(const AtomSet &a, const AtomSet &b) { return a.size() == b.size() && a.covers(b) && b.covers(a); }

bool same(const std::vector<std::pair<LocationId, AtomSet>> &a, const std::vector<std::pair<LocationId, AtomSet>> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto &x, const auto &y) { return x.first == y.first && same(x.second, y.second); });
}

bool same(const ExitState &a, const ExitState &b) {
  return a.reachable == b.reachable && a.manifold == b.manifold && a.wholeBuffers == b.wholeBuffers && a.set == b.set && same(a.cells, b.cells);
}

bool same(const SinkEvent &a, const SinkEvent &b) {
  return a.confidence == b.confidence && a.isLater == b.isLater && a.objects == b.objects && same(a.data, b.data) && same(a.endpoints, b.endpoints) &&
         std::equal(a.conditions.begin(), a.conditions.end(), b.conditions.begin(), b.conditions.end(),
                    [](const OpenCondition &x, const OpenCondition &y) {
                      return x.allowed == y.allowed && x.objects == y.objects && x.wanted == y.wanted && same(x.value, y.value);
                    });
}

bool same(const std::map<EventId, SinkEvent> &a, const std::map<EventId, SinkEvent> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto &x, const auto &y) { return x.first == y.first && same(x.second, y.second); });
}

}  // namespace

bool FunctionSummary::sameAs(const FunctionSummary &other) const {
  return same(normal, other.normal) && same(exceptional, other.exceptional) && same(open, other.open) &&
         ports == other.ports && same(endpointSets, other.endpointSets) && needs == other.needs && nullNeeds == other.nullNeeds &&
         valueNeeds == other.valueNeeds && madeIfNull == other.madeIfNull && startsTasks == other.startsTasks &&
         awaitsTasks == other.awaitsTasks;
}

}  // namespace piiflow::solve
