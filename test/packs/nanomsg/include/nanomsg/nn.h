// Declarations of nanomsg that its pack names, written by hand. Signatures: nn.h of Debian's libnanomsg-dev.
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
struct nn_iovec {
  void *iov_base;
  size_t iov_len;
};
struct nn_msghdr {
  struct nn_iovec *msg_iov;
  int msg_iovlen;
};
int nn_socket(int domain, int protocol);
int nn_connect(int s, const char *addr);
int nn_send(int s, const void *buf, size_t len, int flags);
int nn_sendmsg(int s, const struct nn_msghdr *msghdr, int flags);
#ifdef __cplusplus
}
#endif
