/* offsetof and container_of, flexible array members, intrusive hash chains, generic vectors with element size, qsort and bsearch. */
#define _GNU_SOURCE
#include "svc_c.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define container_of(p, type, member) ((type *)((char *)(p)-offsetof(type, member)))

struct link {
  struct link *next;
};
struct session {
  int id;
  char owner[32];
  struct link by_id;
  char token[32];
  struct link by_age;
};
struct packet {
  uint32_t len;
  char kind[8];
  char body[];
};
struct vec {
  void *data;
  size_t n, cap, width;
};
struct pair {
  const char *key;
  const char *value;
};

static struct packet *pack(const char *kind, const char *body) {
  size_t n = strlen(body);
  struct packet *p = malloc(sizeof *p + n + 1);
  p->len = (uint32_t)n;
  snprintf(p->kind, sizeof p->kind, "%s", kind);
  memcpy(p->body, body, n + 1);
  return p;
}
static void vec_push(struct vec *v, const void *elem) {
  if (v->n == v->cap) {
    v->cap = v->cap ? v->cap * 2 : 4;
    v->data = realloc(v->data, v->cap * v->width);
  }
  memcpy((char *)v->data + v->n++ * v->width, elem, v->width);
}
static void *vec_at(const struct vec *v, size_t i) { return (char *)v->data + i * v->width; }
static int by_key(const void *a, const void *b) {
  return strcmp(((const struct pair *)a)->key, ((const struct pair *)b)->key);
}
static void session_init(struct session *s, int id, const char *owner, const char *token) {
  s->id = id;
  strncpy(s->owner, owner, sizeof s->owner - 1);
  s->owner[sizeof s->owner - 1] = 0;
  strcpy(s->token, token);
  s->by_id.next = s->by_age.next = NULL;
}

void containers(const struct account *a) {
  struct session s, t;
  session_init(&s, a->id, a->name, "tok");
  session_init(&t, a->id, "nobody", a->plan);
  struct link *l = &s.by_id;
  acme_send(container_of(l, struct session, by_id)->owner); // expect: user.name -> acme
  acme_send(container_of(l, struct session, by_id)->token); // silent
  acme_send_int(container_of(l, struct session, by_id)->id); // silent
  struct link *k = &s.by_age;
  k->next = &t.by_age;
  acme_send(container_of(k->next, struct session, by_age)->owner); // silent
  acme_send(container_of(k, struct session, by_age)->owner); // expect: user.name -> acme
  struct packet *p = pack("mail", a->email), *q = pack("plan", a->plan);
  acme_send(p->body); // expect: user.contact.email -> acme
  acme_send(p->kind); // silent
  acme_send_int((int)p->len); // silent
  acme_send(q->body); // silent
  acme_send_bytes(p, sizeof *p + p->len); // expect: user.contact.email -> acme
  acme_send_bytes(q, sizeof *q + q->len); // silent
  free(p);
  free(q);
  struct vec v = {0}, w = {0};
  v.width = w.width = sizeof(struct pair);
  struct pair one = {"mail", a->email}, two = {"plan", a->plan};
  vec_push(&v, &one);
  vec_push(&w, &two);
  acme_send(((struct pair *)vec_at(&v, 0))->value); // expect: user.contact.email -> acme
  acme_send(((struct pair *)vec_at(&v, 0))->key); // silent
  acme_send(((struct pair *)vec_at(&w, 0))->value); // silent
  acme_send_int((int)v.n); // silent
  qsort(v.data, v.n, v.width, by_key);
  struct pair want = {a->phone, NULL};
  struct pair *hit = bsearch(&want, w.data, w.n, w.width, by_key);
  if (hit) acme_send(hit->value); // silent
  hit = bsearch(&want, v.data, v.n, v.width, by_key);
  if (hit) acme_send(hit->value); // expect: user.contact.email -> acme
  if (hit) acme_send(hit->key); // silent
  struct pair copy;
  memcpy(&copy, &one, sizeof copy);
  acme_send(copy.value); // expect: user.contact.email -> acme
  acme_send(copy.key); // silent
  copy.value = NULL;
  copy.key = a->plan;
  acme_send_bytes(&copy, sizeof copy); // silent
  unsigned char raw[sizeof(struct session)];
  memcpy(raw, &s, sizeof s);
  struct session back;
  memcpy(&back, raw, sizeof back);
  acme_send(back.owner); // expect: user.name -> acme
}
