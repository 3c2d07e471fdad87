// Messages leave to the service of the client that made the producer.
#include "pii_case.h"

#include <pulsar/Client.h>

void publish(const User& u) {
  pulsar::Client client("pulsar+ssl://broker.acme.example:6651");
  pulsar::Producer producer;
  client.createProducer("users", producer);
  producer.send(pulsar::MessageBuilder().setContent(u.plan).build());
  producer.send(pulsar::MessageBuilder().setContent(u.email).build());                         // expect: user.contact.email -> acme
  pulsar::MessageBuilder builder;
  builder.setProperty("name", u.name);
  producer.sendAsync(builder.build(), nullptr);                                                // expect: user.name -> acme
}
