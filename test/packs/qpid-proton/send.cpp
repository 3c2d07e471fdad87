// flags: -std=c++17 -Wno-everything
// needs: proton/sender.hpp libqpid-proton-cpp12-dev
// Messages leave to the peer of the connection that the sender belongs to.
#include "pii_case.h"

#include <proton/connection.hpp>
#include <proton/container.hpp>
#include <proton/map.hpp>
#include <proton/message.hpp>
#include <proton/sender.hpp>
#include <proton/session.hpp>
#include <proton/tracker.hpp>

void send(const User& u, proton::container& container) {
  proton::sender sender = container.open_sender("amqps://amqp.acme.example:5671/users");
  proton::message message;
  message.body(u.plan);
  sender.send(message);
  message.body(u.email);
  sender.send(message);                                                 // expect: user.contact.email -> acme
  sender.send(proton::message(u.plan));
  sender.send(proton::message(u.name));                                 // expect: user.name -> acme
}

void attach(const User& u, proton::container& container) {
  proton::connection connection = container.connect("amqps://amqp.acme.example");
  proton::sender sender = connection.open_sender("users");
  proton::message quiet;
  quiet.properties().put("plan", u.plan);
  sender.send(quiet);
  proton::message message;
  message.properties().put("phone", u.phone);
  sender.send(message);                                                 // expect: user.contact.phone_number -> acme
  proton::message subject;
  subject.subject("login of " + u.name);
  sender.send(subject);                                                 // expect: user.name -> acme
  subject.clear();
  sender.send(subject);
}

void somewhere(const User& u, proton::session session) {
  proton::sender sender = session.open_sender("users");
  proton::message message(u.plan);
  sender.send(message);
  message.body() = u.email;
  sender.send(message);                                                 // expect: user.contact.email -> unknown
}

void by_session(const User& u, proton::container& container) {
  proton::connection connection = container.connect("amqps://amqp.globex.example");
  proton::message quiet(u.plan), message(u.email);
  connection.open_session().open_sender("users").send(quiet);
  connection.open_session().open_sender("users").send(message);         // expect: user.contact.email -> globex
  connection.default_session().open_sender("users").send(quiet);
  connection.default_session().open_sender("users").send(message);      // expect: user.contact.email -> globex
}
