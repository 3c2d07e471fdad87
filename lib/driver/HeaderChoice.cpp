#include "driver/HeaderChoice.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace piiflow::driver {
namespace {

constexpr std::size_t kFewestUsers = 4;
constexpr std::size_t kMostSeeds = 64;  ///< units whose headers are candidates: the choice is quadratic in them
constexpr std::size_t kMostSets = 4;
constexpr std::int64_t kCost = 2;              ///< making a set, and loading it, in savings of one use
constexpr std::int64_t kLeastOwn = 256 << 10;  ///< bytes of headers, less of which are read as fast as loaded
constexpr std::int64_t kLargerBy = 2;          ///< a precompiled header than the text in it

using Names = std::vector<std::string>;

/// Headers of one unit, and how it reads them.
struct Candidate {
  Names inOrder;           ///< as the unit requests them: what a header reads depends on those before it
  llvm::BitVector needed;  ///< readings, of files that the unit reads in one way
  std::vector<std::vector<unsigned>> anyOf;  ///< of the others: the ways in which one file is read
  std::int64_t bytes = 0;
  std::vector<std::size_t> users;
};

class Choice {
 public:
  explicit Choice(const std::vector<const lower::HeaderFacts *> &units) : units_(units) {
    for (const lower::HeaderFacts *unit : units)
      for (const auto &reading : unit->readings) {
        numbers_.try_emplace(reading.id, numbers_.size());
        std::int64_t &bytes = bytes_[reading.file];
        bytes = std::max<std::int64_t>(bytes, reading.bytes);
      }
    for (const lower::HeaderFacts *unit : units) {
      llvm::BitVector &movable = movable_.emplace_back(numbers_.size());
      for (const auto &reading : unit->readings)
        if (reading.canMove) movable.set(numbers_.lookup(reading.id));
    }
  }

  std::vector<Names> choose() {
    addCandidates();
    std::vector<std::int64_t> saved(units_.size());
    std::vector<Names> result;
    while (result.size() < kMostSets) {
      const Candidate *best = nullptr;
      std::int64_t most = 0;
      for (const auto &[key, candidate] : candidates_) {
        const std::int64_t gain = gainOf(candidate, saved);
        if (gain > most) {
          most = gain;
          best = &candidate;
        }
      }
      if (!best) break;
      for (std::size_t user : best->users) saved[user] = std::max(saved[user], best->bytes);
      result.push_back(best->inOrder);
    }
    return result;
  }

  std::vector<Names> chooseOwn(std::vector<std::int64_t> served, std::int64_t &room) const {
    std::vector<std::pair<Candidate, std::size_t>> own;
    for (std::size_t i = 0; i < units_.size(); ++i) {
      std::vector<const lower::HeaderFacts::Header *> headers;
      for (const auto &header : units_[i]->headers) headers.push_back(&header);
      Candidate candidate = candidateOf(i, headers);
      if (!isServed(candidate, served[i])) own.emplace_back(std::move(candidate), i);
    }
    // What is for few headers may do for those who have some more.
    std::sort(own.begin(), own.end(), [](const auto &a, const auto &b) {
      return std::tie(a.first.bytes, a.first.inOrder) < std::tie(b.first.bytes, b.first.inOrder);
    });
    std::vector<Names> result;
    for (const auto &[candidate, unit] : own) {
      if (isServed(candidate, served[unit])) continue;
      room = std::max<std::int64_t>(0, room - kLargerBy * candidate.bytes);
      if (room == 0) break;
      for (const auto &[other, user] : own)
        if (canUse(user, candidate)) served[user] = std::max(served[user], candidate.bytes);
      result.push_back(candidate.inOrder);
    }
    return result;
  }

 private:
  /// True when what its unit reads besides is little.
  static bool isServed(const Candidate &candidate, std::int64_t served) {
    return candidate.bytes - served < std::max(kLeastOwn, candidate.bytes / 5);
  }

  /// Headers, and a digest of the ways in which their files are read.
  using Key = std::pair<Names, std::uint64_t>;

