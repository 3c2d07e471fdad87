// What the cases call of Pistache 0.0.5. Declarations written by hand after pistache/client.h of Debian 12's libpistache-dev,
// whose pistache/async.h Clang 22 does not compile.
#pragma once

#include <string>

namespace Pistache {
namespace Async {
template <class T>
class Promise {};
}  // namespace Async
namespace Http {
class Response {};
namespace Experimental {
class RequestBuilder {
 public:
  RequestBuilder& resource(const std::string& val);
  RequestBuilder& body(const std::string& val);
  Async::Promise<Response> send();
};
class Client {
 public:
  RequestBuilder get(const std::string& resource);
  RequestBuilder post(const std::string& resource);
};
}  // namespace Experimental
}  // namespace Http
}  // namespace Pistache
