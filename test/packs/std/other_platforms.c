// What glibc does not have, or has no longer: of the BSDs (strlcpy, strlcat, bsd_signal, explicit_memset), of Windows
// (SecureZeroMemory), of C23 (memset_explicit) and of C before 2011 (gets).
#include "pii_case_c.h"

void *alloca(size_t size);
void (*bsd_signal(int number, void (*handler)(int)))(int);
void *explicit_memset(void *to, int value, size_t size);
char *gets(char *to);
void *memset_explicit(void *to, int value, size_t size);
size_t strlcat(char *to, const char *from, size_t size);
size_t strlcpy(char *to, const char *from, size_t size);
void *RtlSecureZeroMemory(void *to, size_t size);
void *SecureZeroMemory(void *to, size_t size);

void copies(const struct user *u) {
  char a[64], b[64], c[64] = "x", d[64] = "x";
  strlcpy(a, u->name, 64);
  acme_send(a);                    // expect: user.name -> acme
  strlcpy(b, u->plan, 64);
  acme_send(b);
  strlcat(c, u->name, 64);
  acme_send(c);                    // expect: user.name -> acme
  strlcat(d, u->plan, 64);
  acme_send(d);
  acme_send(gets(a));              // expect: user.name -> acme
  acme_send(gets(b));
}

void wiped(const struct user *u) {
  char a[64], b[64], c[64], d[64];
  strlcpy(a, u->name, 64);
  strlcpy(b, u->name, 64);
  strlcpy(c, u->name, 64);
  strlcpy(d, u->name, 64);
  acme_send(a);                    // expect: user.name -> acme
  explicit_memset(a, 0, 64);
  acme_send(a);
  acme_send(b);                    // expect: user.name -> acme
  memset_explicit(b, 0, 64);
  acme_send(b);
  acme_send(c);                    // expect: user.name -> acme
  SecureZeroMemory(c, 64);
  acme_send(c);
  acme_send(d);                    // expect: user.name -> acme
  RtlSecureZeroMemory(d, 64);
  acme_send(d);
}

void made(const struct user *u) {
  char *d = alloca(64), *e = alloca(64);
  strlcpy(d, u->name, 64);
  acme_send(d);                    // expect: user.name -> acme
  strlcpy(e, u->plan, 64);
  acme_send(e);
}

static char kept[64];
static void caught(int number) { acme_send(kept); }  // expect: user.name -> acme
static void caught_quietly(int number) { acme_send_int(number); }

void signals(const struct user *u) {
  strlcpy(kept, u->name, 64);
  bsd_signal(1, caught);
  bsd_signal(2, caught_quietly);
}
