// What the tests of the pack need of redis-plus-plus, written by hand. Names and the places of payloads:
// sw/redis++/redis.h and redis_cluster.h (upstream, 2025).
#pragma once
#include <chrono>
#include <string>
#include <string_view>
namespace sw::redis {
struct ConnectionOptions {
  std::string host;
  int port = 6379;
  std::string password;
};
#define PIIFLOW_TEST_COMMANDS                                                             \
  bool set(std::string_view key, std::string_view val);                                   \
  void setex(std::string_view key, long long ttl, std::string_view val);                  \
  void psetex(std::string_view key, long long ttl, std::string_view val);                 \
  bool setnx(std::string_view key, std::string_view val);                                 \
  std::string getset(std::string_view key, std::string_view val);                         \
  long long append(std::string_view key, std::string_view str);                           \
  long long hset(std::string_view key, std::string_view field, std::string_view val);     \
  template <typename Input>                                                               \
  void hmset(std::string_view key, Input first, Input last);                              \
  template <typename Input>                                                               \
  void mset(Input first, Input last);                                                     \
  long long lpush(std::string_view key, std::string_view val);                            \
  long long rpush(std::string_view key, std::string_view val);                            \
  long long sadd(std::string_view key, std::string_view member);                          \
  long long zadd(std::string_view key, std::string_view member, double score);            \
  long long publish(std::string_view channel, std::string_view message);                  \
  template <typename Input>                                                               \
  std::string xadd(std::string_view key, std::string_view id, Input first, Input last);   \
  template <typename... Args>                                                             \
  int command(std::string_view cmd_name, Args &&...args);
class Redis {
 public:
  explicit Redis(const ConnectionOptions &connection_opts);
  explicit Redis(const std::string &uri);
  PIIFLOW_TEST_COMMANDS
};
class RedisCluster {
 public:
  explicit RedisCluster(const ConnectionOptions &connection_opts);
  explicit RedisCluster(const std::string &uri);
  PIIFLOW_TEST_COMMANDS
};
}  // namespace sw::redis
