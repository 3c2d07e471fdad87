// A hash table with chains, two instances.
#include "case.h"

#include <stdlib.h>
#include <string.h>

#define BUCKETS 64

struct entry {
  char *key;
  char *value;
  struct entry *next;
};

struct table {
  struct entry *buckets[BUCKETS];
  size_t count;
};

static unsigned hash(const char *s) {
  unsigned h = 5381;
  while (*s) h = h * 33 + (unsigned char)*s++;
  return h;
}

static struct table *table_new(void) { return calloc(1, sizeof(struct table)); }

static void table_put(struct table *t, const char *key, const char *value) {
  unsigned b = hash(key) % BUCKETS;
  for (struct entry *e = t->buckets[b]; e; e = e->next) {
    if (strcmp(e->key, key) == 0) {
      free(e->value);
      e->value = strdup(value);
      return;
    }
  }
  struct entry *e = malloc(sizeof *e);
  e->key = strdup(key);
  e->value = strdup(value);
  e->next = t->buckets[b];
  t->buckets[b] = e;
  t->count++;
}

static const char *table_get(const struct table *t, const char *key) {
  for (const struct entry *e = t->buckets[hash(key) % BUCKETS]; e; e = e->next) {
    if (!strcmp(e->key, key)) return e->value;
  }
  return NULL;
}

typedef void (*visit_fn)(const char *key, const char *value, void *arg);

static void table_each(const struct table *t, visit_fn visit, void *arg) {
  for (size_t i = 0; i < BUCKETS; i++) {
    for (const struct entry *e = t->buckets[i]; e; e = e->next) visit(e->key, e->value, arg);
  }
}

struct joined {
  char text[512];
};

static void join_value(const char *key, const char *value, void *arg) {
  struct joined *j = arg;
  strcat(j->text, key);
  strcat(j->text, "=");
  strcat(j->text, value);
}

static void join_key(const char *key, const char *value, void *arg) {
  struct joined *j = arg;
  (void)value;
  strcat(j->text, key);
}

int main(void) {
  struct user u;
  load_user(1, &u);
  struct table *people = table_new();
  struct table *plans = table_new();
  table_put(people, "mail", u.email);
  table_put(plans, "plan", u.plan);
  acme_send(table_get(people, "mail"));  // expect: user.contact.email -> acme
  acme_send(table_get(plans, "plan"));
  acme_send_int((long)people->count);
  struct joined a = {""}, b = {""}, c = {""};
  table_each(people, join_value, &a);
  table_each(plans, join_value, &b);
  table_each(people, join_key, &c);
  acme_send(a.text);  // expect: user.contact.email -> acme
  acme_send(b.text);
  acme_send(c.text);
  return 0;
}
