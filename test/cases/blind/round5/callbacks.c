/* Callbacks with user data, qsort and bsearch, tables of handlers, iterators with void pointers. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void (*visit_fn)(const struct account *a, void *user);
typedef int (*compare_fn)(const void *, const void *);

struct collect {
  char *out;
  size_t size;
  int count;
};
static void add_mail(const struct account *a, void *user) {
  struct collect *c = user;
  strncat(c->out, a->email, c->size - strlen(c->out) - 1);
  c->count++;
}
static void add_plan(const struct account *a, void *user) {
  struct collect *c = user;
  strncat(c->out, a->plan, c->size - strlen(c->out) - 1);
  c->count++;
}
static void count_only(const struct account *a, void *user) {
  int *n = user;
  *n += a->email[0] != 0;
}
static void each(const struct account *all, size_t n, visit_fn f, void *user) {
  for (size_t i = 0; i < n; ++i) f(&all[i], user);
}
static int by_name(const void *x, const void *y) {
  const struct account *a = x, *b = y;
  return strcmp(a->name, b->name);
}
static int by_int(const void *x, const void *y) { return *(const int *)x - *(const int *)y; }
static int by_str(const void *x, const void *y) { return strcmp(*(char *const *)x, *(char *const *)y); }

struct handler {
  const char *name;
  void (*run)(void *arg);
  void *arg;
};
static void send_text(void *arg) { acme_send(arg); }             // expect: user.contact.email -> acme
static void send_clean(void *arg) { acme_send(arg); }            // silent
static void send_length(void *arg) { acme_send_int((int)strlen(arg)); }  // silent
static void run(struct handler h) { h.run(h.arg); }

struct timer {
  void (*fire)(struct timer *t);
  const char *what;
};
static void fire_now(struct timer *t) { globex_send(t->what); }  // expect: user.name -> globex
static void fire_never(struct timer *t) { globex_send("tick"); (void)t; }  // silent
static void cleanup(void *p) { memset(p, 0, 16); }
struct pool {
  void *items[8];
  int used;
  void (*drop)(void *);
};
static void pool_put(struct pool *p, void *item) { p->items[p->used++] = item; }
static void *pool_get(struct pool *p) { return p->items[--p->used]; }

void callbacks(struct account *all, size_t n) {
  char mails[256] = "", plans[256] = "";
  struct collect cm = {mails, sizeof mails, 0}, cp = {plans, sizeof plans, 0};
  each(all, n, add_mail, &cm);
  each(all, n, add_plan, &cp);
  acme_send(mails);           // expect: user.contact.email -> acme
  acme_send(plans);           // silent
  acme_send_int(cm.count);    // silent
  int total = 0;
  each(all, n, count_only, &total);
  acme_send_int(total);       // silent
  qsort(all, n, sizeof *all, by_name);
  acme_send(all[0].name);     // expect: user.name -> acme
  acme_send(all[0].plan);     // silent
  struct account key;
  memset(&key, 0, sizeof key);
  strcpy(key.name, "bob");
  struct account *hit = bsearch(&key, all, n, sizeof *all, by_name);
  if (hit) {
    acme_send_int(hit->id);   // silent
    acme_send(hit->phone);    // expect: user.contact.phone_number -> acme
  }
  int ids[3] = {all[0].id, 2, 1};
  qsort(ids, 3, sizeof *ids, by_int);
  acme_send_int(ids[0]);      // silent
  const char *words[2] = {"b", "a"};
  qsort(words, 2, sizeof *words, by_str);
  acme_send(words[0]);        // silent
  words[1] = all[0].email;
  qsort(words, 2, sizeof *words, by_str);
  acme_send(words[0]);        // expect: user.contact.email -> acme
  struct handler h = {"text", send_text, all[0].email};
  run(h);
  h = (struct handler){"clean", send_clean, all[0].plan};
  run(h);
  h.run = send_length;
  h.arg = all[0].name;
  run(h);
  struct timer t = {fire_now, all[0].name}, u = {fire_never, all[0].phone}, v = {.fire = fire_now, .what = "v"};
  t.fire(&t);
  u.fire(&u);
  v.fire(&v);
  char *text = calloc(1, 32);
  strcpy(text, all[0].name);
  struct pool p = {.drop = cleanup};
  pool_put(&p, text);
  acme_send(pool_get(&p));    // expect: user.name -> acme
  struct pool q = {.drop = free};
  char fixed[16] = "fixed";
  pool_put(&q, fixed);
  acme_send(pool_get(&q));    // silent
  acme_send_int(q.used);      // silent
  compare_fn cmp = by_name;
  acme_send_int(cmp(&all[0], &all[1]));  // silent
  free(text);
}
