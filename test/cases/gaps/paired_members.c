// Elements of an array are one cell, so a callback of one element meets the data of another.
#include "case.h"

struct watcher {
  void (*run)(void *data);
  void *data;
};

static struct watcher watchers[4];
static int count;

static void watch(void (*run)(void *), void *data) {
  watchers[count].run = run;
  watchers[count++].data = data;
}

static void send_plan(void *data) {
  acme_send(data);  // gap: spurious user.contact.email -> acme
}

static void send_mail(void *data) {
  globex_send(data);  // expect: user.contact.email -> globex
}

int main(void) {
  struct user u;
  load_user(1, &u);
  watch(send_plan, u.plan);
  watch(send_mail, u.email);
  for (int i = 0; i < count; i++) watchers[i].run(watchers[i].data);
  return 0;
}
