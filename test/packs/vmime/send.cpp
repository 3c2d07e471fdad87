// flags: -std=c++17 -Wno-everything
// needs: vmime/vmime.hpp libvmime-dev
// Messages leave to the server of the transport.
#include "pii_case.h"

#include <vmime/vmime.hpp>

vmime::shared_ptr<vmime::net::transport> server() {
  vmime::shared_ptr<vmime::net::session> session = vmime::net::session::create();
  return session->getTransport(vmime::utility::url("smtps://smtp.acme.example"));
}

void subject(const User& u) {
  vmime::messageBuilder quiet, builder;
  quiet.setSubject(vmime::text("plan " + u.plan));
  server()->send(quiet.construct());
  builder.setSubject(vmime::text("welcome " + u.name));
  server()->send(builder.construct());                                             // expect: user.name -> acme
}

void recipient(const User& u) {
  vmime::messageBuilder quiet, builder;
  quiet.getRecipients().appendAddress(vmime::make_shared<vmime::mailbox>(vmime::emailAddress("us@acme.example")));
  server()->send(quiet.construct());
  builder.getRecipients().appendAddress(vmime::make_shared<vmime::mailbox>(vmime::emailAddress(u.email)));
  server()->send(builder.construct());                                             // expect: user.contact.email -> acme
}

void text(const User& u) {
  vmime::messageBuilder quiet, builder;
  quiet.getTextPart()->setText(vmime::make_shared<vmime::stringContentHandler>(u.plan));
  server()->send(quiet.construct());
  builder.getTextPart()->setText(vmime::make_shared<vmime::stringContentHandler>("call " + u.phone));
  server()->send(builder.construct());                                             // expect: user.contact.phone_number -> acme
}

void by_session(const User& u, vmime::net::session& session, vmime::shared_ptr<vmime::message> message) {
  message->getHeader()->Subject()->setValue(vmime::text(u.plan));
  session.getTransport("smtp")->send(message);
  message->getHeader()->Subject()->setValue(vmime::text(u.name));
  session.getTransport("smtp")->send(message);                                     // expect: user.name -> unknown
}

void by_parts(const User& u, vmime::shared_ptr<vmime::message> message, vmime::shared_ptr<vmime::net::session> session) {
  auto server = session->getTransport(vmime::utility::url("smtps", "smtp.globex.example"));
  message->getHeader()->Subject()->setValue(vmime::text(u.plan));
  server->send(message);
  message->getHeader()->Subject()->setValue(vmime::text(u.name));
  server->send(message);                                                           // expect: user.name -> globex
}
