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
