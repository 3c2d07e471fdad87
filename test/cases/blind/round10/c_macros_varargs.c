/* va_list handed on, va_copy, va_arg of structs and pointers, variadic macros, X-macros, token pasting, stringising, do-while macros. */
#include "svc_c.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define FIELDS(X) X(owner) X(shelf)
#define FORMAT(out, ...) snprintf(out, sizeof(out), __VA_ARGS__)
#define SECOND(a, b, ...) (b)
#define GETTER(kind) get_##kind
#define STR(x) #x
#define SWAP_TEXT(a, b)    \
  do {                     \
    const char *tmp = (a); \
    (a) = (b);             \
    (b) = tmp;             \
  } while (0)

struct badge {
  PII(user.government_id) int number;
  int door;
};

struct card {
#define DECLARE(f) char f[32];
  FIELDS(DECLARE)
#undef DECLARE
};

#define DEFINE(f) \
  static const char *get_##f(const struct card *c) { return c->f; }
FIELDS(DEFINE)
#undef DEFINE

static void format_list(char *out, size_t n, const char *format, va_list args) {
  va_list copy;
  va_copy(copy, args);
  vsnprintf(out, n, format, copy);
  va_end(copy);
}

static void format_text(char *out, size_t n, const char *format, ...) {
  va_list args;
  va_start(args, format);
  format_list(out, n, format, args);
  va_end(args);
}

static int sum(int count, ...) {
  va_list args;
  int total = 0;
  va_start(args, count);
  while (count-- > 0) total += va_arg(args, int);
  va_end(args);
  return total;
}

static const char *owner_of(int count, ...) {
  static char out[32];
  va_list args;
  va_start(args, count);
  while (count-- > 0) {
    struct card c = va_arg(args, struct card);
    snprintf(out, sizeof out, "%s", c.owner);
  }
  va_end(args);
  return out;
}

static int ignore(int count, ...) { return count; }

static void formatted(void) {
  char mail[64], plan[64];
  format_text(mail, sizeof mail, "<%s>", current_email());
  format_text(plan, sizeof plan, "<%s>", setting("plan"));
  acme_send(mail);  // expect: user.contact.email -> acme
  acme_send(plan);  // silent: the other call
  FORMAT(mail, "%s %d", "seen", 3);
  acme_send(mail);  // silent: the buffer was written anew
}

static void numbers(const struct badge *b) {
  acme_send_int(sum(2, b->number, 0));  // expect: user.government_id -> acme
  acme_send_int(sum(2, b->door, 0));  // silent: the door
  acme_send_int(ignore(1, b->number));  // silent: the variadic argument is not read
}

static void fields(void) {
  struct card c = {"", "shelf"};
  FORMAT(c.owner, "%s", current_name());
  acme_send(GETTER(owner)(&c));  // expect: user.name -> acme
  acme_send(GETTER(shelf)(&c));  // silent: the other field
  acme_send(owner_of(1, c));  // expect: user.name -> acme
}

static void arguments(void) {
  const char *mail = current_email();
  const char *plan = setting("plan");
  acme_send(SECOND(plan, mail, plan));  // expect: user.contact.email -> acme
  acme_send(SECOND(mail, plan, mail));  // silent: the macro drops the others
  acme_send(STR(current_email()));  // silent: the spelling, not the value
  SWAP_TEXT(mail, plan);
  acme_send(mail);  // silent: exchanged
  acme_send(plan);  // expect: user.contact.email -> acme
}

int main(void) {
  struct badge b = {999999999, 3};
  formatted();
  numbers(&b);
  fields();
  arguments();
  return 0;
}
