// needs: jsonrpccpp/client.h libjsonrpccpp-dev
// flags: -std=c++14 -Wno-everything -isystem/usr/include/jsoncpp
// libjson-rpc-cpp.
#include "pii_case.h"

#include <jsonrpccpp/client.h>
#include <jsonrpccpp/client/connectors/httpclient.h>

int main() {
  User u = load_user(1);
  jsonrpc::HttpClient connector("https://api.acme.example/rpc");
  jsonrpc::Client client(connector);
  Json::Value plain, parameters;
  plain["plan"] = u.plan;
  client.CallMethod("save", plain);
  parameters["mail"] = u.email;
  client.CallMethod("save", parameters);   // expect: user.contact.email -> acme
  connector.AddHeader("X-User", u.name);   // expect: user.name -> acme
}

void others(const User& u) {
  jsonrpc::HttpClient connector("https://api.acme.example/rpc");
  connector.SetUrl("https://mail.globex.example/rpc");
  jsonrpc::Client client(connector);
  Json::Value plain, parameters;
  plain["plan"] = u.plan;
  client.CallNotification("save", plain);
  parameters["name"] = u.name;
  client.CallNotification("save", parameters);  // expect: user.name -> globex
  jsonrpc::BatchCall quiet, calls;
  quiet.addCall("save", plain);
  client.CallProcedures(quiet);
  calls.addCall("save", parameters);
  client.CallProcedures(calls);                 // expect: user.name -> globex
  std::string answer;
  connector.SendRPCMessage(u.plan, answer);
  connector.SendRPCMessage(u.phone, answer);    // expect: user.contact.phone_number -> globex
}
