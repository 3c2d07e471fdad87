// printf-like wrappers in front of a sink.
#include "case.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void vlog(int level, const char *fmt, va_list ap) {
  char line[512];
  int n = snprintf(line, sizeof line, "[%d] ", level);
  vsnprintf(line + n, sizeof line - (size_t)n, fmt, ap);
  acme_send(line);  // expect: user.contact.email -> acme; user.name -> acme
}

static void log_info(const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  vlog(1, fmt, ap);
  va_end(ap);
}

static void log_quiet(const char *fmt, ...) {
  char line[128];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(line, sizeof line, fmt, ap);
  va_end(ap);
  acme_send(line);
}

static char *format(const char *fmt, ...) {
  static char text[256];
  va_list ap;
  va_start(ap, fmt);
  vsprintf(text, fmt, ap);
  va_end(ap);
  return text;
}

#define LOG(...) log_info(__VA_ARGS__)

static void send_all(int count, ...) {
  va_list ap;
  va_start(ap, count);
  for (int i = 0; i < count; i++) {
    const char *text = va_arg(ap, const char *);
    acme_send(text);  // expect: user.contact.phone_number -> acme
  }
  va_end(ap);
}

static int sum(int count, ...) {
  int total = 0;
  va_list ap, copy;
  va_start(ap, count);
  va_copy(copy, ap);
  for (int i = 0; i < count; i++) total += va_arg(copy, int);
  va_end(copy);
  va_end(ap);
  return total;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  log_info("login %s", u.email);
  LOG("name %s %d", u.name, u.id);
  log_quiet("plan %s of %d", u.plan, u.id);
  acme_send(format("<%s>", u.phone));  // expect: user.contact.phone_number -> acme
  send_all(2, "x", u.phone);
  acme_send_int(sum(2, u.id, 4));
  acme_send_int(sum(2, u.email[0], 4));  // expect: user.contact.email -> acme
  return 0;
}
