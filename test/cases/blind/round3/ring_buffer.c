// flags: -std=gnu11
/* A byte ring with explicit contexts, and a hash table of strings. */
#include "svc_c.h"

#include <stdlib.h>
#include <string.h>

#define RING 256
#define BUCKETS 16

struct ring {
  char data[RING];
  size_t head, tail;
};
static void ring_write(struct ring *r, const char *s, size_t n) {
  for (size_t i = 0; i < n; i++) r->data[r->head++ % RING] = s[i];
}
static size_t ring_read(struct ring *r, char *out, size_t n) {
  size_t i = 0;
  while (i < n && r->tail < r->head) out[i++] = r->data[r->tail++ % RING];
  out[i] = 0;
  return i;
}
struct entry {
  char *key, *value;
  struct entry *next;
};
struct table {
  struct entry *bucket[BUCKETS];
};
static unsigned hash(const char *s) {
  unsigned h = 5381;
  while (*s) h = h * 33 + (unsigned char)*s++;
  return h % BUCKETS;
}
static void put(struct table *t, const char *k, const char *v) {
  struct entry *e = malloc(sizeof *e);
  unsigned h = hash(k);
  e->key = strdup(k);
  e->value = strdup(v);
  e->next = t->bucket[h];
  t->bucket[h] = e;
}
static const char *get(const struct table *t, const char *k) {
  for (const struct entry *e = t->bucket[hash(k)]; e; e = e->next)
    if (strcmp(e->key, k) == 0) return e->value;
  return NULL;
}
static void each(const struct table *t, void (*f)(const char *k, const char *v, void *ctx), void *ctx) {
  for (int i = 0; i < BUCKETS; i++)
    for (const struct entry *e = t->bucket[i]; e; e = e->next) f(e->key, e->value, ctx);
}
static void join(const char *k, const char *v, void *ctx) {
  (void)k;
  strcat(ctx, v);
}
static void count(const char *k, const char *v, void *ctx) {
  (void)k;
  (void)v;
  ++*(int *)ctx;
}
static void send_key(const char *k, const char *v, void *ctx) {
  (void)v;
  (void)ctx;
  globex_send(k); // silent
}

void rings(const struct account *a) {
  struct ring in = {0}, out = {0};
  char buf[RING + 1];
  ring_write(&in, a->email, strlen(a->email));
  ring_write(&out, a->plan, strlen(a->plan));
  acme_send_int((int)ring_read(&in, buf, RING)); // silent
  acme_send(buf);                                // expect: user.contact.email -> acme
  char buf2[RING + 1];
  ring_read(&out, buf2, RING);
  acme_send(buf2); // silent
  memset(&in, 0, sizeof in);
  acme_send_bytes(in.data, sizeof in.data); // silent
  acme_send_bytes(out.data, sizeof out.data); // silent
  memcpy(out.data, a->name, 16);
  acme_send_bytes(out.data, sizeof out.data); // expect: user.name -> acme

  struct table people = {{0}}, plans = {{0}};
  put(&people, "owner", a->name);
  put(&plans, "owner", a->plan);
  acme_send(get(&people, "owner")); // expect: user.name -> acme
  acme_send(get(&plans, "owner"));  // silent
  char all[512] = "", none[512] = "";
  int n = 0;
  each(&people, join, all);
  each(&plans, join, none);
  each(&people, count, &n);
  each(&people, send_key, NULL);
  acme_send(all);   // expect: user.name -> acme
  acme_send(none);  // silent
  acme_send_int(n); // silent
  put(&plans, "tel", a->phone);
  acme_send(get(&plans, "tel")); // expect: user.contact.phone_number -> acme
  struct table *t = &people;
  acme_send(get(t, "owner")); // expect: user.name -> acme
  struct table fresh = {{0}};
  t = &fresh;
  put(t, "k", "v");
  acme_send(get(t, "k")); // silent
}
