// Topics and payloads leave to the host that was connected to.
#include "pii_case.h"

#include <mosquitto.h>
#include <mosquittopp.h>

void c_interface(const User& u) {
  mosquitto* m = mosquitto_new("device", true, nullptr);
  mosquitto_connect(m, "broker.acme.example", 8883, 60);
  mosquitto_publish(m, nullptr, "users", 3, u.plan.c_str(), 0, false);
  mosquitto_publish(m, nullptr, "users", 3, u.email.c_str(), 0, false);  // expect: user.contact.email -> acme
  mosquitto_publish(m, nullptr, ("users/" + u.name).c_str(), 0, nullptr, 0, false);  // expect: user.name -> acme
  mosquitto_will_set(m, "gone", 3, u.plan.c_str(), 0, false);
  mosquitto_will_set(m, "gone", 3, u.phone.c_str(), 0, false);           // expect: user.contact.phone_number -> acme
  mosquitto_username_pw_set(m, u.plan.c_str(), "secret");
  mosquitto_username_pw_set(m, u.email.c_str(), "secret");               // expect: user.contact.email -> acme
  mosquitto_property* properties = nullptr;
  mosquitto_property_add_string_pair(&properties, 38, "plan", u.plan.c_str());
  mosquitto_publish_v5(m, nullptr, "users", 0, nullptr, 0, false, properties);
  mosquitto_property_add_string_pair(&properties, 38, "name", u.name.c_str());
  mosquitto_publish_v5(m, nullptr, "users", 0, nullptr, 0, false, properties);  // expect: user.name -> acme
}

void cpp_interface(const User& u) {
  mosqpp::mosquittopp client("device");
  client.connect("abc.s1.eu.hivemq.cloud", 8883);
  client.publish(nullptr, "users", 3, u.plan.c_str());
  client.publish(nullptr, "users", 3, u.email.c_str());  // expect: user.contact.email -> hivemq-cloud
  client.will_set("gone", 3, u.name.c_str());            // expect: user.name -> hivemq-cloud
}
