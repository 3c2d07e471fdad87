/* Linked lists, rings, stacks, trees, hash chains in C; which node holds what. */
#define _GNU_SOURCE
#include "svc_c.h"

#include <stdlib.h>
#include <string.h>

struct node {
  struct node *next, *prev;
  char *text;
  int rank;
};
struct list {
  struct node head;
  size_t size;
};
static void list_init(struct list *l) {
  l->head.next = l->head.prev = &l->head;
  l->size = 0;
}
static struct node *list_add(struct list *l, const char *text) {
  struct node *n = calloc(1, sizeof *n);
  n->text = strdup(text);
  n->rank = (int)l->size++;
  n->prev = l->head.prev;
  n->next = &l->head;
  l->head.prev->next = n;
  l->head.prev = n;
  return n;
}
static void list_clear(struct list *l) {
  for (struct node *n = l->head.next, *next; n != &l->head; n = next) {
    next = n->next;
    free(n->text);
    free(n);
  }
  list_init(l);
}
#define RING 8
struct ring {
  const char *slots[RING];
  unsigned head, tail;
};
static int ring_push(struct ring *r, const char *s) {
  if (r->tail - r->head == RING) return 0;
  r->slots[r->tail++ % RING] = s;
  return 1;
}
static const char *ring_pop(struct ring *r) { return r->head == r->tail ? NULL : r->slots[r->head++ % RING]; }

struct tree {
  struct tree *left, *right;
  const char *key;
  const char *value;
};
static struct tree *insert(struct tree *t, const char *key, const char *value) {
  if (!t) {
    t = calloc(1, sizeof *t);
    t->key = key;
    t->value = value;
    return t;
  }
  if (strcmp(key, t->key) < 0)
    t->left = insert(t->left, key, value);
  else
    t->right = insert(t->right, key, value);
  return t;
}
static const char *lookup(const struct tree *t, const char *key) {
  while (t) {
    int c = strcmp(key, t->key);
    if (c == 0) return t->value;
    t = c < 0 ? t->left : t->right;
  }
  return NULL;
}
static int depth(const struct tree *t) {
  if (!t) return 0;
  int l = depth(t->left), r = depth(t->right);
  return 1 + (l > r ? l : r);
}
static void walk(const struct tree *t, void (*f)(const char *)) {
  if (!t) return;
  walk(t->left, f);
  f(t->key);
  walk(t->right, f);
}
static void send_key(const char *k) { acme_send(k); }    // expect: user.name -> acme
static void send_other(const char *k) { acme_send(k); }  // silent

struct stack {
  struct frame {
    const char *text;
    struct frame *below;
  } *top;
};
static void push(struct stack *s, const char *t) {
  struct frame *f = malloc(sizeof *f);
  f->text = t;
  f->below = s->top;
  s->top = f;
}
static const char *pop(struct stack *s) {
  struct frame *f = s->top;
  const char *t = f->text;
  s->top = f->below;
  free(f);
  return t;
}

void structures(const struct account *a) {
  struct list mails, plans;
  list_init(&mails);
  list_init(&plans);
  struct node *n = list_add(&mails, a->email);
  list_add(&plans, a->plan);
  acme_send(n->text);                // expect: user.contact.email -> acme
  acme_send_int(n->rank);            // silent
  acme_send(mails.head.next->text);  // expect: user.contact.email -> acme
  acme_send(plans.head.next->text);  // silent
  acme_send_int((int)mails.size);    // silent
  for (struct node *i = plans.head.next; i != &plans.head; i = i->next) acme_send(i->text);  // silent
  for (struct node *i = mails.head.prev; i != &mails.head; i = i->prev) acme_send(i->text);  // expect: user.contact.email -> acme
  list_clear(&mails);
  list_add(&mails, "fresh");
  acme_send(mails.head.prev->prev == &mails.head ? "one" : "many");  // silent
  struct ring r = {0}, q = {0};
  ring_push(&r, a->name);
  ring_push(&q, a->plan);
  acme_send(ring_pop(&r));           // expect: user.name -> acme
  acme_send(ring_pop(&q));           // silent
  acme_send_int(ring_push(&q, a->phone));  // silent
  acme_send(ring_pop(&q));           // expect: user.contact.phone_number -> acme
  struct tree *t = insert(NULL, "root", a->email);
  t = insert(t, a->name, a->plan);
  struct tree *u = insert(insert(NULL, "k", "v"), "l", a->plan);
  acme_send(lookup(t, "root"));      // expect: user.contact.email -> acme
  acme_send(lookup(u, a->name));     // silent
  acme_send_int(depth(t));           // silent
  walk(t, send_key);
  walk(u, send_other);
  struct stack s = {NULL}, z = {NULL};
  push(&s, a->phone);
  push(&z, "z");
  acme_send(pop(&s));                // expect: user.contact.phone_number -> acme
  acme_send(pop(&z));                // silent
  push(&z, a->email);
  push(&z, "top");
  acme_send(z.top->text);            // silent
  acme_send(z.top->below->text);     // expect: user.contact.email -> acme
}
