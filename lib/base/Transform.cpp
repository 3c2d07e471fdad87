#include "base/Transform.h"

#include <array>

namespace piiflow::base {

namespace {
constexpr std::array<std::string_view, 8> kTransformNames = {"hash",   "hmac",     "tokenize",  "encrypt",
                                                             "redact", "truncate", "anonymize", "aggregate"};
constexpr std::array<std::string_view, 3> kConfidenceNames = {"low", "medium", "high"};
}  // namespace

std::optional<Transform> parseTransform(std::string_view name) {
  for (std::size_t i = 0; i < kTransformNames.size(); ++i) {
    if (kTransformNames[i] == name) return static_cast<Transform>(i);
  }
  return std::nullopt;
}

std::string_view transformName(Transform transform) { return kTransformNames[static_cast<std::size_t>(transform)]; }

std::vector<std::string> TransformSet::names() const {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < kTransformNames.size(); ++i) {
    if (contains(static_cast<Transform>(i))) result.emplace_back(kTransformNames[i]);
  }
  return result;
}

std::string_view confidenceName(Confidence confidence) { return kConfidenceNames[static_cast<std::size_t>(confidence)]; }

std::optional<Confidence> parseConfidence(std::string_view name) {
  for (std::size_t i = 0; i < kConfidenceNames.size(); ++i) {
    if (kConfidenceNames[i] == name) return static_cast<Confidence>(i);
  }
  return std::nullopt;
}

}  // namespace piiflow::base
