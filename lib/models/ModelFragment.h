// One YAML file as written: which key has which text, and where. Nothing is interpreted yet.
//
// A new key is a row in one of these tables and a few lines in ModelCompiler.cpp or PolicyCompiler.cpp.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "models/ModelSet.h"

namespace piiflow::models {

enum class Shape : std::uint8_t {
  Text,       ///< one value
  Texts,      ///< one value or a list of them
  Selectors,  ///< one selector or a list; `{a,b}` in a selector stands for several
  When,       ///< a map of argN to one constant or a list
  Lists,      ///< a map of names to one text or a list
  Entries,    ///< a list of maps
  Section,    ///< a map
};

struct Key {
  std::string_view name;
  Shape shape = Shape::Text;
  bool required = false;
};

inline constexpr Key kFileKeys[] = {
    {"piiflow", Shape::Text, true},   {"packs", Shape::Texts},
    {"include", Shape::Texts},        {"sources", Shape::Entries},
    {"sinks", Shape::Entries},        {"endpoints", Shape::Entries},
    {"propagators", Shape::Entries},  {"sanitizers", Shape::Entries},
    {"vendors", Shape::Section},      {"policy", Shape::Section},
    {"own-domains", Shape::Texts},    {"programs", Shape::Entries},
    {"exclude", Shape::Texts},        {"analysis", Shape::Section},
    {"requirements", Shape::Entries}, {"environment"},
    {"controller", Shape::Section},
};

inline constexpr Key kSourceKeys[] = {
    {"id"},
    {"field", Shape::Selectors},
    {"function", Shape::Selectors},
    {"parameter", Shape::Selectors},
    {"type", Shape::Selectors},
    {"variable", Shape::Selectors},
    {"output", Shape::Texts},
    {"data", Shape::Texts, true},
};

inline constexpr Key kSinkKeys[] = {
    {"id"},
    {"function", Shape::Selectors, true},
    {"when", Shape::When},
    {"input", Shape::Texts},
    {"vendor", Shape::Text, true},
    {"endpoint", Shape::Texts},
    {"transport"},
};

inline constexpr Key kEndpointKeys[] = {
    {"id"},
    {"function", Shape::Selectors, true},
    {"when", Shape::When},
    {"input", Shape::Texts},
    {"output", Shape::Texts, true},
    {"transport"},
    {"address"},
};

inline constexpr Key kPropagatorKeys[] = {
    {"id"},
    {"function", Shape::Selectors, true},
    {"when", Shape::When},
    {"kind"},
    {"input", Shape::Texts},
    {"output", Shape::Texts},
    {"clears", Shape::Texts},
    {"calls"},
    {"method"},
    {"with", Shape::Texts},
    {"through"},
    {"overload"},
    {"called"},
    {"result", Shape::Texts},
};

inline constexpr Key kSanitizerKeys[] = {
    {"id"},
    {"function", Shape::Selectors, true},
    {"when", Shape::When},
    {"input", Shape::Texts},
    {"output", Shape::Texts},
    {"transform", Shape::Text, true},
};

/// The register: who the vendor is, what it has promised, and what we have agreed with it.
inline constexpr Key kVendorKeys[] = {
    {"name"},
    {"kind"},
    {"domains", Shape::Texts},
    {"environments", Shape::Lists},
    {"legal-name"},
    {"role"},
    {"country"},
    {"privacy"},
    {"transfer"},
    {"encryption", Shape::Section},
    {"segregation"},
    {"certifications", Shape::Entries},
    {"breach-notice-hours"},
    {"deletion"},
    {"sub-processors", Shape::Texts},
    {"security-contact"},
    {"agreement", Shape::Section},
    {"access", Shape::Section},
    {"approved-data", Shape::Texts},
    {"purposes", Shape::Texts},
    {"review", Shape::Section},
};

inline constexpr Key kEncryptionKeys[] = {{"in-transit"}, {"at-rest"}};
inline constexpr Key kAgreementKeys[] = {{"signed"}, {"expires"}, {"document"}, {"termination"}};
inline constexpr Key kAccessKeys[] = {{"accounts"}, {"least-privilege"}, {"mfa"}};
inline constexpr Key kReviewKeys[] = {{"last"}, {"cycle"}, {"by"}};
inline constexpr Key kCertificationKeys[] = {{"name", Shape::Text, true}, {"expires"}, {"document"}};

inline constexpr Key kRequirementKeys[] = {
    {"id"},
    {"data", Shape::Texts},
    {"to", Shape::Texts},
    {"environment"},
    {"commitments", Shape::Texts},
    {"certifications", Shape::Texts},
    {"breach-notice-hours"},
    {"countries", Shape::Texts},
    {"transfers", Shape::Texts},
    {"reason"},
};

inline constexpr Key kPolicyKeys[] = {
    {"default"},
    {"defaults", Shape::Section},
    {"allow", Shape::Entries},
    {"deny", Shape::Entries},
};

inline constexpr Key kPolicyDefaultsKeys[] = {{"log"}, {"storage"}, {"own"}};

inline constexpr Key kAllowKeys[] = {
    {"id"},
    {"data", Shape::Texts, true},
    {"to", Shape::Texts, true},
    {"transform", Shape::Texts},
    {"in", Shape::Texts},
    {"purpose"},
    {"environment"},
    {"until"},
    {"reason"},
    {"approved-by"},
};

/// A denial holds whatever was done to the data, and until it is taken out.
inline constexpr Key kDenyKeys[] = {
    {"id"},
    {"data", Shape::Texts, true},
    {"to", Shape::Texts, true},
    {"in", Shape::Texts},
    {"purpose"},
    {"environment"},
    {"reason"},
};

/// For records of processing: who decides about the data.
inline constexpr Key kControllerKeys[] = {{"name"}, {"contact"}, {"representative"}, {"data-protection-officer"}};

inline constexpr Key kProgramKeys[] = {{"name", Shape::Text, true}, {"files", Shape::Texts, true}, {"environment"}};

inline constexpr Key kAnalysisKeys[] = {{"unknown-calls"}};

/// A scalar and where it stands.
struct Text {
  std::string value;
  Location at;
};

/// What stands behind one key: one text or several, none for an empty list.
struct Written {
  Location at;  ///< of the key
  std::vector<Text> texts;
  bool isBroken = false;  ///< a diagnostic says why; the texts are not to be used
};

/// `arg1: [A, B]` below `when:`, `production: [A, B]` below `environments:`.
struct WrittenCondition {
  Text argument;
  std::vector<Text> values;
};

/// A map whose keys are listed in one of the tables above. Required keys may be absent or broken: that was reported.
struct WrittenEntry {
  Location at;
  std::map<std::string, Written, std::less<>> keys;
  std::vector<WrittenCondition> when;   ///< of shape When
  std::vector<WrittenCondition> lists;  ///< of shape Lists; a table has one such key

