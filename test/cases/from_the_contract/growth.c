// Buffers that grow, lines that are read, streams in memory, and what wiping leaves.
// flags: -std=gnu11
#define _GNU_SOURCE
#include "member.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *data;
  size_t len, cap;
} buf_t;

static int buf_reserve(buf_t *b, size_t more) {
  if (b->len + more + 1 <= b->cap) return 0;
  size_t cap = b->cap ? b->cap * 2 : 32;
  while (cap < b->len + more + 1) cap *= 2;
  char *grown = realloc(b->data, cap);
  if (!grown) return -1;
  b->data = grown;
  b->cap = cap;
  return 0;
}

static void buf_put(buf_t *b, const void *bytes, size_t n) {
  if (buf_reserve(b, n)) return;
  memcpy(b->data + b->len, bytes, n);
  b->len += n;
  b->data[b->len] = 0;
}

static void buf_puts(buf_t *b, const char *s) { buf_put(b, s, strlen(s)); }

static void buf_printf(buf_t *b, const char *fmt, ...) {
  va_list ap, again;
  va_start(ap, fmt);
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, fmt, ap);
  va_end(ap);
  if (n >= 0 && !buf_reserve(b, (size_t)n)) {
    vsnprintf(b->data + b->len, (size_t)n + 1, fmt, again);
    b->len += (size_t)n;
  }
  va_end(again);
}

static void buf_reset(buf_t *b) {
  free(b->data);
  *b = (buf_t){0};
}

static char *join(const char **parts, size_t n, char sep) {
  size_t total = 1;
  for (size_t i = 0; i < n; i++) total += strlen(parts[i]) + 1;
  char *out = malloc(total), *at = out;
  for (size_t i = 0; i < n; i++) {
    if (i) *at++ = sep;
    at = stpcpy(at, parts[i]);
  }
  return out;
}

static int *years_of(const member_t *all, size_t n) {
  int *years = NULL;
  size_t cap = 0;
  for (size_t i = 0; i < n; i++) {
    if (i == cap) years = realloc(years, (cap = cap * 2 + 4) * sizeof *years);
    years[i] = all[i].birth_year;
  }
  return years;
}

int main(void) {
  member_t m[2];
  member_load(1, &m[0]);
  member_load(2, &m[1]);

  buf_t a = {0}, b = {0};
  buf_puts(&a, "name=");
  buf_puts(&a, m[0].first);
  buf_puts(&b, "tier=");
  buf_puts(&b, m[0].tier);
  acme_bytes(a.data, a.len);  // expect: user.name -> acme
  acme_bytes(b.data, b.len);
  acme_number((long)a.len);
  buf_printf(&b, "&year=%d", m[1].birth_year);
  acme_text(b.data);  // expect: user.date_of_birth -> acme
  buf_reset(&a);
  buf_puts(&a, "fresh");
  acme_text(a.data);
  buf_printf(&a, "%s/%u", m[0].tier, m[0].number);
  acme_text(a.data);
  buf_printf(&a, " <%s>", m[0].email);
  acme_text(a.data);  // expect: user.contact.email -> acme

  const char *both[] = {m[0].first, m[0].last};
  const char *none[] = {"a", m[0].tier};
  char *joined = join(both, 2, ' ');
  acme_text(joined);  // expect: user.name -> acme
  char *plain = join(none, 2, ',');
  acme_text(plain);
  free(joined);
  free(plain);

  int *years = years_of(m, 2);
  acme_number(years[1]);  // expect: user.date_of_birth -> acme
  free(years);

  char *text = NULL;
  if (asprintf(&text, "%s;%s", m[0].tier, m[0].email) > 0) {
    acme_text(text);  // expect: user.contact.email -> acme
    free(text);
  }
  if (asprintf(&text, "%u", m[0].number) > 0) {
    acme_text(text);
    free(text);
  }

  char *line = strdup(m[0].email);
  size_t n = strlen(line);
  memset(line, 0, n);
  free(line);
  line = malloc(16);
  strcpy(line, "ok");
  acme_text(line);
  free(line);

  char *secret = strndup(m[0].last, 10);
  acme_text(secret);  // expect: user.name -> acme
  explicit_bzero(secret, 10);
  secret = realloc(secret, 20);
  acme_text(secret);
  strcat(secret, m[0].tier);
  acme_text(secret);
  free(secret);
  return 0;
}
