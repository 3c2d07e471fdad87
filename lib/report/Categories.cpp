#include "report/Categories.h"

#include <map>

#include "llvm/ADT/SmallVector.h"

namespace piiflow::report {
namespace {

constexpr const char *kTable =
#include "CategoryTable.inc"
    ;
constexpr const char *kDpvPrefix = "https://w3id.org/dpv/pd#";

using Table = std::map<std::string, Category, std::less<>>;

Table readTable() {
  Table table;
  llvm::SmallVector<llvm::StringRef, 128> lines;
  llvm::StringRef(kTable).split(lines, '\n', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef line : lines) {
    if (line.starts_with("#")) continue;
    llvm::SmallVector<llvm::StringRef, 5> fields;
    line.trim('\r').split(fields, ',');
    if (fields.size() != 5) continue;
    const std::string dpv = fields[2].empty() ? std::string() : kDpvPrefix + fields[2].str();
    table[fields[0].str()] = {fields[1].str(), dpv, fields[3] == "yes", fields[4].str()};
  }
  return table;
}

const Table &categories() {
  static const Table kCategories = readTable();
  return kCategories;
}

}  // namespace

std::vector<std::string> allCategoryIds() {
  std::vector<std::string> ids;
  for (const auto &[id, category] : categories()) ids.push_back(id);
  return ids;
}

Category findCategory(llvm::StringRef id) {
  const Table &table = categories();
  Category result;
  bool isExact = true;
  for (llvm::StringRef at = id; !at.empty();
       at = at.take_front(at.rfind('.') == llvm::StringRef::npos ? 0 : at.rfind('.'))) {
    const auto found = table.find(std::string_view(at));
    if (found != table.end()) {
      const Category &category = found->second;
      if (isExact) result.label = category.label;
      if (result.dpv.empty()) result.dpv = category.dpv;
      if (result.ccpaClasses.empty()) result.ccpaClasses = category.ccpaClasses;
      result.isSpecial |= category.isSpecial;
    }
    isExact = false;
  }
  return result;
}

}  // namespace piiflow::report
