// A/B tests and feature flags: buckets from a hash, overrides, exposures, a rate limiter, consent.
#include "svc.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

std::uint32_t fnv(const std::string& s) {
  std::uint32_t h = 2166136261u;
  for (unsigned char ch : s) h = (h ^ ch) * 16777619u;
  return h;
}

struct Variant {
  std::string name;
  int weight = 50;
};
struct Exposure {
  std::string experiment, variant, subject;
};

class Experiments {
 public:
  void define(const std::string& name, std::vector<Variant> v) { all_[name] = std::move(v); }
  void force(const std::string& name, const std::string& subject, const std::string& variant) {
    forced_[name + ":" + subject] = variant;
  }
  std::string assign(const std::string& name, const std::string& subject) {
    if (auto it = forced_.find(name + ":" + subject); it != forced_.end()) return it->second;
    auto it = all_.find(name);
    if (it == all_.end() || it->second.empty()) return "control";
    const auto& variants = it->second;
    const auto& v = variants[fnv(subject) % variants.size()];
    exposures_.push_back({name, v.name, subject});
    return v.name;
  }
  const std::vector<Exposure>& exposures() const { return exposures_; }
  std::map<std::string, int> tally() const {
    std::map<std::string, int> t;
    for (const auto& e : exposures_) ++t[e.variant];
    return t;
  }

 private:
  std::unordered_map<std::string, std::vector<Variant>> all_;
  std::unordered_map<std::string, std::string> forced_;
  std::vector<Exposure> exposures_;
};

class Flags {
 public:
  void set(const std::string& k, bool on) { on_[k] = on; }
  void allow(const std::string& k, const std::string& who) { allowed_[k].insert(who); }
  bool enabled(const std::string& k, const std::string& who) const {
    if (auto it = allowed_.find(k); it != allowed_.end() && it->second.count(who)) return true;
    auto it = on_.find(k);
    return it != on_.end() && it->second;
  }
  std::string dump() const {
    std::string s;
    for (const auto& [k, v] : on_) s += k + (v ? "=1;" : "=0;");
    return s;
  }
  std::string dump_allowed() const {
    std::string s;
    for (const auto& [k, set] : allowed_)
      for (const auto& w : set) s += k + ":" + w + ";";
    return s;
  }

 private:
  std::map<std::string, bool> on_;
  std::map<std::string, std::set<std::string>> allowed_;
};

struct Consent {
  bool analytics = false;
  bool mail = true;
};
std::string scrub(const Customer& c, const Consent& consent) { return consent.analytics ? c.email : std::string("anon"); }
std::string always_scrubbed(const Customer& c, const Consent&) { return "anon-" + std::to_string(c.id); }

}  // namespace

void experiment(const Customer& c, const Consent& consent) {
  Experiments ex;
  ex.define("button", {{"red", 50}, {"blue", 50}});
  std::string v = ex.assign("button", c.email);
  acme::send(v);                                             // silent
  for (const auto& e : ex.exposures()) {
    acme::send(e.experiment);                                // silent
    acme::send(e.variant);                                   // silent
    acme::send(e.subject);                                   // expect: user.contact.email -> acme
  }
  for (auto& [variant, n] : ex.tally()) {
    acme::send(variant);                                     // silent
    acme::send(n);                                           // silent
  }
  ex.force("button", c.name, "green");
  acme::send(ex.assign("button", c.name));                   // silent
  Experiments by_id;
  by_id.define("x", {{"a", 1}});
  by_id.assign("x", std::to_string(c.id));
  acme::send(by_id.exposures().back().subject);              // silent
  acme::send(fnv(c.email));                                  // expect: user.contact.email -> acme
  acme::send(fnv(c.email) % 2 == 0);                         // silent
  Flags flags;
  flags.set("beta", true);
  flags.allow("beta", c.email);
  acme::send(flags.enabled("beta", c.email));                // silent
  acme::send(flags.dump());                                  // silent
  acme::send(flags.dump_allowed());                          // expect: user.contact.email -> acme
  Flags clean;
  clean.allow("beta", c.tier);
  acme::send(clean.dump_allowed());                          // silent
  acme::send(scrub(c, consent));                             // expect: user.contact.email -> acme
  acme::send(always_scrubbed(c, consent));                   // silent
  if (flags.enabled("beta", c.phone)) acme::send(c.phone);   // expect: user.contact.phone_number -> acme
  if (consent.mail) globex::send(sha256(c.email));           // expect: user.contact.email -> globex via hash
  if (consent.mail) globex::send(c.tier);                    // silent
  std::string segment = c.email.ends_with(".edu") ? "student" : "other";
  acme::send(segment);                                       // silent
  segment += "/" + c.email.substr(c.email.find('@'));
  acme::send(segment);                                       // expect: user.contact.email -> acme
}
