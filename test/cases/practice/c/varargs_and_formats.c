/* Variadic functions: sums, wrappers of vprintf, sentinels, forwarded lists; what is chosen and what is sent. */
#include "case_c.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void note(const char *fmt, ...) {
  char line[128];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(line, sizeof line, fmt, ap);
  va_end(ap);
  acme_send(line);  // expect: user.contact.email -> acme // expect: user.name -> acme
}
static void vtrace(const char *fmt, va_list ap) {
  char line[128];
  vsnprintf(line, sizeof line, fmt, ap);
  globex_send(line);  // expect: user.contact.phone_number -> globex
}
static void trace(const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  vtrace(fmt, ap);
  va_end(ap);
}
static void quiet(int level, const char *fmt, ...) {
  char line[64];
  (void)fmt;
  snprintf(line, sizeof line, "level %d", level);
  acme_send(line);
}
static long sum(int n, ...) {
  long total = 0;
  va_list ap;
  va_start(ap, n);
  while (n-- > 0) total += va_arg(ap, int);
  va_end(ap);
  return total;
}
static void join(char *out, size_t n, ...) {
  const char *s;
  va_list ap;
  out[0] = '\0';
  va_start(ap, n);
  while ((s = va_arg(ap, const char *))) strncat(out, s, n - strlen(out) - 1);
  va_end(ap);
}
static int count(const char *first, ...) {
  int n = 0;
  va_list ap, again;
  va_start(ap, first);
  va_copy(again, ap);
  while (va_arg(again, const char *)) n++;
  va_end(again);
  va_end(ap);
  return n;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  note("%d %s", u.id, u.email);
  note("%s", u.name);
  note("%s", u.plan);
  trace("%s %s", "x", u.phone);
  quiet(2, "%s", u.email);
  acme_send_int(sum(2, 1, u.id));
  acme_send_int(sum(2, 1, birth_year(1)));  // expect: user.demographic.date_of_birth -> acme
  char out[128];
  join(out, sizeof out, u.plan, ",", "x", (char *)NULL);
  acme_send(out);
  join(out, sizeof out, u.plan, ",", u.email, (char *)NULL);
  acme_send(out);  // expect: user.contact.email -> acme
  acme_send_int(count("a", u.email, u.name, (char *)NULL));
  snprintf(out, sizeof out, "%.3s|%5d", u.name, u.id);
  acme_send(out);  // expect: user.name -> acme
  sprintf(out, "%s", u.plan);
  acme_send(out);
  return 0;
}
