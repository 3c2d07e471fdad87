// brpc: what a generated stub calls.
#include "pii_case.h"

#include <brpc/channel.h>

namespace google::protobuf {
class Message {
 public:
  std::string text;
};
}  // namespace google::protobuf

int main() {
  User u = load_user(1);
  brpc::Channel channel;
  channel.Init("api.acme.example:8000", nullptr);
  google::protobuf::Message plain, request, response;
  plain.text = u.plan;
  channel.CallMethod(nullptr, nullptr, &plain, &response, nullptr);
  request.text = u.email;
  channel.CallMethod(nullptr, nullptr, &request, &response, nullptr);  // expect: user.contact.email -> acme
}
