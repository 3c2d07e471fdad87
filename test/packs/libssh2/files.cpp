// Files and channels leave to where the session's socket was connected.
#include "pii_case.h"

#include <arpa/inet.h>
#include <libssh2_sftp.h>
#include <netdb.h>
#include <sys/socket.h>

void upload(LIBSSH2_SESSION* session, const User& u) {
  addrinfo* found = nullptr;
  getaddrinfo("files.acme.example", "22", nullptr, &found);
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  connect(fd, found->ai_addr, found->ai_addrlen);
  libssh2_session_handshake(session, fd);
  LIBSSH2_SFTP_HANDLE* file = libssh2_sftp_open_ex(libssh2_sftp_init(session), "users", 5, 1, 0600, 0);
  libssh2_sftp_write(file, u.plan.data(), 1);
  libssh2_sftp_write(file, u.email.data(), 1);              // expect: user.contact.email -> acme
  LIBSSH2_CHANNEL* channel = libssh2_channel_open_ex(session, "session", 7, 1, 1, nullptr, 0);
  libssh2_channel_write_ex(channel, 0, u.name.data(), 1);   // expect: user.name -> acme
}
