// Declarations of ZeroMQ that its pack names, written by hand. Signatures: zmq.h of Debian's libzmq3-dev 4.3.4.
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct zmq_msg_t {
  unsigned char _[64];
} zmq_msg_t;
typedef void(zmq_free_fn)(void *data_, void *hint_);
#define ZMQ_PUSH 8
void *zmq_ctx_new(void);
void *zmq_socket(void *, int type_);
int zmq_connect(void *s_, const char *addr_);
int zmq_send(void *s_, const void *buf_, size_t len_, int flags_);
int zmq_send_const(void *s_, const void *buf_, size_t len_, int flags_);
int zmq_msg_init_data(zmq_msg_t *msg_, void *data_, size_t size_, zmq_free_fn *ffn_, void *hint_);
int zmq_msg_init_size(zmq_msg_t *msg_, size_t size_);
void *zmq_msg_data(zmq_msg_t *msg_);
int zmq_msg_send(zmq_msg_t *msg_, void *s_, int flags_);
#ifdef __cplusplus
}
#endif
