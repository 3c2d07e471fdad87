/* Intrusive lists with container_of, a tree of nodes, list surgery, objects freed and pooled. */
#include "svc_c.h"

#include <stdlib.h>
#include <string.h>

#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))

struct link {
  struct link *next;
};
struct contact {
  int seq;
  char label[16];
  struct link in_all;
  struct link in_vip;
  char mail[64];
};
struct queue {
  struct link *head;
  int length;
};

static void push(struct queue *q, struct link *l) {
  l->next = q->head;
  q->head = l;
  q->length++;
}
static struct link *pop(struct queue *q) {
  struct link *l = q->head;
  if (!l) return NULL;
  q->head = l->next;
  q->length--;
  return l;
}
static struct contact *from_vip(struct link *l) { return container_of(l, struct contact, in_vip); }
static struct contact *from_all(struct link *l) { return container_of(l, struct contact, in_all); }

static void init(struct contact *c, int seq, const char *label, const char *mail) {
  memset(c, 0, sizeof *c);
  c->seq = seq;
  strncpy(c->label, label, sizeof c->label - 1);
  strncpy(c->mail, mail, sizeof c->mail - 1);
}

struct node {
  struct node *left, *right;
  const char *key;
  const char *value;
};
static struct node *insert(struct node *root, struct node *n) {
  if (!root) return n;
  if (strcmp(n->key, root->key) < 0)
    root->left = insert(root->left, n);
  else
    root->right = insert(root->right, n);
  return root;
}
static int depth(const struct node *n) {
  if (!n) return 0;
  int l = depth(n->left), r = depth(n->right);
  return 1 + (l > r ? l : r);
}

void queues(const struct account *a) {
  struct contact one, two;
  init(&one, 1, "first", a->email);
  init(&two, 2, "second", a->plan);
  struct queue all = {0}, vip = {0}, none = {0};
  push(&vip, &one.in_vip);
  push(&none, &two.in_vip);
  struct link *l = pop(&vip);
  acme_send(from_vip(l)->mail);        // expect: user.contact.email -> acme
  acme_send(from_vip(l)->label);       // silent
  acme_send_int(from_vip(l)->seq);     // silent
  acme_send(from_vip(none.head)->mail);  // silent
  acme_send_int(vip.length);           // silent
  push(&all, &one.in_all);
  acme_send(from_all(all.head)->mail);  // expect: user.contact.email -> acme
  memset(one.mail, 0, sizeof one.mail);
  acme_send(from_all(all.head)->mail);  // silent
  struct contact copy = two;
  strcpy(copy.mail, a->name);
  acme_send(copy.mail);                // expect: user.name -> acme
  acme_send(two.mail);                 // silent
}
void trees(const struct account *a) {
  struct node x = {0, 0, "m", a->name}, y = {0, 0, "d", a->phone};
  struct node *root = NULL;
  root = insert(root, &x);
  root = insert(root, &y);
  acme_send(root->left->value);   // expect: user.contact.phone_number -> acme
  acme_send(root->left->key);     // silent
  acme_send(x.value);             // expect: user.name -> acme
  acme_send(x.key);               // silent
  acme_send_int(depth(root));     // silent
}
void heap(const struct account *a) {
  struct contact *c = malloc(sizeof *c), *d = calloc(1, sizeof *d);
  if (!c || !d) {
    free(c);
    free(d);
    return;
  }
  init(c, 1, a->plan, a->email);
  acme_send(d->mail);                     // silent
  *d = *c;
  acme_send(d->mail);                     // expect: user.contact.email -> acme
  acme_send(d->label);                    // silent
  init(c, 2, "again", "team@corp.example");
  acme_send(c->mail);                     // silent
  acme_send_bytes(d, sizeof *d);          // expect: user.contact.email -> acme
  d->mail[0] = 'x';
  acme_send(d->mail);                     // expect: user.contact.email -> acme
  free(c);
  free(d);
}
