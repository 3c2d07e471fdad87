// What the tests of the pack need of aws-crt-cpp, written by hand. Signatures: aws/crt/Types.h, aws/crt/mqtt/*.h and
// aws/iot/Mqtt5Client.h (github.com/awslabs/aws-crt-cpp, 2026-08-11).
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>
namespace Aws {
namespace Crt {
using String = std::string;
using StringView = std::string_view;
template <class T>
using Vector = std::vector<T>;
struct Allocator;
Allocator *ApiAllocator() noexcept;
struct ByteBuf {
  size_t len;
  uint8_t *buffer;
};
struct ByteCursor {
  size_t len;
  uint8_t *ptr;
};
ByteBuf ByteBufFromCString(const char *str) noexcept;
ByteBuf ByteBufFromArray(const uint8_t *array, size_t capacity) noexcept;
ByteBuf ByteBufNewCopy(Allocator *alloc, const uint8_t *array, size_t len);
ByteCursor ByteCursorFromCString(const char *str) noexcept;
ByteCursor ByteCursorFromString(const Crt::String &str) noexcept;
ByteCursor ByteCursorFromStringView(const Crt::StringView &str) noexcept;
ByteCursor ByteCursorFromByteBuf(const ByteBuf &) noexcept;
ByteCursor ByteCursorFromArray(const uint8_t *array, size_t len) noexcept;
namespace Io {
class SocketOptions {};
}  // namespace Io
namespace Mqtt {
enum QOS { AWS_MQTT_QOS_AT_LEAST_ONCE };
using OnOperationCompleteHandler = std::function<void(int)>;
class MqttConnection {
 public:
  uint16_t Publish(const char *topic, QOS qos, bool retain, const ByteBuf &payload, OnOperationCompleteHandler &&onOpComplete) noexcept;
};
class MqttClient {
 public:
  std::shared_ptr<MqttConnection> NewConnection(const char *hostName, uint32_t port, const Io::SocketOptions &socketOptions,
                                                bool useWebsocket = false, bool enableMetrics = true) noexcept;
};
}  // namespace Mqtt
namespace Mqtt5 {
enum class QOS { AWS_MQTT5_QOS_AT_LEAST_ONCE };
class UserProperty {
 public:
  UserProperty(const Crt::String &name, const Crt::String &value) noexcept;
};
class PublishPacket {
 public:
  PublishPacket(Allocator *allocator = ApiAllocator()) noexcept;
  PublishPacket(Crt::String topic, ByteCursor payload, Mqtt5::QOS qos, Allocator *allocator = ApiAllocator()) noexcept;
  PublishPacket &WithPayload(ByteCursor payload) noexcept;
  PublishPacket &WithTopic(Crt::String topic) noexcept;
  PublishPacket &WithResponseTopic(ByteCursor responseTopic) noexcept;
  PublishPacket &WithCorrelationData(ByteCursor correlationData) noexcept;
  PublishPacket &WithContentType(ByteCursor contentType) noexcept;
  PublishPacket &WithUserProperties(const Vector<UserProperty> &userProperties) noexcept;
  PublishPacket &WithUserProperty(UserProperty &&property) noexcept;
};
using OnPublishCompletionHandler = std::function<void(int)>;
class Mqtt5ClientOptions {
 public:
  Mqtt5ClientOptions(Crt::Allocator *allocator = ApiAllocator()) noexcept;
  Mqtt5ClientOptions &WithHostName(Crt::String hostname);
};
class Mqtt5Client {
 public:
  static std::shared_ptr<Mqtt5Client> NewMqtt5Client(const Mqtt5ClientOptions &options, Allocator *allocator = ApiAllocator()) noexcept;
  bool Publish(std::shared_ptr<PublishPacket> publishPacket, OnPublishCompletionHandler onPublishCompletionCallback = NULL) noexcept;
};
}  // namespace Mqtt5
}  // namespace Crt
namespace Iot {
class Mqtt5ClientBuilder {
 public:
  static Mqtt5ClientBuilder *NewMqtt5ClientBuilderWithMtlsFromPath(const Crt::String hostName, const char *certPath, const char *pkeyPath,
                                                                   Crt::Allocator *allocator = Crt::ApiAllocator()) noexcept;
  std::shared_ptr<Crt::Mqtt5::Mqtt5Client> Build() noexcept;
};
}  // namespace Iot
}  // namespace Aws
