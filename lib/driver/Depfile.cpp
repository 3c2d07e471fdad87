#include "driver/Depfile.h"

#include <algorithm>

#include "base/WriteFile.h"

namespace piiflow::driver {
namespace {

std::string escapeForMake(const std::string &path) {
  std::string result;
  for (char c : path) {
    if (c == ' ' || c == '#') result += '\\';
    if (c == '$') result += '$';
    result += c;
  }
  return result;
}

}  // namespace

std::string makeRule(const std::string &target, std::vector<std::string> files) {
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  std::string rule = escapeForMake(target) + ":";
  for (const std::string &file : files) rule += " \\\n  " + escapeForMake(file);
  return rule + "\n";
}

llvm::Error writeDepfile(const std::string &path, const std::string &target, std::vector<std::string> files) {
  return base::writeFile(path, makeRule(target, std::move(files)));
}

}  // namespace piiflow::driver
