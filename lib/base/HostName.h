// Texts that may name a host.
#pragma once

#include <string_view>

namespace piiflow::base {

/// "api.acme.example", "127.0.0.1:80", "acme.example/v1", ".acme.example" (the end of one), "localhost", "::1"; not "notes.txt".
bool looksLikeHost(std::string_view text);

/// "::1", "2001:db8::1", "fe80::1%eth0", with brackets too: an IPv6 address.
bool looksLikeAddress6(std::string_view text);

/// The scheme of a URL by itself, as in `format("{}://{}/", "https", host)`.
bool isSchemeWord(std::string_view text);

/// Of a URL that names its host to the end, "https://api.acme.example/users": that and the scheme. Empty for others, such as
/// "https://api." or "https://{}/users".
std::string_view wholeHost(std::string_view url);

}  // namespace piiflow::base
