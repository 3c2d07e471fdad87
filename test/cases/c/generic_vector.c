// Containers made of macros and void pointers.
#include "case.h"

#include <stdlib.h>
#include <string.h>

#define VEC(T) struct { T *items; size_t len, cap; }
#define VEC_PUSH(v, x)                                             \
  do {                                                             \
    if ((v)->len == (v)->cap) {                                    \
      (v)->cap = (v)->cap ? (v)->cap * 2 : 4;                      \
      (v)->items = realloc((v)->items, (v)->cap * sizeof *(v)->items); \
    }                                                              \
    (v)->items[(v)->len++] = (x);                                  \
  } while (0)

struct person {
  char name[32];
  int age;
};

typedef struct {
  unsigned char *data;
  size_t width, count, room;
} bag_t;

static void bag_init(bag_t *b, size_t width) {
  memset(b, 0, sizeof *b);
  b->width = width;
}
static void *bag_add(bag_t *b, const void *item) {
  if (b->count == b->room) {
    b->room = b->room ? b->room * 2 : 8;
    b->data = realloc(b->data, b->room * b->width);
  }
  void *at = b->data + b->count++ * b->width;
  memcpy(at, item, b->width);
  return at;
}
static void *bag_at(const bag_t *b, size_t i) { return b->data + i * b->width; }
static void bag_remove(bag_t *b, size_t i) {
  memmove(b->data + i * b->width, b->data + (i + 1) * b->width, (--b->count - i) * b->width);
}

typedef struct list {
  void *item;
  struct list *next;
} list;
static list *cons(void *item, list *next) {
  list *l = malloc(sizeof *l);
  l->item = item;
  l->next = next;
  return l;
}
static void each(list *l, void (*fn)(void *, void *), void *arg) {
  for (; l; l = l->next) fn(l->item, arg);
}
static void send_person(void *item, void *arg) {
  const struct person *p = item;
  (void)arg;
  acme_send(p->name);  // expect: user.name -> acme
  acme_send_int(p->age);
}
static void count_person(void *item, void *arg) {
  (void)item;
  ++*(size_t *)arg;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  VEC(const char *) mails = {0}, plans = {0};
  VEC_PUSH(&mails, u.email);
  VEC_PUSH(&mails, "x");
  VEC_PUSH(&plans, u.plan);
  for (size_t i = 0; i < mails.len; i++) acme_send(mails.items[i]);  // expect: user.contact.email -> acme
  for (size_t i = 0; i < plans.len; i++) acme_send(plans.items[i]);
  acme_send_int((long)mails.len);

  bag_t people, others;
  bag_init(&people, sizeof(struct person));
  bag_init(&others, sizeof(struct person));
  struct person p = {"", 30}, q = {"nobody", 1};
  strncpy(p.name, u.name, sizeof p.name - 1);
  bag_add(&people, &p);
  bag_add(&others, &q);
  const struct person *found = bag_at(&people, 0);
  acme_send(found->name);  // expect: user.name -> acme
  acme_send(((struct person *)bag_at(&others, 0))->name);
  struct person *added = bag_add(&others, &p);
  acme_send(added->name);  // expect: user.name -> acme
  bag_remove(&people, 0);
  acme_send_int((long)people.count);

  list *l = cons(&p, NULL);
  size_t n = 0;
  each(l, send_person, NULL);
  each(l, count_person, &n);
  acme_send_int((long)n);
  return 0;
}
