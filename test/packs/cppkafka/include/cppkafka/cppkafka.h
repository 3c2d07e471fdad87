// What the tests of the pack need of cppkafka, written by hand. Signatures: producer.h, message_builder.h, buffer.h,
// configuration.h, configuration_option.h and utils/buffered_producer.h (github.com/mfontanini/cppkafka, 2024-01-25).
#pragma once
#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>
namespace cppkafka {
class Buffer {
 public:
  Buffer();
  Buffer(const char *data, size_t size);
  template <typename T>
  Buffer(const std::vector<T> &data);
  Buffer(const std::string &data);
  Buffer(Buffer &&);
};
template <typename BufferType>
class Header {
 public:
  Header(std::string name, const BufferType &value);
};
template <typename BufferType, typename Concrete>
class BasicMessageBuilder {
 public:
  using HeaderType = Header<BufferType>;
  BasicMessageBuilder(std::string topic);
  Concrete &topic(std::string value);
  Concrete &key(const BufferType &value);
  Concrete &header(const HeaderType &header);
  Concrete &headers(const std::vector<HeaderType> &headers);
  Concrete &payload(const BufferType &value);
  Concrete &user_data(void *value);
};
class MessageBuilder : public BasicMessageBuilder<Buffer, MessageBuilder> {
 public:
  using Base = BasicMessageBuilder<Buffer, MessageBuilder>;
  using Base::BasicMessageBuilder;
};
class ConfigurationOption {
 public:
  ConfigurationOption(const std::string &key, const std::string &value);
  ConfigurationOption(const std::string &key, const char *value);
};
class Configuration {
 public:
  Configuration();
  Configuration(const std::vector<ConfigurationOption> &options);
  Configuration(const std::initializer_list<ConfigurationOption> &options);
  Configuration &set(const std::string &name, const std::string &value);
};
class Producer {
 public:
  Producer(Configuration config);
  void produce(const MessageBuilder &builder);
  void produce(MessageBuilder &&builder);
  void flush();
};
template <typename BufferType>
class BufferedProducer {
 public:
  BufferedProducer(Configuration config);
  void add_message(const MessageBuilder &builder);
  void produce(const MessageBuilder &builder);
  void sync_produce(const MessageBuilder &builder);
};
}  // namespace cppkafka
