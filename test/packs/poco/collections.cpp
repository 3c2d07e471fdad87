// needs: Poco/Net/HTTPClientSession.h libpoco-dev
// flags: -std=c++17
// Headers are told apart by their names; what is erased or set again is gone.
#include "pii_case.h"

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
