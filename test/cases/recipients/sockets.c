// A socket goes where it was connected: the host of getaddrinfo, or a literal address.
// flags: -std=gnu11
#include <piiflow/annotations.h>

#include <arpa/inet.h>
#include <netdb.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct user {
  char plan[64];
  PII(user.contact.email) char email[64];
};

static int connect_to(const char* host, const char* port) {
  struct addrinfo hints;
  struct addrinfo* found = NULL;
  memset(&hints, 0, sizeof hints);
  hints.ai_socktype = SOCK_STREAM;
  if (getaddrinfo(host, port, &hints, &found) != 0) return -1;
  int fd = -1;
  for (struct addrinfo* it = found; it != NULL; it = it->ai_next) {
    fd = socket(it->ai_family, it->ai_socktype, it->ai_protocol);
    if (fd < 0) continue;
    if (connect(fd, it->ai_addr, it->ai_addrlen) == 0) break;
    close(fd);
    fd = -1;
  }
  freeaddrinfo(found);
  return fd;
}

void report(const struct user* u) {
  int fd = connect_to("logs.papertrailapp.com", "514");
  send(fd, u->plan, strlen(u->plan), 0);
  send(fd, u->email, strlen(u->email), 0);             // expect: user.contact.email -> papertrail // expect-rule: piiflow-plaintext-transport
  close(fd);
}

void report_locally(const struct user* u) {
  struct sockaddr_in address;
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  address.sin_port = htons(8125);
  inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  connect(fd, (struct sockaddr*)&address, sizeof address);
  send(fd, u->plan, strlen(u->plan), 0);
  send(fd, u->email, strlen(u->email), 0);             // own: allowed
  close(fd);
}

void report_by_name(const struct user* u) {
  struct hostent* entry = gethostbyname("collector.loggly.com");
  struct sockaddr_in address;
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  memcpy(&address.sin_addr, entry->h_addr_list[0], (size_t)entry->h_length);
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  connect(fd, (struct sockaddr*)&address, sizeof address);
  write(fd, u->email, strlen(u->email));               // expect: user.contact.email -> loggly // expect-rule: piiflow-plaintext-transport
  close(fd);
}

static int connect_to_address(const char* host) {
  struct sockaddr_in address;
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  inet_pton(AF_INET, host, &address.sin_addr);
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  connect(fd, (struct sockaddr*)&address, sizeof address);
  return fd;
}

// An address that nobody claims is plain TCP all the same.
void report_to_address(const struct user* u) {
  int fd = connect_to_address("203.0.113.7");
  send(fd, u->plan, strlen(u->plan), 0);
  send(fd, u->email, strlen(u->email), 0);             // expect: user.contact.email -> unknown // expect-rule: piiflow-plaintext-transport
}
