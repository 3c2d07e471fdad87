// What the cases call of Crashpad. Declarations written by hand after client/{crashpad_client,simple_string_dictionary,
// annotation}.h of chromium.googlesource.com/crashpad/crashpad (row 105 of our reference: read there, not compiled).
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace base {
class FilePath {
 public:
  explicit FilePath(const std::string& path);
};
}  // namespace base

namespace crashpad {
class CrashpadClient {
 public:
  CrashpadClient();
  bool StartHandler(const base::FilePath& handler, const base::FilePath& database, const base::FilePath& metrics_dir,
                    const std::string& url, const std::map<std::string, std::string>& annotations,
                    const std::vector<std::string>& arguments, bool restartable, bool asynchronous_start);
  static bool StartHandlerAtCrash(const base::FilePath& handler, const base::FilePath& database,
                                  const base::FilePath& metrics_dir, const std::string& url,
                                  const std::map<std::string, std::string>& annotations,
                                  const std::vector<std::string>& arguments);
};
template <std::size_t KeySize = 256, std::size_t ValueSize = 256, std::size_t NumEntries = 64>
class TSimpleStringDictionary {
 public:
  void SetKeyValue(const std::string& key, const std::string& value);
};
using SimpleStringDictionary = TSimpleStringDictionary<256, 256, 64>;
}  // namespace crashpad
