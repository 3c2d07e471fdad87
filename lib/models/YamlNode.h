// A YAML document as it was written: every node knows its line and column, and keys that stand twice are kept.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "models/ModelSet.h"

namespace piiflow::models {

enum class YamlKind : std::uint8_t { Null, Scalar, List, Map };

struct YamlNode {
  YamlKind kind = YamlKind::Null;
  std::uint32_t line = 0;       ///< from 1
  std::uint32_t column = 0;     ///< from 1
  std::string scalar;           ///< of Scalar
  std::vector<YamlNode> keys;   ///< of Map: one key for each of `items`
  std::vector<YamlNode> items;  ///< of List and Map
};

/// "a list", "a map", ...: for messages.
std::string_view describe(YamlKind kind);

struct YamlResult {
  YamlNode root;
  bool valid = false;  ///< false: `diagnostics` says why, and `root` is to be left alone
  std::vector<base::Diagnostic> diagnostics;
};

/// Parses one document. Anchors, aliases, tags and further documents are refused. `file` is for the diagnostics.
YamlResult readYaml(const std::string &text, const std::string &file);

}  // namespace piiflow::models