  void addCandidates() {
    std::map<Key, std::size_t> seeds;
    for (std::size_t i = 0; i < units_.size() && seeds.size() < kMostSeeds; ++i) {
      Key key;
      for (const auto &header : units_[i]->headers) {
        key.first.push_back(header.name);
        for (std::uint32_t reading : header.readings) key.second += units_[i]->readings[reading].id;
      }
      if (!key.first.empty()) seeds.try_emplace(key, i);
    }
    for (const auto &[key, unit] : seeds) {
      std::vector<Candidate> headers;
      for (const auto &header : units_[unit]->headers) headers.push_back(candidateOf(unit, {&header}));
      add(unit, [](std::size_t) { return true; });
      for (const auto &[otherKey, other] : seeds)
        if (other != unit) add(unit, [&, user = other](std::size_t i) { return canUse(user, headers[i]); });
    }
  }

  /// Some of a unit's headers: `isWanted(index)`.
  void add(std::size_t unit, llvm::function_ref<bool(std::size_t)> isWanted) {
    std::vector<const lower::HeaderFacts::Header *> headers;
    Key key;
    for (std::size_t i = 0; i < units_[unit]->headers.size(); ++i) {
      const auto &header = units_[unit]->headers[i];
      if (!isWanted(i)) continue;
      headers.push_back(&header);
      key.first.push_back(header.name);
      for (std::uint32_t reading : header.readings) key.second += units_[unit]->readings[reading].id;
    }
    if (headers.empty()) return;
    auto [at, isNew] = candidates_.try_emplace(std::move(key));
    if (!isNew) return;
    at->second = candidateOf(unit, headers);
    for (std::size_t i = 0; i < units_.size(); ++i)
      if (canUse(i, at->second)) at->second.users.push_back(i);
  }

  Candidate candidateOf(std::size_t unit, const std::vector<const lower::HeaderFacts::Header *> &headers) const {
    Candidate candidate;
    std::map<std::uint64_t, std::set<unsigned>> ways;  // of each file
    for (const auto *header : headers) {
      if (!llvm::is_contained(candidate.inOrder, header->name)) candidate.inOrder.push_back(header->name);
      for (std::uint32_t index : header->readings) {
        const auto &reading = units_[unit]->readings[index];
        ways[reading.file].insert(numbers_.lookup(reading.id));
      }
    }
    candidate.needed.resize(numbers_.size());
    for (const auto &[file, readings] : ways) {
      candidate.bytes += bytes_.lookup(file);
      if (readings.size() == 1)
        candidate.needed.set(*readings.begin());
      else
        candidate.anyOf.emplace_back(readings.begin(), readings.end());
    }
    return candidate;
  }

  /// True when each file is read in one of the ways that the candidate knows, and that early.
  bool canUse(std::size_t unit, const Candidate &candidate) const {
    const llvm::BitVector &movable = movable_[unit];
    return !candidate.needed.test(movable) && llvm::all_of(candidate.anyOf, [&](const std::vector<unsigned> &ways) {
      return llvm::any_of(ways, [&](unsigned one) { return movable.test(one); });
    });
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
  llvm::DenseMap<std::uint64_t, unsigned> numbers_;    ///< of readings, by id
  llvm::DenseMap<std::uint64_t, std::int64_t> bytes_;  ///< of files
  std::vector<llvm::BitVector> movable_;               ///< readings, for each unit
  std::map<Key, Candidate> candidates_;
};

}  // namespace

std::vector<std::vector<std::string>> chooseHeaders(const std::vector<const lower::HeaderFacts *> &units) {
  if (units.size() < kFewestUsers) return {};
  return Choice(units).choose();
}

std::vector<std::vector<std::string>> chooseOwnHeaders(const std::vector<const lower::HeaderFacts *> &units,
                                                       const std::vector<std::int64_t> &served, std::int64_t &room) {
  if (units.size() < kFewestUsers) return {};
  return Choice(units).chooseOwn(served, room);
}

std::int64_t bytesIn(const lower::PrecompiledReadings &headers, const lower::HeaderFacts &unit) {
  std::int64_t result = 0;
  for (const auto &reading : unit.readings)
    if (std::binary_search(headers.first.begin(), headers.first.end(), reading.id)) result += reading.bytes;
  return result;
}

std::string whyNotFirst(const lower::HeaderFacts &unit, const lower::PrecompiledReadings &headers) {
  auto at = unit.readings.begin();
  for (std::size_t i = 0; i < headers.first.size(); ++i) {
    while (at != unit.readings.end() && at->id < headers.first[i]) ++at;
    if (at == unit.readings.end() || at->id != headers.first[i]) return headers.paths[i] + " is not read so";
    if (!at->canMove) return headers.paths[i] + " cannot come first";
  }
  return "";
}

}  // namespace piiflow::driver
