/* Containers in C: vectors by macro, a hash map of void pointers, interned strings, and a session store on top. */
#define _POSIX_C_SOURCE 200809L
#include <piiflow/annotations.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PII_SINK(acme) void acme_put(const char *key, const char *value);
PII_SINK(acme) void acme_size(size_t value);
PII_SINK(globex) void globex_put(const char *value);
PII_SANITIZER(hash) uint64_t keyed_hash(const char *text);

struct session {
  uint32_t id;
  char locale[8];
  PII(user.name) char user[32];
  PII(user.location) const char *city;
  struct session *next;
};

bool load_session(uint32_t id, struct session *out);

/* A vector of any type. */
#define VECTOR(T, name)                                              \
  struct name {                                                      \
    T *items;                                                        \
    size_t count, capacity;                                          \
  };                                                                 \
  static inline bool name##_push(struct name *v, T item) {           \
    if (v->count == v->capacity) {                                   \
      size_t capacity = v->capacity ? v->capacity * 2 : 8;           \
      T *items = realloc(v->items, capacity * sizeof *items);        \
      if (!items) return false;                                      \
      v->items = items;                                              \
      v->capacity = capacity;                                        \
    }                                                                \
    v->items[v->count++] = item;                                     \
    return true;                                                     \
  }                                                                  \
  static inline T *name##_last(struct name *v) { return v->count ? &v->items[v->count - 1] : NULL; } \
  static inline void name##_free(struct name *v) {                   \
    free(v->items);                                                  \
    memset(v, 0, sizeof *v);                                         \
  }

#define VECTOR_EACH(T, it, v) for (T *it = (v)->items; it && it < (v)->items + (v)->count; ++it)

VECTOR(const char *, texts)
VECTOR(struct session, sessions)
VECTOR(int, numbers)

/* A hash map from strings to pointers. */
struct entry {
  char *key;
  void *value;
  struct entry *next;
};

struct map {
  struct entry *buckets[64];
  size_t count;
  void (*release)(void *value);
};

static uint32_t hash_text(const char *text) {
  uint32_t hash = 2166136261u;
  for (; *text; ++text) hash = (hash ^ (unsigned char)*text) * 16777619u;
  return hash;
}

static struct entry *map_entry(const struct map *m, const char *key) {
  for (struct entry *e = m->buckets[hash_text(key) % 64]; e; e = e->next) {
    if (strcmp(e->key, key) == 0) return e;
  }
  return NULL;
}

static void *map_get(const struct map *m, const char *key) {
  struct entry *e = map_entry(m, key);
  return e ? e->value : NULL;
}

static bool map_put(struct map *m, const char *key, void *value) {
  struct entry *e = map_entry(m, key);
  if (e) {
    if (m->release) m->release(e->value);
    e->value = value;
    return true;
  }
  e = malloc(sizeof *e);
  if (!e) return false;
  e->key = strdup(key);
  e->value = value;
  uint32_t bucket = hash_text(key) % 64;
  e->next = m->buckets[bucket];
  m->buckets[bucket] = e;
  m->count++;
  return true;
}

static void map_walk(const struct map *m, void (*visit)(const char *key, void *value, void *context), void *context) {
  for (size_t i = 0; i < 64; ++i) {
    for (struct entry *e = m->buckets[i]; e; e = e->next) visit(e->key, e->value, context);
  }
}

static void map_clear(struct map *m) {
  for (size_t i = 0; i < 64; ++i) {
    while (m->buckets[i]) {
      struct entry *next = m->buckets[i]->next;
      if (m->release) m->release(m->buckets[i]->value);
      free(m->buckets[i]->key);
      free(m->buckets[i]);
      m->buckets[i] = next;
    }
  }
  m->count = 0;
}

/* One copy of each text. */
static const char *intern(struct map *pool, const char *text) {
  char *known = map_get(pool, text);
  if (known) return known;
  char *copy = strdup(text);
  return map_put(pool, text, copy) ? copy : text;
}

static void send_value(const char *key, void *value, void *context) {
  (void)context;
  acme_put(key, "");
  acme_put("", value);  // expect: user.name -> acme
}

static void add_key(const char *key, void *value, void *context) {
  (void)value;
  texts_push(context, key);
}

static int compare_sessions(const void *a, const void *b) {
  const struct session *x = a;
  const struct session *y = b;
  return strcmp(x->user, y->user);
}

int main(void) {
  struct sessions all = {0};
  struct texts cities = {0};
  struct texts locales = {0};
  struct texts keys = {0};
  struct numbers ids = {0};
  struct map users = {{0}, 0, free};
  struct map settings = {{0}, 0, free};
  struct map pool = {{0}, 0, NULL};
  int status = 1;

  for (uint32_t id = 1; id < 4; ++id) {
    struct session s;
    char key[16];
    if (!load_session(id, &s)) continue;
    if (!sessions_push(&all, s)) goto out;
    texts_push(&cities, s.city);
    texts_push(&locales, intern(&pool, s.locale));
    numbers_push(&ids, (int)s.id);
    snprintf(key, sizeof key, "s%u", (unsigned)s.id);
    map_put(&users, key, strdup(s.user));
    map_put(&settings, key, strdup(s.locale));
  }

  VECTOR_EACH(const char *, city, &cities) globex_put(*city);  // expect: user.location -> globex
  VECTOR_EACH(const char *, locale, &locales) globex_put(*locale);
  acme_size(ids.count);
  acme_size((size_t)(numbers_last(&ids) ? *numbers_last(&ids) : 0));

  map_walk(&users, send_value, NULL);
  map_walk(&settings, add_key, &keys);
  VECTOR_EACH(const char *, key, &keys) globex_put(*key);
  if (map_get(&settings, "s1")) globex_put(map_get(&settings, "s1"));
  if (map_get(&users, "s1")) globex_put(map_get(&users, "s1"));  // expect: user.name -> globex

  qsort(all.items, all.count, sizeof *all.items, compare_sessions);
  struct session *last = sessions_last(&all);
  if (last) {
    acme_put("locale", last->locale);
    acme_put("user", last->user);  // expect: user.name -> acme
    char token[32];
    snprintf(token, sizeof token, "%016llx", (unsigned long long)keyed_hash(last->user));
    acme_put("token", token);  // expect: user.name -> acme via hash
    acme_size(strlen(last->user));
    memset(last->user, 0, sizeof last->user);
    acme_put("user", last->user);
    last->city = "";
    globex_put(last->city);
  }
  texts_free(&cities);
  texts_push(&cities, "none");
  globex_put(cities.items[0]);
  status = 0;

out:
  texts_free(&cities);
  texts_free(&locales);
  texts_free(&keys);
  sessions_free(&all);
  numbers_free(&ids);
  map_clear(&users);
  map_clear(&settings);
  map_clear(&pool);
  acme_size(users.count);
  return status;
}
