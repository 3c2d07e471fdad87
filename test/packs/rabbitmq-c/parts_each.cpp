// rabbitmq-c: a connection over TLS; each call with its twin.
#include "pii_case.h"

#include <amqp.h>
#include <amqp_tcp_socket.h>

void published(amqp_bytes_t e, const User& u) {
  { amqp_connection_state_t c = amqp_new_connection(); amqp_socket_open(amqp_ssl_socket_new(c), "rabbit.acme.example", 5671); amqp_basic_publish(c, 1, e, e, 0, 0, nullptr, amqp_cstring_bytes(u.name.c_str())); }  // expect: user.name -> acme
  { amqp_connection_state_t c = amqp_new_connection(); amqp_socket_open(amqp_ssl_socket_new(c), "rabbit.acme.example", 5671); amqp_basic_publish(c, 1, e, e, 0, 0, nullptr, amqp_cstring_bytes(u.plan.c_str())); }
}
