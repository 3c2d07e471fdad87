// needs: thrift/transport/TSSLSocket.h libthrift-dev
// flags: -std=c++17 -Wno-everything
// Thrift over TLS: the factory makes the socket.
#include "pii_case.h"

#include <thrift/protocol/TProtocol.h>
#include <thrift/transport/TSSLSocket.h>

void write(apache::thrift::protocol::TProtocol& out, apache::thrift::transport::TSSLSocketFactory& factory, const User& u) {
  auto socket = factory.createSocket("api.acme.example", 9090);
  out.writeString(u.plan);
  out.writeString(u.email);  // expect: user.contact.email -> acme
}
