// Payloads leave to the server that the client was made for.
#include "pii_case.h"

#include <MQTTAsync.h>
#include <MQTTClient.h>

void synchronous(User& u) {
  MQTTClient client;
  MQTTClient_create(&client, "ssl://broker.acme.example:8883", "device", 1, nullptr);
  MQTTClient_publish(client, "users", 3, u.plan.c_str(), 0, 0, nullptr);
  MQTTClient_publish(client, "users", 3, u.email.c_str(), 0, 0, nullptr);  // expect: user.contact.email -> acme
  MQTTClient_message message{};
  message.payload = u.plan.data();
  MQTTClient_publishMessage(client, "users", &message, nullptr);
  message.payload = u.name.data();
  MQTTClient_publishMessage(client, "users", &message, nullptr);           // expect: user.name -> acme
}

void asynchronous(User& u) {
  MQTTAsync client;
  MQTTAsync_create(&client, "ssl://abc.s1.eu.hivemq.cloud:8883", "device", 1, nullptr);
  MQTTAsync_send(client, "users", 3, u.plan.c_str(), 0, 0, nullptr);
  MQTTAsync_send(client, "users", 3, u.email.c_str(), 0, 0, nullptr);      // expect: user.contact.email -> hivemq-cloud
  MQTTAsync_message message{};
  message.payload = u.name.data();
  MQTTAsync_sendMessage(client, "users", &message, nullptr);               // expect: user.name -> hivemq-cloud
}
