// needs: mqtt/async_client.h libpaho-mqttpp-dev
// Messages leave to the broker that the client was made with.
#include "pii_case.h"

#include <mqtt/async_client.h>
#include <mqtt/client.h>

void publish(const User& u) {
  mqtt::async_client client("ssl://mqtt.acme.example:8883", "service");
  client.publish("users", u.plan);
  client.publish("users", u.email);                                          // expect: user.contact.email -> acme
  client.publish("users", u.name.data(), u.name.size());                     // expect: user.name -> acme
  mqtt::message_ptr quiet = mqtt::make_message("users", u.plan);
  client.publish(quiet);
  mqtt::message_ptr message = mqtt::make_message("users", u.phone);
  client.publish(message);                                                   // expect: user.contact.phone_number -> acme
  client.publish(mqtt::message::create("users", u.email, 1, false));         // expect: user.contact.email -> acme
}

void fill(const User& u) {
  mqtt::client client("ssl://mqtt.acme.example:8883", "service");
  mqtt::message message("users", u.plan);
  client.publish(message);
  message.set_payload(u.name);
  client.publish(message);                                                   // expect: user.name -> acme
  message.set_topic("users/" + u.email);
  client.publish(message);                                                   // expect: user.name -> acme; user.contact.email -> acme
}

void by_topic(const User& u) {
  mqtt::async_client client("tcp://mqtt.acme.example:1883", "service");
  mqtt::topic users(client, "users");
  users.publish(u.plan);
  users.publish(u.email);                                                    // expect: user.contact.email -> acme
}

void will(const User& u) {
  mqtt::async_client client("ssl://mqtt.acme.example:8883", "service");
  mqtt::connect_options quiet;
  quiet.set_user_name("service");
  client.connect(quiet);
  mqtt::connect_options options;
  options.set_will(mqtt::will_options("gone", u.name, 1, false));
  client.connect(options);                                                   // expect: user.name -> acme
  mqtt::connect_options account;
  account.set_user_name(u.email);
  client.connect(account);                                                   // expect: user.contact.email -> acme
}

void blocking(const User& u) {
  mqtt::client client("ssl://mqtt.globex.example:8883", "service");
  mqtt::connect_options quiet, account;
  quiet.set_user_name(u.plan);
  client.connect(quiet);
  account.set_user_name(u.name);
  client.connect(account);                                                   // expect: user.name -> globex
}

void made_topic(const User& u) {
  mqtt::async_client client("ssl://mqtt.globex.example:8883", "service");
  auto users = mqtt::topic::create(client, "users");
  users->publish(u.plan);
  users->publish(u.phone);                                                   // expect: user.contact.phone_number -> globex
}
