// Cap'n Proto: a request that a client sends.
#include "pii_case.h"

#include <capnp/ez-rpc.h>

void send(capnp::Request<Profile, Profile>& plain, capnp::Request<Profile, Profile>& request, const User& u) {
  plain.setName(u.plan);
  plain.send();
  request.setName(u.name);
  request.send();  // expect: user.name -> acme
}

void open(capnp::Request<Profile, Profile>& plain, capnp::Request<Profile, Profile>& request) {
  capnp::EzRpcClient client("api.acme.example:5923");
  send(plain, request, load_user(1));
}
