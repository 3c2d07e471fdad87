// Messages leave to AWS, unless the host that the client was made for is another's.
#include "pii_case.h"

#include <aws/iot/Mqtt5Client.h>

using namespace Aws;
using Crt::Mqtt5::PublishPacket;

void mqtt5(const User& u) {
  Iot::Mqtt5ClientBuilder* builder =
      Iot::Mqtt5ClientBuilder::NewMqtt5ClientBuilderWithMtlsFromPath("a1-ats.iot.eu-central-1.amazonaws.com", "cert", "key");
  std::shared_ptr<Crt::Mqtt5::Mqtt5Client> client = builder->Build();
  auto qos = Crt::Mqtt5::QOS::AWS_MQTT5_QOS_AT_LEAST_ONCE;
  client->Publish(std::make_shared<PublishPacket>("users", Crt::ByteCursorFromCString(u.plan.c_str()), qos));
  client->Publish(std::make_shared<PublishPacket>("users", Crt::ByteCursorFromCString(u.email.c_str()), qos));  // expect: user.contact.email -> aws
  auto quiet = std::make_shared<PublishPacket>();
  quiet->WithPayload(Crt::ByteCursorFromString(u.plan));
  client->Publish(quiet);
  auto packet = std::make_shared<PublishPacket>();
  packet->WithPayload(Crt::ByteCursorFromString(u.name));
  client->Publish(packet);                                                                                       // expect: user.name -> aws
  auto property = std::make_shared<PublishPacket>();
  property->WithUserProperty(Crt::Mqtt5::UserProperty("phone", u.phone));
  client->Publish(property);                                                                                     // expect: user.contact.phone_number -> aws
}

void mqtt311(const User& u, Crt::Mqtt::MqttClient& client) {
  auto connection = client.NewConnection("mqtt.acme.example", 8883, Crt::Io::SocketOptions());
  auto qos = Crt::Mqtt::AWS_MQTT_QOS_AT_LEAST_ONCE;
  connection->Publish("users", qos, false, Crt::ByteBufFromCString(u.plan.c_str()), nullptr);
  connection->Publish("users", qos, false, Crt::ByteBufFromCString(u.email.c_str()), nullptr);  // expect: user.contact.email -> acme
}

void own_host(const User& u) {
  Crt::Mqtt5::Mqtt5ClientOptions options;
  options.WithHostName("localhost");
  auto client = Crt::Mqtt5::Mqtt5Client::NewMqtt5Client(options);
  auto packet = std::make_shared<PublishPacket>();
  packet->WithPayload(Crt::ByteCursorFromStringView(u.email));
  client->Publish(packet);
}
