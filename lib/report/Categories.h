// What a data category is in the words of others: a label, the Data Privacy Vocabulary, the GDPR, the CCPA.
#pragma once

#include <string>
#include <vector>

#include "llvm/ADT/StringRef.h"

namespace piiflow::report {

struct Category {
  std::string label;        ///< empty for a category of the user's own
  std::string dpv;          ///< IRI; empty when the vocabulary has no term
  bool isSpecial = false;   ///< of GDPR Art. 9
  std::string ccpaClasses;  ///< letters of Cal. Civ. Code 1798.140(v)(1): "A/B"
};

/// Of annotations/taxonomy/categories.csv. What is not said of the id is taken from the nearest above it that says it.
Category findCategory(llvm::StringRef id);

/// All ids of the table, sorted.
std::vector<std::string> allCategoryIds();

}  // namespace piiflow::report
