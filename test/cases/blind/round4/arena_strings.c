// flags: -std=gnu11
/* Growing arrays, string buffers and tagged values in C. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct strs {
  char **v;
  size_t n, cap;
};
static int strs_add(struct strs *s, const char *t) {
  if (s->n == s->cap) {
    size_t cap = s->cap ? s->cap * 2 : 4;
    char **v = realloc(s->v, cap * sizeof *v);
    if (!v) return -1;
    s->v = v;
    s->cap = cap;
  }
  s->v[s->n++] = strdup(t);
  return 0;
}
static char *strs_join(const struct strs *s, const char *sep) {
  size_t len = 1;
  for (size_t i = 0; i < s->n; i++) len += strlen(s->v[i]) + strlen(sep);
  char *out = calloc(1, len), *p = out;
  for (size_t i = 0; i < s->n; i++) p = stpcpy(stpcpy(p, s->v[i]), sep);
  return out;
}
static void strs_free(struct strs *s) {
  for (size_t i = 0; i < s->n; i++) free(s->v[i]);
  free(s->v);
  memset(s, 0, sizeof *s);
}
struct sbuf {
  char *p;
  size_t n, cap;
};
static void sbuf_putn(struct sbuf *b, const char *s, size_t n) {
  if (b->n + n + 1 > b->cap) {
    b->cap = (b->n + n + 1) * 2;
    b->p = realloc(b->p, b->cap);
  }
  memcpy(b->p + b->n, s, n);
  b->n += n;
  b->p[b->n] = 0;
}
static void sbuf_puts(struct sbuf *b, const char *s) { sbuf_putn(b, s, strlen(s)); }
static void sbuf_reset(struct sbuf *b) {
  b->n = 0;
  if (b->p) b->p[0] = 0;
}
enum tag { T_INT, T_STR };
struct value {
  enum tag tag;
  union {
    long i;
    char *s;
  } u;
};
static struct value v_str(const char *s) {
  struct value v = {T_STR, {0}};
  v.u.s = strdup(s);
  return v;
}
static struct value v_int(long i) { return (struct value){.tag = T_INT, .u = {.i = i}}; }
static int v_format(const struct value *v, char *out, size_t n) {
  switch (v->tag) {
    case T_INT: return snprintf(out, n, "%ld", v->u.i);
    case T_STR: return snprintf(out, n, "%s", v->u.s);
  }
  return 0;
}

void arenas(const struct account *a) {
  struct strs x = {0}, y = {0};
  strs_add(&x, a->email);
  strs_add(&x, "x");
  strs_add(&y, a->plan);
  strs_add(&y, "y");
  char *j = strs_join(&x, ",");
  char *k = strs_join(&y, ",");
  acme_send(j);      // expect: user.contact.email -> acme
  acme_send(k);      // silent
  acme_send(x.v[0]); // expect: user.contact.email -> acme
  acme_send(y.v[1]); // silent
  strs_free(&x);
  strs_add(&x, "again");
  struct sbuf b = {0}, d = {0};
  sbuf_puts(&b, "name=");
  sbuf_puts(&b, a->name);
  sbuf_puts(&b, ";");
  sbuf_puts(&d, "plan=");
  sbuf_puts(&d, a->plan);
  acme_send(b.p);           // expect: user.name -> acme
  acme_send(d.p);           // silent
  acme_send_int((int)b.n);  // silent
  sbuf_reset(&d);
  sbuf_puts(&d, a->phone);
  acme_send(d.p); // expect: user.contact.phone_number -> acme
  struct value s = v_str(a->email), i = v_int(a->id);
  char out[128];
  v_format(&s, out, sizeof out);
  acme_send(out); // expect: user.contact.email -> acme
  v_format(&i, out, sizeof out);
  acme_send(out); // silent
  struct value vals[2] = {v_int(1), v_str(a->name)};
  for (int n = 0; n < 2; n++) {
    v_format(&vals[n], out, sizeof out);
    globex_send(out); // expect: user.name -> globex
  }
  free(j);
  free(k);
}
