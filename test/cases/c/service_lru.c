// A cache: open addressing, an intrusive list of recent use, eviction with a callback.
// flags: -std=gnu11
#include "case.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define container_of(ptr, type, member)                    \
  ({                                                       \
    const __typeof__(((type *)0)->member) *mptr_ = (ptr);  \
    (type *)((char *)mptr_ - offsetof(type, member));      \
  })
#define list_for_each(pos, head) for ((pos) = (head)->next; (pos) != (head); (pos) = (pos)->next)

struct list {
  struct list *prev, *next;
};

static inline void list_init(struct list *l) { l->prev = l->next = l; }
static inline void list_del(struct list *l) {
  l->prev->next = l->next;
  l->next->prev = l->prev;
}
static inline void list_push(struct list *head, struct list *l) {
  l->next = head->next;
  l->prev = head;
  head->next->prev = l;
  head->next = l;
}

struct entry {
  char *key;
  char *value;
  uint32_t hits;
  struct list recent;
};

typedef void (*evict_fn)(const char *key, const char *value, void *arg);

struct cache {
  struct entry **slots;
  size_t size, used, limit;
  struct list recent;
  evict_fn evict;
  void *arg;
};

static uint32_t fnv(const char *s) {
  uint32_t h = 2166136261u;
  for (; *s; s++) h = (h ^ (uint8_t)*s) * 16777619u;
  return h;
}

static struct cache *cache_new(size_t limit, evict_fn evict, void *arg) {
  struct cache *c = calloc(1, sizeof *c);
  c->size = limit * 2;
  c->limit = limit;
  c->slots = calloc(c->size, sizeof *c->slots);
  list_init(&c->recent);
  c->evict = evict;
  c->arg = arg;
  return c;
}

static struct entry **cache_slot(struct cache *c, const char *key) {
  size_t i = fnv(key) % c->size;
  while (c->slots[i] && strcmp(c->slots[i]->key, key) != 0) i = (i + 1) % c->size;
  return &c->slots[i];
}

static void cache_evict(struct cache *c) {
  struct list *oldest = c->recent.prev;
  struct entry *e = container_of(oldest, struct entry, recent);
  list_del(oldest);
  if (c->evict) c->evict(e->key, e->value, c->arg);
  *cache_slot(c, e->key) = NULL;
  free(e->key);
  free(e->value);
  free(e);
  c->used--;
}

static void cache_put(struct cache *c, const char *key, const char *value) {
  struct entry **slot = cache_slot(c, key);
  if (*slot) {
    free((*slot)->value);
    (*slot)->value = strdup(value);
    return;
  }
  if (c->used == c->limit) {
    cache_evict(c);
    slot = cache_slot(c, key);
  }
  struct entry *e = calloc(1, sizeof *e);
  e->key = strdup(key);
  e->value = strdup(value);
  *slot = e;
  list_push(&c->recent, &e->recent);
  c->used++;
}

static const char *cache_get(struct cache *c, const char *key) {
  struct entry *e = *cache_slot(c, key);
  if (!e) return NULL;
  e->hits++;
  list_del(&e->recent);
  list_push(&c->recent, &e->recent);
  return e->value;
}

static void send_evicted(const char *key, const char *value, void *arg) {
  unsigned *count = arg;
  ++*count;
  globex_send(key);
  globex_send(value);  // expect: user.contact.email -> globex
}

static void log_evicted(const char *key, const char *value, void *arg) {
  char *line = arg;
  sprintf(line, "evicted %s (%zu)", key, strlen(value));
}

static void dump(struct cache *c) {
  struct list *l;
  list_for_each(l, &c->recent) {
    const struct entry *e = container_of(l, struct entry, recent);
    acme_send_int(e->hits);
    acme_send(e->key);
    acme_send(e->value);  // expect: user.name -> acme
  }
}

int main(void) {
  struct user u;
  load_user(1, &u);
  unsigned evicted = 0;
  char line[128] = "";
  struct cache *mails = cache_new(2, send_evicted, &evicted);
  struct cache *names = cache_new(2, log_evicted, line);
  struct cache *plans = cache_new(2, NULL, NULL);
  for (int i = 0; i < 5; i++) {
    char key[8];
    snprintf(key, sizeof key, "%d", i);
    cache_put(mails, key, u.email);
  }
  cache_put(names, "a", u.name);
  cache_put(plans, "a", u.plan);
  acme_send(cache_get(mails, "a"));  // expect: user.contact.email -> acme
  acme_send(cache_get(plans, "a"));
  acme_send_int(evicted);
  acme_send(line);
  dump(names);
  return 0;
}
