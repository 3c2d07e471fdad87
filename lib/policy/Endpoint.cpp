#include "policy/Endpoint.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <arpa/inet.h>

#include "base/HostName.h"

namespace piiflow::policy {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  for (char &c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool isScheme(std::string_view text) {
  if (text.empty() || !std::isalpha(static_cast<unsigned char>(text.front()))) return false;
  return std::all_of(text.begin(), text.end(),
                     [](unsigned char c) { return std::isalnum(c) || c == '+' || c == '-' || c == '.'; });
}

bool isLocalScheme(std::string_view scheme) {
  static constexpr std::array<std::string_view, 7> kLocal = {"unix",  "file",      "ipc", "inproc",
                                                             "npipe", "http+unix", "fd"};
  return std::find(kLocal.begin(), kLocal.end(), scheme) != kLocal.end();
}

// The host among the settings of a connection: "host=db.acme.example dbname=x", "Server=tcp:db.acme.example,1433;...".
std::string_view hostSetting(std::string_view text) {
  static constexpr std::array<std::string_view, 6> kKeys = {"host", "hostaddr", "server", "data source", "addr", "address"};
  const char end = text.find(';') == std::string_view::npos ? ' ' : ';';
  while (!text.empty()) {
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) return {};
    const std::string key = lower(trim(text.substr(0, equals)));
    text.remove_prefix(equals + 1);
    const std::string_view value = text.substr(0, text.find(end));
    if (std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end()) {
      const std::string_view host = value.starts_with("tcp:") ? value.substr(4) : value;
      return host.substr(0, host.find(','));
    }
    text.remove_prefix(std::min(text.size(), value.size() + 1));
  }
  return {};
}

// "/v1/users" is the path of a URL whose host stands elsewhere: only what can hardly be one is a unix socket.
bool isSocketPath(std::string_view path) {
  return path.starts_with("/run/") || path.starts_with("/var/run/") || path.starts_with("/tmp/") ||
         path.starts_with("/dev/") || path.ends_with(".sock") || path.ends_with(".socket");
}

bool isAddress6(const std::string &host) {
  in6_addr address;
  return inet_pton(AF_INET6, host.c_str(), &address) == 1;
}

// A character that no host name has (the '%' of a format, a brace of a template) means that the text is not the host.
bool isHostName(std::string_view host) {
  return !host.empty() && host.front() != '.' && std::all_of(host.begin(), host.end(), [](unsigned char c) {
    return std::isalnum(c) || c == '-' || c == '.' || c == '_' || c >= 0x80;
  });
}

std::string normalised(std::string_view name) {
  while (!name.empty() && name.back() == '.') name.remove_suffix(1);
  return isHostName(name) ? lower(name) : std::string();
}

// `authority` is what stands before the path; `ended` when the text shows that nothing more belongs to it.
std::string hostOf(std::string_view authority, bool ended) {
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
  if (!authority.empty() && authority.front() == '[') {
    const auto close = authority.find(']');
    if (close == std::string_view::npos) return {};
    std::string address = lower(authority.substr(1, close - 1));
    if (const auto zone = address.find('%'); zone != std::string::npos) address.resize(zone);
    return isAddress6(address) ? address : std::string();
  }
  const auto colon = authority.find(':');
  if (colon == std::string_view::npos) return ended ? normalised(authority) : std::string();
  if (authority.find(':', colon + 1) != std::string_view::npos) {
    std::string address = lower(authority);
    return ended && isAddress6(address) ? address : std::string();
  }
  const std::string_view port = authority.substr(colon + 1);
  const bool isPort = std::all_of(port.begin(), port.end(), [](unsigned char c) { return std::isdigit(c); });
  return isPort ? normalised(authority.substr(0, colon)) : std::string();
}

// What stands behind the last gap of a format: "%s.acme.example", "{}.acme.example", "%1.acme.example:80".
std::string_view behindGap(std::string_view text) {
  const std::size_t gap = text.find_last_of("%}$");
  if (gap == std::string_view::npos) return text;
  const bool isConversion = text[gap] == '%';
  text.remove_prefix(gap + 1);
  if (!isConversion) return text;
  const std::size_t end = text.find_first_not_of("0123456789-+*lhz");
  const bool isNumbered = end != 0 && end != std::string_view::npos && text[end] == '.';
  text.remove_prefix(end == std::string_view::npos ? text.size() : isNumbered ? end : end + 1);
  return text;
}

bool matchesLabels(std::string_view pattern, std::string_view host) {
  std::size_t p = 0, h = 0, star = std::string_view::npos, resume = 0;
  while (h < host.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = h;
    } else if (p < pattern.size() && pattern[p] == host[h]) {
      ++p;
      ++h;
    } else if (star != std::string_view::npos && host[resume] != '.') {
      p = star + 1;
      h = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace

ParsedEndpoint parseEndpoint(std::string_view text, bool prefixOnly) {
  ParsedEndpoint result;
  text = trim(text);
  if (text.empty()) return result;
  if (const std::string_view setting = hostSetting(text); !setting.empty() && text.find("://") == std::string_view::npos)
    text = setting;
  if (text.front() == '/' && text.substr(0, 2) != "//") {
    result.isLocal = isSocketPath(text);
    return result;
  }
  if (const auto separator = text.find("://");
      separator != std::string_view::npos && isScheme(text.substr(0, separator))) {
    result.scheme = lower(text.substr(0, separator));
    text.remove_prefix(separator + 3);
  } else if (text.substr(0, 2) == "//") {
    text.remove_prefix(2);
  } else if (const auto colon = text.find(':'); colon != std::string_view::npos) {
    const std::string word = lower(text.substr(0, colon));
    if (isLocalScheme(word) || word == "mailto") {
      result.scheme = word;
      text.remove_prefix(colon + 1);
    }
  }
  if (isLocalScheme(result.scheme)) {
    result.isLocal = true;
    return result;
  }
  // '\\' ends the authority for some parsers: what stands behind it never decides the vendor.
  const auto end = text.find_first_of("/?#\\");
  result.host = hostOf(text.substr(0, end), !prefixOnly || end != std::string_view::npos);
  return result;
}

std::string hostOfPiece(std::string_view text) {
  text = trim(text);
  if (const auto separator = text.find("://"); separator != std::string_view::npos) {
    if (text.substr(0, separator).find_first_of(" \t\r\n<>\"'") != std::string_view::npos) return {};  // stands in a sentence, or in HTML
    text.remove_prefix(separator + 3);
  } else if (!base::looksLikeHost(text)) {
    return {};
  }
  std::string_view authority = text.substr(0, text.find_first_of("/?#\\"));
  if (base::looksLikeAddress6(authority)) return hostOf(authority, true);
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
  const std::string name(behindGap(authority.substr(0, authority.find(':'))));
  const std::string host = normalised(name.starts_with('.') ? "x" + name : name);
  return base::looksLikeHost(host) ? host : std::string();
}

bool matchesDomain(std::string_view pattern, std::string_view host) {
  const std::string wanted = lower(pattern);
  pattern = wanted;
  if (host.empty()) return false;
  if (pattern.substr(0, 2) != "*.") return matchesLabels(pattern, host);
  const std::string_view suffix = pattern.substr(2);
  if (matchesLabels(suffix, host)) return true;
  for (auto dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.', dot + 1))
    if (dot != 0 && matchesLabels(suffix, host.substr(dot + 1))) return true;
  return false;
}

bool isOwnNetwork(std::string_view host) {
  const std::string name(host);
  if (matchesDomain("*.localhost", name)) return true;
  auto isOwn4 = [](const unsigned char *b) {
    return b[0] == 127 || b[0] == 10 || (b[0] == 172 && b[1] >= 16 && b[1] < 32) || (b[0] == 192 && b[1] == 168) ||
           (b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] == 0);
  };
  unsigned char bytes[16];
  if (inet_pton(AF_INET, name.c_str(), bytes) == 1) return isOwn4(bytes);
  if (inet_pton(AF_INET6, name.c_str(), bytes) != 1) return false;
  if ((bytes[0] & 0xfe) == 0xfc) return true;  // unique local addresses, fc00::/7
  const bool zeros = std::all_of(bytes, bytes + 10, [](unsigned char b) { return b == 0; });
  if (!zeros) return false;
  if (bytes[10] == 0xff && bytes[11] == 0xff) return isOwn4(bytes + 12);
  return std::all_of(bytes + 10, bytes + 15, [](unsigned char b) { return b == 0; }) && bytes[15] <= 1;
}

bool isPlaintextScheme(std::string_view scheme) {
  static constexpr std::array<std::string_view, 21> kPlaintext = {
      "http", "ws",    "ftp",   "tftp",   "mqtt", "smtp", "amqp", "ldap", "telnet", "pop3", "imap",
      "coap", "redis", "stomp", "gopher", "dict", "nntp", "rtmp", "rtsp", "tcp",    "udp"};
  return std::find(kPlaintext.begin(), kPlaintext.end(), scheme) != kPlaintext.end();
}

}  // namespace piiflow::policy
