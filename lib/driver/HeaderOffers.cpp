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
  if (std::optional<PrecompiledHeaders> found = cache_.find(entry))
    group.found.insert_or_assign(entry, std::move(*found));
}

void HeaderOffers::want(const std::string &key, Group &group, std::vector<std::vector<std::string>> chosen) {
  for (std::vector<std::string> &headers : chosen) {
    const auto found = group.found.find(HeaderCache::entryOf(key, headers));
    if (found == group.found.end() || !cache_.check(found->second)) wanted_.push_back({&key, std::move(headers)});
  }
}

std::vector<const lower::HeaderFacts *> HeaderOffers::factsOf(const Group &group) const {
  std::vector<const lower::HeaderFacts *> facts;
  facts.reserve(group.units.size());
  for (std::size_t i : group.units) facts.push_back(&units_[i].facts);
  return facts;
}

void HeaderOffers::choose() {
  for (auto &[key, group] : groups_) {
    for (const std::string &entry : cache_.list(key)) find(group, entry);
    std::sort(group.units.begin(), group.units.end());
    want(key, group, chooseHeaders(factsOf(group)));
  }
}

void HeaderOffers::chooseOwn() {
  wanted_.clear();
  auto room = static_cast<std::int64_t>(room_);
  for (const auto &[key, group] : groups_)
    for (const auto &[entry, headers] : group.found) room -= static_cast<std::int64_t>(headers.bytes);
  for (auto &[key, group] : groups_) {
    std::vector<std::int64_t> served;
    for (std::size_t i : group.units) {
      const auto best = bestFor(units_[i], group);
      served.push_back(best == group.found.end() ? 0 : bytesIn(best->second.readings, units_[i].facts));
    }
    want(key, group, chooseOwnHeaders(factsOf(group), served, room));
  }
  isFull_ = room <= 0;
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
  group.isListNew = true;
  const auto found = group.found.find(outcome.result);
  // Clang would go by the times of its headers.
  if (found == group.found.end() || !cache_.check(found->second))
    noteInTrace("PCH not offered", group.options.file, "a header in it has changed too lately for its time to tell");
}

void HeaderOffers::assign() {
  for (auto &[key, group] : groups_) {
    std::set<std::string> used;
    for (std::size_t i : group.units) {
      const auto best = bestFor(units_[i], group);
      if (best == group.found.end()) {
        noteWhyNone(units_[i], group);
      } else {
        units_[i].offered = &best->second;
        used.insert(best->first);
      }
    }
    storeList(key, group, used);
  }
}

HeaderOffers::Found::iterator HeaderOffers::bestFor(const Unit &unit, Group &group) const {
  std::vector<std::pair<std::int64_t, Found::iterator>> fit;
  for (auto at = group.found.begin(); at != group.found.end(); ++at)
    if (whyNotFirst(unit.facts, at->second.readings).empty())
      fit.emplace_back(bytesIn(at->second.readings, unit.facts), at);
  std::sort(fit.begin(), fit.end(), [](const auto &a, const auto &b) {
    return a.first != b.first ? a.first > b.first : a.second->first < b.second->first;
  });
  for (const auto &[bytes, at] : fit)
    if (cache_.check(at->second)) return at;
  return group.found.end();
}

void HeaderOffers::noteWhyNone(const Unit &unit, const Group &group) {
  for (const auto &[entry, headers] : group.found)
    if (std::string why = whyNotFirst(unit.facts, headers.readings); !why.empty())
      noteInTrace("PCH not offered", unit.name, headers.path + ": " + why);
}

/// Those that no unit uses are forgotten where they leave no room for others.
void HeaderOffers::storeList(const std::string &key, const Group &group, const std::set<std::string> &used) const {
  if (!group.isListNew && !isFull_) return;
  std::vector<std::string> entries;
  for (const auto &[entry, headers] : group.found)
    if (!isFull_ || used.contains(entry)) entries.push_back(entry);
  if (group.isListNew || entries.size() < group.found.size()) cache_.storeList(key, entries);
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
