// ModelFragments to ModelSet: texts become ports, selectors, dates and words, and entries find their ids and vendors.
#pragma once

#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "models/ModelFragment.h"

namespace piiflow::models {

/// Merges the fragments, the user's before the packs', into `models`. Every problem becomes a diagnostic.
void compileFragments(const std::vector<ModelFragment> &fragments, ModelSet &models,
                      std::vector<base::Diagnostic> &diagnostics);

/// The ids of the fragment's entries.
void collectIds(const ModelFragment &fragment, std::set<std::string> &ids);

/// Recipients that need no entry of `vendors:`.
inline const std::string kBuiltInVendors[] = {"transport", "log", "storage", "own", "unknown"};

/// The vendors with their register: first of all, since sinks and rules name them.
void compileVendors(const std::vector<ModelFragment> &fragments, ModelSet &models,
                    std::vector<base::Diagnostic> &diagnostics);

/// The part for `policy`, `requirements`, `programs`, `exclude`, `own-domains` and `analysis`. `models.vendors` is
/// complete by then.
void compilePolicy(const std::vector<ModelFragment> &fragments, ModelSet &models,
                   std::vector<base::Diagnostic> &diagnostics);

/// What several compilers need: reporting, and words out of a fixed list.
class TextCompiler {
 public:
  explicit TextCompiler(std::vector<base::Diagnostic> &diagnostics) : diagnostics_(diagnostics) {}

 protected:
  void error(const Location &at, std::string message) const {
    diagnostics_.push_back({base::Severity::Error, at.file, at.line, at.column, std::move(message), ""});
  }
  void error(const Text &text, std::string message) const { error(text.at, std::move(message)); }

  template <class Word>
  using Words = std::span<const std::pair<std::string_view, Word>>;

  /// `what` is for the message: "unknown transform 'hsah'; did you mean 'hash'?".
  template <class Word>
  Word compileWord(const Text &text, std::string_view what, Words<Word> words, Word fallback) const {
    std::vector<std::string> names;
    for (const auto &[name, word] : words) {
      if (name == text.value) return word;
      names.emplace_back(name);
    }
    reportUnknownWord(text, what, names);
    return fallback;
  }

  /// False, with a diagnostic, when the key is there with an empty list.
  bool requireSome(const Written *written, std::string_view key) const;
  std::vector<std::string> compileCategories(const WrittenEntry &entry, bool starAllowed,
                                             std::string_view key = "data") const;
  std::optional<Date> compileDate(const Text *text) const;
  /// A whole number of at least 1.
  std::optional<unsigned> compileCount(const Text *text, std::string_view what) const;
  void checkCountry(const Text &text) const;
  void checkTransfer(const Text &text) const;
  std::vector<std::string> compilePathGlobs(const Written *written) const;
  std::vector<std::string> compileDomains(const Written *written) const;
  std::vector<base::Transform> compileTransforms(const Written *written) const;
  void fillEntry(Entry &entry, const WrittenEntry &written, const ModelFragment &fragment) const;
  void reportUnknownVendor(const Text &text, const ModelSet &models, std::span<const std::string> builtIn) const;
  void reportUnknownWord(const Text &text, std::string_view what, const std::vector<std::string> &names) const;

 private:
  std::vector<base::Diagnostic> &diagnostics_;
};

}  // namespace piiflow::models
