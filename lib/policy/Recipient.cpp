#include "policy/Recipient.h"

#include "policy/Endpoint.h"
#include "policy/Verdict.h"

namespace piiflow::policy {
namespace {

using models::VendorKind;

// The most specific domain wins, then the smaller id. Own domains compete like a vendor's; the loopback and private
// networks are ours unless somebody names them.
std::string claimant(const std::string &host, const models::ModelSet &models) {
  std::string best;
  std::size_t length = 0;
  auto offer = [&](const std::string &id, const std::vector<std::string> &domains) {
    for (const std::string &domain : domains) {
      if (domain.size() <= length || !matchesDomain(domain, host)) continue;
      best = id;
      length = domain.size();
    }
  };
  offer(kOwn, models.ownDomains);
  for (const auto &[id, vendor] : models.vendors) offer(id, vendor.domains);
  if (best.empty() && isOwnNetwork(host)) best = kOwn;
  return best;
}

std::string recipientOf(const solve::Endpoint &endpoint, const solve::Flow &flow, bool endpointDecides,
                        const models::ModelSet &models, std::string &scheme) {
  const ParsedEndpoint parsed = parseEndpoint(endpoint.text, endpoint.prefixOnly);
  scheme = parsed.scheme;
  if (parsed.isLocal) return kOwn;
  // An SDK whose endpoint is not shown talks to its own vendor.
  if (parsed.host.empty()) return endpointDecides ? kUnknown : flow.vendor;
  std::string id = claimant(parsed.host, models);
  return id.empty() ? kUnknown : id;
}

// The environment of `vendor` that the endpoint belongs to; empty when neither shows it.
std::string environmentOf(const solve::Endpoint &endpoint, const std::string &vendor, const models::ModelSet &models) {
  const auto known = models.vendors.find(vendor);
  if (known == models.vendors.end()) return {};
  const std::string host = parseEndpoint(endpoint.text, endpoint.prefixOnly).host;
  std::string best;
  std::size_t length = 0;
  for (const models::VendorEnvironment &environment : known->second.environments)
    for (const std::string &domain : environment.hosts)
      if (!host.empty() && domain.size() > length && matchesDomain(domain, host)) {
        best = environment.name;
        length = domain.size();
      }
  return best;
}

}  // namespace

VendorKind vendorKind(const std::string &vendor, const models::ModelSet &models) {
  if (auto it = models.vendors.find(vendor); it != models.vendors.end()) return it->second.kind;
  if (vendor == "log") return VendorKind::Log;
  if (vendor == "storage") return VendorKind::Storage;
  if (vendor == "transport" || vendor == kUnknown || vendor == kOwn) return VendorKind::Transport;
  return VendorKind::SubProcessor;
}

std::vector<Recipient> findRecipients(const solve::Flow &flow, const models::ModelSet &models) {
  const bool endpointDecides = vendorKind(flow.vendor, models) == VendorKind::Transport && flow.vendor != kOwn;
  std::map<std::string, Recipient> found;
  for (const solve::Endpoint &endpoint : flow.endpoints) {
    std::string scheme;
    const std::string id = recipientOf(endpoint, flow, endpointDecides, models, scheme);
    Recipient &recipient = found[id];
    recipient.endpoints.push_back(endpoint);
    recipient.environments.push_back(environmentOf(endpoint, id, models));
    recipient.plaintext |= id != kOwn && isPlaintextScheme(scheme);
  }
  if (found.empty()) found[endpointDecides ? kUnknown : flow.vendor];
  std::vector<Recipient> result;
  for (auto &[id, recipient] : found) {
    recipient.id = id;
    recipient.kind = vendorKind(id, models);
    result.push_back(std::move(recipient));
  }
  return result;
}

}  // namespace piiflow::policy
