// YamlNode to ModelFragment: shapes, unknown keys, keys that stand twice, keys that are missing.
//
// What the texts mean is ModelCompiler's affair; all that is known here is the tables in ModelFragment.h.
#include <fmt/format.h>

#include <algorithm>

#include "models/ModelFragment.h"
#include "models/Selector.h"
#include "models/Words.h"
#include "models/YamlNode.h"

namespace piiflow::models {
namespace {

/// A map taken apart by its table: texts are in `entry`, nested structures still to be read.
struct SplitMap {
  WrittenEntry entry;
  std::map<std::string, const YamlNode *, std::less<>> nested;
};

class FragmentReader {
 public:
  FragmentReader(const std::string &file, FragmentResult &result) : file_(file), result_(result) {}

  void readFile(const YamlNode &root);

 private:
  Location at(const YamlNode &node) const { return {file_, node.line, node.column}; }
  void error(const YamlNode &node, std::string message) {
    result_.diagnostics.push_back({base::Severity::Error, file_, node.line, node.column, std::move(message), ""});
  }

  bool readText(const YamlNode &node, std::string_view key, Text &text);
  bool readTexts(const YamlNode &node, std::string_view key, std::vector<Text> &texts);
  bool readSelectors(const YamlNode &node, std::string_view key, std::vector<Text> &texts);
  void readLists(const YamlNode &node, std::string_view key, std::string_view example,
                 std::vector<WrittenCondition> &lists);
  void readKey(const Key &key, const YamlNode &keyNode, const YamlNode &value, SplitMap &split);
  const Key *findKey(std::span<const Key> table, const YamlNode &keyNode, std::string_view where);
  SplitMap splitMap(const YamlNode &node, std::span<const Key> table, std::string_view where);

  void readEntries(const SplitMap &parent, std::string_view section, std::span<const Key> table,
                   WrittenEntries &entries);
  void readSection(const SplitMap &parent, std::string_view section, std::span<const Key> table, WrittenEntry &entry);
  void readVendors(const SplitMap &parent);
  WrittenVendor readVendor(Text id, const YamlNode &node);
  void readPolicy(const SplitMap &parent);

