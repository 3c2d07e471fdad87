#define _GNU_SOURCE
#include "kv.h"

#include <stdlib.h>
#include <string.h>

static unsigned hash(const char *s) {
  unsigned h = 5381;
  while (*s) h = h * 33 + (unsigned char)*s++;
  return h % KV_BUCKETS;
}
static struct kv_entry *find(struct kv *kv, const char *key) {
  for (struct kv_entry *e = kv->buckets[hash(key)]; e; e = e->next)
    if (strcmp(e->key, key) == 0) return e;
  return NULL;
}
void kv_init(struct kv *kv) { memset(kv, 0, sizeof *kv); }
void kv_set(struct kv *kv, const char *key, const char *value) {
  struct kv_entry *e = find(kv, key);
  if (!e) {
    unsigned b = hash(key);
    e = calloc(1, sizeof *e);
    e->key = strdup(key);
    e->next = kv->buckets[b];
    kv->buckets[b] = e;
    kv->count++;
  }
  free(e->value);
  e->value = strdup(value);
  if (kv->on_set) kv->on_set(kv, e->key, e->value);
}
const char *kv_get(struct kv *kv, const char *key) {
  struct kv_entry *e = find(kv, key);
  if (!e) return NULL;
  e->hits++;
  return e->value;
}
unsigned kv_hits(struct kv *kv, const char *key) {
  struct kv_entry *e = find(kv, key);
  return e ? e->hits : 0;
}
void kv_free(struct kv *kv) {
  for (unsigned i = 0; i < KV_BUCKETS; ++i) {
    for (struct kv_entry *e = kv->buckets[i], *next; e; e = next) {
      next = e->next;
      free(e->key);
      free(e->value);
      free(e);
    }
  }
  kv_init(kv);
}
