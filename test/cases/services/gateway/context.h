#pragma once
#include <piiflow/annotations.h>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gateway {

struct Identity {
  int tenant = 0;
  std::string role;
  PII(user.contact.email) std::string login;
};

struct Request {
  std::string method;
  std::string route;
  PII(user.device.ip_address) std::string peer;
  PII(user.credentials) std::string authorization;
  std::string body;
};

struct Response {
  int status = 200;
  std::string body;
  std::map<std::string, std::string> headers;
};

// What the handlers of one request share.
class Context {
 public:
  explicit Context(Request request);
  const Request& request() const { return request_; }
  Response& response() { return response_; }
  const std::optional<Identity>& identity() const { return identity_; }
  void setIdentity(Identity identity) { identity_ = std::move(identity); }
  void note(const std::string& line) { notes_.push_back(line); }
  const std::vector<std::string>& notes() const { return notes_; }
  const std::string& traceId() const { return traceId_; }

 private:
  Request request_;
  Response response_;
  std::optional<Identity> identity_;
  std::vector<std::string> notes_;
  std::string traceId_;
};

using Next = std::function<void(Context&)>;
using Middleware = std::function<void(Context&, const Next&)>;

class Chain {
 public:
  Chain& use(Middleware middleware);
  void run(Context& context, const Next& handler) const;

 private:
  void step(std::size_t index, Context& context, const Next& handler) const;
  std::vector<Middleware> middlewares_;
};

Middleware authenticate();
Middleware accessLog();
Middleware rateLimit(unsigned perMinute);
Middleware errors();

}  // namespace gateway
