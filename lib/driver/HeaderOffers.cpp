#include "driver/HeaderOffers.h"

#include <algorithm>
#include <numeric>

#include "base/StageTimes.h"
#include "driver/HeaderChoice.h"
#include "driver/Trace.h"

namespace piiflow::driver {

void HeaderOffers::add(std::size_t i, const std::string &key, const lower::ExtractOptions &options,
                       const std::string &builtinHeaders) {
  units_[i].key = key;
  units_[i].name = options.file;
  units_[i].facts = cache_.facts(key);
  if (!units_[i].facts.isKnown) return;
  auto [group, isNew] = groups_.try_emplace(cache_.listKeyOf(options, builtinHeaders));
  if (isNew) group->second.options = options;
  group->second.units.push_back(i);
}

void HeaderOffers::find(Group &group, const std::string &entry) {
  if (std::optional<PrecompiledHeaders> found = cache_.find(entry)) group.found.try_emplace(entry, std::move(*found));
}

void HeaderOffers::choose() {
  for (auto &[key, group] : groups_) {
    for (const std::string &entry : cache_.list(key)) find(group, entry);
    std::sort(group.units.begin(), group.units.end());
    std::vector<const lower::HeaderFacts *> facts;
    facts.reserve(group.units.size());
    for (std::size_t i : group.units) facts.push_back(&units_[i].facts);
    for (std::vector<std::string> &headers : chooseHeaders(facts))
      if (!group.found.contains(HeaderCache::entryOf(key, headers))) wanted_.push_back({&key, std::move(headers)});
  }
}

std::vector<std::size_t> HeaderOffers::wanted() const {
  std::vector<std::size_t> result(wanted_.size());
  std::iota(result.begin(), result.end(), 0);
  return result;
}

JobOutcome HeaderOffers::make(std::size_t i, KnownContents &known) const {
  base::StageScope stage(base::Stage::Parse, "precompiled headers");
  const std::string &list = *wanted_[i].list;
  llvm::Expected<std::string> made = cache_.make(list, groups_.find(list)->second.options, wanted_[i].headers, known);
  if (!made) {
    base::countWork(base::Work::HeadersFailed);
    return {JobStatus::Failed, llvm::toString(made.takeError()), "", {}};
  }
  base::countWork(base::Work::HeadersPrecompiled);
  return {JobStatus::Done, "", std::move(*made), {}};
}

void HeaderOffers::take(std::size_t i, const JobOutcome &outcome) {
  const std::string &key = *wanted_[i].list;
  // What could not be made is not offered: nothing depends on it.
  if (outcome.status != JobStatus::Done || outcome.result.empty())
    return noteInTrace("PCH not made", groups_.find(key)->second.options.file, outcome.message);
  Group &group = groups_.find(key)->second;
  find(group, outcome.result);
  // Clang would go by the times of its headers.
  if (!group.found.contains(outcome.result))
    noteInTrace("PCH not offered", group.options.file, "a header in it has changed too lately for its time to tell");
  std::vector<std::string> entries;
  entries.reserve(group.found.size());
  for (const auto &[entry, headers] : group.found) entries.push_back(entry);
  cache_.storeList(key, entries);
}

void HeaderOffers::assign() {
  for (auto &[key, group] : groups_)
    for (std::size_t i : group.units)
      for (const auto &[entry, headers] : group.found) {
        const PrecompiledHeaders *&offered = units_[i].offered;
        if (offered && headers.bytes <= offered->bytes) continue;
        std::string why = whyNotFirst(units_[i].facts, headers.readings);
        if (why.empty())
          offered = &headers;
        else
          noteInTrace("PCH not offered", units_[i].name, headers.path + ": " + why);
      }
}

lower::HeaderReuse HeaderOffers::offerTo(std::size_t i) const {
  lower::HeaderReuse result;
  result.earlier = &units_[i].facts;
  if (const PrecompiledHeaders *offered = units_[i].offered) {
    result.precompiled = offered->path;
    result.readings = &offered->readings;
  }
  return result;
}

bool HeaderOffers::takeBack(std::size_t i, const lower::HeaderReuse &headers, InputRecord &inputs) const {
  const Unit &unit = units_[i];
  if (headers.isUsed) {
    base::countWork(base::Work::FilesPrecompiled);
    return inputs.add(*unit.offered->inputs, root_);
  }
  if (!headers.precompiled.empty()) {
    base::countWork(base::Work::PrecompiledInVain);
    noteInTrace("PCH in vain", unit.name, headers.precompiled + ": " + headers.difference);
  }
  if (!headers.unfit.empty()) noteInTrace("no PCH", unit.name, headers.unfit);
  if (!headers.facts.isKnown) return true;
  base::countWork(base::Work::FactsNoted);
  lower::HeaderFacts facts = headers.facts;
  if (!headers.precompiled.empty() && facts.requests == unit.facts.requests && facts.readings == unit.facts.readings) {
    // Nothing has changed that would explain it.
    for (auto &reading : facts.readings) reading.canMove = false;
    facts.headers.clear();
  }
  cache_.storeFacts(unit.key, facts);
  return true;
}

}  // namespace piiflow::driver
