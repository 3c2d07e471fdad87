// A growing string buffer, with printf on top.
#include "case.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sb {
  char *data;
  size_t len, cap;
};

static void sb_init(struct sb *s) {
  s->data = NULL;
  s->len = s->cap = 0;
}

static void sb_reserve(struct sb *s, size_t more) {
  if (s->len + more + 1 <= s->cap) return;
  size_t cap = s->cap ? s->cap * 2 : 64;
  while (cap < s->len + more + 1) cap *= 2;
  s->data = realloc(s->data, cap);
  s->cap = cap;
}

static void sb_append(struct sb *s, const char *text) {
  size_t n = strlen(text);
  sb_reserve(s, n);
  memcpy(s->data + s->len, text, n);
  s->len += n;
  s->data[s->len] = '\0';
}

static void sb_putc(struct sb *s, char c) {
  sb_reserve(s, 1);
  s->data[s->len++] = c;
  s->data[s->len] = '\0';
}

static void sb_printf(struct sb *s, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  int n = vsnprintf(NULL, 0, fmt, ap);
  va_end(ap);
  sb_reserve(s, (size_t)n);
  va_start(ap, fmt);
  vsnprintf(s->data + s->len, (size_t)n + 1, fmt, ap);
  va_end(ap);
  s->len += (size_t)n;
}

static void sb_json_string(struct sb *s, const char *text) {
  sb_putc(s, '"');
  for (const char *p = text; *p; p++) {
    switch (*p) {
      case '"': sb_append(s, "\\\""); break;
      case '\n': sb_append(s, "\\n"); break;
      default: sb_putc(s, *p);
    }
  }
  sb_putc(s, '"');
}

static char *sb_take(struct sb *s) {
  char *text = s->data;
  sb_init(s);
  return text;
}

static void sb_reset(struct sb *s) {
  s->len = 0;
  if (s->data) s->data[0] = '\0';
}

int main(void) {
  struct user u;
  load_user(1, &u);
  struct sb a, b, c, d;
  sb_init(&a);
  sb_init(&b);
  sb_init(&c);
  sb_init(&d);
  sb_append(&a, "mail=");
  sb_append(&a, u.email);
  sb_append(&b, "plan=");
  sb_append(&b, u.plan);
  sb_printf(&c, "%d %s", u.id, u.name);
  sb_json_string(&d, u.phone);
  acme_send(a.data);  // expect: user.contact.email -> acme
  acme_send(b.data);
  acme_send(c.data);  // expect: user.name -> acme
  acme_send(d.data);  // expect: user.contact.phone_number -> acme
  acme_send_int((long)a.len);
  sb_printf(&b, "%d", u.id);
  acme_send(b.data);
  char *text = sb_take(&a);
  acme_send(text);  // expect: user.contact.email -> acme
  sb_append(&a, "fresh");
  acme_send(a.data);
  sb_reset(&b);
  free(text);
  return 0;
}
