#pragma once

#include <optional>
#include <string>

namespace piiflow::models {

/// Keeps what YAML files say from run to run, so that each text is parsed once.
class FragmentStore {
 public:
  virtual ~FragmentStore() = default;
  /// What was kept for a file with that digest. It need not be sound.
  virtual std::optional<std::string> find(const std::string &digest) const = 0;
  virtual void keep(const std::string &digest, const std::string &bytes) const = 0;
};

}  // namespace piiflow::models
