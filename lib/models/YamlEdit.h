// New entries put into YAML as text: comments, order and spelling of everything else stay as they are.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace piiflow::models {

/// Keys with a text or several each: one map of a list, in this order.
using NewEntry = std::vector<std::pair<std::string, std::vector<std::string>>>;

struct YamlEdit {
  std::string text;        ///< the whole file
  std::uint32_t line = 0;  ///< where the new entry begins
};

/// Adds `entry` at the end of the list `policy.allow` of a file's text. Null, with
/// `problem`, when the place cannot be found: nothing is guessed, and the result was read again and compared.
std::optional<YamlEdit> addApproval(const std::string &text, const NewEntry &entry, std::string &problem);

/// Adds `vendors.<id>` with the lines of `body`, each below the id's own indentation.
std::optional<YamlEdit> addVendor(const std::string &text, const std::string &id, const std::vector<std::string> &body,
                                  std::string &problem);

/// An id that `vendors:` may define.
bool isVendorName(const std::string &id);

/// A text as a YAML scalar: plain where that is safe, else in double quotes.
std::string quoteYaml(const std::string &text);

/// Whether the file's text has `section`, or `section.key`.
bool hasSection(const std::string &text, const std::string &section, const std::string &key = {});

}  // namespace piiflow::models
