// flags: -std=gnu11 -D_GNU_SOURCE -Wno-everything
// POSIX: addresses, names, numbers, and what only answers; each call with its twin.
#include "pii_case_c.h"

#include <arpa/inet.h>
#include <endian.h>
#include <fcntl.h>
#include <grp.h>
#include <iconv.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pwd.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

static int opened(const char *host) {
  struct addrinfo *found;
  getaddrinfo(host, "80", NULL, &found);
  int s = socket(AF_INET, SOCK_STREAM, 0);
  connect(s, found->ai_addr, found->ai_addrlen);
  return s;
}

void addresses(const struct user *u) {
  { struct hostent *h = gethostbyname2(u->name, AF_INET); acme_send(h->h_name); }  // expect: user.name -> acme confidence high
  { struct hostent *h = gethostbyname2(u->plan, AF_INET); acme_send(h->h_name); }
  { acme_send_int(inet_addr(u->name)); }  // expect: user.name -> acme confidence high
  { acme_send_int(inet_addr(u->plan)); }
  { struct in_addr a; inet_aton(u->name, &a); acme_send_int(a.s_addr); }  // expect: user.name -> acme confidence high
  { struct in_addr a; inet_aton(u->plan, &a); acme_send_int(a.s_addr); }
  { struct in_addr a; inet_aton(u->name, &a); acme_send(inet_ntoa(a)); }  // expect: user.name -> acme confidence high
  { struct in_addr a; inet_aton(u->plan, &a); acme_send(inet_ntoa(a)); }
  { struct in_addr a; inet_aton(u->name, &a); char t[64]; inet_ntop(AF_INET, &a, t, 64); acme_send(t); }  // expect: user.name -> acme confidence high
  { struct in_addr a; inet_aton(u->plan, &a); char t[64]; inet_ntop(AF_INET, &a, t, 64); acme_send(t); }
  { struct in_addr a; inet_aton(u->name, &a); char t[64]; acme_send(inet_ntop(AF_INET, &a, t, 64)); }  // expect: user.name -> acme confidence high
  { struct in_addr a; inet_aton(u->plan, &a); char t[64]; acme_send(inet_ntop(AF_INET, &a, t, 64)); }
  { struct sockaddr_in a = {0}; inet_aton(u->name, &a.sin_addr); char h[64], s[8]; getnameinfo((struct sockaddr *)&a, sizeof a, h, 64, s, 8, 0); acme_send(h); }  // expect: user.name -> acme confidence high
  { struct sockaddr_in a = {0}; inet_aton(u->plan, &a.sin_addr); char h[64], s[8]; getnameinfo((struct sockaddr *)&a, sizeof a, h, 64, s, 8, 0); acme_send(h); }
  { struct sockaddr_in a = {0}; a.sin_port = htons(atoi(u->name)); char h[64], s[8]; getnameinfo((struct sockaddr *)&a, sizeof a, h, 64, s, 8, 0); acme_send(s); }  // expect: user.name -> acme confidence high
  { struct sockaddr_in a = {0}; a.sin_port = htons(atoi(u->plan)); char h[64], s[8]; getnameinfo((struct sockaddr *)&a, sizeof a, h, 64, s, 8, 0); acme_send(s); }
  { struct in_addr a; inet_aton(u->name, &a); char t[64] = "x"; acme_send_int(inet_aton(u->plan, &a) ? 1 : 0); }
  { struct addrinfo *a; acme_send(gai_strerror(getaddrinfo(u->name, "80", NULL, &a))); }
}

