// needs: jsoncpp/json/json.h libjsoncpp-dev
// flags: -isystem /usr/include/jsoncpp
// Drogon's client: a request whose body is a JSON value.
#include "pii_case.h"

#include <drogon/HttpClient.h>
#include <json/json.h>

void send(const User& u) {
  auto client = drogon::HttpClient::newHttpClient("https://api.acme.example");
  Json::Value plain, value;
  plain["plan"] = u.plan;
  client->sendRequest(drogon::HttpRequest::newHttpJsonRequest(plain), nullptr);
  value["name"] = u.name;
  client->sendRequest(drogon::HttpRequest::newHttpJsonRequest(value), nullptr);  // expect: user.name -> acme
}
