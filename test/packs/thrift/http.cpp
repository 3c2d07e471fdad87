// needs: thrift/transport/THttpClient.h libthrift-dev
// flags: -std=c++17 -Wno-everything
// Thrift over HTTP.
#include "pii_case.h"

#include <thrift/protocol/TProtocol.h>
#include <thrift/transport/THttpClient.h>

void write(apache::thrift::protocol::TProtocol& out, const User& u) {
  apache::thrift::transport::THttpClient client("api.globex.example", 80, "/users");
  out.writeString(u.plan);
  out.writeString(u.email);  // expect: user.contact.email -> globex // expect-rule: piiflow-plaintext-transport
}
