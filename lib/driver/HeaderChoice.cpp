#include "driver/HeaderChoice.h"

#include <algorithm>
#include <map>
#include <set>

#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"

namespace piiflow::driver {
namespace {

constexpr std::size_t kFewestUsers = 4;
constexpr std::size_t kMostSeeds = 64;  ///< units whose headers are candidates: the choice is quadratic in them
constexpr std::size_t kMostSets = 4;
constexpr std::int64_t kCost = 2;  ///< making a set, and loading it, in savings of one use

using Names = std::vector<std::string>;

struct Candidate {
  llvm::BitVector files;
  std::int64_t bytes = 0;
  std::vector<std::size_t> users;
};

class Choice {
 public:
  explicit Choice(const std::vector<const lower::HeaderFacts *> &units) : units_(units) {
    for (const lower::HeaderFacts *unit : units)
      for (const auto &reading : unit->readings)
        if (numbers_.try_emplace(reading.file, numbers_.size()).second) bytes_.push_back(0);
    for (const lower::HeaderFacts *unit : units) {
      llvm::BitVector movable(static_cast<unsigned>(bytes_.size()));
      for (const auto &reading : unit->readings) {
        const unsigned number = numbers_.lookup(reading.file);
        bytes_[number] = std::max<std::int64_t>(bytes_[number], reading.bytes);
        if (reading.canMove) movable.set(number);
      }
      movable_.push_back(std::move(movable));
      Names &names = names_.emplace_back();
      for (const auto &header : unit->headers) names.push_back(header.name);
      std::sort(names.begin(), names.end());
      names.erase(std::unique(names.begin(), names.end()), names.end());
    }
  }

  std::vector<Names> choose() {
    addCandidates();
    std::vector<std::int64_t> saved(units_.size());
    std::vector<Names> result;
    while (result.size() < kMostSets) {
      const Names *best = nullptr;
      std::int64_t most = 0;
      for (const auto &[names, candidate] : candidates_) {
        const std::int64_t gain = gainOf(candidate, saved);
        if (gain > most) {
          most = gain;
          best = &names;
        }
      }
      if (!best) break;
      const Candidate &candidate = candidates_[*best];
      for (std::size_t user : candidate.users) saved[user] = std::max(saved[user], candidate.bytes);
      result.push_back(*best);
    }
    return result;
  }

 private:
  void addCandidates() {
    std::map<Names, std::size_t> seeds;
    for (std::size_t i = 0; i < units_.size() && seeds.size() < kMostSeeds; ++i)
      if (!names_[i].empty()) seeds.try_emplace(names_[i], i);
    for (const auto &[names, unit] : seeds) {
      add(names, unit);
      for (const auto &[others, other] : seeds) {
        Names both;
        std::set_intersection(names.begin(), names.end(), others.begin(), others.end(), std::back_inserter(both));
        if (!both.empty()) add(both, unit);
      }
    }
  }

  void add(const Names &names, std::size_t unit) {
    auto [at, isNew] = candidates_.try_emplace(names);
    if (!isNew) return;
    Candidate &candidate = at->second;
    candidate.files.resize(static_cast<unsigned>(bytes_.size()));
    for (const auto &header : units_[unit]->headers) {
      if (!std::binary_search(names.begin(), names.end(), header.name)) continue;
      for (std::uint32_t reading : header.readings)
        candidate.files.set(numbers_.lookup(units_[unit]->readings[reading].file));
    }
    for (unsigned file : candidate.files.set_bits()) candidate.bytes += bytes_[file];
    for (std::size_t i = 0; i < units_.size(); ++i)
      if (!candidate.files.test(movable_[i])) candidate.users.push_back(i);
  }

  static std::int64_t gainOf(const Candidate &candidate, const std::vector<std::int64_t> &saved) {
    std::int64_t gain = -kCost * candidate.bytes;
    std::size_t users = 0;
    for (std::size_t user : candidate.users) {
      if (saved[user] >= candidate.bytes) continue;
      gain += candidate.bytes - saved[user];
      ++users;
    }
    return users < kFewestUsers ? 0 : gain;
  }

  const std::vector<const lower::HeaderFacts *> &units_;
  llvm::DenseMap<std::uint64_t, unsigned> numbers_;  ///< of files
  std::vector<std::int64_t> bytes_;
  std::vector<llvm::BitVector> movable_;
  std::vector<Names> names_;
  std::map<Names, Candidate> candidates_;
};

}  // namespace

std::vector<std::vector<std::string>> chooseHeaders(const std::vector<const lower::HeaderFacts *> &units) {
  if (units.size() < kFewestUsers) return {};
  return Choice(units).choose();
}

bool canMoveAll(const lower::HeaderFacts &unit, const std::vector<std::uint64_t> &readings) {
  auto at = unit.readings.begin();
  for (std::uint64_t id : readings) {
    while (at != unit.readings.end() && at->id < id) ++at;
    if (at == unit.readings.end() || at->id != id || !at->canMove) return false;
  }
  return true;
}

}  // namespace piiflow::driver
