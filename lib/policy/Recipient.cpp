#include "policy/Recipient.h"

#include "base/HostName.h"
#include "policy/Endpoint.h"
#include "policy/Verdict.h"

namespace piiflow::policy {
namespace {

constexpr const char *kStorage = "storage";

// A scheme says what the connection is; without one, what is known of the object that makes it. A host that is not
// shown may be on this machine (`isAway`: it is not).
bool isPlaintext(bool isAway, const std::string &scheme, const solve::Flow &flow) {
  if (flow.isEncrypted) return false;
  return scheme.empty() ? flow.isPlaintext && isAway : isPlaintextScheme(scheme);
}

using models::VendorKind;

/// The vendor of the catalogue whose domain is the longest that covers the host.
std::string cataloguedVendor(const std::string &host, const models::ModelSet &models) {
  const auto &domains = models.cataloguedDomains;
  if (auto exact = domains.find(host); exact != domains.end()) return exact->second;
  for (std::string_view rest = host; !rest.empty();) {
    if (auto below = domains.find("*." + std::string(rest)); below != domains.end()) return below->second;
    const std::size_t dot = rest.find('.');
    rest.remove_prefix(dot == std::string_view::npos ? rest.size() : dot + 1);
  }
  return {};
}

// The most specific domain of the user wins, then the smaller id. Own domains compete like a vendor's; the loopback and
// private networks are ours unless somebody names them. The catalogue speaks of the hosts that nobody names.
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
  for (const auto &[id, vendor] : models.vendors)
    if (!vendor.isCatalogued) offer(id, vendor.domains);
  if (best.empty() && isOwnNetwork(host)) best = kOwn;
  return best.empty() ? cataloguedVendor(host, models) : best;
}

/// Who gets a flow, and where: what the endpoints show, put together.
class RecipientFinder {
 public:
  RecipientFinder(const solve::Flow &flow, const models::ModelSet &models)
      : flow_(flow),
        models_(models),
        endpointDecides_(vendorKind(flow.vendor, models) == VendorKind::Transport && flow.vendor != kOwn) {}

  std::vector<Recipient> find();

 private:
  void addShown(const solve::Endpoint &endpoint, const ParsedEndpoint &parsed);
  void addPieces();
  std::string schemeOfPieces() const;
  void add(const std::string &id, const solve::Endpoint &endpoint, const std::string &host, const std::string &scheme);
  std::string environmentOf(const std::string &vendor, const std::string &host) const;
  /// An SDK whose endpoint is not shown talks to its own vendor.
  std::string fallback() const {
    if (flow_.isFile) return kStorage;
    return endpointDecides_ ? kUnknown : flow_.vendor;
  }

  const solve::Flow &flow_;
  const models::ModelSet &models_;
  const bool endpointDecides_;
  std::vector<std::pair<const solve::Endpoint *, ParsedEndpoint>> pieces_;  ///< of which none shows the host by itself
  bool hasShownUrl_ = false;
  std::map<std::string, Recipient> found_;
};

// The environment of `vendor` that the host belongs to; empty when neither shows it.
std::string RecipientFinder::environmentOf(const std::string &vendor, const std::string &host) const {
  const auto known = models_.vendors.find(vendor);
  if (known == models_.vendors.end()) return {};
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

void RecipientFinder::add(const std::string &id, const solve::Endpoint &endpoint, const std::string &host,
                          const std::string &scheme) {
  Recipient &recipient = found_[id];
  recipient.endpoints.push_back(endpoint);
  recipient.environments.push_back(environmentOf(id, host));
  if (id == kOwn) return;
  const bool plaintext = isPlaintext(!host.empty() || !endpointDecides_, scheme, flow_);
  recipient.plaintext |= plaintext;
  recipient.unverified |= !plaintext && !flow_.unverified.empty();
}

void RecipientFinder::addShown(const solve::Endpoint &endpoint, const ParsedEndpoint &parsed) {
  const std::string id = parsed.isLocal ? std::string(kOwn) : claimant(parsed.host, models_);
  add(id.empty() ? kUnknown : id, endpoint, parsed.host, parsed.scheme);
}

// "https://%s/x", but not a bare "https://".
bool isUrlWithGap(std::string_view text) {
  const auto separator = text.find("://");
  return separator != std::string_view::npos && separator + 3 < text.size();
}

// Of a URL whose scheme is one of two words, one is what may leave unencrypted.
std::string RecipientFinder::schemeOfPieces() const {
  std::string scheme, word;
  for (const auto &[endpoint, parsed] : pieces_) {
    if (!parsed.scheme.empty()) scheme = parsed.scheme;
    if (base::isSchemeWord(endpoint->text) && !isPlaintextScheme(word)) word = endpoint->text;
  }
  return scheme.empty() ? word : scheme;
}

// The pieces of a URL that was put together. The order is lost on the way, so a piece decides only when somebody claims
// the host that it names; a URL that shows its host whole needs no other piece. A piece with scheme and host is a URL of
// its own, whatever other branches or callers show, and so is one with a gap for its host that no claimed host fills.
void RecipientFinder::addPieces() {
  const std::string scheme = schemeOfPieces();
  bool isClaimed = false, isFilled = false;
  std::vector<std::pair<const solve::Endpoint *, const ParsedEndpoint *>> rest;
  for (const auto &[endpoint, parsed] : pieces_) {
    const std::string host = hostOfPiece(endpoint->text);
    const std::string id = host.empty() || (hasShownUrl_ && parsed.scheme.empty()) ? "" : claimant(host, models_);
    if (!id.empty()) {
      isClaimed = true;
      isFilled |= parsed.scheme.empty();
      add(id, *endpoint, host, parsed.scheme.empty() ? scheme : parsed.scheme);
    } else if (!host.empty() && !parsed.scheme.empty()) {
      add(fallback(), *endpoint, host, parsed.scheme);
    } else if (!base::isSchemeWord(endpoint->text)) {
      rest.emplace_back(endpoint, &parsed);
    }
  }
  for (const auto &[endpoint, parsed] : rest) {
    const bool isGap = !parsed->scheme.empty() && isUrlWithGap(endpoint->text);
    if (isGap && !isFilled) add(fallback(), *endpoint, "", parsed->scheme);
    if (!isGap && !isClaimed && !hasShownUrl_)
      add(fallback(), *endpoint, hostOfPiece(endpoint->text), parsed->scheme.empty() ? scheme : parsed->scheme);
  }
}

std::vector<Recipient> RecipientFinder::find() {
  for (const solve::Endpoint &endpoint : flow_.endpoints) {
    ParsedEndpoint parsed = parseEndpoint(endpoint.text, endpoint.prefixOnly);
    const bool isShown = parsed.isLocal || !parsed.host.empty();
    const bool isLoose = endpoint.prefixOnly && parsed.scheme.empty() && !parsed.isLocal;
    if (isShown && !isLoose) {
      hasShownUrl_ |= endpoint.prefixOnly;
      addShown(endpoint, parsed);
    } else if (endpoint.prefixOnly) {
      pieces_.emplace_back(&endpoint, std::move(parsed));
    } else {
      add(fallback(), endpoint, "", parsed.scheme);
    }
  }
  addPieces();
  if (found_.empty()) found_[fallback()];
  std::vector<Recipient> result;
  for (auto &[id, recipient] : found_) {
    recipient.id = id;
    recipient.kind = vendorKind(id, models_);
    result.push_back(std::move(recipient));
  }
  return result;
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
  return RecipientFinder(flow, models).find();
}

}  // namespace piiflow::policy
