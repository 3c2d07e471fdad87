#include "solve/AnnotatedPaths.h"

#include <algorithm>
#include <deque>

#include "llvm/ADT/STLExtras.h"

namespace piiflow::solve {

namespace {

constexpr std::uint8_t kNever = 0xff;
const flow::Step kElement{flow::StepKind::Element, {}};

}  // namespace

const std::vector<AnnotatedPaths::Path> &AnnotatedPaths::of(flow::TypeId type) {
  static const std::vector<Path> kNone;
  if (!type) return kNone;
  auto it = found_.find(type.value);
  if (it == found_.end()) it = found_.emplace(type.value, search(type)).first;
  return it->second;
}

// Types that hold each other have as many paths as there are products of their members.
std::vector<AnnotatedPaths::Path> AnnotatedPaths::search(flow::TypeId type) {
  if (distances_.empty()) measureDistances();
  for (unsigned fields = kMaxFields;; --fields) {
    Search search{fields, {}, {}, {}};
    collect(type, 0, search);
    const bool isComplete = search.found.size() <= kMaxPaths;
    if (!isComplete && fields != 0) continue;
    if (isComplete && fields == kMaxFields) return std::move(search.found);
    areCut_ = true;
    if (!isComplete) search.found.resize(kMaxPaths);
    for (Path &path : shortest(type)) {
      if (!llvm::is_contained(search.found, path)) search.found.push_back(std::move(path));
    }
    return std::move(search.found);
  }
}

// An element step stands for whatever a library class holds of its type arguments: elements, keys and values,
// what an owning pointer owns. Raw pointers and references are not owned and are not followed.
void AnnotatedPaths::collect(flow::TypeId type, unsigned fields, Search &search) const {
  if (!type || search.path.size() > kMaxDepth || fields + distance(type) > search.fields || search.found.size() > kMaxPaths) return;
  const flow::Type &info = program_.type(type);
  if (info.kind == flow::TypeKind::Array) {
    search.path.push_back(kElement);
    collect(info.inner, fields, search);
    search.path.pop_back();
    return;
  }
  if (llvm::is_contained(search.seen, info.record.value)) return;
  search.seen.push_back(info.record.value);
  if (!search.path.empty() && spec_.recordSources.contains(info.record)) search.found.push_back(search.path);
  if (program_.record(info.record).isSystem) {
    for (flow::TypeId argument : program_.record(info.record).templateArguments) {
      search.path.push_back(kElement);
      collect(argument, fields, search);
      search.path.pop_back();
    }
  } else {
    for (flow::RecordId part : withBases(info.record)) {
      for (flow::FieldId field : program_.record(part).fields) {
        search.path.push_back({flow::StepKind::Field, field});
        if (spec_.fieldSources.contains(field)) search.found.push_back(search.path);
        collect(program_.field(field).type, fields + 1, search);
        search.path.pop_back();
      }
    }
  }
  search.seen.pop_back();
}

/// Each class by the way on which it is found first, nearest ones first.
std::vector<AnnotatedPaths::Path> AnnotatedPaths::shortest(flow::TypeId type) const {
  struct Place {
    flow::TypeId type;
    Path path;
    unsigned fields = 0;
  };
  std::vector<Path> found;
  std::vector<bool> seen(program_.records.size());
  std::deque<Place> nearest{{type, {}, 0}};
  while (!nearest.empty()) {
    const Place place = std::move(nearest.front());
    nearest.pop_front();
    if (place.fields + distance(place.type) > kMaxFields || place.path.size() > kMaxDepth) continue;
    auto below = [&](flow::Step step) {
      Path path = place.path;
      path.push_back(step);
      return path;
    };
    const flow::Type &info = program_.type(place.type);
    if (info.kind == flow::TypeKind::Array) {
      nearest.push_front({info.inner, below(kElement), place.fields});
      continue;
    }
    if (seen[info.record.value]) continue;
    seen[info.record.value] = true;
    if (!place.path.empty() && spec_.recordSources.contains(info.record)) found.push_back(place.path);
    if (program_.record(info.record).isSystem) {
      for (flow::TypeId argument : llvm::reverse(program_.record(info.record).templateArguments)) {
        nearest.push_front({argument, below(kElement), place.fields});
      }
      continue;
    }
    for (flow::RecordId part : withBases(info.record)) {
      for (flow::FieldId field : program_.record(part).fields) {
        Path path = below({flow::StepKind::Field, field});
        if (spec_.fieldSources.contains(field)) found.push_back(path);
        nearest.push_back({program_.field(field).type, std::move(path), place.fields + 1});
      }
    }
  }
  return found;
}

// Until no class has less than before: as many rounds as classes lead to personal data, one to the next, at most.
void AnnotatedPaths::measureDistances() {
  distances_.assign(program_.records.size(), kNever);
  for (bool isChanged = true; isChanged;) {
    isChanged = false;
    for (std::uint32_t id = 0; id < distances_.size(); ++id) {
      const std::uint8_t least = distanceWithin({id});
      if (least >= distances_[id] || least > kMaxFields) continue;
      distances_[id] = least;
      isChanged = true;
    }
  }
}

std::uint8_t AnnotatedPaths::distanceWithin(flow::RecordId id) const {
  const flow::Record &record = program_.record(id);
  if (spec_.recordSources.contains(id)) return 0;
  std::uint8_t least = kNever;
  if (record.isSystem) {
    for (flow::TypeId argument : record.templateArguments) least = std::min(least, distance(argument));
  }
  for (flow::RecordId base : record.bases) least = std::min(least, distances_[base.value]);
  for (flow::FieldId field : record.fields) {
    if (spec_.fieldSources.contains(field)) return 0;
    const std::uint8_t behind = distance(program_.field(field).type);
    if (behind != kNever) least = std::min<std::uint8_t>(least, static_cast<std::uint8_t>(behind + 1));
  }
  return least;  // of what derives from library classes the members are followed, too
}

/// Of an object of the type.
std::uint8_t AnnotatedPaths::distance(flow::TypeId type) const {
  while (type && program_.type(type).kind == flow::TypeKind::Array) type = program_.type(type).inner;
  return type && program_.type(type).kind == flow::TypeKind::Record ? distances_[program_.type(type).record.value] : kNever;
}

/// The class and those that it derives from.
llvm::SmallVector<flow::RecordId, 4> AnnotatedPaths::withBases(flow::RecordId record) const {
  llvm::SmallVector<flow::RecordId, 4> classes{record};
  for (std::size_t i = 0; i < classes.size(); ++i) {
    for (flow::RecordId base : program_.record(classes[i]).bases) {
      if (!llvm::is_contained(classes, base)) classes.push_back(base);
    }
  }
  return classes;
}

}  // namespace piiflow::solve
