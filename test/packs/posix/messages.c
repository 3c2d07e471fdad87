// flags: -std=gnu11 -D_GNU_SOURCE
// Messages, vectors, files at an offset, and the system's log.
#include "pii_case_c.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <stdarg.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <syslog.h>
#include <unistd.h>

void messages(const struct user *u, int socket) {
  {
    struct iovec part = {(void *)u->plan, 8};
    struct msghdr message = {0};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    sendmsg(socket, &message, 0);
  }
  {
    struct iovec part = {(void *)u->email, 8};
    struct msghdr message = {0};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    sendmsg(socket, &message, 0);                                // expect: user.contact.email -> unknown
  }
  {
    struct iovec part = {(void *)u->plan, 8};
    struct mmsghdr messages[1] = {0};
    messages[0].msg_hdr.msg_iov = &part;
    sendmmsg(socket, messages, 1, 0);
  }
  {
    struct iovec part = {(void *)u->name, 8};
    struct mmsghdr messages[1] = {0};
    messages[0].msg_hdr.msg_iov = &part;
    sendmmsg(socket, messages, 1, 0);                            // expect: user.name -> unknown
  }
  send(socket, u->plan, 8, 0);
  send(socket, u->phone, 8, 0);                                  // expect: user.contact.phone_number -> unknown
}

void files(const struct user *u, int file) {
  write(file, u->plan, 8);
  write(file, u->email, 8);                                      // expect: user.contact.email -> storage
  pwrite(file, u->plan, 8, 0);
  pwrite(file, u->name, 8, 0);                                   // expect: user.name -> storage
  pwrite64(file, u->plan, 8, 0);
  pwrite64(file, u->phone, 8, 0);                                // expect: user.contact.phone_number -> storage
  {
    struct iovec part = {(void *)u->plan, 8};
    writev(file, &part, 1);
    pwritev(file, &part, 1, 0);
  }
  {
    struct iovec part = {(void *)u->email, 8};
    writev(file, &part, 1);                                      // expect: user.contact.email -> storage
    pwritev(file, &part, 1, 0);                                  // expect: user.contact.email -> storage
  }
}

void log_arguments(const char *format, ...) {
  va_list list;
  va_start(list, format);
  vsyslog(LOG_INFO, format, list);  // expect: user.contact.email -> log
  va_end(list);
}

void log_plain_arguments(const char *format, ...) {
  va_list list;
  va_start(list, format);
  vsyslog(LOG_INFO, format, list);
  va_end(list);
}

void logs(const struct user *u) {
  log_plain_arguments("%s", u->plan);
  log_arguments("%s", u->email);
}
