// needs: Poco/Net/HTTPSClientSession.h libpoco-dev
// flags: -std=c++17 -Wno-deprecated-declarations
// JSON and values of any type; the body of a request whose response nobody awaits.
#include "pii_case.h"

#include <Poco/Dynamic/Var.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <Poco/JSON/Stringifier.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/SharedPtr.h>

#include <sstream>

using namespace Poco::Net;
using Poco::JSON::Array;
using Poco::JSON::Object;

void members(const User& u) {
  Object object;
  object.set("mail", u.email);
  object.set("plan", u.plan);
  acme::send(object.getValue<std::string>("plan"));
  acme::send(object.getValue<std::string>("mail"));            // expect: user.contact.email -> acme
  acme::send(object.get("plan").toString());
  acme::send(object.get("mail").toString());                   // expect: user.contact.email -> acme
  acme::send(object.get("plan").convert<std::string>());
  acme::send(object.get("mail").convert<std::string>());       // expect: user.contact.email -> acme
  acme::send(object.optValue<std::string>("plan", ""));
  acme::send(object.optValue<std::string>("mail", ""));        // expect: user.contact.email -> acme
  acme::send(std::to_string(object.size()));
  acme::send(object.has("mail") ? "yes" : "no");
  object.set("mail", "none");
  acme::send(object.getValue<std::string>("mail"));
  object.set("mail", u.email);
  object.remove("mail");
  acme::send(object.getValue<std::string>("mail"));
}

std::string text(const Object& object) {
  std::ostringstream out;
  object.stringify(out);
  return out.str();
}

void texts(const User& u) {
  Object object;
  object.set("plan", u.plan);
  acme::send(text(object));
  object.set("name", u.name).set("plan", "free");
  acme::send(text(object));                                    // expect: user.name -> acme
  object.clear();
  acme::send(text(object));
  std::ostringstream plain, out;
  Poco::JSON::Stringifier::stringify(u.plan, plain);
  acme::send(plain.str());
  Poco::JSON::Stringifier::stringify(u.phone, out);
  acme::send(out.str());                                       // expect: user.contact.phone_number -> acme
}

void arrays(const User& u) {
  Array plain, array;
  plain.add(u.plan);
  acme::send(plain.getElement<std::string>(0));
  array.add(u.email);
  acme::send(array.getElement<std::string>(0));                // expect: user.contact.email -> acme
  acme::send(array.get(0).toString());                         // expect: user.contact.email -> acme
  Object inner;
  inner.set("all", array);
  acme::send(text(inner));                                     // expect: user.contact.email -> acme
  Object other;
  other.set("all", plain);
  acme::send(text(other));
  std::ostringstream out;
  array.stringify(out);
  acme::send(out.str());                                       // expect: user.contact.email -> acme
  array.clear();
  array.set(0, u.plan);
  acme::send(array.getElement<std::string>(0));
  array.set(0, u.name);
  acme::send(array.getElement<std::string>(0));                // expect: user.name -> acme
}

void values(const User& u) {
  Poco::Dynamic::Var plain = u.plan, var = u.phone;
  acme::send(plain.toString());
  acme::send(var.toString());                                  // expect: user.contact.phone_number -> acme
  acme::send(plain.extract<std::string>());
  acme::send(var.extract<std::string>());                      // expect: user.contact.phone_number -> acme
  std::string to;
  plain.convert(to);
  acme::send(to);
  var.convert(to);
  acme::send(to);                                              // expect: user.contact.phone_number -> acme
  acme::send(Poco::Dynamic::Var::toString(plain));
  acme::send(Poco::Dynamic::Var::toString(var));               // expect: user.contact.phone_number -> acme
  acme::send(std::to_string(var.size()));
  var = u.plan;
  acme::send(var.toString());
}

void parsed(const User& u) {
  Poco::JSON::Parser plain, parser;
  acme::send(plain.parse(u.plan).toString());
  acme::send(plain.result().toString());
  acme::send(parser.parse(u.name).toString());                 // expect: user.name -> acme
  acme::send(parser.result().toString());                      // expect: user.name -> acme
}

void shared(const User& u) {
  HTTPSClientSession session("api.acme.example", 443);
  HTTPRequest request(HTTPRequest::HTTP_POST, "/users");
  HTTPResponse response;
  Object::Ptr plain = new Object;
  plain->set("plan", u.plan);
  plain->stringify(session.sendRequest(request));
  session.receiveResponse(response);
  Object::Ptr object(new Object);
  object->set("mail", u.email);
  Object::Ptr same = object;
  same->stringify(session.sendRequest(request));
  session.receiveResponse(response);                           // expect: user.contact.email -> acme
  session.sendRequest(request) << u.plan;
  session.receiveResponse(response);
}

void nobody_waits(const User& u) {
  HTTPSClientSession plain("api.acme.example", 443);
  HTTPRequest request(HTTPRequest::HTTP_POST, "/users");
  plain.sendRequest(request) << u.plan;
  {
    HTTPSClientSession session("mail.globex.example", 443);      // expect: user.name -> globex
    session.sendRequest(request) << u.name;
  }
}
