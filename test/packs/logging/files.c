// flags: -std=gnu11 -D_GNU_SOURCE
// What is printed to a file that the program opens is stored; to the terminal, or to what it does not show, it is logged.
#include "pii_case_c.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <netdb.h>

void opened(const struct user *u) {
  FILE *file = fopen("/var/lib/app/users", "a");
  fprintf(file, "%s", u->plan);
  fprintf(file, "%s", u->email);                                 // expect: user.contact.email -> storage
  fputs(u->plan, file);
  fputs(u->name, file);                                          // expect: user.name -> storage
  fputc(u->plan[0], file);
  fputc(u->phone[0], file);                                      // expect: user.contact.phone_number -> storage
  fclose(file);
}

void temporary(const struct user *u) {
  FILE *file = tmpfile();
  fprintf(file, "%s", u->plan);
  fprintf(file, "%s", u->email);                                 // expect: user.contact.email -> storage
  FILE *other = fdopen(3, "w");
  fputs(u->plan, other);
  fputs(u->name, other);                                         // expect: user.name -> storage
}

static void print(FILE *to, const char *text) {
  fprintf(to, "%s", text);                                       // expect: user.contact.email -> storage ; user.name -> log
}

static void print_plain(FILE *to, const char *text) { fprintf(to, "%s", text); }

void handed(const struct user *u) {
  FILE *file = fopen("/var/lib/app/users", "a");
  print(file, u->email);
  print(stderr, u->name);
  print_plain(file, u->plan);
}

void given(FILE *to, const struct user *u) {
  fprintf(to, "%s", u->plan);
  fprintf(to, "%s", u->phone);                                   // expect: user.contact.phone_number -> log
}

struct journal { FILE *file; };

static void start(struct journal *j) { j->file = fopen("/var/lib/app/journal", "a"); }
static void note(struct journal *j, const char *text) {
  fprintf(j->file, "%s", text);                                  // expect: user.name -> storage
}
static void note_plain(struct journal *j, const char *text) { fprintf(j->file, "%s", text); }

void kept(const struct user *u) {
  struct journal j;
  start(&j);
  note(&j, u->name);
  note_plain(&j, u->plan);
}

void connected(const struct user *u, const struct addrinfo *found) {
  struct addrinfo *address;
  getaddrinfo("api.acme.example", "80", NULL, &address);
  int s = socket(AF_INET, SOCK_STREAM, 0);
  connect(s, address->ai_addr, address->ai_addrlen);
  FILE *wire = fdopen(s, "w");
  fprintf(wire, "%s", u->plan);
  fprintf(wire, "%s", u->email);                                 // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
}

void redirected(const struct user *u) {
  FILE *file = freopen("/var/lib/app/out", "w", stdin);
  fputs(u->plan, file);
  fputs(u->name, file);                                          // expect: user.name -> storage
}

void large(const struct user *u) {
  FILE *file = fopen64("/var/lib/app/users", "a");
  fputs(u->plan, file);
  fputs(u->name, file);                                          // expect: user.name -> storage
  FILE *other = tmpfile64();
  fputs(u->plan, other);
  fputs(u->email, other);                                        // expect: user.contact.email -> storage
  FILE *again = freopen64("/var/lib/app/out", "w", stdin);
  fputs(u->plan, again);
  fputs(u->phone, again);                                        // expect: user.contact.phone_number -> storage
}
