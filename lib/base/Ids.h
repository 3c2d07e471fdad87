#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace piiflow::base {

/// A typed index into a table. Passing a FieldId where a FunctionId is meant does not compile.
template <class Tag>
struct Id {
  static constexpr std::uint32_t kNone = 0xffffffffu;

  std::uint32_t value = kNone;

  constexpr bool valid() const { return value != kNone; }
  constexpr explicit operator bool() const { return valid(); }
  friend constexpr auto operator<=>(Id, Id) = default;
};

}  // namespace piiflow::base

template <class Tag>
struct std::hash<piiflow::base::Id<Tag>> {  // NOLINT(bugprone-std-namespace-modification): of our own type
  std::size_t operator()(piiflow::base::Id<Tag> id) const { return std::hash<std::uint32_t>()(id.value); }
};