  bool mentions(std::string_view key) const { return keys.contains(key); }
  const Written *find(std::string_view key) const {
    auto it = keys.find(key);
    return it == keys.end() || it->second.isBroken ? nullptr : &it->second;
  }
  /// The only text of a key of shape Text, or null.
  const Text *text(std::string_view key) const {
    const Written *written = find(key);
    return written ? &written->texts.front() : nullptr;
  }
};

using WrittenEntries = std::vector<WrittenEntry>;

struct WrittenVendor {
  Text id;
  WrittenEntry entry;
  WrittenEntry encryption, agreement, access, review;
  WrittenEntries certifications;
};

struct ModelFragment {
  std::string file;  ///< for messages
  std::string pack;  ///< name of the built-in pack that the file is, or empty
  WrittenEntry top;  ///< the keys of shape Text and Texts of the file
  WrittenEntries sources, sinks, endpoints, propagators, sanitizers, programs;
  std::vector<WrittenVendor> vendors;
  WrittenEntry policy, policyDefaults, analysis, controller;
  WrittenEntries allow, deny, requirements;
};

struct FragmentResult {
  ModelFragment fragment;
  std::vector<base::Diagnostic> diagnostics;
};

/// Reads one file's text. What has an error is left out of the fragment, and all the rest is in it.
FragmentResult readFragment(const std::string &text, const std::string &file, const std::string &pack);

}  // namespace piiflow::models
