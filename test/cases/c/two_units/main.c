// Two units: an opaque queue, globals, a static inline function.
#include "queue.h"

#include <stdio.h>
#include <string.h>

const char *recall(void);

static void send_all(const char *text, void *arg) {
  ++*(int *)arg;
  acme_send(text);  // expect: user.name -> acme
}
static void ignore(const char *text, void *arg) {
  (void)text;
  acme_send(arg);
}

int main(void) {
  struct user u;
  load_user(1, &u);
  queue_t *mails = queue_new(), *plans = queue_new(), *names = queue_new();
  queue_put(mails, "first");
  queue_put(mails, u.email);
  queue_put(plans, u.plan);
  queue_put(names, u.name);
  char text[64], plain[64];
  while (queue_take(mails, text, sizeof text)) acme_send(text);  // expect: user.contact.email -> acme
  while (queue_take(plans, plain, sizeof plain)) acme_send(plain);
  int n = 0;
  queue_each(names, send_all, &n);
  queue_each(names, ignore, "note");
  acme_send_int(n);
  queue_rename(plans, u.plan);
  queue_rename(names, u.phone);
  acme_send(queue_name(plans));
  acme_send(queue_name(names));  // expect: user.contact.phone_number -> acme
  remember(u.email);
  acme_send(recall());  // expect: user.contact.email -> acme
  acme_send(g_last);
  acme_send_int(g_level);
  strcpy(g_last, u.name);
  acme_send(g_last);  // expect: user.name -> acme
  acme_send(or_default(NULL, u.plan));
  acme_send(or_default(u.phone, "none"));  // expect: user.contact.phone_number -> acme
  return 0;
}
