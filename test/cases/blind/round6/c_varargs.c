/* C varargs: a logger over vsnprintf, counted strings, sentinels, printf formats, forwarding of va_list. */
#define _GNU_SOURCE
#include "svc_c.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct line {
  char text[256];
  size_t used;
};
static void vput(struct line *l, const char *fmt, va_list ap) {
  int n = vsnprintf(l->text + l->used, sizeof l->text - l->used, fmt, ap);
  if (n > 0) l->used += (size_t)n;
}
static void put(struct line *l, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  vput(l, fmt, ap);
  va_end(ap);
}
static char *format(const char *fmt, ...) {
  char *out = NULL;
  va_list ap;
  va_start(ap, fmt);
  if (vasprintf(&out, fmt, ap) < 0) out = NULL;
  va_end(ap);
  return out;
}
static int sum(int n, ...) {
  int total = 0;
  va_list ap;
  va_start(ap, n);
  for (int i = 0; i < n; ++i) total += va_arg(ap, int);
  va_end(ap);
  return total;
}
static void concat(char *out, size_t size, ...) {
  va_list ap;
  va_start(ap, size);
  out[0] = 0;
  for (const char *s; (s = va_arg(ap, const char *)) != NULL;) strncat(out, s, size - strlen(out) - 1);
  va_end(ap);
}
static void emit(int level, const char *fmt, ...) {
  char buf[128];
  va_list ap;
  if (level < 1) return;
  va_start(ap, fmt);
  vsnprintf(buf, sizeof buf, fmt, ap);
  va_end(ap);
  acme_send(buf); // expect: user.name -> acme
}
#define EMIT(...) emit(2, __VA_ARGS__)

void varargs(const struct account *a) {
  struct line l = {"", 0}, m = {"", 0};
  put(&l, "plan=%s id=%d", a->plan, a->id);
  acme_send(l.text); // silent
  put(&l, " mail=%s", a->email);
  acme_send(l.text); // expect: user.contact.email -> acme
  acme_send_int((int)l.used); // silent
  put(&m, "%zu", strlen(a->email));
  acme_send(m.text); // silent
  char *s = format("%s <%s>", a->name, "x");
  acme_send(s); // expect: user.name -> acme
  free(s);
  s = format("%s", a->plan);
  acme_send(s); // silent
  free(s);
  acme_send_int(sum(2, a->id, 3)); // silent
  acme_send_int(sum(2, atoi(a->phone), 3)); // expect: user.contact.phone_number -> acme
  char joined[100], plain[100];
  concat(joined, sizeof joined, a->plan, a->phone, (char *)NULL);
  concat(plain, sizeof plain, a->plan, "x", (char *)NULL);
  acme_send(joined); // expect: user.contact.phone_number -> acme
  acme_send(plain); // silent
  EMIT("%s", a->name);
  EMIT("%d", a->id);
  l.used = 0;
  memset(l.text, 0, sizeof l.text);
  put(&l, "%s", a->plan);
  acme_send(l.text); // silent
}
