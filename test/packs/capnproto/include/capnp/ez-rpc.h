// What the cases call of Cap'n Proto 0.9. Declarations written by hand after capnp/{ez-rpc,capability,serialize}.h and
// kj/string.h of Debian 12's libcapnp-dev; Profile stands for a class that the compiler of schemas makes.
#pragma once

#include <string>

namespace kj {
class StringPtr {
 public:
  StringPtr(const char* value);
  StringPtr(const std::string& value);
};
}  // namespace kj

namespace capnp {
class EzRpcClient {
 public:
  explicit EzRpcClient(kj::StringPtr serverAddress, unsigned defaultPort = 0);
  ~EzRpcClient() noexcept(false);
};
template <class Results>
class RemotePromise {};
template <class Params, class Results>
class Request : public Params::Builder {
 public:
  RemotePromise<Results> send();
};
class MessageBuilder;
void writeMessageToFd(int fd, MessageBuilder& builder);
}  // namespace capnp

struct Profile {
  class Builder {
   public:
    void setName(kj::StringPtr value);
  };
};
