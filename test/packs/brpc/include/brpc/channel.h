// What the cases call of brpc 1. Declarations written by hand after src/brpc/channel.h of github.com/apache/brpc at 004cfa9d.
#pragma once

namespace google::protobuf {
class MethodDescriptor;
class RpcController;
class Message;
class Closure;
}  // namespace google::protobuf

namespace brpc {
struct ChannelOptions;
class Channel {
 public:
  Channel();
  ~Channel();
  int Init(const char* server_addr_and_port, const ChannelOptions* options);
  void CallMethod(const google::protobuf::MethodDescriptor* method, google::protobuf::RpcController* controller,
                  const google::protobuf::Message* request, google::protobuf::Message* response,
                  google::protobuf::Closure* done);
};
}  // namespace brpc
