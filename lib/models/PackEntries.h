// The built-in packs as they were compiled when piiflow was built, linked into the binary. A run decodes those entries
// whose functions the program names.
//
// The YAML beside the binary stays what counts: where a file of it has another text by now, all of it is read.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "llvm/ADT/STLFunctionalExtras.h"
#include "models/ModelFragment.h"

namespace piiflow::models {

namespace wire {
struct Model;
struct Packs;
}  // namespace wire

/// Entries of packs, in the order of ModelSet.
struct PackModels {
  std::vector<SinkModel> sinks;
  std::vector<EndpointModel> endpoints;
  std::vector<PropagatorModel> propagators;
  std::vector<SanitizerModel> sanitizers;
};

/// A file of the packs or the catalogue of vendors.
struct BuiltInFile {
  std::string label;  ///< packs/NAME or vendors/NAME: in digests
  std::string pack;   ///< as Entry::pack: NAME or vendors/NAME
  std::string path;
  std::string text;
  bool isRead = false;
};

class PackEntries {
 public:
  /// Those of `files`; null when one of them is not as it was compiled, or nothing is linked in.
  static std::shared_ptr<PackEntries> find(std::vector<BuiltInFile> files);
  /// The same from other bytes than those that are linked in. `packs` outlives the result.
  static std::shared_ptr<PackEntries> findIn(std::string_view packs, std::vector<BuiltInFile> files);

  /// What the files hold besides sinks, endpoints, propagators and sanitizers, where there is such, in their order.
  std::vector<ModelFragment> rests() const;

  /// Entries with one of these ids are left out: the user has some of his own.
  void override(std::set<std::string> ids) { overridden_ = std::move(ids); }

  PackModels all() const;
  /// Those that may match a function for whose last segment `isNamed` is true.
  PackModels named(llvm::function_ref<bool(std::string_view)> isNamed) const;

 private:
  PackEntries(const wire::Packs &packs, std::vector<BuiltInFile> files);

  bool isLeftOut(const wire::Model &model) const;
  template <class Model, class Selectors>
  void decode(const Selectors &selectors, const std::vector<std::uint32_t> &positions,
              std::vector<Model> &models) const;
  void fill(Entry &entry, const wire::Model &packed) const;

  const wire::Packs &packs_;
  std::vector<BuiltInFile> given_;
  std::vector<const BuiltInFile *> files_;  ///< by their numbers; null: not among those of this run
  std::set<std::string> overridden_;
};

/// Puts the entries of compiled packs into the lists, for who goes through all of them.
void decodePackEntries(ModelSet &models);

/// The packs and vendors of a folder, compiled: for the build. Nothing when `diagnostics` says what is wrong with them.
std::string compilePacks(const std::string &packDir, std::vector<base::Diagnostic> &diagnostics);

/// As loadModels without a root file, from the YAML. `files` become those that were read.
LoadResult loadPacks(const std::string &packDir, std::vector<BuiltInFile> &files);

}  // namespace piiflow::models
