// AMQP-CPP: what an envelope says of itself; each call with its twin.
#include "pii_case.h"

#include <amqpcpp.h>

void said(AMQP::Channel& c, const User& u) {
  { AMQP::Envelope e("x"); e.setAppID(u.name); c.publish("e", "r", e); }  // expect: user.name -> unknown
  { AMQP::Envelope e("x"); e.setAppID(u.plan); c.publish("e", "r", e); }
  { AMQP::Envelope e("x"); e.setClusterID(u.name); c.publish("e", "r", e); }  // expect: user.name -> unknown
  { AMQP::Envelope e("x"); e.setClusterID(u.plan); c.publish("e", "r", e); }
  { AMQP::Envelope e("x"); e.setContentEncoding(u.name); c.publish("e", "r", e); }  // expect: user.name -> unknown
  { AMQP::Envelope e("x"); e.setContentEncoding(u.plan); c.publish("e", "r", e); }
  { AMQP::Envelope e("x"); e.setContentType(u.name); c.publish("e", "r", e); }  // expect: user.name -> unknown
  { AMQP::Envelope e("x"); e.setContentType(u.plan); c.publish("e", "r", e); }
  { AMQP::Envelope e("x"); e.setCorrelationID(u.name); c.publish("e", "r", e); }  // expect: user.name -> unknown
  { AMQP::Envelope e("x"); e.setCorrelationID(u.plan); c.publish("e", "r", e); }
  { AMQP::Envelope e("x"); e.setMessageID(u.name); c.publish("e", "r", e); }  // expect: user.name -> unknown
  { AMQP::Envelope e("x"); e.setMessageID(u.plan); c.publish("e", "r", e); }
  { AMQP::Envelope e("x"); e.setReplyTo(u.name); c.publish("e", "r", e); }  // expect: user.name -> unknown
  { AMQP::Envelope e("x"); e.setReplyTo(u.plan); c.publish("e", "r", e); }
  { AMQP::Envelope e("x"); e.setTypeName(u.name); c.publish("e", "r", e); }  // expect: user.name -> unknown
  { AMQP::Envelope e("x"); e.setTypeName(u.plan); c.publish("e", "r", e); }
}