  const std::string &file_;
  FragmentResult &result_;
};

bool FragmentReader::readText(const YamlNode &node, std::string_view key, Text &text) {
  if (node.kind != YamlKind::Scalar) {
    error(node, fmt::format("'{}' must be a single value, not {}", key, describe(node.kind)));
    return false;
  }
  if (node.scalar.empty()) {
    error(node, fmt::format("'{}' is empty", key));
    return false;
  }
  text = {node.scalar, at(node)};
  return true;
}

bool FragmentReader::readTexts(const YamlNode &node, std::string_view key, std::vector<Text> &texts) {
  if (node.kind != YamlKind::List && node.kind != YamlKind::Scalar) {
    error(node, fmt::format("'{}' must be a single value or a list, not {}", key, describe(node.kind)));
    return false;
  }
  bool valid = true;
  const std::span<const YamlNode> items =
      node.kind == YamlKind::List ? std::span<const YamlNode>(node.items) : std::span<const YamlNode>(&node, 1);
  for (const YamlNode &item : items) {
    Text text;
    if (readText(item, key, text))
      texts.push_back(std::move(text));
    else
      valid = false;
  }
  return valid;
}

/// Families of functions do the same, members hold the same: an entry may name several at once.
bool FragmentReader::readSelectors(const YamlNode &node, std::string_view key, std::vector<Text> &texts) {
  std::vector<Text> written;
  if (!readTexts(node, key, written)) return false;
  for (const Text &text : written)
    for (std::string &selector : expandBraces(text.value)) texts.push_back({std::move(selector), text.at});
  return true;
}

void FragmentReader::readLists(const YamlNode &node, std::string_view key, std::string_view example,
                               std::vector<WrittenCondition> &lists) {
  if (node.kind != YamlKind::Map) {
    error(node, fmt::format("'{}' must be a map such as {}, not {}", key, example, describe(node.kind)));
    return;
  }
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    WrittenCondition list;
    if (!readText(node.keys[i], key, list.argument)) continue;
    for (const WrittenCondition &earlier : lists)
      if (earlier.argument.value == list.argument.value)
        error(node.keys[i], fmt::format("key '{}' stands twice", list.argument.value));
    if (readTexts(node.items[i], list.argument.value, list.values)) lists.push_back(std::move(list));
  }
}

const Key *FragmentReader::findKey(std::span<const Key> table, const YamlNode &keyNode, std::string_view where) {
  if (keyNode.kind != YamlKind::Scalar) {
    error(keyNode, fmt::format("a key must be a single word, not {}", describe(keyNode.kind)));
    return nullptr;
  }
  std::vector<std::string> names;
  for (const Key &key : table) {
    if (key.name == keyNode.scalar) return &key;
    names.emplace_back(key.name);
  }
  const std::string place = where.empty() ? "" : fmt::format(" in {}", where);
  error(keyNode, fmt::format("unknown key '{}'{}{}", keyNode.scalar, place, suggest(keyNode.scalar, names)));
  return nullptr;
}

void FragmentReader::readKey(const Key &key, const YamlNode &keyNode, const YamlNode &value, SplitMap &split) {
  Written written;
  written.at = at(keyNode);
  if (key.shape == Shape::Text) {
    Text text;
    written.isBroken = !readText(value, key.name, text);
    written.texts.push_back(std::move(text));
  } else if (key.shape == Shape::Texts) {
    written.isBroken = !readTexts(value, key.name, written.texts);
  } else if (key.shape == Shape::Selectors) {
    written.isBroken = !readSelectors(value, key.name, written.texts);
  } else if (key.shape == Shape::When) {
    readLists(value, key.name, "{ arg1: [NAME] }", split.entry.when);
  } else if (key.shape == Shape::Lists) {
    readLists(value, key.name, "{ production: [api.acme.example] }", split.entry.lists);
  } else {
    const YamlKind wanted = key.shape == Shape::Entries ? YamlKind::List : YamlKind::Map;
    written.isBroken = value.kind != wanted;
    if (written.isBroken)
      error(value, fmt::format("'{}' must be {}, not {}", key.name, describe(wanted), describe(value.kind)));
    else
      split.nested[std::string(key.name)] = &value;
  }
  split.entry.keys[std::string(key.name)] = std::move(written);
}

SplitMap FragmentReader::splitMap(const YamlNode &node, std::span<const Key> table, std::string_view where) {
  SplitMap split;
  split.entry.at = at(node);
  if (node.kind != YamlKind::Map) {
    error(node, fmt::format("{} must be a map, not {}", where.empty() ? "the file" : where, describe(node.kind)));
    return split;
  }
  std::vector<std::string_view> seen;
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    const Key *key = findKey(table, node.keys[i], where);
    if (!key) continue;
    if (std::find(seen.begin(), seen.end(), key->name) != seen.end()) {
      error(node.keys[i], fmt::format("key '{}' stands twice", key->name));
      continue;
    }
    seen.push_back(key->name);
    readKey(*key, node.keys[i], node.items[i], split);
  }
  for (const Key &key : table) {
    if (!key.required || std::find(seen.begin(), seen.end(), key.name) != seen.end()) continue;
    error(node, where.empty() ? fmt::format("key '{}' is missing: a piiflow file says 'piiflow: 1'", key.name)
                              : fmt::format("key '{}' is missing in {}", key.name, where));
  }
  return split;
}

