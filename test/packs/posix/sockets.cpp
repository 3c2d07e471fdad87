// Sockets: a transport. write() on a descriptor that nothing shows to be a socket is storage.
#include "pii_case.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

int main() {
  User u = load_user(1);
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  send(fd, u.email.c_str(), u.email.size(), 0);       // expect: user.contact.email -> unknown
  send(fd, u.plan.c_str(), u.email.size(), 0);
  sendto(fd, u.name.data(), 3, 0, nullptr, 0);        // expect: user.name -> unknown
  sendto(fd, u.plan.data(), 3, 0, nullptr, 0);
  write(1, u.phone.data(), 3);                        // expect: user.contact.phone_number -> storage
  write(1, u.plan.data(), 3);
  char buffer[64];
  u.email.copy(buffer, 63);
  read(fd, buffer, sizeof buffer);
  send(fd, buffer, sizeof buffer, 0);
}
