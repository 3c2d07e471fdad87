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

void stream(capnp::StreamingRequest<Profile>& plain, capnp::StreamingRequest<Profile>& request, const User& u) {
  plain.setName(u.plan);
  plain.send();
  request.setName(u.email);
  request.send();                                // expect: user.contact.email -> acme
}

void files(kj::OutputStream& output, const User& u) {
  Profile::Builder plain, profile;
  capnp::MallocMessageBuilder quiet, message;
  plain.setName(u.plan);
  quiet.setRoot(plain.asReader());
  profile.setName(u.name);
  message.setRoot(profile.asReader());
  capnp::writeMessage(output, quiet);
  capnp::writeMessage(output, message);          // expect: user.name -> unknown
  capnp::writePackedMessage(output, quiet);
  capnp::writePackedMessage(output, message);    // expect: user.name -> unknown
  capnp::writeMessageToFd(3, quiet);
  capnp::writeMessageToFd(3, message);           // expect: user.name -> unknown
  capnp::writePackedMessageToFd(3, quiet);
  capnp::writePackedMessageToFd(3, message);     // expect: user.name -> unknown
}
