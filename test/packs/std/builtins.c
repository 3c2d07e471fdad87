// Without the headers of C, what the compiler has of its library goes by the compiler's names.
#include "pii_case_c.h"

void copies(const struct user *u) {
  char d[64], e[64], f[64] = "x", g[64] = "x";
  __builtin_memcpy(d, u->name, 9);
  acme_send(d);                                        // expect: user.name -> acme
  __builtin_memcpy(e, u->plan, 9);
  acme_send(e);
  acme_send(__builtin_memmove(f, u->name, 9));         // expect: user.name -> acme
  acme_send(f);                                        // expect: user.name -> acme
  acme_send(__builtin_memmove(g, u->plan, 9));
  acme_send(g);
  __builtin_memset(d, 0, 64);
  acme_send(d);
  __builtin_memset(e, u->name[0], 64);
  acme_send(e);                                        // expect: user.name -> acme
}

void prints(const struct user *u) {
  char d[64], e[64];
  __builtin___snprintf_chk(d, 64, 0, 64, "%s", u->name);
  acme_send(d);                                        // expect: user.name -> acme
  __builtin___snprintf_chk(e, 64, 0, 64, "%s", u->plan);
  acme_send(e);
}

static void print_list(char *to, const char *format, ...) {
  __builtin_va_list rest;
  __builtin_va_start(rest, format);
  __builtin___vsnprintf_chk(to, 64, 0, 64, format, rest);
  __builtin_va_end(rest);
}

void lists(const struct user *u) {
  char d[64], e[64];
  print_list(d, "%s", u->name);
  acme_send(d);                                        // expect: user.name -> acme
  print_list(e, "%s", u->plan);
  acme_send(e);
}

void made(const struct user *u) {
  char *d = __builtin_alloca(64), *e = __builtin_alloca(64);
  d[0] = u->name[0];
  acme_send(d);                                        // expect: user.name -> acme
  e[0] = u->plan[0];
  acme_send(e);
}
