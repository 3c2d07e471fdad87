// Where the declarations say that objects of a type hold personal data.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "bind/TaintSpec.h"
#include "link/Program.h"
#include "llvm/ADT/SmallVector.h"

namespace piiflow::solve {

constexpr unsigned kMaxFields = 5;  ///< contract section 5: a path cut there stands for all below it
constexpr unsigned kMaxDepth = 18;  ///< all steps: elements and dereferences between the members

class AnnotatedPaths {
 public:
  static constexpr std::size_t kMaxPaths = 256;  ///< that are told apart below one type
  using Path = std::vector<flow::Step>;

  AnnotatedPaths(const link::Program &program, const bind::TaintSpec &spec) : program_(program), spec_(spec) {}

  /// Paths below an object of `type`: bases, members of members, elements, owning pointers. All of them, each class once on
  /// the way; of too many those through fewer members, and to whatever is personal data one of the shortest.
  const std::vector<Path> &of(flow::TypeId type);
  /// Some type has too many.
  bool areCut() const { return areCut_; }

 private:
  struct Search {
    unsigned fields = kMaxFields;             ///< members on a path before the last
    Path path;
    llvm::SmallVector<std::uint32_t, 8> seen; ///< classes on the path
    std::vector<Path> found;
  };
  std::vector<Path> search(flow::TypeId type);
  void collect(flow::TypeId type, unsigned fields, Search &search) const;
  std::vector<Path> shortest(flow::TypeId type) const;
  void measureDistances();
  std::uint8_t distanceWithin(flow::RecordId record) const;
  std::uint8_t distance(flow::TypeId type) const;
  llvm::SmallVector<flow::RecordId, 4> withBases(flow::RecordId record) const;

  const link::Program &program_;
  const bind::TaintSpec &spec_;
  std::vector<std::uint8_t> distances_;  ///< by RecordId: members on the shortest path before the last
  std::unordered_map<std::uint32_t, std::vector<Path>> found_;  ///< by TypeId
  bool areCut_ = false;
};

}  // namespace piiflow::solve
