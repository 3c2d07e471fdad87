// needs: Poco/Net/HTTPClientSession.h libpoco-dev
// flags: -std=c++17
// Headers are told apart by their names; what is erased or set again is gone.
#include "pii_case.h"

#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>

using namespace Poco::Net;

void erased(const User& u) {
  HTTPClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_POST, "/v1/users");
  request.set("X-User", u.email);
  request.set("X-Name", u.name);
  request.erase("X-User");
  session.sendRequest(request);        // expect: user.name -> acme
  request.erase("X-Name");
  session.sendRequest(request);
}

void replaced(const User& u) {
  HTTPClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_POST, "/v1/users");
  request.set("X-User", u.email);
  request.set("X-User", u.plan);
  session.sendRequest(request);
  request.add("X-User", u.phone);
  session.sendRequest(request);        // expect: user.contact.phone_number -> acme
  HTTPRequest copy(HTTPRequest::HTTP_POST, "/v1/users");
  copy.set("X-Plan", request.get("X-Plan", ""));
  session.sendRequest(copy);
  copy.set("X-User", request.get("X-User"));
  session.sendRequest(copy);           // expect: user.contact.phone_number -> acme
}

// Credentials are a header as well.
void credentials(const User& u) {
  HTTPClientSession session("api.acme.example");
  HTTPRequest request(HTTPRequest::HTTP_GET, "/v1/users");
  HTTPBasicCredentials basic(u.name, u.plan);
  basic.authenticate(request);
  session.sendRequest(request);        // expect: user.name -> acme
  request.erase("Authorization");
  session.sendRequest(request);
  basic.authenticate(request);
  request.removeCredentials();
  session.sendRequest(request);
  basic.proxyAuthenticate(request);
  session.sendRequest(request);        // expect: user.name -> acme
  request.removeProxyCredentials();
  request.setCredentials("Bearer", u.email);
  session.sendRequest(request);        // expect: user.contact.email -> acme
  request.set("Authorization", u.plan);
  request.setProxyCredentials("Basic", u.phone);
  session.sendRequest(request);        // expect: user.contact.phone_number -> acme
  request.erase("Proxy-Authorization");
  session.sendRequest(request);
}
