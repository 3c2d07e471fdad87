// Declarations of rabbitmq-c that its pack names, written by hand. Signatures: amqp.h, amqp_tcp_socket.h and
// amqp_ssl_socket.h of Debian's librabbitmq-dev 0.11.0.
#pragma once
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef int amqp_boolean_t;
typedef uint16_t amqp_channel_t;
typedef struct amqp_bytes_t_ {
  size_t len;
  void *bytes;
} amqp_bytes_t;
typedef struct amqp_connection_state_t_ *amqp_connection_state_t;
typedef struct amqp_socket_t_ amqp_socket_t;
struct amqp_basic_properties_t_;
amqp_bytes_t amqp_cstring_bytes(char const *cstr);
amqp_bytes_t amqp_bytes_malloc_dup(amqp_bytes_t src);
amqp_connection_state_t amqp_new_connection(void);
int amqp_socket_open(amqp_socket_t *self, const char *host, int port);
int amqp_basic_publish(amqp_connection_state_t state, amqp_channel_t channel, amqp_bytes_t exchange,
                       amqp_bytes_t routing_key, amqp_boolean_t mandatory, amqp_boolean_t immediate,
                       struct amqp_basic_properties_t_ const *properties, amqp_bytes_t body);
amqp_socket_t *amqp_tcp_socket_new(amqp_connection_state_t state);
amqp_socket_t *amqp_ssl_socket_new(amqp_connection_state_t state);
#ifdef __cplusplus
}
#endif
