// Who answers at an endpoint: the host in a URL, `host:port` or bare host, and the domains that claim it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace piiflow::policy {

/// What the text of an endpoint shows.
struct ParsedEndpoint {
  std::string scheme;    ///< lower case; empty when none is written
  std::string host;      ///< lower case, IPv6 without brackets; empty when the text does not show it completely
  bool isLocal = false;  ///< a unix socket, a file, an in-process queue: it stays on this machine
};

/// Reads "https://user@eu.acme.example:8443/x", "acme.example:443", "[::1]:80", "unix:/run/x.sock", ... With
/// `prefixOnly` more text may follow: the host then counts only when '/', ':', '?' or '#' ends it.
ParsedEndpoint parseEndpoint(std::string_view text, bool prefixOnly);

/// The host that a piece of a URL names when other pieces fill its gaps or follow: "https://api.acme.example" before a
/// path, "https://%s.acme.example/x", ".acme.example/x", "api.acme.example". A label that is not shown is "x". Empty when
/// the piece names none.
std::string hostOfPiece(std::string_view text);

/// "*.acme.example" covers acme.example and everything below it, at any depth; any other '*' stays within a label.
bool matchesDomain(std::string_view pattern, std::string_view host);

/// Loopback, unspecified and private addresses, `localhost` and what stands below it.
bool isOwnNetwork(std::string_view host);

/// Schemes that carry their data unencrypted.
bool isPlaintextScheme(std::string_view scheme);

}  // namespace piiflow::policy
