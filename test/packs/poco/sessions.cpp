// needs: Poco/Net/HTTPSClientSession.h libpoco-dev
// flags: -std=c++17
// POCO's sessions and sockets: what they send, by whom it is received, and whether it is encrypted.
#include "pii_case.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/DatagramSocket.h>
#include <Poco/Net/DialogSocket.h>
#include <Poco/Net/FTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/MailMessage.h>
#include <Poco/Net/RawSocket.h>
#include <Poco/Net/SecureSMTPClientSession.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/StreamSocket.h>
#include <Poco/Net/WebSocket.h>

using namespace Poco::Net;

void answers(const User& u) {
  HTTPSClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_POST, "/");
  HTTPResponse response;
  {
    session.sendRequest(request) << u.plan;
    session.peekResponse(response);
  }
  {
    session.sendRequest(request) << u.email;
    session.peekResponse(response);                              // expect: user.contact.email -> acme
  }
  {
    session.sendRequest(request) << u.plan;
    session.flushRequest();
  }
  {
    session.sendRequest(request) << u.name;
    session.flushRequest();                                      // expect: user.name -> acme
  }
}

void host_set_later(const User& u) {
  HTTPSClientSession session;
  session.setHost("api.acme.example");
  session.setPort(443);
  {
    HTTPRequest request(HTTPRequest::HTTP_GET, "/?user=" + u.plan);
    session.sendRequest(request);
  }
  {
    HTTPRequest request(HTTPRequest::HTTP_GET, "/?user=" + u.phone);
    session.sendRequest(request);                                // expect: user.contact.phone_number -> acme
  }
  session.reset();
}

void proxy(const User& u) {
  HTTPSClientSession session("api.acme.example");
  session.setProxyConfig(HTTPClientSession::ProxyConfig());
  session.setProxy("proxy.globex.example", 3128);
  session.setProxyPort(8080);
  session.setProxyCredentials(u.plan, "secret");
  session.setProxyCredentials(u.email, "secret");                // expect: user.contact.email -> globex
  session.setProxyUsername(u.plan);
  session.setProxyUsername(u.name);                              // expect: user.name -> globex
  session.setProxyPassword(u.plan);
  session.setProxyPassword(u.phone);                             // expect: user.contact.phone_number -> globex
}

void proxy_host(const User& u) {
  HTTPSClientSession session("api.acme.example");
  session.setProxyHost("proxy.globex.example");
  session.setProxyUsername(u.plan);
  session.setProxyUsername(u.email);                             // expect: user.contact.email -> globex
}

void streams(const User& u) {
  StreamSocket socket;
  socket.connect(SocketAddress("api.acme.example", 7000));
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.name.data(), 3);                            // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  socket.sendUrgent(u.plan[0]);
  socket.sendUrgent(u.phone[0]);                                 // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  socket.shutdown();
}

void streams_without_waiting(const User& u) {
  StreamSocket socket;
  socket.connectNB(SocketAddress("api.acme.example", 7000));
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.email.data(), 3);                           // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
}

void dialogs(const User& u) {
  DialogSocket socket(SocketAddress("api.acme.example", 7000));
  socket.sendMessage(u.plan);
  socket.sendMessage(u.name);                                    // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  socket.sendMessage("USER", u.plan);
  socket.sendMessage("USER", u.phone);                           // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  socket.sendString(u.plan);
  socket.sendString(u.email);                                    // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  socket.sendByte(u.plan[0]);
  socket.sendByte(u.name[0]);                                    // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  socket.sendTelnetCommand(250, u.plan[0]);
  socket.sendTelnetCommand(250, u.phone[0]);                     // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.email.data(), 3);                           // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
}

void datagrams(const User& u) {
  DatagramSocket socket(SocketAddress("0.0.0.0", 0));
  socket.connect(SocketAddress("api.acme.example", 7000));
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.name.data(), 3);                            // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  socket.sendTo(u.plan.data(), 3, SocketAddress(AddressFamily::IPv4, "mail.globex.example", 7000));
  socket.sendTo(u.phone.data(), 3, SocketAddress(AddressFamily::IPv4, "mail.globex.example", 7000));  // expect: user.contact.phone_number -> globex  // expect-rule: piiflow-plaintext-transport
}

void raw(const User& u) {
  RawSocket socket;
  socket.connect(SocketAddress("api.acme.example", 7000));
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.email.data(), 3);                           // expect: user.contact.email -> acme
  socket.sendTo(u.plan.data(), 3, SocketAddress("mail.globex.example", 7000));
  socket.sendTo(u.name.data(), 3, SocketAddress("mail.globex.example", 7000));  // expect: user.name -> globex  // expect-rule: piiflow-plaintext-transport
}

