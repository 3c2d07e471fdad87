// Messages leave to the broker of the channel's connection.
#include "pii_case.h"

#include <amqpcpp.h>

void publish(const User& u, AMQP::TcpHandler& handler) {
  AMQP::Address address("amqps://user:secret@amqp.acme.example/");
  AMQP::TcpConnection connection(&handler, address);
  AMQP::TcpChannel channel(&connection);
  channel.publish("exchange", "users", u.plan);
  channel.publish("exchange", "users", u.email);                            // expect: user.contact.email -> acme
  channel.publish("exchange", u.name, "hello");                             // expect: user.name -> acme
  channel.publish("exchange", "users", u.phone.data(), u.phone.size());     // expect: user.contact.phone_number -> acme
}

void envelope(const User& u, AMQP::Channel& channel) {
  AMQP::Envelope quiet(u.plan), known(u.email), headed("hello"), table("hello"), proxy("hello");
  channel.publish("exchange", "users", quiet);
  channel.publish("exchange", "users", known);                              // expect: user.contact.email -> unknown
  headed.setUserID(u.plan);
  channel.publish("exchange", "users", headed);
  headed.setUserID(u.name);
  channel.publish("exchange", "users", headed);                             // expect: user.name -> unknown
  AMQP::Table plain, headers, element;
  plain.set("plan", u.plan);
  table.setHeaders(plain);
  channel.publish("exchange", "users", table);
  headers.set("phone", u.phone);
  table.setHeaders(headers);
  channel.publish("exchange", "users", table);                              // expect: user.contact.phone_number -> unknown
  element["email"] = u.email;
  proxy.setHeaders(element);
  channel.publish("exchange", "users", proxy);                              // expect: user.contact.email -> unknown
}

void confirmed(const User& u, AMQP::TcpHandler& handler) {
  AMQP::TcpConnection connection(&handler, AMQP::Address("amqps://amqp.acme.example/"));
  AMQP::TcpChannel channel(&connection);
  AMQP::Tagger tagger(channel);
  tagger.publish("exchange", "users", u.plan);
  tagger.publish("exchange", "users", u.email);                             // expect: user.contact.email -> acme
  AMQP::Reliable<> reliable(channel);
  reliable.publish("exchange", "users", u.plan);
  reliable.publish("exchange", "users", u.name);                            // expect: user.name -> acme
}
