// annotations/vendors: well-formed, no domain twice; and what an entry of the catalogue means beside the user's own.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include <unistd.h>

#include "base/HostName.h"
#include "models/ModelSet.h"

using namespace piiflow;
using models::LoadResult;
using models::Vendor;

namespace {

const std::string kPacks = std::string(PIIFLOW_SOURCE_DIR) + "/annotations/packs";

LoadResult loadWith(const std::string &text) {
  const auto path =
      std::filesystem::temp_directory_path() / ("piiflow-catalogue-" + std::to_string(getpid()) + ".yaml");
  std::ofstream(path) << text;
  LoadResult result = models::loadModels(path.string(), kPacks);
  std::filesystem::remove(path);
  return result;
}

std::string withoutStar(const std::string &domain) { return domain.starts_with("*.") ? domain.substr(2) : domain; }

}  // namespace

TEST_CASE("the catalogue of vendors is well-formed") {
  const LoadResult loaded = models::loadModels("", kPacks);
  CHECK(loaded.diagnostics.empty());
  unsigned count = 0;
  std::set<std::string> domains, names;
  for (const auto &[id, vendor] : loaded.models.vendors) {
    if (!vendor.isCatalogued) continue;
    ++count;
    INFO(id);
    CHECK(vendor.pack.starts_with("vendors/"));
    CHECK(vendor.kind == models::VendorKind::SubProcessor);
    CHECK(names.insert(vendor.name).second);
    CHECK_FALSE(vendor.domains.empty());
    CHECK((vendor.privacy.empty() || vendor.privacy.starts_with("https://")));
    // Nothing of it is a promise.
    CHECK(vendor.statements.empty());
    for (const std::string &domain : vendor.domains) {
      INFO(domain);
      CHECK(base::looksLikeHost(withoutStar(domain)));
      CHECK(withoutStar(domain).find('*') == std::string::npos);
      CHECK(std::none_of(domain.begin(), domain.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
      CHECK(domains.insert(withoutStar(domain)).second);
    }
  }
  CHECK(count >= 200);
  CHECK(loaded.models.cataloguedDomains.size() == domains.size());
}

TEST_CASE("a domain below another one of the same vendor says nothing new") {
  const LoadResult loaded = models::loadModels("", kPacks);
  for (const auto &[id, vendor] : loaded.models.vendors)
    for (const std::string &wide : vendor.domains)
      for (const std::string &narrow : vendor.domains)
        if (vendor.isCatalogued && wide != narrow && wide.starts_with("*.")) {
          INFO(narrow);
          CHECK_FALSE(withoutStar(narrow).ends_with(wide.substr(1)));
        }
}

TEST_CASE("the user's entry takes the domains of the catalogue, and promises only what it says") {
  const LoadResult loaded = loadWith(
      "piiflow: 1\n"
      "vendors:\n"
      "  stripe: { role: processor }\n"
      "  aws: { domains: [\"*.corp-bucket.example\"], country: DE }\n"
      "policy: { allow: [{ data: user.name, to: [twilio, stripe] }] }\n");
  CHECK(loaded.diagnostics.empty());
  const Vendor &stripe = loaded.models.vendors.at("stripe");
  CHECK(stripe.name == "Stripe");
  CHECK(stripe.domains == std::vector<std::string>{"*.stripe.com", "*.stripe.network"});
  CHECK(stripe.seat == "US");
  CHECK_FALSE(stripe.isCatalogued);
  CHECK_FALSE(stripe.statements.contains("country"));
  CHECK_FALSE(loaded.models.cataloguedDomains.contains("*.stripe.com"));
  const Vendor &aws = loaded.models.vendors.at("aws");
  CHECK(aws.domains == std::vector<std::string>{"*.corp-bucket.example"});
  CHECK(aws.statements.at("country").text == "DE");
  CHECK(aws.seat == "US");
  CHECK_FALSE(loaded.models.cataloguedDomains.contains("*.amazonaws.com"));
  CHECK(loaded.models.vendors.at("twilio").isCatalogued);
}

TEST_CASE("without packs the catalogue stays") {
  const LoadResult loaded = loadWith("piiflow: 1\npacks: []\n");
  CHECK(loaded.models.packs.empty());
  CHECK(loaded.models.cataloguedDomains.contains("*.stripe.com"));
}

TEST_CASE("A URL names its host whole where something stands behind it", "[base]") {
  CHECK(base::wholeHost("https://api.acme.example/users?x") == "https://api.acme.example");
  CHECK(base::wholeHost("https://api.acme.example?x") == "https://api.acme.example");
  for (const char *open : {"https://api.", "https://", "https:///x", "https://{}/users", "https://%s/x", "/users", ""}) CHECK(base::wholeHost(open).empty());
}
