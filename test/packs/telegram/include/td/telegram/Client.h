// What the tests of the pack need of TDLib, written by hand. Signatures: td/telegram/Client.h, td_json_client.h, and
// td_api.h as it is generated (github.com/tdlib/td, 2026-07-17).
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
namespace td {
namespace td_api {
template <class Type>
using object_ptr = std::unique_ptr<Type>;
template <class Type, class... Args>
object_ptr<Type> make_object(Args &&...args) {
  return object_ptr<Type>(new Type(std::forward<Args>(args)...));
}
class Object {
 public:
  virtual ~Object() {}
};
class Function : public Object {};
class formattedText final : public Object {
 public:
  std::string text_;
  explicit formattedText(std::string const &text_) : text_(text_) {}
};
class sendMessage final : public Function {
 public:
  std::int64_t chat_id_;
  object_ptr<formattedText> input_message_content_;
  sendMessage(std::int64_t chat_id_, object_ptr<formattedText> &&input_message_content_)
      : chat_id_(chat_id_), input_message_content_(std::move(input_message_content_)) {}
};
}  // namespace td_api
class ClientManager final {
 public:
  using ClientId = std::int32_t;
  using RequestId = std::uint64_t;
  void send(ClientId client_id, RequestId request_id, td_api::object_ptr<td_api::Function> &&request);
};
class Client final {
 public:
  struct Request {
    std::uint64_t id;
    td_api::object_ptr<td_api::Function> function;
  };
  void send(Request &&request);
};
}  // namespace td
