/* Linked lists, a queue with head and tail, an intrusive list, a ring; two of each. */
#include "case_c.h"

#include <stdlib.h>
#include <string.h>

struct node {
  char text[64];
  int prio;
  struct node *next;
};
struct queue {
  struct node *head, **tail;
  int len;
};
static void q_init(struct queue *q) {
  q->head = NULL;
  q->tail = &q->head;
  q->len = 0;
}
static void q_push(struct queue *q, const char *text, int prio) {
  struct node *n = calloc(1, sizeof *n);
  strncpy(n->text, text, sizeof n->text - 1);
  n->prio = prio;
  *q->tail = n;
  q->tail = &n->next;
  q->len++;
}
static int q_pop(struct queue *q, char *out) {
  struct node *n = q->head;
  if (!n) return -1;
  strcpy(out, n->text);
  q->head = n->next;
  if (!q->head) q->tail = &q->head;
  q->len--;
  free(n);
  return 0;
}
static struct node *reversed(struct node *l) {
  struct node *out = NULL;
  while (l) {
    struct node *next = l->next;
    l->next = out;
    out = l;
    l = next;
  }
  return out;
}

#define RING 8
struct ring {
  char slot[RING][32];
  unsigned head, tail;
};
static void r_put(struct ring *r, const char *s) { strncpy(r->slot[r->head++ % RING], s, 31); }
static const char *r_get(struct ring *r) { return r->slot[r->tail++ % RING]; }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct queue mails, ticks;
  q_init(&mails);
  q_init(&ticks);
  q_push(&mails, u.email, 1);
  q_push(&ticks, "tick", 2);
  for (struct node *n = mails.head; n; n = n->next) {
    acme_send(n->text);  // expect: user.contact.email -> acme
    acme_send_int(n->prio);
  }
  for (struct node *n = ticks.head; n; n = n->next) acme_send(n->text);
  char out[64] = "";
  acme_send_int(mails.len);
  if (q_pop(&ticks, out) == 0) acme_send(out);
  if (q_pop(&mails, out) == 0) acme_send(out);  // expect: user.contact.email -> acme
  strcpy(out, "none");
  acme_send(out);
  q_push(&mails, u.email, 3);
  mails.head = reversed(mails.head);
  if (mails.head) acme_send(mails.head->text);  // expect: user.contact.email -> acme

  static struct ring a, b;
  r_put(&a, u.name);
  r_put(&b, u.plan);
  acme_send(r_get(&a));  // expect: user.name -> acme
  acme_send(r_get(&b));
  acme_send_int((long)a.head);
  memset(&a, 0, sizeof a);
  acme_send(r_get(&a));
  struct node one = {"one", 1, NULL}, two = {"two", 2, &one};
  strcpy(one.text, u.phone);
  acme_send(two.next->text);  // expect: user.contact.phone_number -> acme
  acme_send(two.text);
  two.next = NULL;
  return 0;
}
