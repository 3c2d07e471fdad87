// Declarations of cppzmq that its pack names, written by hand. Signatures: zmq.hpp and zmq_addon.hpp of Debian's
// cppzmq-dev 4.9.0; `send` and `connect` are declared in the base `zmq::detail::socket_base`.
#pragma once
#include <zmq.h>

#include <cstddef>
#include <optional>
#include <string>
namespace zmq {
enum class send_flags : int { none = 0 };
enum class socket_type : int { push = ZMQ_PUSH };
class const_buffer {
 public:
  const_buffer(const void *p, size_t n) noexcept;
};
class message_t {
 public:
  message_t() noexcept;
  explicit message_t(size_t size_);
  message_t(const void *data_, size_t size_);
  explicit message_t(const std::string &str);
  void rebuild(const void *data_, size_t size_);
  void rebuild(const std::string &str);
};
const_buffer buffer(const void *p, size_t n) noexcept;
const_buffer buffer(const std::string &data) noexcept;
class context_t {
 public:
  context_t();
};
namespace detail {
class socket_base {
 public:
  void connect(const std::string &addr);
  void connect(const char *addr_);
  std::optional<size_t> send(const_buffer buf, send_flags flags = send_flags::none);
  std::optional<size_t> send(message_t &msg, send_flags flags);
  std::optional<size_t> send(message_t &&msg, send_flags flags = send_flags::none);
};
}  // namespace detail
class socket_t : public detail::socket_base {
 public:
  socket_t(context_t &context_, socket_type type_);
};
template <class Range>
std::optional<size_t> send_multipart(socket_t &s, Range &&msgs, send_flags flags = send_flags::none);
}  // namespace zmq
