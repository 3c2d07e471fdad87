// needs: mqtt/async_client.h libpaho-mqttpp-dev
// flags: -std=c++17 -Wno-everything
// Paho C++: what a connection is told, its last will too; each call with its twin.
#include "pii_case.h"

#include <mqtt/async_client.h>
#include <string>

void options(const User& u) {
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o(u.name, "secret"); c.connect(o); }  // expect: user.name -> acme confidence high
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o(u.plan, "secret"); c.connect(o); }
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; o.set_password(u.name); c.connect(o); }  // expect: user.name -> acme confidence high
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; o.set_password(u.plan); c.connect(o); }
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; o.set_will_message(mqtt::message("t", u.name)); c.connect(o); }  // expect: user.name -> acme confidence high
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; o.set_will_message(mqtt::message("t", u.plan)); c.connect(o); }
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; o.set_will_message(mqtt::make_message("t", u.name)); c.connect(o); }  // expect: user.name -> acme confidence high
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; o.set_will_message(mqtt::make_message("t", u.plan)); c.connect(o); }
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; mqtt::will_options w; w.set_payload(u.name); o.set_will(w); c.connect(o); }  // expect: user.name -> acme confidence high
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; mqtt::will_options w; w.set_payload(u.plan); o.set_will(w); c.connect(o); }
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; mqtt::will_options w; w.set_topic(u.name); o.set_will(w); c.connect(o); }  // expect: user.name -> acme confidence high
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; mqtt::will_options w; w.set_topic(u.plan); o.set_will(w); c.connect(o); }
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; mqtt::will_options w("t", u.name, 1, false); o.set_will(w); c.connect(o); }  // expect: user.name -> acme confidence high
  { mqtt::async_client c("ssl://mqtt.acme.example:8883", "s"); mqtt::connect_options o; mqtt::will_options w("t", u.plan, 1, false); o.set_will(w); c.connect(o); }
}
