// What the cases call of Pistache 0.0.5. Declarations written by hand after pistache/{client,http_defs}.h of Debian 12's libpistache-dev,
// whose pistache/async.h Clang 22 does not compile.
#pragma once

#include <chrono>
#include <initializer_list>
#include <string>
#include <utility>

namespace Pistache {
namespace Async {
template <class T>
class Promise {};
}  // namespace Async
namespace Http {
enum class Method { Get, Post, Put };
class Response {};
class Cookie {
 public:
  Cookie(std::string name, std::string value);
  std::string name, value;
};
namespace Uri {
class Query {
 public:
  Query(std::initializer_list<std::pair<const std::string, std::string>> params);
};
}  // namespace Uri
namespace Header {
class UserAgent {
 public:
  explicit UserAgent(const std::string& ua);
};
}  // namespace Header
namespace Experimental {
class RequestBuilder {
 public:
  RequestBuilder& method(Method method);
  RequestBuilder& resource(const std::string& val);
  RequestBuilder& body(const std::string& val);
  RequestBuilder& params(const Uri::Query& query);
  RequestBuilder& cookie(const Cookie& cookie);
  template <typename H, typename... Args>
  RequestBuilder& header(Args&&... args);
  RequestBuilder& timeout(std::chrono::milliseconds val);
  Async::Promise<Response> send();
};
class Client {
 public:
  RequestBuilder get(const std::string& resource);
  RequestBuilder post(const std::string& resource);
  RequestBuilder put(const std::string& resource);
  RequestBuilder patch(const std::string& resource);
  RequestBuilder del(const std::string& resource);
};
}  // namespace Experimental
}  // namespace Http
}  // namespace Pistache
