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
int nng_dialer_create(nng_dialer *dp, nng_socket s, const char *url);
// Of nng/protocol/*/*.h.
int nng_bus0_open(nng_socket *s);
int nng_bus0_open_raw(nng_socket *s);
int nng_pair0_open(nng_socket *s);
int nng_pair0_open_raw(nng_socket *s);
int nng_pair1_open(nng_socket *s);
int nng_pair1_open_raw(nng_socket *s);
int nng_pub0_open(nng_socket *s);
int nng_pub0_open_raw(nng_socket *s);
int nng_pull0_open(nng_socket *s);
int nng_pull0_open_raw(nng_socket *s);
int nng_push0_open(nng_socket *s);
int nng_push0_open_raw(nng_socket *s);
int nng_rep0_open(nng_socket *s);
int nng_rep0_open_raw(nng_socket *s);
int nng_req0_open(nng_socket *s);
int nng_req0_open_raw(nng_socket *s);
int nng_respondent0_open(nng_socket *s);
int nng_respondent0_open_raw(nng_socket *s);
int nng_sub0_open(nng_socket *s);
int nng_sub0_open_raw(nng_socket *s);
int nng_surveyor0_open(nng_socket *s);
int nng_surveyor0_open_raw(nng_socket *s);
int nng_pair1_open_poly(nng_socket *s);
int nng_msg_append(nng_msg *m, const void *data, size_t size);
#ifdef __cplusplus
}
#endif
