// needs: grpcpp/grpcpp.h libgrpc++-dev
// flags: -std=c++17 -Wno-everything
// gRPC's runtime, as generated stubs call it.
#include "pii_case.h"

#include <grpcpp/grpcpp.h>
#include <grpcpp/generic/generic_stub.h>

void metadata(const User& u) {
  auto channel = grpc::CreateChannel("api.acme.example:443", grpc::SslCredentials({}));
  grpc::ClientContext context;
  context.AddMetadata("plan", u.plan);
  context.AddMetadata("user", u.email);  // expect: user.contact.email -> acme
}

int main() { metadata(load_user(1)); }
