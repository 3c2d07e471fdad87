// AWS IoT: bytes and the parts of a packet; each call with its twin.
#include "pii_case.h"

#include <aws/iot/Mqtt5Client.h>
#include <cstdint>
#include <memory>
#include <vector>

using namespace Aws::Crt;
using Packet = Mqtt5::PublishPacket;

const uint8_t* bytes(const std::string& s) { return reinterpret_cast<const uint8_t*>(s.data()); }

void packets(Mqtt5::Mqtt5Client& c, const User& u) {
  { auto p = std::make_shared<Packet>(); p->WithPayload(ByteCursorFromArray(bytes(u.name), 3)); c.Publish(p); }  // expect: user.name -> aws
  { auto p = std::make_shared<Packet>(); p->WithPayload(ByteCursorFromArray(bytes(u.plan), 3)); c.Publish(p); }
  { auto p = std::make_shared<Packet>(); p->WithPayload(ByteCursorFromByteBuf(ByteBufFromArray(bytes(u.name), 3))); c.Publish(p); }  // expect: user.name -> aws
  { auto p = std::make_shared<Packet>(); p->WithPayload(ByteCursorFromByteBuf(ByteBufFromArray(bytes(u.plan), 3))); c.Publish(p); }
  { auto p = std::make_shared<Packet>(); p->WithPayload(ByteCursorFromByteBuf(ByteBufNewCopy(ApiAllocator(), bytes(u.name), 3))); c.Publish(p); }  // expect: user.name -> aws
  { auto p = std::make_shared<Packet>(); p->WithPayload(ByteCursorFromByteBuf(ByteBufNewCopy(ApiAllocator(), bytes(u.plan), 3))); c.Publish(p); }
  { auto p = std::make_shared<Packet>(); p->WithTopic(u.name); c.Publish(p); }  // expect: user.name -> aws
  { auto p = std::make_shared<Packet>(); p->WithTopic(u.plan); c.Publish(p); }
  { auto p = std::make_shared<Packet>(); p->WithResponseTopic(ByteCursorFromCString(u.name.c_str())); c.Publish(p); }  // expect: user.name -> aws
  { auto p = std::make_shared<Packet>(); p->WithResponseTopic(ByteCursorFromCString(u.plan.c_str())); c.Publish(p); }
  { auto p = std::make_shared<Packet>(); p->WithCorrelationData(ByteCursorFromCString(u.name.c_str())); c.Publish(p); }  // expect: user.name -> aws
  { auto p = std::make_shared<Packet>(); p->WithCorrelationData(ByteCursorFromCString(u.plan.c_str())); c.Publish(p); }
  { auto p = std::make_shared<Packet>(); p->WithContentType(ByteCursorFromCString(u.name.c_str())); c.Publish(p); }  // expect: user.name -> aws
  { auto p = std::make_shared<Packet>(); p->WithContentType(ByteCursorFromCString(u.plan.c_str())); c.Publish(p); }
  { auto p = std::make_shared<Packet>(); p->WithUserProperties(std::vector<Mqtt5::UserProperty>{Mqtt5::UserProperty("k", u.name)}); c.Publish(p); }  // expect: user.name -> aws
  { auto p = std::make_shared<Packet>(); p->WithUserProperties(std::vector<Mqtt5::UserProperty>{Mqtt5::UserProperty("k", u.plan)}); c.Publish(p); }
}