void FragmentReader::readEntries(const SplitMap &parent, std::string_view section, std::span<const Key> table,
                                 WrittenEntries &entries) {
  auto found = parent.nested.find(section);
  if (found == parent.nested.end()) return;
  const std::string where = fmt::format("an entry of '{}'", section);
  for (const YamlNode &item : found->second->items) {
    SplitMap split = splitMap(item, table, where);
    if (item.kind == YamlKind::Map) entries.push_back(std::move(split.entry));
  }
}

void FragmentReader::readSection(const SplitMap &parent, std::string_view section, std::span<const Key> table,
                                 WrittenEntry &entry) {
  auto found = parent.nested.find(section);
  if (found == parent.nested.end()) return;
  entry = splitMap(*found->second, table, fmt::format("'{}'", section)).entry;
}

void FragmentReader::readVendors(const SplitMap &parent) {
  auto found = parent.nested.find("vendors");
  if (found == parent.nested.end()) return;
  const YamlNode &vendors = *found->second;
  for (std::size_t i = 0; i < vendors.keys.size(); ++i) {
    Text id;
    if (!readText(vendors.keys[i], "vendors", id)) continue;
    result_.fragment.vendors.push_back(readVendor(std::move(id), vendors.items[i]));
  }
}

WrittenVendor FragmentReader::readVendor(Text id, const YamlNode &node) {
  WrittenVendor vendor;
  const SplitMap split = splitMap(node, kVendorKeys, fmt::format("vendor '{}'", id.value));
  vendor.entry = split.entry;
  readSection(split, "encryption", kEncryptionKeys, vendor.encryption);
  readSection(split, "agreement", kAgreementKeys, vendor.agreement);
  readSection(split, "access", kAccessKeys, vendor.access);
  readSection(split, "review", kReviewKeys, vendor.review);
  readEntries(split, "certifications", kCertificationKeys, vendor.certifications);
  vendor.id = std::move(id);
  return vendor;
}

void FragmentReader::readPolicy(const SplitMap &parent) {
  auto found = parent.nested.find("policy");
  if (found == parent.nested.end()) return;
  const SplitMap policy = splitMap(*found->second, kPolicyKeys, "'policy'");
  result_.fragment.policy = policy.entry;
  readSection(policy, "defaults", kPolicyDefaultsKeys, result_.fragment.policyDefaults);
  readEntries(policy, "allow", kAllowKeys, result_.fragment.allow);
  readEntries(policy, "deny", kDenyKeys, result_.fragment.deny);
}

void FragmentReader::readFile(const YamlNode &root) {
  ModelFragment &fragment = result_.fragment;
  if (root.kind == YamlKind::Null) {
    result_.diagnostics.push_back(
        {base::Severity::Error, file_, 1, 1, "the file is empty: a piiflow file says 'piiflow: 1'", ""});
    return;
  }
  const SplitMap top = splitMap(root, kFileKeys, "");
  fragment.top = top.entry;
  readEntries(top, "sources", kSourceKeys, fragment.sources);
  readEntries(top, "sinks", kSinkKeys, fragment.sinks);
  readEntries(top, "endpoints", kEndpointKeys, fragment.endpoints);
  readEntries(top, "propagators", kPropagatorKeys, fragment.propagators);
  readEntries(top, "sanitizers", kSanitizerKeys, fragment.sanitizers);
  readEntries(top, "programs", kProgramKeys, fragment.programs);
  readEntries(top, "requirements", kRequirementKeys, fragment.requirements);
  readVendors(top);
  readPolicy(top);
  readSection(top, "analysis", kAnalysisKeys, fragment.analysis);
  readSection(top, "controller", kControllerKeys, fragment.controller);
}

}  // namespace

FragmentResult readFragment(const std::string &text, const std::string &file, const std::string &pack) {
  FragmentResult result;
  result.fragment.file = file;
  result.fragment.pack = pack;
  YamlResult yaml = readYaml(text, file);
  result.diagnostics = std::move(yaml.diagnostics);
  if (yaml.valid) FragmentReader(file, result).readFile(yaml.root);
  return result;
}

}  // namespace piiflow::models
