// Bodies and routing keys leave to the host that the connection's socket was opened to.
#include "pii_case.h"

#include <amqp.h>
#include <amqp_tcp_socket.h>

void publish(const User& u) {
  amqp_connection_state_t connection = amqp_new_connection();
  amqp_socket_t* socket = amqp_tcp_socket_new(connection);
  amqp_socket_open(socket, "rabbit.acme.example", 5671);
  amqp_bytes_t exchange = amqp_cstring_bytes("users");
  amqp_basic_publish(connection, 1, exchange, exchange, 0, 0, nullptr, amqp_cstring_bytes(u.plan.c_str()));
  amqp_basic_publish(connection, 1, exchange, exchange, 0, 0, nullptr,
                     amqp_cstring_bytes(u.email.c_str()));  // expect: user.contact.email -> acme
  amqp_bytes_t body = amqp_bytes_malloc_dup(amqp_cstring_bytes(u.name.c_str()));
  amqp_basic_publish(connection, 1, exchange, exchange, 0, 0, nullptr, body);  // expect: user.name -> acme
}
