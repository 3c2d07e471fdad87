// Every way to connect tells the broker.
#include "pii_case.h"

#include <mosquitto.h>
#include <mosquittopp.h>

void async(struct mosquitto* m, const User& u) {
  mosquitto_connect_async(m, "mqtt.acme.example", 8883, 60);
  mosquitto_publish(m, nullptr, "users", 3, u.plan.c_str(), 0, false);
  mosquitto_publish(m, nullptr, "users", 3, u.email.c_str(), 0, false);  // expect: user.contact.email -> acme
}

void bound(struct mosquitto* m, const User& u) {
  mosquitto_connect_bind(m, "mqtt.acme.example", 8883, 60, "10.0.0.1");
  mosquitto_publish(m, nullptr, "users", 3, u.plan.c_str(), 0, false);
  mosquitto_publish(m, nullptr, "users", 3, u.name.c_str(), 0, false);   // expect: user.name -> acme
}

void async_object(const User& u) {
  mosqpp::mosquittopp client("device");
  client.connect_async("mqtt.acme.example", 8883);
  client.publish(nullptr, "users", 3, u.plan.c_str());
  client.publish(nullptr, "users", 3, u.phone.c_str());                  // expect: user.contact.phone_number -> acme
}
