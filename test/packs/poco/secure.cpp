// needs: Poco/Net/HTTPSClientSession.h libpoco-dev
// flags: -std=c++17
// Plain HTTP, and TLS whose certificate nobody looks at.
#include "pii_case.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/MailMessage.h>
#include <Poco/Net/MailRecipient.h>
#include <Poco/Net/SMTPClientSession.h>
#include <Poco/Net/StreamSocket.h>

using namespace Poco::Net;

void plaintext(const User& u) {
  HTTPClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_GET, "/?m=" + u.email);
  session.sendRequest(request);   // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
}

void unverified(const User& u) {
  Context::Ptr context = new Context(Context::CLIENT_USE, "", Context::VERIFY_NONE);
  HTTPSClientSession session("api.acme.example", 443, context);
  HTTPRequest request(HTTPRequest::HTTP_GET, "/?m=" + u.email);
  session.sendRequest(request);   // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
}

void verified(const User& u) {
  Context::Ptr context = new Context(Context::CLIENT_USE, "", Context::VERIFY_RELAXED);
  HTTPSClientSession session("api.acme.example", 443, context);
  HTTPRequest request(HTTPRequest::HTTP_GET, "/?m=" + u.email);
  session.sendRequest(request);   // expect: user.contact.email -> acme
}

void socket(const User& u) {
  StreamSocket socket(SocketAddress("api.acme.example", 7000));
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.name.data(), 3);  // expect: user.name -> acme // expect-rule: piiflow-plaintext-transport
}

void mail(const User& u) {
  SMTPClientSession session("mail.globex.example");
  MailMessage plain;
  plain.setContent(u.plan);
  session.sendMessage(plain);
  MailMessage message;
  message.addRecipient(MailRecipient(MailRecipient::PRIMARY_RECIPIENT, u.email));
  message.setContent("hello " + u.name);
  session.sendMessage(message);   // expect: user.contact.email -> globex; user.name -> globex // expect-rule: piiflow-plaintext-transport
}

int main() {
  User u = load_user(1);
  plaintext(u);
  unverified(u);
  verified(u);
  socket(u);
  mail(u);
}
