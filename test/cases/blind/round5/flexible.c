/* Flexible array members, headers before the data, tagged blobs, growing buffers, string tables. */
#include "svc_c.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct blob {
  uint32_t type;
  size_t size;
  char data[];
};
static struct blob *blob_new(uint32_t type, const char *text) {
  size_t n = strlen(text) + 1;
  struct blob *b = malloc(sizeof *b + n);
  if (!b) abort();
  b->type = type;
  b->size = n;
  memcpy(b->data, text, n);
  return b;
}
typedef char *str;
struct str_header {
  size_t len, cap;
  char text[1];
};
static struct str_header *header(str s) { return (struct str_header *)(s - offsetof(struct str_header, text)); }
static str str_new(const char *from) {
  size_t n = strlen(from);
  struct str_header *h = malloc(sizeof *h + n);
  h->len = h->cap = n;
  memcpy(h->text, from, n + 1);
  return h->text;
}
static str str_cat(str s, const char *more) {
  struct str_header *h = header(s);
  size_t n = strlen(more);
  h = realloc(h, sizeof *h + h->len + n);
  memcpy(h->text + h->len, more, n + 1);
  h->len += n;
  return h->text;
}
static size_t str_len(str s) { return header(s)->len; }
static void str_free(str s) { free(header(s)); }

struct buffer {
  char *data;
  size_t len, cap;
};
static void buffer_add(struct buffer *b, const char *s, size_t n) {
  if (b->len + n + 1 > b->cap) {
    b->cap = (b->len + n + 1) * 2;
    b->data = realloc(b->data, b->cap);
  }
  memcpy(b->data + b->len, s, n);
  b->len += n;
  b->data[b->len] = 0;
}
static void buffer_reset(struct buffer *b) {
  free(b->data);
  memset(b, 0, sizeof *b);
}
struct value {
  enum { V_INT, V_STR, V_LIST } tag;
  union {
    long i;
    const char *s;
    struct value *list;
  } u;
};
static struct value v_int(long i) { return (struct value){.tag = V_INT, .u.i = i}; }
static struct value v_str(const char *s) { return (struct value){.tag = V_STR, .u = {.s = s}}; }
static void emit(const struct value *v) {
  switch (v->tag) {
    case V_INT: acme_send_int((int)v->u.i); break;  // expect: user.name -> acme
    case V_STR: acme_send(v->u.s); break;           // expect: user.name -> acme
    case V_LIST: emit(v->u.list); break;
  }
}

void flexible(const struct account *a) {
  struct blob *m = blob_new(1, a->email);
  struct blob *p = blob_new(2, a->plan);
  acme_send(m->data);                     // expect: user.contact.email -> acme
  acme_send_int((int)m->type);            // silent
  acme_send_int((int)m->size);            // silent
  acme_send(p->data);                     // silent
  acme_send_bytes(m, sizeof *m + m->size);  // expect: user.contact.email -> acme
  acme_send_bytes(p, sizeof *p + p->size);  // silent
  memcpy(p->data, m->data, 4);
  acme_send(p->data);                     // expect: user.contact.email -> acme
  free(m);
  m = blob_new(3, "again");
  acme_send(m->data);                     // silent
  free(m);
  free(p);
  str s = str_new("hello ");
  acme_send(s);                           // silent
  s = str_cat(s, a->name);
  acme_send(s);                           // expect: user.name -> acme
  acme_send_int((int)str_len(s));         // silent
  str t = str_cat(str_new("plan "), a->plan);
  acme_send(t);                           // silent
  str_free(s);
  str_free(t);
  s = str_new(a->phone);
  acme_send(s + 3);                       // expect: user.contact.phone_number -> acme
  str_free(s);
  struct buffer b = {0};
  buffer_add(&b, a->plan, strlen(a->plan));
  acme_send(b.data);                      // silent
  buffer_add(&b, a->email, strlen(a->email));
  acme_send(b.data);                      // expect: user.contact.email -> acme
  acme_send_int((int)b.len);              // silent
  buffer_reset(&b);
  buffer_add(&b, "x", 1);
  acme_send(b.data);                      // silent
  buffer_reset(&b);
  struct value n = v_int((long)strlen(a->email)), w = v_str(a->name);
  emit(&n);
  emit(&w);
  struct value l = {.tag = V_LIST, .u.list = &w};
  emit(&l);
  struct value clean = v_str(a->plan);
  acme_send(clean.u.s);                   // silent
  clean = w;
  acme_send(clean.u.s);                   // expect: user.name -> acme
  clean.u.i = 3;
  acme_send_int((int)clean.u.i);          // silent
}
