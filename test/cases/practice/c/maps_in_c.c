/* A chained hash map, a sorted array with bsearch, an association list; keys and values, two of each. */
#define _GNU_SOURCE
#include "case_c.h"

#include <stdlib.h>
#include <string.h>

struct entry {
  char *key;
  char *value;
  struct entry *next;
};
struct map {
  struct entry *bucket[16];
  size_t count;
};

static unsigned hash(const char *s) {
  unsigned h = 5381;
  while (*s) h = h * 33 + (unsigned char)*s++;
  return h;
}
static void map_set(struct map *m, const char *k, const char *v) {
  struct entry **slot = &m->bucket[hash(k) % 16];
  for (struct entry *e = *slot; e; e = e->next) {
    if (strcmp(e->key, k) == 0) {
      free(e->value);
      e->value = strdup(v);
      return;
    }
  }
  struct entry *e = malloc(sizeof *e);
  e->key = strdup(k);
  e->value = strdup(v);
  e->next = *slot;
  *slot = e;
  m->count++;
}
static const char *map_get(const struct map *m, const char *k) {
  for (const struct entry *e = m->bucket[hash(k) % 16]; e; e = e->next)
    if (strcmp(e->key, k) == 0) return e->value;
  return NULL;
}
static void map_each(const struct map *m, void (*f)(const char *, const char *)) {
  for (int i = 0; i < 16; i++)
    for (const struct entry *e = m->bucket[i]; e; e = e->next) f(e->key, e->value);
}
static void show(const char *k, const char *v) {
  acme_send(k);
  acme_send(v);  // expect: user.contact.email -> acme
}
static void show_keyed(const char *k, const char *v) {
  acme_send(v);
  globex_send(k);  // expect: user.name -> globex
}

struct plan {
  int id;
  const char *title;
};
static int by_id(const void *a, const void *b) { return ((const struct plan *)a)->id - ((const struct plan *)b)->id; }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct map mails = {{0}, 0}, seen = {{0}, 0}, conf = {{0}, 0};
  map_set(&mails, "u1", u.email);
  map_set(&seen, u.name, "yes");
  map_set(&conf, "lang", "en");
  map_set(&conf, "plan", u.plan);
  acme_send(map_get(&mails, "u1"));  // expect: user.contact.email -> acme
  acme_send(map_get(&conf, "lang"));
  acme_send(map_get(&seen, u.name));
  acme_send_int((long)mails.count);
  map_each(&mails, show);
  map_each(&seen, show_keyed);
  acme_send_int(hash(u.email) % 2 == 0);
  struct plan plans[] = {{1, "free"}, {2, "gold"}};
  struct plan key = {birth_year(1), NULL};
  struct plan *found = bsearch(&key, plans, 2, sizeof plans[0], by_id);
  if (found) acme_send(found->title);
  if (found) acme_send_int(found->id);
  plans[0].title = u.phone;
  qsort(plans, 2, sizeof plans[0], by_id);
  acme_send(plans[0].title);  // expect: user.contact.phone_number -> acme
  acme_send_int(plans[0].id);
  return 0;
}