void accounts(const struct user *u) {
  { char d[64]; fgets(d, 64, fmemopen((void *)u->name, 3, "r")); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; fgets(d, 64, fmemopen((void *)u->plan, 3, "r")); acme_send(d); }
  { acme_send(getpwnam(u->name)->pw_gecos); }  // expect: user.name -> acme confidence high
  { acme_send(getpwnam(u->plan)->pw_gecos); }
  { acme_send(getgrnam(u->name)->gr_name); }  // expect: user.name -> acme confidence high
  { acme_send(getgrnam(u->plan)->gr_name); }
  { char p[4096]; realpath(u->name, p); acme_send(p); }  // expect: user.name -> acme confidence high
  { char p[4096]; realpath(u->plan, p); acme_send(p); }
  { acme_send(realpath(u->name, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(realpath(u->plan, NULL)); }
  { char *in = (char *)u->name, d[64], *out = d; size_t n = 3, m = 64; iconv(iconv_open("UTF-8", "LATIN1"), &in, &n, &out, &m); acme_send(d); }  // expect: user.name -> acme confidence high
  { char *in = (char *)u->plan, d[64], *out = d; size_t n = 3, m = 64; iconv(iconv_open("UTF-8", "LATIN1"), &in, &n, &out, &m); acme_send(d); }
}

void numbers(const struct user *u) {
  { acme_send_int(ntohl(atoi(u->name))); }  // expect: user.name -> acme confidence high
  { acme_send_int(ntohl(atoi(u->plan))); }
  { acme_send_int(ntohs(atoi(u->name))); }  // expect: user.name -> acme confidence high
  { acme_send_int(ntohs(atoi(u->plan))); }
  { acme_send_int(htobe64(atoi(u->name))); }  // expect: user.name -> acme confidence high
  { acme_send_int(htobe64(atoi(u->plan))); }
  { acme_send_int(htole16(atoi(u->name))); }  // expect: user.name -> acme confidence high
  { acme_send_int(htole16(atoi(u->plan))); }
}

// What a call fills from elsewhere holds no more what it held.
void filled(const struct user *u) {
  { char b[64]; strcpy(b, u->name); lseek(3, 0, SEEK_SET); acme_send(b); }  // expect: user.name -> acme confidence high
  { char b[64]; strcpy(b, u->plan); lseek(3, 0, SEEK_SET); acme_send(b); }
  { char b[64]; strcpy(b, u->name); pread(3, b, 64, 0); acme_send(b); }
  { char b[64]; strcpy(b, u->name); recvfrom(3, b, 64, 0, NULL, NULL); acme_send(b); }
  { int n = atoi(u->name); socklen_t l = sizeof n; acme_send_int(getsockopt(3, SOL_SOCKET, SO_ERROR, &n, &l)); }
}

// What is asked of descriptors and processes answers with nothing of the data that it is asked with.
void answers(const struct user *u) {
  { struct sockaddr_in a = {0}; inet_aton(u->name, &a.sin_addr); acme_send_int(bind(3, (struct sockaddr *)&a, sizeof a)); }
  { openlog(u->name, 0, LOG_USER); closelog(); acme_send(u->plan); }
  { acme_send_int(fcntl(3, F_SETOWN, atoi(u->name))); }
  { acme_send_int(fsync(atoi(u->name))); }
  { acme_send_int(ftruncate(3, atoi(u->name))); }
  { int n = atoi(u->name); acme_send_int(ioctl(3, FIONREAD, &n)); }
  { acme_send_int(listen(3, atoi(u->name))); }
  { acme_send_int(lseek(3, atoi(u->name), SEEK_SET)); }
  { struct timespec t = {atoi(u->name), 0}; acme_send_int(nanosleep(&t, NULL)); }
  { acme_send_int(sleep(atoi(u->name))); }
  { acme_send_int(usleep(atoi(u->name))); }
  { acme_send_int(kill(getpid(), atoi(u->name))); }
  { acme_send_int(raise(atoi(u->name))); }
  { acme_send_int(shutdown(atoi(u->name), SHUT_RDWR)); }
  { int n = atoi(u->name); acme_send_int(setsockopt(3, SOL_SOCKET, SO_SNDBUF, &n, sizeof n)); }
  { struct timeval t = {atoi(u->name), 0}; acme_send_int(select(0, NULL, NULL, NULL, &t)); }
  { int n = atoi(u->name); acme_send_int(waitpid(n, &n, 0)); acme_send_int(getuid()); }
}

// A copy of a descriptor leads to the same host.
void copies(const struct user *u) {
  { int s = opened("api.acme.example"); send(dup(s), u->name, 3, 0); }  // expect: user.name -> acme confidence high
  { int s = opened("api.acme.example"); send(dup(s), u->plan, 3, 0); }
  { int s = opened("api.acme.example"); send(dup2(s, 9), u->name, 3, 0); }  // expect: user.name -> acme confidence high
  { int s = opened("api.acme.example"); send(dup2(s, 9), u->plan, 3, 0); }
  { int s = opened("api.acme.example"); send(dup3(s, 9, 0), u->name, 3, 0); }  // expect: user.name -> acme confidence high
  { int s = opened("api.acme.example"); send(dup3(s, 9, 0), u->plan, 3, 0); }
  { int s = opened("api.acme.example"); send(fcntl(s, F_DUPFD, 9), u->name, 3, 0); }  // expect: user.name -> acme confidence high
  { int s = opened("api.acme.example"); send(fcntl(s, F_DUPFD, 9), u->plan, 3, 0); }
}
