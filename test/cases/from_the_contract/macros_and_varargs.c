// X-macros, statement expressions, pasting, logging macros, va_list forwarding, _Generic.
// flags: -std=gnu11
#include "member.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIELDS(X) X(first, 's') X(last, 's') X(email, 's')

enum field {
#define AS_ENUM(name, kind) FIELD_##name,
  FIELDS(AS_ENUM)
#undef AS_ENUM
  FIELD_COUNT
};

static const char *const field_names[] = {
#define AS_NAME(name, kind) #name,
    FIELDS(AS_NAME)
#undef AS_NAME
};

static const char *field_text(const member_t *m, enum field f) {
  switch (f) {
#define AS_CASE(name, kind) \
  case FIELD_##name:        \
    return m->name;
    FIELDS(AS_CASE)
#undef AS_CASE
    default: return NULL;
  }
}

#define MAX(a, b)      \
  ({                   \
    typeof(a) a_ = (a); \
    typeof(b) b_ = (b); \
    a_ > b_ ? a_ : b_; \
  })
#define SWAP(T, a, b) do { T tmp_ = a; a = b; b = tmp_; } while (0)
#define FORMAT(buf, ...) (snprintf((buf), sizeof(buf), __VA_ARGS__), (buf))
#define SEND_IF(cond, what) if (cond) acme_text(what)
#define CONCAT_(a, b) a##b
#define CONCAT(a, b) CONCAT_(a, b)
#define UNIQUE(base) CONCAT(base, __LINE__)
#define send(x) _Generic((x), int: acme_number, uint32_t: acme_number, default: acme_text)(x)
#define cleanup_free __attribute__((cleanup(free_text)))

static void free_text(char **p) { free(*p); }

static void vemit(const char *fmt, va_list ap) {
  char line[256];
  vsnprintf(line, sizeof line, fmt, ap);
  acme_text(line);  // expect: user.contact.email -> acme // expect: user.date_of_birth -> acme
}
static void emit(const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  vemit(fmt, ap);
  va_end(ap);
}

static void emit_plain(const char *fmt, ...) {
  char line[128];
  va_list ap;
  va_start(ap, fmt);
  vsprintf(line, fmt, ap);
  va_end(ap);
  globex_text(line);
}

static int sum(int n, ...) {
  va_list ap;
  va_start(ap, n);
  int total = 0;
  for (int i = 0; i < n; i++) total += va_arg(ap, int);
  va_end(ap);
  return total;
}

static char *concat(const char *first, ...) {
  va_list ap;
  size_t n = strlen(first);
  va_start(ap, first);
  for (const char *s; (s = va_arg(ap, const char *));) n += strlen(s);
  va_end(ap);
  char *out = malloc(n + 1);
  strcpy(out, first);
  va_start(ap, first);
  for (const char *s; (s = va_arg(ap, const char *));) strcat(out, s);
  va_end(ap);
  return out;
}

static void send_all(const char *first, ...) {
  va_list ap;
  va_start(ap, first);
  for (const char *s = first; s; s = va_arg(ap, const char *)) globex_text(s);  // expect: user.name -> globex
  va_end(ap);
}

int main(void) {
  member_t m;
  member_load(7, &m);

  acme_text(field_text(&m, (enum field)m.number));  // expect: user.contact.email -> acme // expect: user.name -> acme
  acme_text(field_names[FIELD_email]);

  acme_number(MAX(m.birth_year, 1900));  // expect: user.date_of_birth -> acme
  acme_number(MAX(m.number, 3u));
  const char *a = m.first, *b = m.tier;
  SWAP(const char *, a, b);
  acme_text(a);
  acme_text(b);  // expect: user.name -> acme
  char buf[64];
  acme_text(FORMAT(buf, "<%s>", m.email));  // expect: user.contact.email -> acme
  acme_text(FORMAT(buf, "<%s>", m.tier));
  SEND_IF(m.number, m.last);  // expect: user.name -> acme
  SEND_IF(m.birth_year > 1990, m.tier);
  const char *UNIQUE(t) = m.first;
  const char *CONCAT(so, me) = m.last;
  acme_text(some);  // expect: user.name -> acme
  send(m.birth_year);  // expect: user.date_of_birth -> acme
  send(m.email);       // expect: user.contact.email -> acme
  send(m.number);
  send(m.tier);

  emit("%s %d", m.email, m.birth_year);
  emit("%s", m.tier);
  emit_plain("%s %u", m.tier, m.number);
  acme_number(sum(2, m.birth_year, 1));  // expect: user.date_of_birth -> acme
  acme_number(sum(2, 2, 1));
  char *c = concat("<", m.email, ">", (char *)NULL);
  acme_text(c);  // expect: user.contact.email -> acme
  free(c);
  c = concat("<", m.tier, ">", (char *)NULL);
  acme_text(c);
  free(c);
  send_all("a", m.tier, m.first, (char *)NULL);
  cleanup_free char *dup = strdup(m.last);
  acme_text(dup);  // expect: user.name -> acme
  acme_number(sizeof(m.email));
  acme_text(__func__);
  char tag[32];
  sprintf(tag, "%.*s", 1, m.first);
  acme_text(tag);  // expect: user.name -> acme
  sprintf(tag, "%zu", strlen(m.first));
  acme_text(tag);
  return 0;
}
