/* Callbacks with user data: visitors, comparators, registered handlers, a list of subscribers per bus. */
#include "case_c.h"

#include <stdlib.h>
#include <string.h>

typedef void (*visit_fn)(const struct user *u, void *ctx);

static void each(const struct user *us, int n, visit_fn f, void *ctx) {
  for (int i = 0; i < n; i++) f(&us[i], ctx);
}

struct collect {
  char first[64];
  int count;
};
static void take_mail(const struct user *u, void *ctx) {
  struct collect *c = ctx;
  if (c->count++ == 0) strcpy(c->first, u->email);
}
static void take_plan(const struct user *u, void *ctx) {
  struct collect *c = ctx;
  strcpy(c->first, u->plan);
  c->count++;
}
static void tally(const struct user *u, void *ctx) { *(int *)ctx += strlen(u->name) > 3; }
static void longest(const struct user *u, void *ctx) {
  const char **best = ctx;
  if (strlen(u->name) > strlen(*best)) *best = u->name;
}

struct bus {
  void (*handler[4])(void *, const char *);
  void *data[4];
  int n;
};
static void subscribe(struct bus *b, void (*h)(void *, const char *), void *d) {
  b->handler[b->n] = h;
  b->data[b->n++] = d;
}
static void publish(struct bus *b, const char *text) {
  for (int i = 0; i < b->n; i++) b->handler[i](b->data[i], text);
}
static void forward(void *d, const char *text) {
  (void)d;
  acme_send(text);  // expect: user.contact.email -> acme
}
static void tick(void *d, const char *text) {
  (void)d;
  acme_send(text);
}
static void keep(void *d, const char *text) { *(const char **)d = text; }

static int by_id(const void *a, const void *b) { return ((const struct user *)a)->id - ((const struct user *)b)->id; }

int main(void) {
  struct user us[2];
  load_user(1, &us[0]);
  load_user(2, &us[1]);
  struct collect mails = {"", 0}, plans = {"", 0};
  each(us, 2, take_mail, &mails);
  each(us, 2, take_plan, &plans);
  acme_send(mails.first);  // expect: user.contact.email -> acme
  acme_send(plans.first);
  acme_send_int(mails.count);
  int n = 0;
  each(us, 2, tally, &n);
  acme_send_int(n);
  const char *best = "";
  each(us, 2, longest, &best);
  acme_send(best);  // expect: user.name -> acme
  qsort(us, 2, sizeof us[0], by_id);
  acme_send(us[0].plan);

  struct bus people = {0}, clock = {0};
  const char *last = "none", *beat = "none";
  subscribe(&people, forward, NULL);
  subscribe(&clock, tick, NULL);
  publish(&people, us[0].email);
  publish(&clock, "12:00");
  struct bus third = {0}, fourth = {0};
  subscribe(&third, keep, &last);
  subscribe(&fourth, keep, &beat);
  publish(&third, us[1].phone);
  publish(&fourth, "13:00");
  acme_send(last);  // expect: user.contact.phone_number -> acme
  acme_send(beat);
  return 0;
}
