/* Growing buffers with init, append, reset and steal; two at a time; printf-like appenders. */
#include "case_c.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buf {
  char *data;
  size_t len, cap;
};

static void buf_init(struct buf *b) { memset(b, 0, sizeof *b); }
static void buf_add(struct buf *b, const char *s, size_t n) {
  if (b->len + n + 1 > b->cap) {
    b->cap = (b->len + n + 1) * 2;
    b->data = realloc(b->data, b->cap);
  }
  memcpy(b->data + b->len, s, n);
  b->len += n;
  b->data[b->len] = '\0';
}
static void buf_puts(struct buf *b, const char *s) { buf_add(b, s, strlen(s)); }
static void buf_printf(struct buf *b, const char *fmt, ...) {
  char tmp[128];
  va_list ap;
  va_start(ap, fmt);
  int n = vsnprintf(tmp, sizeof tmp, fmt, ap);
  va_end(ap);
  if (n > 0) buf_add(b, tmp, (size_t)n);
}
static char *buf_steal(struct buf *b) {
  char *out = b->data;
  buf_init(b);
  return out;
}
static void buf_free(struct buf *b) {
  free(b->data);
  buf_init(b);
}
static void json_pair(struct buf *b, const char *k, const char *v) { buf_printf(b, "\"%s\":\"%s\",", k, v); }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct buf a, b, c;
  buf_init(&a);
  buf_init(&b);
  buf_init(&c);
  buf_puts(&a, "mail=");
  acme_send(a.data);
  buf_puts(&a, u.email);
  acme_send(a.data);  // expect: user.contact.email -> acme
  acme_send_int((long)a.len);
  buf_puts(&b, u.plan);
  acme_send(b.data);
  buf_printf(&b, " %d %s", u.id, u.name);
  acme_send(b.data);  // expect: user.name -> acme
  json_pair(&c, "plan", u.plan);
  acme_send(c.data);
  json_pair(&c, "phone", u.phone);
  acme_send(c.data);  // expect: user.contact.phone_number -> acme
  char *text = buf_steal(&a);
  acme_send(text);  // expect: user.contact.email -> acme
  free(text);
  buf_puts(&a, "again");
  acme_send(a.data);
  buf_free(&b);
  buf_puts(&b, "fresh");
  acme_send(b.data);
  buf_printf(&a, "%zu", strlen(u.email));
  acme_send(a.data);
  buf_free(&a);
  buf_free(&c);
  return 0;
}
