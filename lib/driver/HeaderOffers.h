// Which of the units that are to be parsed gets which precompiled header; makes those that are worth it.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "driver/HeaderCache.h"
#include "driver/WorkerPool.h"
#include "lower/HeaderReuse.h"

namespace piiflow::driver {

class HeaderOffers {
 public:
  /// `mebibytes`: what the cache may take.
  HeaderOffers(const CacheFolder &folder, const std::string &root, std::size_t units, std::uint64_t mebibytes)
      : cache_(folder, root), root_(root), units_(units), room_((mebibytes << 20) / kShare) {}

  /// Unit number `i` is going to be parsed.
  void add(std::size_t i, const std::string &key, const lower::ExtractOptions &options,
           const std::string &builtinHeaders);
  /// After all were added: finds what is there, and says what is to be made.
  void choose();
  /// After these were made and taken: the same for single units of which much is left to read.
  void chooseOwn();
  std::vector<std::size_t> wanted() const;
  JobOutcome make(std::size_t i, KnownContents &known) const;  ///< in a worker
  void take(std::size_t i, const JobOutcome &outcome);
  /// After all were taken.
  void assign();

  /// In a worker: for one unit, and what came of it. False when the unit cannot be kept, as its files and those of the
  /// precompiled header were seen in different states.
  lower::HeaderReuse offerTo(std::size_t i) const;
  bool takeBack(std::size_t i, const lower::HeaderReuse &headers, InputRecord &inputs) const;

 private:
  static constexpr std::uint64_t kShare = 4;  ///< of the cache is for precompiled headers: one part of so many

  using Found = std::map<std::string, PrecompiledHeaders>;  ///< by the name of the entry
  struct Unit {
    std::string key;
    std::string name;
    lower::HeaderFacts facts;
    const PrecompiledHeaders *offered = nullptr;
  };
  struct Group {                    ///< units with the same flags
    lower::ExtractOptions options;  ///< of one of them
    std::vector<std::size_t> units;
    Found found;
    bool isListNew = false;
  };
  struct Wanted {
    const std::string *list;  ///< the group's
    std::vector<std::string> headers;
  };
  void find(Group &group, const std::string &entry);
  void want(const std::string &key, Group &group, std::vector<std::vector<std::string>> chosen);
  std::vector<const lower::HeaderFacts *> factsOf(const Group &group) const;
  Found::iterator bestFor(const Unit &unit, Group &group) const;
  static void noteWhyNone(const Unit &unit, const Group &group);
  void storeList(const std::string &key, const Group &group, const std::set<std::string> &used) const;

  HeaderCache cache_;
  std::string root_;
  std::vector<Unit> units_;
  std::uint64_t room_;  ///< bytes
  bool isFull_ = false;
  std::map<std::string, Group> groups_;  ///< by the name of the list
  std::vector<Wanted> wanted_;
};

}  // namespace piiflow::driver
