// needs: thrift/protocol/TProtocol.h libthrift-dev
// flags: -std=c++17 -Wno-everything
// Thrift's runtime, as generated clients call it.
#include "pii_case.h"

#include <thrift/protocol/TProtocol.h>
#include <thrift/transport/TSocket.h>

void write(apache::thrift::protocol::TProtocol& out, const User& u) {
  out.writeString(u.plan);
  out.writeString(u.email);  // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
}

void open(apache::thrift::protocol::TProtocol& out) {
  apache::thrift::transport::TSocket socket("api.acme.example", 9090);
  write(out, load_user(1));
}

void bytes(apache::thrift::protocol::TProtocol& out, apache::thrift::transport::TTransport& transport, const User& u) {
  out.writeBinary(u.plan);
  out.writeBinary(u.name);   // expect: user.name -> acme // expect-rule: piiflow-plaintext-transport
  transport.write(reinterpret_cast<const uint8_t*>(u.plan.data()), 3);
  transport.write(reinterpret_cast<const uint8_t*>(u.phone.data()), 3);  // expect: user.contact.phone_number -> acme // expect-rule: piiflow-plaintext-transport
}
