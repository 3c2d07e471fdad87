#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace piiflow::base {

/// What a sanitizer does to its input. The contract lists exactly these eight.
enum class Transform : std::uint8_t { Hash, Hmac, Tokenize, Encrypt, Redact, Truncate, Anonymize, Aggregate };

/// Null when `name` is none of the contract's eight words.
std::optional<Transform> parseTransform(std::string_view name);
std::string_view transformName(Transform transform);

/// The set of transforms applied to a value on its way. One bit each.
struct TransformSet {
  std::uint8_t bits = 0;

  bool empty() const { return bits == 0; }
  bool contains(Transform t) const { return (bits & (1u << static_cast<unsigned>(t))) != 0; }
  void insert(Transform t) { bits |= static_cast<std::uint8_t>(1u << static_cast<unsigned>(t)); }
  std::vector<std::string> names() const;  ///< in the order of the enumeration
  friend auto operator<=>(TransformSet, TransformSet) = default;
};

inline TransformSet operator|(TransformSet a, TransformSet b) { return {static_cast<std::uint8_t>(a.bits | b.bits)}; }
inline TransformSet operator&(TransformSet a, TransformSet b) { return {static_cast<std::uint8_t>(a.bits & b.bits)}; }

/// How sure a flow is. Ordered: Low < Medium < High.
enum class Confidence : std::uint8_t { Low, Medium, High };

std::string_view confidenceName(Confidence confidence);
std::optional<Confidence> parseConfidence(std::string_view name);

}  // namespace piiflow::base
