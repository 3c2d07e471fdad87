/* C: varargs, goto, setjmp, switch with fall-through, macros. */
#include "svc_c.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIELD(u, what) ((u)->what)
#define SEND_PAIR(key, value)                           \
  do {                                                  \
    char pair_[128];                                    \
    snprintf(pair_, sizeof pair_, "%s=%s", key, value); \
    acme_send(pair_);                                   \
  } while (0)
#define MASKED(text) ((void)(text), "***")
#define LENGTH(text) ((int)strlen(text))
#define GETTER(what) \
  static const char *get_##what(const struct user *u) { return u->what; }
#define COLUMNS(X) X(plan) X(name)
#define AS_STRING(what) #what " "

COLUMNS(GETTER)

static const char column_names[] = COLUMNS(AS_STRING);

static void format(char *out, size_t size, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  vsnprintf(out, size, fmt, args);
  va_end(args);
}

/* strings up to a NULL, joined by commas */
static void join(char *out, size_t size, ...) {
  va_list args;
  const char *part;
  out[0] = '\0';
  va_start(args, size);
  while ((part = va_arg(args, const char *)) != NULL) {
    strncat(out, part, size - strlen(out) - 1);
    strncat(out, ",", size - strlen(out) - 1);
  }
  va_end(args);
}

static int sum(int n, ...) {
  va_list args;
  int total = 0;
  va_start(args, n);
  while (n-- > 0) total += va_arg(args, int);
  va_end(args);
  return total;
}

static int export_user(int id, char *out, size_t size) {
  struct user *u = malloc(sizeof *u);
  int rc = -1;
  snprintf(out, size, "failed");
  if (!u) goto done;
  if (user_load(id, u) != 0) goto cleanup;
  snprintf(out, size, "%s", u->email);
  rc = 0;
cleanup:
  free(u);
done:
  return rc;
}

static const char *pick(const struct user *u, int column) {
  const char *text = "none";
  switch (column) {
    case 0: return u->plan;
    case 1: text = u->name; break;
    case 2: text = u->email; /* fall through */
    case 3: text = "private"; break;
    default: break;
  }
  return text;
}

static jmp_buf on_error;
static char last_error[96];

static void parse(const char *text) {
  if (text[0] == '+') {
    snprintf(last_error, sizeof last_error, "bad input %s", text);
    longjmp(on_error, 1);
  }
  snprintf(last_error, sizeof last_error, "none");
}

static void guarded(const char *text) {
  if (setjmp(on_error) == 0) {
    parse(text);
    acme_send(last_error); // silent
  } else {
    acme_send(last_error); // expect: user.contact.phone_number -> acme
  }
}

int main(void) {
  struct user u;
  char out[200];
  if (user_load(5, &u)) return 1;

  format(out, sizeof out, "%d %s", u.id, u.plan);
  acme_send(out); // silent
  format(out, sizeof out, "%d %s", u.id, u.name);
  acme_send(out); // expect: user.name -> acme
  join(out, sizeof out, "a", u.plan, (char *)NULL);
  acme_send(out); // silent
  join(out, sizeof out, "a", u.plan, u.phone, (char *)NULL);
  acme_send(out); // expect: user.contact.phone_number -> acme
  acme_send_int(sum(2, u.id, LENGTH(u.name))); // silent

  acme_send(FIELD(&u, plan)); // silent
  acme_send(FIELD(&u, email)); // expect: user.contact.email -> acme
  SEND_PAIR("plan", u.plan); // silent
  SEND_PAIR("mail", u.email); // expect: user.contact.email -> acme
  acme_send(MASKED(u.email)); // silent
  acme_send_int(LENGTH(u.email)); // silent
  acme_send(get_plan(&u)); // silent
  acme_send(get_name(&u)); // expect: user.name -> acme
  acme_send(column_names); // silent

  if (export_user(6, out, sizeof out) == 0) acme_send(out); // expect: user.contact.email -> acme
  export_user(-1, out, sizeof out);
  snprintf(out, sizeof out, "%s", u.plan);
  acme_send(out); // silent
  acme_send(pick(&u, 0)); // silent
  acme_send(pick(&u, 1)); // expect: user.name -> acme
  acme_send(pick(&u, 2)); // silent
  acme_send(pick(&u, 9)); // silent

  guarded("plain text");
  guarded(u.phone);

  int tries = 0;
  const char *text = u.email;
again:
  mailhub_deliver(text, "hello"); // silent (approved recipient)
  globex_send(text); // expect: user.contact.email -> globex // expect: user.name -> globex
  text = u.name;
  if (++tries < 2) goto again;
  text = u.plan;
  globex_send(text); // silent
  const char *hashed = sha256_hex(u.email);
  acme_send(hashed); // silent (approved hash)
  globex_send(hashed); // expect: user.contact.email -> globex via hash
  globex_send(tokenize_text(u.phone)); // silent (approved tokenize)
  return 0;
}
