// The middlewares: who is it, how often, what is logged, what an error tells.
#include "context.h"
#include "vendors.h"

#include <stdexcept>
#include <unordered_map>

namespace gateway {

bool verifyToken(const std::string& token, Identity& out);

namespace {

class Limiter {
 public:
  static Limiter& shared() {
    static Limiter limiter;
    return limiter;
  }
  bool allow(const std::string& key, unsigned limit) {
    lastKey_ = key;
    return ++counts_[key] <= limit;
  }
  const std::string& lastKey() const { return lastKey_; }
  std::size_t clients() const { return counts_.size(); }

 private:
  std::unordered_map<std::string, unsigned> counts_;
  std::string lastKey_;
};

}  // namespace

Middleware authenticate() {
  return [](Context& context, const Next& next) {
    Identity identity;
    if (!verifyToken(context.request().authorization, identity)) {
      context.response().status = 401;
      acmeLog("401 " + context.request().route);
      globexAudit("rejected " + fingerprint(context.request().authorization));  // expect: user.credentials -> globex via hash
      return;
    }
    context.setIdentity(identity);
    context.note("role " + identity.role);
    next(context);
  };
}

Middleware accessLog() {
  return [](Context& context, const Next& next) {
    next(context);
    acmeLog(context.request().method + " " + context.request().route);
    acmeLog(context.traceId() + " " + std::to_string(context.response().status));
    acmeLog("from " + context.request().peer);  // expect: user.device.ip_address -> acme
    if (context.identity()) acmeLog("role " + context.identity()->role);
    if (context.identity()) globexAudit("by " + context.identity()->login);  // expect: user.contact.email -> globex
  };
}

Middleware rateLimit(unsigned perMinute) {
  return [perMinute](Context& context, const Next& next) {
    if (!Limiter::shared().allow(context.request().peer, perMinute)) {
      context.response().status = 429;
      globexAudit("limit " + Limiter::shared().lastKey());  // expect: user.device.ip_address -> globex
      globexAudit(std::to_string(Limiter::shared().clients()));
      return;
    }
    next(context);
  };
}

Middleware errors() {
  return [](Context& context, const Next& next) {
    try {
      next(context);
    } catch (const std::exception& error) {
      context.response().status = 500;
      context.response().body = error.what();
      acmeLog(error.what());  // expect: user.contact.email -> acme
      acmeLog(context.request().route);
    }
  };
}

}  // namespace gateway
