// Declarations of librdkafka's C++ interface that its pack names, written by hand. Signatures: rdkafkacpp.h of Debian's
// librdkafka-dev 2.0.2.
#pragma once
#include <cstdint>
#include <string>
#include <vector>
namespace RdKafka {
enum ErrorCode { ERR_NO_ERROR = 0 };
class Headers {
 public:
  virtual ~Headers() = default;
  virtual ErrorCode add(const std::string &key, const void *value, size_t value_size) = 0;
  virtual ErrorCode add(const std::string &key, const std::string &value) = 0;
};
class Conf {
 public:
  enum ConfType { CONF_GLOBAL, CONF_TOPIC };
  enum ConfResult { CONF_UNKNOWN = -2, CONF_INVALID = -1, CONF_OK = 0 };
  static Conf *create(ConfType type);
  virtual ~Conf() = default;
  virtual ConfResult set(const std::string &name, const std::string &value, std::string &errstr) = 0;
};
class Topic {
 public:
  virtual ~Topic() = default;
};
class Handle {
 public:
  virtual ~Handle() = default;
};
class Producer : public virtual Handle {
 public:
  static Producer *create(const Conf *conf, std::string &errstr);
  virtual ErrorCode produce(Topic *topic, int32_t partition, int msgflags, void *payload, size_t len,
                            const std::string *key, void *msg_opaque) = 0;
  virtual ErrorCode produce(Topic *topic, int32_t partition, int msgflags, void *payload, size_t len, const void *key,
                            size_t key_len, void *msg_opaque) = 0;
  virtual ErrorCode produce(const std::string topic_name, int32_t partition, int msgflags, void *payload, size_t len,
                            const void *key, size_t key_len, int64_t timestamp, void *msg_opaque) = 0;
  virtual ErrorCode produce(const std::string topic_name, int32_t partition, int msgflags, void *payload, size_t len,
                            const void *key, size_t key_len, int64_t timestamp, RdKafka::Headers *headers,
                            void *msg_opaque) = 0;
  virtual ErrorCode produce(Topic *topic, int32_t partition, const std::vector<char> *payload,
                            const std::vector<char> *key, void *msg_opaque) = 0;
};
}  // namespace RdKafka
