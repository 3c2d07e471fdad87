// What the tests of the pack need of AMQP-CPP, written by hand. Signatures: channel.h, tagger.h, reliable.h, envelope.h,
// metadata.h, table.h, fieldproxy.h, address.h and linux_tcp/*.h (github.com/CopernicaMarketingSoftware/AMQP-CPP,
// 2025-06-30).
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
namespace AMQP {
class Table;
template <typename T, typename I>
class FieldProxy {
 public:
  FieldProxy &operator=(const std::string &value);
  FieldProxy &operator=(const char *value);
};
using AssociativeFieldProxy = FieldProxy<Table, std::string>;
class Table {
 public:
  Table();
  Table &set(const std::string &name, const std::string &value);
  Table &set(const std::string &name, uint32_t value);
  AssociativeFieldProxy operator[](const std::string &name);
};
class MetaData {
 public:
  void setReplyTo(const std::string &value);
  void setCorrelationID(const std::string &value);
  void setHeaders(const Table &value);
  void setContentEncoding(const std::string &value);
  void setContentType(const std::string &value);
  void setClusterID(const std::string &value);
  void setAppID(const std::string &value);
  void setUserID(const std::string &value);
  void setTypeName(const std::string &value);
  void setMessageID(const std::string &value);
};
class Envelope : public MetaData {
 public:
  Envelope(const char *body, uint64_t size);
  Envelope(const std::string_view &body);
  Envelope(const char *body);
};
class Address {
 public:
  Address(const char *data);
  Address(const std::string &address);
};
class TcpHandler {};
class TcpConnection {
 public:
  TcpConnection(TcpHandler *handler, const Address &address);
};
class Connection;
class Channel {
 public:
  Channel(Connection *connection);
  bool publish(const std::string_view &exchange, const std::string_view &routingKey, const Envelope &envelope, int flags = 0);
  bool publish(const std::string_view &exchange, const std::string_view &routingKey, const std::string &message, int flags = 0);
  bool publish(const std::string_view &exchange, const std::string_view &routingKey, const char *message, size_t size, int flags = 0);
  bool publish(const std::string_view &exchange, const std::string_view &routingKey, const char *message, int flags = 0);
};
class TcpChannel : public Channel {
 public:
  TcpChannel(TcpConnection *connection);
};
class Tagger {
 public:
  Tagger(Channel &channel);
  uint64_t publish(const std::string_view &exchange, const std::string_view &routingKey, const std::string_view &message, int flags = 0);
};
class DeferredPublish;
template <typename BASE = Tagger>
class Reliable : public BASE {
 public:
  Reliable(Channel &channel);
  DeferredPublish &publish(const std::string_view &exchange, const std::string_view &routingKey, const std::string_view &message, int flags = 0);
};
}  // namespace AMQP
