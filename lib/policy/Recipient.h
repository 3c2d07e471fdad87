// To whom a flow goes: the sink's vendor, or whoever claims the endpoint of a transport.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "models/ModelSet.h"
#include "solve/Flow.h"

namespace piiflow::policy {

struct Recipient {
  std::string id;  ///< vendor id, "own" or "unknown"
  models::VendorKind kind = models::VendorKind::SubProcessor;
  std::vector<solve::Endpoint> endpoints;  ///< those that lead here
  std::vector<std::string> environments;   ///< of each endpoint; empty text: not known
  bool plaintext = false;                  ///< one of them is unencrypted
  bool unverified = false;                 ///< one of them is encrypted, perhaps to somebody else
};

/// Every recipient of `flow`, sorted by id.
std::vector<Recipient> findRecipients(const solve::Flow &flow, const models::ModelSet &models);

/// The kind of a vendor id or built-in kind; a vendor that nobody defines is a sub-processor.
models::VendorKind vendorKind(const std::string &vendor, const models::ModelSet &models);

}  // namespace piiflow::policy
