// Function pointers: returned, in structs, as typedefs, chosen by name, filters in a chain.
#include "case.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

typedef const char *getter(const struct user *);
typedef char *(*filter_fn)(char *text, void *arg);

static const char *get_email(const struct user *u) { return u->email; }
static const char *get_plan(const struct user *u) { return u->plan; }

static getter *choose(const char *what) {
  if (!strcmp(what, "email")) return get_email;
  return get_plan;
}
static getter *plain_only(void) { return &get_plan; }

static char *upper(char *text, void *arg) {
  (void)arg;
  for (char *p = text; *p; p++) *p = (char)toupper((unsigned char)*p);
  return text;
}
static char *prefix(char *text, void *arg) {
  static char out[128];
  strcpy(out, arg);
  strcat(out, text);
  return out;
}
static char *drop(char *text, void *arg) {
  (void)text;
  return arg;
}

struct filter {
  filter_fn fn;
  void *arg;
  struct filter *next;
};
static char *apply(const struct filter *f, char *text) {
  for (; f; f = f->next) text = f->fn(text, f->arg);
  return text;
}

struct visitor {
  int (*enter)(struct visitor *self, const struct user *u);
  void (*leave)(struct visitor *self);
  char seen[64];
};
static int enter_name(struct visitor *v, const struct user *u) {
  strncpy(v->seen, u->name, sizeof v->seen - 1);
  return 1;
}
static int enter_plan(struct visitor *v, const struct user *u) {
  strncpy(v->seen, u->plan, sizeof v->seen - 1);
  return 1;
}
static void leave_send(struct visitor *v) {
  globex_send(v->seen);  // expect: user.name -> globex
}
static void leave_quiet(struct visitor *v) { acme_send_int(v->seen[0] == 0); }
static void visit(struct visitor *v, const struct user *u) {
  if (v->enter(v, u)) v->leave(v);
}

static void retry(int times, int (*job)(void *), void *arg) {
  while (times-- && job(arg) != 0) continue;
}
static int send_job(void *arg) {
  acme_send(arg);  // expect: user.contact.phone_number -> acme
  return 1;
}
static int count_job(void *arg) { return ++*(int *)arg > 2; }

int main(void) {
  struct user u;
  load_user(1, &u);
  acme_send(choose("email")(&u));  // expect: user.contact.email -> acme
  acme_send(plain_only()(&u));
  getter *g = get_plan;
  acme_send(g(&u));
  g = get_email;
  acme_send((*g)(&u));  // expect: user.contact.email -> acme
  char name[64], plan[64], other[64];
  strcpy(name, u.name);
  strcpy(plan, u.plan);
  strcpy(other, u.name);
  struct filter up = {upper, NULL, NULL}, pre = {prefix, "p:", &up}, dropped = {drop, "none", NULL};
  acme_send(apply(&up, name));  // expect: user.name -> acme
  acme_send(dropped.fn(other, dropped.arg));
  acme_send(apply(&pre, plan));
  struct visitor a = {enter_name, leave_send, ""}, b = {.enter = enter_plan, .leave = leave_quiet};
  visit(&a, &u);
  visit(&b, &u);
  acme_send(a.seen);  // expect: user.name -> acme
  acme_send(b.seen);
  int n = 0;
  retry(3, send_job, (void *)u.phone);
  retry(3, count_job, &n);
  acme_send_int(n);
  void (*sinks[])(const char *) = {acme_send, globex_send};
  for (int i = 0; i < 2; i++) sinks[i](u.email);  // expect: user.contact.email -> acme; user.contact.email -> globex
  for (int i = 0; i < 2; i++) sinks[i](u.plan);
  return 0;
}
