/* Variadic functions: forwarders, counters, formatters, lists ended by NULL. */
#include "svc_c.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void logf_acme(const char *fmt, ...) {
  char line[256];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(line, sizeof line, fmt, ap);
  va_end(ap);
  acme_send(line); // expect: user.contact.email -> acme
}

static void logf_clean(const char *fmt, ...) {
  char line[256];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(line, sizeof line, fmt, ap);
  va_end(ap);
  acme_send(line); // silent
}

static char *vformat(const char *fmt, va_list ap) {
  va_list copy;
  va_copy(copy, ap);
  int n = vsnprintf(NULL, 0, fmt, copy);
  va_end(copy);
  char *out = malloc((size_t)n + 1);
  if (out) vsnprintf(out, (size_t)n + 1, fmt, ap);
  return out;
}

static char *format(const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  char *s = vformat(fmt, ap);
  va_end(ap);
  return s;
}

static int sum(int n, ...) {
  int s = 0;
  va_list ap;
  va_start(ap, n);
  for (int i = 0; i < n; ++i) s += va_arg(ap, int);
  va_end(ap);
  return s;
}

static size_t join(char *to, size_t size, ...) {
  size_t used = 0;
  va_list ap;
  va_start(ap, size);
  for (const char *s; (s = va_arg(ap, const char *)) != NULL;) {
    size_t n = strlen(s);
    if (used + n >= size) break;
    memcpy(to + used, s, n);
    used += n;
  }
  va_end(ap);
  to[used] = '\0';
  return used;
}

static const char *nth(int n, ...) {
  va_list ap;
  va_start(ap, n);
  const char *s = NULL;
  while (n-- >= 0) s = va_arg(ap, const char *);
  va_end(ap);
  return s;
}

static void set_fields(struct account *a, ...) {
  va_list ap;
  va_start(ap, a);
  for (int key; (key = va_arg(ap, int)) != 0;) {
    switch (key) {
      case 1: snprintf(a->plan, sizeof a->plan, "%s", va_arg(ap, const char *)); break;
      case 2: a->id = va_arg(ap, int); break;
    }
  }
  va_end(ap);
}

static void ignore_rest(const char *first, ...) { acme_send(first); } // silent

void wrappers(const struct account *a) {
  logf_acme("user %d <%s>", a->id, a->email);
  logf_acme("plan %s", a->plan);
  logf_clean("plan %s", a->plan);
  logf_clean("length %zu", strlen(a->email));
  char *one = format("hello %s", a->name);
  char *two = format("hello %s", a->plan);
  acme_send(one); // expect: user.name -> acme
  acme_send(two); // silent
  free(one);
  one = format("%d", a->id);
  acme_send(one); // silent
  free(one);
  free(two);
  acme_send_int(sum(2, a->id, 3));                        // silent
  acme_send_int(sum(2, a->id, atoi(a->phone)));           // expect: user.contact.phone_number -> acme
  acme_send_int(sum(1, (int)strlen(a->phone)));           // silent
  char buf[64];
  size_t n = join(buf, sizeof buf, "a", a->plan, NULL);
  acme_send(buf); // silent
  n += join(buf, sizeof buf, "a", a->email, NULL);
  acme_send(buf);          // expect: user.contact.email -> acme
  acme_send_int((int)n);   // silent
  acme_send(nth(0, "x", "y"));     // silent
  acme_send(nth(1, "x", a->name)); // expect: user.name -> acme
  struct account other;
  memset(&other, 0, sizeof other);
  set_fields(&other, 1, "gold", 2, 44, 0);
  acme_send(other.plan);   // silent
  acme_send_int(other.id); // silent
  set_fields(&other, 1, a->phone, 0);
  acme_send(other.plan);   // expect: user.contact.phone_number -> acme
  ignore_rest("first", a->email, a->name);
}
