// needs: proton/sender.hpp libqpid-proton-cpp12-dev
// flags: -std=c++17 -Wno-everything
// Qpid Proton: the parts of a message, and what is read from it; each call with its twin.
#include "pii_case.h"

#include <proton/annotation_key.hpp>
#include <proton/container.hpp>
#include <proton/map.hpp>
#include <proton/message.hpp>
#include <proton/message_id.hpp>
#include <proton/scalar.hpp>
#include <proton/sender.hpp>
#include <proton/tracker.hpp>
#include <proton/value.hpp>
#include <string>

void parts(proton::container& c, const User& u) {
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.id(proton::message_id(u.name)); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.id(proton::message_id(u.plan)); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.user(u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.user(u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.to(u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.to(u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.address(u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.address(u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.reply_to(u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.reply_to(u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.correlation_id(proton::message_id(u.name)); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.correlation_id(proton::message_id(u.plan)); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.content_type(u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.content_type(u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.content_encoding(u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.content_encoding(u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.group_id(u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.group_id(u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.reply_to_group_id(u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.reply_to_group_id(u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.message_annotations().put("k", u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.message_annotations().put("k", u.plan); s.send(m); }
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.delivery_annotations().put("k", u.name); s.send(m); }  // expect: user.name -> acme confidence high
  { proton::sender s = c.open_sender("amqps://amqp.acme.example/users"); proton::message m; m.delivery_annotations().put("k", u.plan); s.send(m); }
}

void read(const User& u) {
  { proton::message m; m.to(u.name); acme::send(m.to()); }  // expect: user.name -> acme confidence high
  { proton::message m; m.to(u.plan); acme::send(m.to()); }
  { proton::message m; m.user(u.name); acme::send(m.user()); }  // expect: user.name -> acme confidence high
  { proton::message m; m.user(u.plan); acme::send(m.user()); }
  { proton::message m; m.body(u.name); acme::send(proton::get<std::string>(m.body())); }  // expect: user.name -> acme confidence high
  { proton::message m; m.body(u.plan); acme::send(proton::get<std::string>(m.body())); }
  { proton::message m; m.body(u.name); acme::send(proton::coerce<std::string>(m.body())); }  // expect: user.name -> acme confidence high
  { proton::message m; m.body(u.plan); acme::send(proton::coerce<std::string>(m.body())); }
  { proton::message m; m.body(u.name); acme::send(proton::to_string(m.body())); }  // expect: user.name -> acme confidence high
  { proton::message m; m.body(u.plan); acme::send(proton::to_string(m.body())); }
  { proton::message m; m.to(u.name); acme::send(m.encode()[0]); }  // expect: user.name -> acme confidence high
  { proton::message m; m.to(u.plan); acme::send(m.encode()[0]); }
  { proton::scalar v(u.name); acme::send(proton::get<std::string>(v)); }  // expect: user.name -> acme confidence high
  { proton::scalar v(u.plan); acme::send(proton::get<std::string>(v)); }
  { proton::value v(u.name); acme::send(proton::get<std::string>(v)); }  // expect: user.name -> acme confidence high
  { proton::value v(u.plan); acme::send(proton::get<std::string>(v)); }
  { proton::value v; v = u.name; std::string s; proton::get(v, s); acme::send(s); }  // expect: user.name -> acme confidence high
  { proton::value v; v = u.plan; std::string s; proton::get(v, s); acme::send(s); }
  { proton::value v; v = u.name; std::string s; proton::coerce(v, s); acme::send(s); }  // expect: user.name -> acme confidence high
  { proton::value v; v = u.plan; std::string s; proton::coerce(v, s); acme::send(s); }
}
