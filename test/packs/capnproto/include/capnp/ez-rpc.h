// What the cases call of Cap'n Proto 0.9. Declarations written by hand after capnp/{blob,ez-rpc,capability,message,serialize,serialize-packed}.h and
// kj/string.h of Debian 12's libcapnp-dev; Profile stands for a class that the compiler of schemas makes.
#pragma once

#include <string>
#include <utility>

namespace kj {
class StringPtr {
 public:
  StringPtr();
  StringPtr(const char* value);
  StringPtr(const char* value, size_t size);
  StringPtr(const std::string& value);
};
class OutputStream;
template <class T>
class Promise {};
}  // namespace kj

namespace capnp {
struct Text {
  class Reader;
};
class Text::Reader : public kj::StringPtr {
 public:
  Reader() = default;
  inline Reader(const char* value) : StringPtr(value) {}
  inline Reader(const char* value, size_t size) : StringPtr(value, size) {}
  inline Reader(const StringPtr& value) : StringPtr(value) {}
  template <typename T, typename = decltype(std::declval<T>().c_str())>
  inline Reader(const T& t) : StringPtr(t) {}
};
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
template <class Params>
class StreamingRequest : public Params::Builder {
 public:
  kj::Promise<void> send();
};
class MessageBuilder {
 public:
  template <class Reader>
  void setRoot(Reader&& value);
};
class MallocMessageBuilder : public MessageBuilder {};
void writeMessage(kj::OutputStream& output, MessageBuilder& builder);
void writePackedMessage(kj::OutputStream& output, MessageBuilder& builder);
void writeMessageToFd(int fd, MessageBuilder& builder);
void writePackedMessageToFd(int fd, MessageBuilder& builder);
}  // namespace capnp

struct Profile {
  class Reader {};
  class Builder {
   public:
    Reader asReader() const;
    void setName(capnp::Text::Reader value);
  };
};
