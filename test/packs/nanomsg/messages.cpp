// Data and messages leave to where the socket was connected. nng hands its socket over as a struct by value.
#include "pii_case.h"

#include <nanomsg/nn.h>
#include <nng/nng.h>

void next_generation(nng_socket s, nng_msg* plain, nng_msg* message, User& u) {
  nng_dial(s, "tls+tcp://queue.acme.example:5555", nullptr, 0);
  nng_send(s, u.plan.data(), 1, 0);
  nng_send(s, u.email.data(), 1, 0);             // expect: user.contact.email -> acme
  nng_msg_append(plain, u.plan.data(), 1);
  nng_sendmsg(s, plain, 0);
  nng_msg_append(message, u.name.data(), 1);
  nng_sendmsg(s, message, 0);                    // expect: user.name -> acme
}

void gathered(User& u) {
  int s = nn_socket(1, 16);
  nn_connect(s, "tcp://queue.globex.example:5555");
  nn_iovec plain{u.plan.data(), 1}, part{u.email.data(), 1};
  nn_msghdr quiet{&plain, 1}, message{&part, 1};
  nn_sendmsg(s, &quiet, 0);
  nn_sendmsg(s, &message, 0);                    // expect: user.contact.email -> globex
}

void first_generation(const User& u) {
  int s = nn_socket(1, 16);
  nn_connect(s, "tcp://queue.globex.example:5555");
  nn_send(s, u.plan.data(), 1, 0);
  nn_send(s, u.phone.data(), 1, 0);              // expect: user.contact.phone_number -> globex
}
