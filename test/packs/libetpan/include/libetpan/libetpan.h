// Declarations of libEtPan! that its pack names, written by hand. Signatures: mailsmtp.h, mailsmtp_helper.h and
// mailsmtp_socket.h of Debian's libetpan-dev 1.9.4.
#pragma once
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct mailsmtp mailsmtp;
typedef struct clist_s clist;
mailsmtp *mailsmtp_new(size_t progr_rate, void *progr_fun);
int mailsmtp_socket_connect(mailsmtp *session, const char *server, uint16_t port);
int mailsmtp_ssl_connect(mailsmtp *session, const char *server, uint16_t port);
int mailsmtp_send(mailsmtp *session, const char *from, clist *addresses, const char *message, size_t size);
int mailesmtp_send(mailsmtp *session, const char *from, int return_full, const char *envid, clist *addresses,
                   const char *message, size_t size);
int mailsmtp_mail(mailsmtp *session, const char *from);
int mailsmtp_rcpt(mailsmtp *session, const char *to);
int mailsmtp_data_message(mailsmtp *session, const char *message, size_t size);
#ifdef __cplusplus
}
#endif
