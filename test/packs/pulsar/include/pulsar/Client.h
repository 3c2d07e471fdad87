// What the tests of the pack need of Apache Pulsar, written by hand. Signatures: pulsar/Client.h, Producer.h and
// MessageBuilder.h (upstream, 2025).
#pragma once
#include <functional>
#include <string>
namespace pulsar {
enum Result { ResultOk };
class Message {};
class MessageBuilder {
 public:
  MessageBuilder();
  Message build();
  MessageBuilder &setContent(const void *data, size_t size);
  MessageBuilder &setContent(const std::string &data);
  MessageBuilder &setAllocatedContent(void *data, size_t size);
  MessageBuilder &setProperty(const std::string &name, const std::string &value);
  MessageBuilder &setPartitionKey(const std::string &partitionKey);
  MessageBuilder &setOrderingKey(const std::string &orderingKey);
};
class Producer {
 public:
  Result send(const Message &msg);
  void sendAsync(const Message &msg, std::function<void(Result)> callback);
};
class Client {
 public:
  Client(const std::string &serviceUrl);
  Result createProducer(const std::string &topic, Producer &producer);
};
}  // namespace pulsar
