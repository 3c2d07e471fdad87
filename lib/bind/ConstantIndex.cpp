#include "bind/ConstantIndex.h"

#include <algorithm>

#include "models/Selector.h"

namespace piiflow::bind {
namespace {

/// "tele::Kind::Remote" to "tele::Remote"; empty when nothing stands around the name.
std::string dropEnumeration(std::string_view name) {
  const std::string_view outer = models::withoutLastSegment(name);
  if (outer.empty()) return {};
  const std::string_view space = models::withoutLastSegment(outer);
  const std::string last(models::lastSegment(name));
  return space.empty() ? last : std::string(space) + "::" + last;
}

template <class Map>
std::vector<std::int64_t> lookUp(const Map &map, const typename Map::key_type &name) {
  auto found = map.find(name);
  return found == map.end() ? std::vector<std::int64_t>() : found->second;
}

}  // namespace

ConstantIndex::ConstantIndex(const link::Program &program) {
  for (const flow::NamedConstant &constant : program.constants) {
    values_[constant.name].push_back(constant.value);
    if (std::string shorter = dropEnumeration(constant.name); !shorter.empty())
      withoutEnumeration_[std::move(shorter)].push_back(constant.value);
  }
}

std::vector<std::int64_t> ConstantIndex::valuesOf(std::string_view name) const {
  std::vector<std::int64_t> values = lookUp(values_, name);
  if (values.empty()) values = lookUp(withoutEnumeration_, std::string(name));
  const std::string shorter = dropEnumeration(name);
  if (values.empty() && !shorter.empty()) values = lookUp(values_, shorter);
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

}  // namespace piiflow::bind
