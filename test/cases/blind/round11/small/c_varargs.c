/* Variable arguments: formatting wrappers, lists that end with NULL, a typed argument list, selected arguments. */
#include "svc_c.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int format_to(char *out, size_t room, const char *format, ...) __attribute__((format(printf, 3, 4)));
static int format_to(char *out, size_t room, const char *format, ...) {
  va_list args;
  va_start(args, format);
  int n = vsnprintf(out, room, format, args);
  va_end(args);
  return n;
}

static void join(char *out, size_t room, ...) __attribute__((sentinel));
static void join(char *out, size_t room, ...) {
  va_list args;
  out[0] = '\0';
  va_start(args, room);
  for (const char *part = va_arg(args, const char *); part != NULL; part = va_arg(args, const char *)) {
    strncat(out, part, room - strlen(out) - 1);
    strncat(out, ".", room - strlen(out) - 1);
  }
  va_end(args);
}

static int count_args(const char *first, ...) {
  va_list args;
  int n = 0;
  va_start(args, first);
  for (const char *p = first; p != NULL; p = va_arg(args, const char *)) n++;
  va_end(args);
  return n;
}

static long sum_of(int n, ...) {
  long sum = 0;
  va_list args;
  va_start(args, n);
  while (n-- > 0) sum += va_arg(args, int);
  va_end(args);
  return sum;
}

struct report {
  char text[256];
  int lines;
};

static void report_vline(struct report *r, const char *tag, const char *format, va_list args) {
  size_t used = strlen(r->text);
  snprintf(r->text + used, sizeof r->text - used, "%s: ", tag);
  used = strlen(r->text);
  vsnprintf(r->text + used, sizeof r->text - used, format, args);
  r->lines++;
}

static void report_line(struct report *r, const char *format, ...) {
  va_list args;
  va_start(args, format);
  report_vline(r, "info", format, args);
  va_end(args);
}

static void track(const char *event, ...) {
  char text[128];
  va_list args;
  va_start(args, event);
  vsnprintf(text, sizeof text, event, args);
  va_end(args);
  globex_send(text);                               // expect: user.contact.phone_number -> globex via none
}

int main(void) {
  struct user u;
  if (user_load(1, &u) != 0) return 1;
  char out[128];
  int n = format_to(out, sizeof out, "%d %s", u.id, u.plan);
  acme_send(out);                                  // silent
  acme_send_int(n);                                // silent
  n = format_to(out, sizeof out, "%d %s", u.id, u.email);
  acme_send(out);                                  // expect: user.contact.email -> acme via none
  acme_send_int(n);                                // silent
  format_to(out, sizeof out, "%s", sha256_hex(u.email));
  acme_send(out);                                  // silent (approved: hash)

  join(out, sizeof out, u.plan, "eu", (char *)NULL);
  acme_send(out);                                  // silent
  join(out, sizeof out, u.plan, u.name, (char *)NULL);
  acme_send(out);                                  // expect: user.name -> acme via none
  acme_send_int(count_args(u.name, u.email, (char *)NULL));   // silent
  join(out, sizeof out, u.phone + 1, redact_text(u.name), (char *)NULL);
  acme_send(out);                                  // expect: user.contact.phone_number -> acme via none
  acme_send_int((int)sum_of(2, u.id, 40));         // silent
  join(out, sizeof out, current_email_c(), u.plan, (char *)NULL);
  globex_send(out);                                // expect: user.contact.email -> globex via none
  acme_send_int((int)sum_of(1, (int)strlen(u.name)));         // silent
  globex_send_int((int)sum_of(2, atoi(u.phone + 1), 1));      // expect: user.contact.phone_number -> globex via none

  struct report mine = {"", 0};
  struct report other = {"", 0};
  report_line(&mine, "user %s;", u.name);
  report_line(&other, "plan %s;", u.plan);
  acme_send(other.text);                           // silent
  acme_send_int(mine.lines + other.lines);         // silent
  acme_send(mine.text);                            // expect: user.name -> acme via none
  globex_send(mine.text);                          // expect: user.name -> globex via none
  memset(&mine, 0, sizeof mine);
  report_line(&mine, "again %d;", u.id);
  globex_send(mine.text);                          // silent
  track("start %d", u.id);
  track("phone %s", u.phone);
  return 0;
}
