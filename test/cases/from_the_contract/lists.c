// Intrusive lists, trees, a stack, a deque over an array, an open-addressing map, a matrix.
// flags: -std=gnu11
#include "member.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct list_head {
  struct list_head *next, *prev;
};

#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))
#define list_for_each(pos, head) for (pos = (head)->next; pos != (head); pos = pos->next)

static void list_init(struct list_head *h) { h->next = h->prev = h; }
static void list_add_tail(struct list_head *n, struct list_head *h) {
  n->prev = h->prev;
  n->next = h;
  h->prev->next = n;
  h->prev = n;
}
static void list_del(struct list_head *n) {
  n->prev->next = n->next;
  n->next->prev = n->prev;
}

struct job {
  int kind;
  struct list_head link;
  char text[64];
};

static struct job *job_new(int kind, const char *text) {
  struct job *j = calloc(1, sizeof *j);
  j->kind = kind;
  strncpy(j->text, text, sizeof j->text - 1);
  return j;
}

static void drain_mail(struct list_head *q) {
  struct list_head *pos;
  list_for_each(pos, q) {
    struct job *j = container_of(pos, struct job, link);
    acme_text(j->text);  // expect: user.contact.email -> acme
    acme_number(j->kind);
  }
}

static void drain_plain(struct list_head *q) {
  while (q->next != q) {
    struct job *j = container_of(q->next, struct job, link);
    list_del(q->next);
    acme_text(j->text);
    free(j);
  }
}

struct tree {
  const char *key;
  void *value;
  struct tree *left, *right;
};

static struct tree *tree_put(struct tree *t, const char *key, void *value) {
  if (!t) {
    t = malloc(sizeof *t);
    *t = (struct tree){key, value, NULL, NULL};
    return t;
  }
  int c = strcmp(key, t->key);
  if (c < 0)
    t->left = tree_put(t->left, key, value);
  else if (c > 0)
    t->right = tree_put(t->right, key, value);
  else
    t->value = value;
  return t;
}

static void *tree_get(const struct tree *t, const char *key) {
  while (t) {
    int c = strcmp(key, t->key);
    if (c == 0) return t->value;
    t = c < 0 ? t->left : t->right;
  }
  return NULL;
}

static void tree_walk(const struct tree *t, void (*visit)(const struct tree *, void *), void *ctx) {
  if (!t) return;
  tree_walk(t->left, visit, ctx);
  visit(t, ctx);
  tree_walk(t->right, visit, ctx);
}

static void add_value(const struct tree *t, void *ctx) { strcat(ctx, t->value); }
static void add_key(const struct tree *t, void *ctx) { strcat(ctx, t->key); }
static void count(const struct tree *t, void *ctx) {
  (void)t;
  ++*(int *)ctx;
}

struct stack {
  const char *items[16];
  int top;
};
static void push(struct stack *s, const char *t) { s->items[s->top++] = t; }
static const char *pop(struct stack *s) { return s->items[--s->top]; }
static bool is_empty(const struct stack *s) { return s->top == 0; }

struct slot {
  uint32_t key;
  char *value;
};
struct map {
  struct slot *slots;
  size_t mask;
};
static void map_init(struct map *m, size_t size) {
  m->slots = calloc(size, sizeof *m->slots);
  m->mask = size - 1;
}
static char **map_at(struct map *m, uint32_t key) {
  size_t i = key * 2654435761u & m->mask;
  while (m->slots[i].key && m->slots[i].key != key) i = (i + 1) & m->mask;
  m->slots[i].key = key;
  return &m->slots[i].value;
}

int main(void) {
  member_t m;
  member_load(3, &m);

  struct list_head mails, others;
  list_init(&mails);
  list_init(&others);
  list_add_tail(&job_new(1, m.email)->link, &mails);
  list_add_tail(&job_new(2, "x")->link, &mails);
  list_add_tail(&job_new(3, m.tier)->link, &others);
  drain_mail(&mails);
  drain_plain(&others);

  struct tree *people = tree_put(NULL, "first", m.first);
  people = tree_put(people, "last", m.last);
  struct tree *settings = tree_put(NULL, "tier", m.tier);
  settings = tree_put(settings, "lang", "en");
  acme_text(tree_get(people, "last"));  // expect: user.name -> acme
  acme_text(tree_get(settings, "tier"));
  char all[256] = "", keys[256] = "", plain[256] = "";
  tree_walk(people, add_value, all);
  tree_walk(people, add_key, keys);
  tree_walk(settings, add_value, plain);
  acme_text(all);  // expect: user.name -> acme
  acme_text(keys);
  acme_text(plain);
  int n = 0;
  tree_walk(people, count, &n);
  acme_number(n);

  struct stack s = {.top = 0}, t = {.top = 0};
  push(&s, m.email);
  push(&t, m.tier);
  if (!is_empty(&s)) acme_text(pop(&s));  // expect: user.contact.email -> acme
  if (!is_empty(&t)) acme_text(pop(&t));
  acme_number(s.top);

  struct map by_number, plain_map;
  map_init(&by_number, 64);
  map_init(&plain_map, 64);
  *map_at(&by_number, m.number) = strdup(m.first);
  *map_at(&plain_map, m.number) = strdup(m.tier);
  acme_text(*map_at(&by_number, 12));  // expect: user.name -> acme
  acme_text(*map_at(&plain_map, 12));
  *map_at(&plain_map, (uint32_t)m.birth_year) = "year";
  acme_text(*map_at(&plain_map, 3));

  double grid[4][4] = {{0}};
  grid[1][2] = m.birth_year;
  acme_number((long)grid[1][2]);  // expect: user.date_of_birth -> acme
  acme_number((long)(grid[1][2] < 3));
  return 0;
}
