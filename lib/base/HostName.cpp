#include "base/HostName.h"

#include <algorithm>
#include <array>
#include <string>

#include <arpa/inet.h>

namespace piiflow::base {
namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNumber(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

// What stands behind the last dot of a file's name more often than of a host's.
bool isFileEnding(std::string_view label) {
  static constexpr std::array<std::string_view, 52> kEndings = {
      "json", "xml",  "html", "htm",  "txt", "log", "cfg", "conf", "ini", "yaml", "yml",  "toml",   "csv",
      "png",  "jpg",  "jpeg", "gif",  "svg", "a",   "dll", "exe",  "sh",  "py",   "js",   "css",    "php",
      "db",   "md",   "pem",  "crt",  "key", "gz",  "zip", "tar",  "bin", "dat",  "tmp",  "lock",   "pid",
      "sock", "proto", "lua", "cpp",  "hpp", "cxx", "hh",  "obj",  "pdf", "sql",  "wav",  "sqlite", "bak"};
  return std::find(kEndings.begin(), kEndings.end(), label) != kEndings.end();
}

/// Takes the text up to the next dot off `rest`.
std::string_view takeLabel(std::string_view &rest) {
  const std::size_t dot = rest.find('.');
  const std::string_view label = rest.substr(0, dot);
  rest.remove_prefix(dot == std::string_view::npos ? rest.size() : dot + 1);
  return label;
}

}  // namespace

bool looksLikeAddress6(std::string_view text) {
  if (text.starts_with('[')) {
    const std::size_t close = text.find(']');
    if (close == std::string_view::npos) return false;
    text = text.substr(1, close - 1);
  }
  in6_addr address;
  return inet_pton(AF_INET6, std::string(text.substr(0, text.find('%'))).c_str(), &address) == 1;
}

bool looksLikeHost(std::string_view text) {
  if (looksLikeAddress6(text)) return true;
  std::string_view host = text.substr(0, text.find_first_of(":/?#"));
  if (host == "localhost") return true;
  if (host.size() < 4 || host.size() > 253 || host.find('.') == std::string_view::npos) return false;
  if (host.front() == '.') host.remove_prefix(1);
  unsigned count = 0;
  bool allNumbers = true;
  std::string_view last;
  while (!host.empty()) {
    const std::string_view label = takeLabel(host);
    const bool isValid = !label.empty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), [](char c) {
      return isLetter(c) || isDigit(c) || c == '-' || c == '_';
    });
    if (!isValid) return false;
    ++count;
    allNumbers = allNumbers && isNumber(label);
    last = label;
  }
  if (allNumbers) return count == 4;
  return count >= 2 && last.size() >= 2 && std::all_of(last.begin(), last.end(), isLetter) && !isFileEnding(last);
}

bool isSchemeWord(std::string_view text) {
  static constexpr std::array<std::string_view, 16> kWords = {"http",  "https", "ws",    "wss",  "ftp",   "ftps",  "sftp",   "mqtt",
                                                              "mqtts", "smtp",  "smtps", "amqp", "amqps", "redis", "rediss", "ssl"};
  return std::find(kWords.begin(), kWords.end(), text) != kWords.end();
}

std::string_view wholeHost(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  const std::size_t begin = scheme + 3, end = url.find_first_of("/?#", begin);
  if (end == std::string_view::npos || end == begin) return {};
  const std::string_view host = url.substr(0, end);
  return host.find_first_of("%{") == std::string_view::npos ? host : std::string_view();
}

}  // namespace piiflow::base
