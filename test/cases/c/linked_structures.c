// Lists, trees and hash tables written by hand.
#include "case.h"

#include <stdlib.h>
#include <string.h>

struct node {
  struct node *next;
  char *text;
  int rank;
};

static struct node *push(struct node *head, const char *text, int rank) {
  struct node *n = malloc(sizeof *n);
  n->text = strdup(text);
  n->rank = rank;
  n->next = head;
  return n;
}

static void append(struct node **head, const char *text) {
  struct node **at = head;
  while (*at) at = &(*at)->next;
  struct node *n = calloc(1, sizeof *n);
  n->text = strdup(text);
  *at = n;
}

static struct node *reverse(struct node *head) {
  struct node *out = NULL;
  while (head) {
    struct node *next = head->next;
    head->next = out;
    out = head;
    head = next;
  }
  return out;
}

struct tree {
  const char *key;
  const char *value;
  struct tree *left, *right;
};

static struct tree *insert(struct tree *t, const char *key, const char *value) {
  if (!t) {
    t = malloc(sizeof *t);
    t->key = key;
    t->value = value;
    t->left = t->right = NULL;
    return t;
  }
  if (strcmp(key, t->key) < 0)
    t->left = insert(t->left, key, value);
  else
    t->right = insert(t->right, key, value);
  return t;
}

static const char *find(const struct tree *t, const char *key) {
  while (t) {
    int c = strcmp(key, t->key);
    if (c == 0) return t->value;
    t = c < 0 ? t->left : t->right;
  }
  return NULL;
}

static void walk(const struct tree *t, void (*visit)(const char *)) {
  if (!t) return;
  walk(t->left, visit);
  visit(t->value);
  walk(t->right, visit);
}

static void send_value(const char *text) {
  acme_send(text);  // expect: user.contact.email -> acme
}

static void send_clean(const char *text) { acme_send(text); }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct node *dirty = push(push(NULL, "a", 1), u.email, 2);
  struct node *clean = push(push(NULL, "a", 1), u.plan, 2);
  for (struct node *n = dirty; n; n = n->next) {
    acme_send(n->text);  // expect: user.contact.email -> acme
    acme_send_int(n->rank);
  }
  for (struct node *n = clean; n; n = n->next) acme_send(n->text);
  struct node *back = reverse(dirty);
  acme_send(back->next->text);  // expect: user.contact.email -> acme
  struct node *list = NULL, *other = NULL;
  append(&list, "x");
  append(&list, u.name);
  append(&other, u.plan);
  append(&other, "y");
  acme_send(list->next->text);  // expect: user.name -> acme
  acme_send(other->next->text);
  struct tree *root = NULL, *plain = NULL;
  root = insert(root, "m", "1");
  root = insert(root, "a", u.email);
  plain = insert(plain, "m", u.plan);
  plain = insert(plain, "a", "2");
  acme_send(find(root, "a"));  // expect: user.contact.email -> acme
  acme_send(find(plain, "a"));
  walk(root, send_value);
  walk(plain, send_clean);
  return 0;
}
