// The user's YAML as read, in the folder of the cache.
#pragma once

#include "driver/CacheFolder.h"
#include "models/FragmentStore.h"

namespace piiflow::driver {

class YamlCache : public models::FragmentStore {
 public:
  explicit YamlCache(const std::string &folder) : folder_(folder) {}

  std::optional<std::string> find(const std::string &digest) const override;
  void keep(const std::string &digest, const std::string &bytes) const override;

 private:
  CacheFolder folder_;
};

}  // namespace piiflow::driver
