// needs: Poco/Net/HTTPSClientSession.h libpoco-dev
// flags: -std=c++17
// HTTP: the request, its stream, forms and credentials go to the session's host.
#include "pii_case.h"

#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>

#include <ostream>
#include <sstream>

using namespace Poco::Net;

void body(const User& u) {
  HTTPSClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_POST, "/v1/users");
  request.setContentLength(u.email.size());
  std::ostream& out = session.sendRequest(request);
  out << "mail=" << u.email;
  HTTPResponse response;
  session.receiveResponse(response);   // expect: user.contact.email -> acme
  std::ostream& plain = session.sendRequest(request);
  plain << "plan=" << u.plan;
  session.receiveResponse(response);
}

void write_name(std::ostream& out, const User& u) { out << u.name; }

void elsewhere(const User& u) {
  Poco::URI uri("https://mail.globex.example/send");
  HTTPSClientSession session(uri.getHost(), uri.getPort());
  HTTPRequest request(HTTPRequest::HTTP_POST, uri.getPathAndQuery());
  write_name(session.sendRequest(request), u);
  HTTPResponse response;
  session.receiveResponse(response);   // expect: user.name -> globex
}

void headers(const User& u) {
  HTTPSClientSession session("api.acme.example");
  HTTPRequest plain(HTTPRequest::HTTP_GET, "/");
  plain.set("X-Plan", u.plan);
  session.sendRequest(plain);
  HTTPRequest request(HTTPRequest::HTTP_GET, "/");
  request.set("X-User", u.email);
  session.sendRequest(request);        // expect: user.contact.email -> acme
  HTTPRequest known(HTTPRequest::HTTP_GET, "/");
  HTTPBasicCredentials credentials(u.name, "secret");
  credentials.authenticate(known);
  session.sendRequest(known);          // expect: user.name -> acme
}

void query(const User& u) {
  Poco::URI uri("https://api.acme.example/find");
  HTTPSClientSession session(uri.getHost());
  HTTPRequest plain(HTTPRequest::HTTP_GET, uri.getPathAndQuery());
  session.sendRequest(plain);
  uri.addQueryParameter("phone", u.phone);
  HTTPRequest request(HTTPRequest::HTTP_GET, uri.getPathAndQuery());
  session.sendRequest(request);        // expect: user.contact.phone_number -> acme
}

void form(const User& u) {
  HTTPSClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_POST, "/form");
  HTMLForm form;
  form.set("mail", u.email);
  form.prepareSubmit(request);
  std::ostream& out = session.sendRequest(request);  // expect: user.contact.email -> acme
  form.write(out);
  HTTPResponse response;
  session.receiveResponse(response);   // expect: user.contact.email -> acme
}

void copied(const User& u) {
  HTTPSClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_POST, "/");
  std::istringstream in(u.name);
  Poco::StreamCopier::copyStream(in, session.sendRequest(request));
  HTTPResponse response;
  session.receiveResponse(response);   // expect: user.name -> acme
}

int main() {
  User u = load_user(1);
  body(u);
  elsewhere(u);
  headers(u);
  query(u);
  form(u);
  copied(u);
}

// What is sent is no part of where it goes; nor are numbers.
void upload(const std::string& host, const std::string& link, long seconds, const User& u) {
  HTTPSClientSession session(host);
  session.setTimeout(Poco::Timespan(seconds, 0));
  session.setKeepAlive(true);
  HTTPRequest request(HTTPRequest::HTTP_POST, "/v1/users");
  session.sendRequest(request) << u.email << link;
  HTTPResponse response;
  session.receiveResponse(response);   // expect: user.contact.email -> acme
}

void uploads(const User& u) { upload("api.acme.example", "https://mail.globex.example/x", 5, u); }
