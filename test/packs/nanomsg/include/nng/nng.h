// Declarations of nng that its pack names, written by hand. Signatures: nng.h of Debian's libnng-dev 1.5.2.
#pragma once
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct nng_socket_s {
  uint32_t id;
} nng_socket;
typedef struct nng_dialer_s {
  uint32_t id;
} nng_dialer;
typedef struct nng_msg nng_msg;
int nng_dial(nng_socket s, const char *url, nng_dialer *dp, int flags);
int nng_send(nng_socket s, void *data, size_t size, int flags);
int nng_sendmsg(nng_socket s, nng_msg *m, int flags);
int nng_msg_append(nng_msg *m, const void *data, size_t size);
#ifdef __cplusplus
}
#endif