void encrypted(const User& u) {
  SecureStreamSocket socket(SocketAddress("api.acme.example", 7000));
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.phone.data(), 3);                           // expect: user.contact.phone_number -> acme
}

void unverified(const User& u) {
  Context::Ptr context = new Context(Context::CLIENT_USE, "", Context::VERIFY_NONE);
  SecureStreamSocket socket(SocketAddress("api.acme.example", 7000), context);
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.email.data(), 3);                           // expect: user.contact.email -> acme  // expect-rule: piiflow-tls-verification-off
}

void unverified_with_certificate(const User& u) {
  Context::Ptr context;
  context = new Context(Context::CLIENT_USE, "key.pem", "certificate.pem", "ca.pem", Context::VERIFY_NONE);
  SecureStreamSocket socket(SocketAddress("api.acme.example", 7000), context);
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.name.data(), 3);                            // expect: user.name -> acme  // expect-rule: piiflow-tls-verification-off
}

void web_socket(const User& u) {
  HTTPSClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_GET, "/events");
  HTTPResponse response;
  WebSocket socket(session, request, response);
  socket.sendFrame(u.plan.data(), 3);
  socket.sendFrame(u.phone.data(), 3);                           // expect: user.contact.phone_number -> acme
}

void plain_web_socket(const User& u) {
  HTTPClientSession session("api.acme.example", 80);
  HTTPRequest request(HTTPRequest::HTTP_GET, "/events");
  HTTPResponse response;
  WebSocket socket(session, request, response);
  socket.sendFrame(u.plan.data(), 3);
  socket.sendFrame(u.email.data(), 3);                           // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
}

void mail(const User& u) {
  SecureSMTPClientSession session("mail.globex.example");
  session.open();
  session.startTLS();
  session.login(SMTPClientSession::AUTH_LOGIN, u.plan, "secret");
  session.login(SMTPClientSession::AUTH_LOGIN, u.name, "secret");  // expect: user.name -> globex
  std::string answer;
  session.sendCommand("VRFY", u.plan, answer);
  session.sendCommand("VRFY", u.phone, answer);                  // expect: user.contact.phone_number -> globex
  {
    MailMessage message;
    message.setSubject(u.plan);
    session.sendMessage(message);
  }
  {
    MailMessage message;
    message.setSubject(u.email);
    session.sendMessage(message);                                // expect: user.contact.email -> globex
  }
  session.close();
}

void unverified_mail(const User& u) {
  SecureSMTPClientSession session("mail.globex.example");
  Context::Ptr context = new Context(Context::CLIENT_USE, "", Context::VERIFY_NONE);
  session.startTLS(context);
  session.login(SMTPClientSession::AUTH_LOGIN, u.plan, "secret");
  session.login(SMTPClientSession::AUTH_LOGIN, u.name, "secret");  // expect: user.name -> globex  // expect-rule: piiflow-tls-verification-off
}

void files(const User& u) {
  FTPClientSession session("files.globex.example", 21);
  session.login(u.plan, "secret");
  session.login(u.phone, "secret");                              // expect: user.contact.phone_number -> globex  // expect-rule: piiflow-plaintext-transport
  session.createDirectory(u.plan);
  session.createDirectory(u.email);                              // expect: user.contact.email -> globex  // expect-rule: piiflow-plaintext-transport
  session.rename("old", u.plan);
  session.rename("old", u.name);                                 // expect: user.name -> globex  // expect-rule: piiflow-plaintext-transport
  std::string answer;
  session.sendCommand("STAT", u.plan, answer);
  session.sendCommand("STAT", u.phone, answer);                  // expect: user.contact.phone_number -> globex  // expect-rule: piiflow-plaintext-transport
  session.beginUpload("plans/" + u.plan);
  session.beginUpload("plans/" + u.email);                       // expect: user.contact.email -> globex  // expect-rule: piiflow-plaintext-transport
  {
    session.beginUpload("user.txt") << u.plan;
    session.endUpload();
  }
  {
    session.beginUpload("user.txt") << u.name;
    session.endUpload();                                         // expect: user.name -> globex  // expect-rule: piiflow-plaintext-transport
  }
  session.logout();
  session.close();
}

void files_with_login(const User& u) {
  FTPClientSession session;
  session.open("files.globex.example", 21, u.plan, "secret");
  session.open("files.globex.example", 21, u.phone, "secret");   // expect: user.contact.phone_number -> globex  // expect-rule: piiflow-plaintext-transport
  FTPClientSession anonymous("files.globex.example", 21, u.plan, "secret");
  FTPClientSession known("files.globex.example", 21, u.name, "secret");  // expect: user.name -> globex  // expect-rule: piiflow-plaintext-transport
}
