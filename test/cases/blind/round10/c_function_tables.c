/* Tables of function pointers, callbacks with a context, qsort and bsearch, structs of functions, functions that return functions. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry {
  int key;
  char owner[16];
  char label[16];
};

struct driver {
  const char *title;
  const char *(*render)(const struct entry *);
};

typedef void (*visit_fn)(void *context, const struct entry *e);

static const char *render_owner(const struct entry *e) { return e->owner; }
static const char *render_label(const struct entry *e) { return e->label; }
static const char *render_none(const struct entry *e) {
  (void)e;
  return "none";
}

static const struct driver full = {"full", render_owner};
static const struct driver brief = {"brief", render_label};

static int by_key(const void *a, const void *b) {
  const struct entry *x = a, *y = b;
  return (x->key > y->key) - (x->key < y->key);
}

static void each(const struct entry *list, int n, visit_fn visit, void *context) {
  for (int i = 0; i < n; ++i) visit(context, &list[i]);
}
static void collect_owner(void *context, const struct entry *e) {
  char *out = context;
  snprintf(out, 64, "%s", e->owner);
}
static void collect_label(void *context, const struct entry *e) {
  char *out = context;
  snprintf(out, 64, "%s", e->label);
}
static void count(void *context, const struct entry *e) {
  (void)e;
  ++*(int *)context;
}

static const char *(*chooser(int real))(const struct entry *) { return real ? render_owner : render_none; }

static void init(struct entry *e, int key, const char *owner) {
  memset(e, 0, sizeof *e);
  e->key = key;
  snprintf(e->owner, sizeof e->owner, "%s", owner);
  strcpy(e->label, "label");
}

static void drivers(const struct entry *e) {
  const struct driver *d = &full;
  acme_send(d->render(e));  // expect: user.name -> acme
  acme_send(d->title);  // silent: the title
  d = &brief;
  acme_send(d->render(e));  // silent: the other driver
}

static void callbacks(const struct entry *list, int n) {
  char owner[64] = "", label[64] = "";
  int seen = 0;
  each(list, n, collect_owner, owner);
  each(list, n, collect_label, label);
  each(list, n, count, &seen);
  acme_send(owner);  // expect: user.name -> acme
  acme_send(label);  // silent: the other callback
  acme_send_int(seen);  // silent: a count
}

static void sorted(struct entry *list, size_t n) {
  qsort(list, n, sizeof *list, by_key);
  struct entry wanted = {.key = 1};
  struct entry *hit = bsearch(&wanted, list, n, sizeof *list, by_key);
  if (!hit) return;
  acme_send(hit->owner);  // expect: user.name -> acme
  acme_send(hit->label);  // silent: the other member
  acme_send(wanted.owner);  // silent: the key has no owner
}

static void returned(const struct entry *e) {
  const char *(*fn)(const struct entry *) = chooser(1);
  acme_send(fn(e));  // expect: user.name -> acme
  fn = render_none;
  acme_send((*fn)(e));  // silent: the pointer was set again
}

static void table(const struct entry *e, int at) {
  static const char *(*const mixed[])(const struct entry *) = {render_none, render_owner};
  static const char *(*const quiet[])(const struct entry *) = {render_none, render_label};
  acme_send(mixed[at & 1](e));  // expect: user.name -> acme
  acme_send(quiet[at & 1](e));  // silent: no entry reads the owner
}

int main(int argc, char **argv) {
  struct entry list[2];
  (void)argv;
  init(&list[0], 2, current_name());
  init(&list[1], 1, current_name());
  drivers(&list[0]);
  callbacks(list, 2);
  sorted(list, 2);
  returned(&list[0]);
  table(&list[0], argc);
  return 0;
}
