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

static int connected(const sockaddr_in6 &address) {
  const int fd = socket(AF_INET6, SOCK_STREAM, 0);
  connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
  return fd;
}

void version_6(const User &u) {
  sockaddr_in6 one{}, two{}, three{};
  inet_pton(AF_INET6, "::1", &one.sin6_addr);
  inet_pton(AF_INET6, "fd12::7", &two.sin6_addr);
  inet_pton(AF_INET6, "2001:db8::1", &three.sin6_addr);
  send(connected(one), u.email.data(), 1, 0);
  send(connected(two), u.email.data(), 1, 0);
  send(connected(three), u.email.data(), 1, 0);  // expect: user.contact.email -> unknown
}

// The address that is given decides, not the socket; without one it is where the socket was connected.
static void pass_on(int fd, const sockaddr *to, const std::string &text) { sendto(fd, text.data(), text.size(), 0, to, sizeof(sockaddr_in)); }

void datagrams(const User &u, int fd) {
  sockaddr_in near{}, far{};
  near.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  far.sin_addr.s_addr = inet_addr("93.184.216.34");
  const int own = socket(AF_INET, SOCK_DGRAM, 0);
  sendto(own, u.email.data(), 1, 0, reinterpret_cast<const sockaddr *>(&near), sizeof near);
  sendto(fd, u.email.data(), 1, 0, reinterpret_cast<const sockaddr *>(&near), sizeof near);
  sendto(fd, u.name.data(), 1, 0, reinterpret_cast<const sockaddr *>(&far), sizeof far);  // expect: user.name -> unknown
  pass_on(fd, reinterpret_cast<const sockaddr *>(&near), u.email);
  sendto(connected(near), u.email.data(), 1, 0, nullptr, 0);
  sendto(connected(far), u.email.data(), 1, 0, nullptr, 0);  // expect: user.contact.email -> unknown
}
