// What a change adds to or removes from what leaves: two JSON inventories compared.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::report {

/// A flow as an inventory tells it.
struct InventoryFlow {
  std::string id, recipient, category, transforms, outcome, approval, source, sink, function, file;
  friend auto operator<=>(const InventoryFlow &, const InventoryFlow &) = default;
};

struct InventoryFile {
  std::vector<InventoryFlow> flows;
  bool complete = true;
};

/// What `inventory --format json` wrote; anything else is an error that says what is wrong.
llvm::Expected<InventoryFile> readInventory(const std::string &path);
llvm::Expected<InventoryFile> parseInventory(llvm::StringRef json, const std::string &name);

struct InventoryDiff {
  std::vector<InventoryFlow> added;
  std::vector<InventoryFlow> removed;
  std::vector<std::pair<InventoryFlow, InventoryFlow>> changed;  ///< other transforms, verdict or approval
  bool complete = true;

  bool isEmpty() const { return added.empty() && removed.empty() && changed.empty(); }
};

/// The same flow has the same id; where a function was renamed, the same source, sink, recipient and file.
InventoryDiff compareInventories(const InventoryFile &before, const InventoryFile &after);

void writeDiffText(const InventoryDiff &diff, llvm::raw_ostream &os);
void writeDiffMarkdown(const InventoryDiff &diff, llvm::raw_ostream &os);
void writeDiffJson(const InventoryDiff &diff, llvm::raw_ostream &os);

/// An inventory as text or JSON without what changes with every edit: lines, columns and versions.
std::string withoutPlaces(llvm::StringRef inventory, bool isJson);

}  // namespace piiflow::report
