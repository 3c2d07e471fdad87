// Messages leave to the SMTP server that the connection was made for.
#include "pii_case.h"

#include <mailio/smtp.hpp>

void submit(const User& u) {
  mailio::smtps server("smtp.acme.example", 465);
  mailio::message quiet, message, known, part;
  quiet.subject("plan " + u.plan);
  quiet.content("hello");
  server.submit(quiet);
  message.subject("welcome " + u.name);
  server.submit(message);                                                       // expect: user.name -> acme
  known.add_recipient(mailio::mail_address("us", "us@acme.example"));
  server.submit(known);
  known.add_recipient(mailio::mail_address("them", u.email));
  server.submit(known);                                                         // expect: user.contact.email -> acme
  mailio::mime text;
  text.content("call " + u.phone);
  part.add_part(text);
  server.submit(part);                                                          // expect: user.contact.phone_number -> acme
}

void somewhere(const User& u, mailio::smtp& server) {
  mailio::message quiet, message;
  quiet.add_header("X-Plan", u.plan);
  server.submit(quiet);
  mailio::mail_group group;
  group.add(mailio::mail_address("them", u.email));
  message.add_recipient(group);
  server.submit(message);                                                       // expect: user.contact.email -> unknown
}

void in_clear(const User& u) {
  mailio::smtp server("smtp.globex.example", 25);
  mailio::message quiet, message;
  quiet.subject("plan " + u.plan);
  server.submit(quiet);
  message.subject("welcome " + u.name);
  server.submit(message);                                                       // expect: user.name -> globex
}
