// A hash map with chains, an LRU list through it, interned strings, a min-heap, a trie.
// flags: -std=gnu11
#include "guest.h"

#include <stdlib.h>
#include <string.h>

#define BUCKETS 61

typedef struct node {
  struct node *chain;
  struct node *newer, *older;
  char *key;
  char *value;
} node_t;

typedef struct {
  node_t *buckets[BUCKETS];
  node_t *newest, *oldest;
  unsigned size, limit;
} lru_t;

static unsigned hash(const char *s) {
  unsigned h = 5381;
  for (int c; (c = (unsigned char)*s++);) h = h * 33 ^ (unsigned)c;
  return h;
}

static void unlink_node(lru_t *l, node_t *n) {
  if (n->newer) n->newer->older = n->older; else l->newest = n->older;
  if (n->older) n->older->newer = n->newer; else l->oldest = n->newer;
}

static void front(lru_t *l, node_t *n) {
  n->newer = NULL;
  n->older = l->newest;
  if (l->newest) l->newest->newer = n;
  l->newest = n;
  if (!l->oldest) l->oldest = n;
}

static void evict(lru_t *l) {
  node_t *n = l->oldest, **p = &l->buckets[hash(n->key) % BUCKETS];
  unlink_node(l, n);
  while (*p != n) p = &(*p)->chain;
  *p = n->chain;
  free(n->key);
  free(n->value);
  free(n);
  l->size--;
}

static void lru_put(lru_t *l, const char *key, const char *value) {
  unsigned b = hash(key) % BUCKETS;
  node_t *n = malloc(sizeof *n);
  n->key = strdup(key);
  n->value = strdup(value);
  n->chain = l->buckets[b];
  l->buckets[b] = n;
  front(l, n);
  if (++l->size > l->limit) evict(l);
}

static const char *lru_get(lru_t *l, const char *key) {
  for (node_t *n = l->buckets[hash(key) % BUCKETS]; n; n = n->chain) {
    if (strcmp(n->key, key)) continue;
    unlink_node(l, n);
    front(l, n);
    return n->value;
  }
  return NULL;
}

struct heap {
  struct item { int priority; const char *what; } items[32];
  int n;
};

static void sift_up(struct heap *h, int i) {
  while (i > 0 && h->items[i].priority < h->items[(i - 1) / 2].priority) {
    struct item t = h->items[i];
    h->items[i] = h->items[(i - 1) / 2];
    h->items[(i - 1) / 2] = t;
    i = (i - 1) / 2;
  }
}
static void heap_push(struct heap *h, int priority, const char *what) {
  h->items[h->n] = (struct item){priority, what};
  sift_up(h, h->n++);
}
static struct item heap_pop(struct heap *h) {
  struct item top = h->items[0];
  h->items[0] = h->items[--h->n];
  return top;
}

struct trie {
  struct trie *next[26];
  const void *payload;
};
static void trie_add(struct trie *t, const char *word, const void *payload) {
  for (; *word; word++) {
    struct trie **slot = &t->next[(*word - 'a') % 26];
    if (!*slot) *slot = calloc(1, sizeof **slot);
    t = *slot;
  }
  t->payload = payload;
}
static const void *trie_find(const struct trie *t, const char *word) {
  while (t && *word) t = t->next[(*word++ - 'a') % 26];
  return t ? t->payload : NULL;
}

static const char *intern(const char *s) {
  static struct { char *text; } pool[64];
  static int used;
  for (int i = 0; i < used; i++)
    if (!strcmp(pool[i].text, s)) return pool[i].text;
  pool[used].text = strdup(s);
  return pool[used++].text;
}

int main(void) {
  struct guest *g = checkin(12);
  lru_t names = {.limit = 10}, rooms = {.limit = 10};
  lru_put(&names, "12", g->name);
  lru_put(&rooms, g->name, "12");
  to_acme(lru_get(&names, "12"));  // expect: user.name -> acme
  to_acme(lru_get(&rooms, "x"));
  to_acme(rooms.newest->key);  // expect: user.name -> acme
  to_acme(names.oldest->key);
  num_to_acme(names.size);
  for (node_t *n = names.newest; n; n = n->older) to_globex(n->value);  // expect: user.name -> globex

  struct heap calls = {.n = 0}, chores = {.n = 0};
  heap_push(&calls, 2, g->phone);
  heap_push(&calls, 1, "front desk");
  heap_push(&chores, (int)strlen(g->name), "clean");
  to_acme(heap_pop(&calls).what);  // expect: user.contact.phone_number -> acme
  struct item chore = heap_pop(&chores);
  to_acme(chore.what);
  num_to_acme(chore.priority);

  struct trie *by_name = calloc(1, sizeof *by_name), *plain = calloc(1, sizeof *plain);
  trie_add(by_name, g->name, g);
  trie_add(plain, "wishes", g->wishes);
  const struct guest *found = trie_find(by_name, "ann");
  if (found) to_acme(found->phone);  // expect: user.contact.phone_number -> acme
  if (found) num_to_acme(found->room);
  to_acme(trie_find(plain, "wishes"));

  to_acme(intern(g->passport.number));  // expect: user.government_id -> acme
  guest_to_globex(g);  // expect: user.name -> globex; user.contact.phone_number -> globex; user.government_id -> globex
  return 0;
}
