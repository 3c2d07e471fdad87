// Messages leave to the brokers of the configuration.
#include "pii_case.h"

#include <cppkafka/cppkafka.h>

void produce(const User& u) {
  cppkafka::Configuration config = {{"metadata.broker.list", "kafka.acme.example:9093"}};
  cppkafka::Producer producer(config);
  cppkafka::MessageBuilder builder("users");
  builder.payload(u.plan);
  producer.produce(builder);
  builder.payload(u.email);
  producer.produce(builder);                                                        // expect: user.contact.email -> acme
  producer.produce(cppkafka::MessageBuilder("users").key(u.plan).payload(std::string("x")));
  producer.produce(cppkafka::MessageBuilder("users").key(u.name).payload(std::string("x")));     // expect: user.name -> acme
}

void header(const User& u) {
  cppkafka::Configuration config;
  config.set("bootstrap.servers", "kafka.acme.example:9093");
  cppkafka::BufferedProducer<std::string> producer(config);
  cppkafka::MessageBuilder quiet("users"), builder("users");
  quiet.header({"plan", u.plan});
  producer.produce(quiet);
  builder.header({"phone", u.phone});
  producer.produce(builder);                                                        // expect: user.contact.phone_number -> acme
  producer.sync_produce(builder);                                                   // expect: user.contact.phone_number -> acme
  producer.add_message(builder);                                                    // expect: user.contact.phone_number -> acme
}
