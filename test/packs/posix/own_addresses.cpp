// Addresses by number, as text in a sockaddr, and of hosts that are not ours.
#include "pii_case.h"

#include <arpa/inet.h>
#include <byteswap.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstdint>
#include <cstring>

static int connected(const sockaddr_in &address) {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
  return fd;
}

void loopback(const User &u) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(8125);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  send(connected(address), u.email.data(), u.email.size(), 0);
}

// 93.184.216.34
void far_away(const User &u) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(8125);
  address.sin_addr.s_addr = htonl(0x5db8d822);
  send(connected(address), u.name.data(), u.name.size(), 0);  // expect: user.name -> unknown
}

// 10.0.0.5
void ours(const User &u) {
  sockaddr_in address{};
  const std::uint32_t host = 0x0a000005;
  address.sin_addr = {htonl(host)};
  send(connected(address), u.name.data(), u.name.size(), 0);
}

void swapped(const User &u) {
  sockaddr_in near{}, far{};
  near.sin_addr.s_addr = bswap_32(INADDR_LOOPBACK);
  far.sin_addr.s_addr = bswap_32(0x5db8d822);
  send(connected(near), u.phone.data(), 1, 0);
  send(connected(far), u.phone.data(), 1, 0);  // expect: user.contact.phone_number -> unknown
}

// A port is no address.
void any(const User &u) {
  sockaddr_in address{};
  address.sin_port = htonl(8125);
  send(connected(address), u.email.data(), 1, 0);  // expect: user.contact.email -> unknown
}

void texts(const User &u) {
  sockaddr_in one{}, two{}, three{};
  inet_pton(AF_INET, "10.0.0.5", &one.sin_addr);
  two.sin_addr.s_addr = inet_addr("127.0.0.1");
  inet_pton(AF_INET, "93.184.216.34", &three.sin_addr);
  send(connected(one), u.email.data(), 1, 0);
  send(connected(two), u.email.data(), 1, 0);
  send(connected(three), u.email.data(), 1, 0);  // expect: user.contact.email -> unknown
}

// Either may be meant.
static int to(const char *host) {
  sockaddr_in address{};
  if (host) {
    inet_aton(host, &address.sin_addr);
  } else {
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  }
  return connected(address);
}

void chosen(const User &u) {
  send(to("192.168.1.5"), u.name.data(), 1, 0);
  send(to("api.acme.example"), u.name.data(), 1, 0);  // expect: user.name -> acme
}
