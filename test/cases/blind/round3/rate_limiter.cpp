// Keys with personal data, buckets without.
#include "svc.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace {

struct Bucket {
  double tokens = 10;
  long seen = 0;
};

class RateLimiter {
 public:
  bool allow(const std::string& key) {
    std::unique_lock lock(mutex_);
    auto& b = buckets_[key];
    ++b.seen;
    if (b.tokens < 1) {
      offenders_.insert(key);
      return false;
    }
    b.tokens -= 1;
    return true;
  }
  long seen(const std::string& key) const {
    std::shared_lock lock(mutex_);
    auto it = buckets_.find(key);
    return it == buckets_.end() ? 0 : it->second.seen;
  }
  std::vector<std::string> keys() const {
    std::shared_lock lock(mutex_);
    std::vector<std::string> out;
    out.reserve(buckets_.size());
    for (const auto& [k, _] : buckets_) out.push_back(k);
    std::sort(out.begin(), out.end());
    return out;
  }
  const std::unordered_set<std::string>& offenders() const { return offenders_; }
  void forget() {
    std::unique_lock lock(mutex_);
    buckets_.clear();
    offenders_.clear();
  }

 private:
  mutable std::shared_mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
  std::unordered_set<std::string> offenders_;
};

std::string join(const std::vector<std::string>& v, const std::string& sep) {
  std::string s;
  for (auto it = v.begin(); it != v.end(); ++it) {
    if (it != v.begin()) s.append(sep);
    s.append(*it);
  }
  return s;
}

}  // namespace

void limit(const Customer& c) {
  RateLimiter by_mail;
  RateLimiter by_tier;
  bool a = by_mail.allow(c.email);
  bool b = by_tier.allow(c.tier);
  acme::send(a);                           // silent
  acme::send(b);                           // silent
  acme::send(by_mail.seen(c.email));       // silent
  acme::send(join(by_mail.keys(), ","));   // expect: user.contact.email -> acme
  acme::send(join(by_tier.keys(), ","));   // silent
  for (const auto& o : by_mail.offenders()) globex::send(o);  // expect: user.contact.email -> globex
  for (const auto& o : by_tier.offenders()) globex::send(o);  // silent
  by_mail.forget();
  acme::send(join(by_mail.keys(), ","));  // silent
  if (!by_mail.offenders().empty()) globex::send(*by_mail.offenders().begin());  // silent
  by_mail.allow(sha256(c.phone));
  acme::send(by_mail.keys().front());  // expect: user.contact.phone_number -> acme via hash
  by_tier.allow("who:" + c.name);
  acme::send(by_tier.keys().back());         // expect: user.name -> acme
  acme::send(join({"a", c.tier}, "-"));      // silent
  acme::send(join({"a", c.name}, "-"));      // expect: user.name -> acme
  acme::send(join({"a", "b"}, c.phone));     // expect: user.contact.phone_number -> acme
  std::string label = a ? c.tier : "none";
  acme::send(label);  // silent
  label = b ? c.email : c.tier;
  acme::send(label);  // expect: user.contact.email -> acme
  label = c.email == "root" ? "yes" : "no";
  acme::send(label);  // silent
}
