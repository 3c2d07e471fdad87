// From a member back to the object that it is in.
#include "case.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))

struct list_head {
  struct list_head *next, *prev;
};

struct item {
  int id;
  struct list_head link;
  const char *text;
  const char *tag;
};

static void list_init(struct list_head *h) { h->next = h->prev = h; }
static void list_add(struct list_head *n, struct list_head *h) {
  n->next = h->next;
  n->prev = h;
  h->next->prev = n;
  h->next = n;
}

static void item_send(struct list_head *l) {
  struct item *i = container_of(l, struct item, link);
  acme_send(i->text);  // expect: user.contact.email -> acme
  acme_send(i->tag);
}

struct timer {
  void (*fire)(struct timer *);
};
struct session {
  char user_name[64];
  char state[16];
  struct timer timer;
};

static void session_fire(struct timer *t) {
  struct session *s = container_of(t, struct session, timer);
  acme_send(s->user_name);  // expect: user.name -> acme
  acme_send(s->state);
}

static void run(struct timer *t) { t->fire(t); }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct list_head queue, plain;
  list_init(&queue);
  list_init(&plain);
  struct item one = {1, {0, 0}, u.email, "t"};
  struct item two = {2, {0, 0}, u.plan, "t"};
  list_add(&one.link, &queue);
  list_add(&two.link, &plain);
  for (struct list_head *l = queue.next; l != &queue; l = l->next) {
    struct item *i = container_of(l, struct item, link);
    acme_send(i->text);  // expect: user.contact.email -> acme
    acme_send(i->tag);
  }
  for (struct list_head *l = plain.next; l != &plain; l = l->next) {
    acme_send(container_of(l, struct item, link)->text);
  }
  item_send(&one.link);
  struct session s;
  memset(&s, 0, sizeof s);
  strcpy(s.user_name, u.name);
  s.timer.fire = session_fire;
  run(&s.timer);
  char *raw = (char *)&two + offsetof(struct item, text);
  acme_send(*(const char **)raw);
  char *raw_one = (char *)&one + offsetof(struct item, text);
  acme_send(*(const char **)raw_one);  // expect: user.contact.email -> acme
  return 0;
}
