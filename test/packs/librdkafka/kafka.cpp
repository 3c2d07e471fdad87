// Messages, keys and headers leave to the brokers that the configuration names.
#include "pii_case.h"

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafkacpp.h>

void c_interface(User& u) {
  rd_kafka_conf_t* conf = rd_kafka_conf_new();
  rd_kafka_conf_set(conf, "client.id", "billing", nullptr, 0);
  rd_kafka_conf_set(conf, "bootstrap.servers", "pkc-1.eu-west-1.aws.confluent.cloud:9092", nullptr, 0);
  rd_kafka_t* rk = rd_kafka_new(RD_KAFKA_PRODUCER, conf, nullptr, 0);
  rd_kafka_topic_t* topic = rd_kafka_topic_new(rk, "users", nullptr);
  rd_kafka_produce(topic, 0, 0, u.plan.data(), u.email.size(), nullptr, 0, nullptr);
  rd_kafka_produce(topic, 0, 0, u.email.data(), u.email.size(), nullptr, 0, nullptr);  // expect: user.contact.email -> confluent
  rd_kafka_produce(topic, 0, 0, u.plan.data(), 1, u.name.data(), 1, nullptr);          // expect: user.name -> confluent
  rd_kafka_headers_t* headers = nullptr;
  rd_kafka_header_add(headers, "plan", -1, u.plan.data(), 1);
  rd_kafka_producev(rk, 1, "users", 2, u.plan.c_str(), 0);
  rd_kafka_producev(rk, 1, "users", 2, u.phone.c_str(), 0);                            // expect: user.contact.phone_number -> confluent
}

void cpp_interface(User& u) {
  std::string error;
  RdKafka::Conf* conf = RdKafka::Conf::create(RdKafka::Conf::CONF_GLOBAL);
  conf->set("bootstrap.servers", "broker.acme.example:9092", error);
  RdKafka::Producer* producer = RdKafka::Producer::create(conf, error);
  producer->produce("users", 0, 0, u.plan.data(), u.email.size(), nullptr, 0, 0, nullptr);
  producer->produce("users", 0, 0, u.email.data(), u.email.size(), nullptr, 0, 0, nullptr);  // expect: user.contact.email -> acme
}

void more(rd_kafka_t* rk, rd_kafka_topic_t* topic, User& u) {
  rd_kafka_brokers_add(rk, "broker.globex.example:9092");
  rd_kafka_vu_t plain{}, value{};
  plain.vtype = value.vtype = RD_KAFKA_VTYPE_VALUE;
  plain.u.mem.ptr = u.plan.data();
  rd_kafka_produceva(rk, &plain, 1);
  value.u.mem.ptr = u.email.data();
  rd_kafka_produceva(rk, &value, 1);                                                   // expect: user.contact.email -> globex
  rd_kafka_message_t quiet[1]{}, messages[1]{};
  quiet[0].payload = u.plan.data();
  rd_kafka_produce_batch(topic, 0, 0, quiet, 1);
  messages[0].payload = u.name.data();
  rd_kafka_produce_batch(topic, 0, 0, messages, 1);                                    // expect: user.name -> unknown
}
