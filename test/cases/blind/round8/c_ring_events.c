/* Ring buffers of separate instances, tagged unions, bit-fields and an intrusive list of listeners. */
#include "svc_c.h"

#include <stdio.h>
#include <string.h>

void load_account(struct account *a, int id);

enum { RING = 4 };
struct event {
  unsigned kind : 4;
  unsigned urgent : 1;
  char text[64];
  int code;
};
struct ring {
  struct event slots[RING];
  unsigned head, tail;
};
static int ring_put(struct ring *r, const struct event *e) {
  if (r->head - r->tail == RING) return 0;
  r->slots[r->head++ % RING] = *e;
  return 1;
}
static int ring_get(struct ring *r, struct event *out) {
  if (r->head == r->tail) return 0;
  *out = r->slots[r->tail++ % RING];
  return 1;
}

struct listener {
  void (*notify)(struct listener *self, const struct event *e);
  struct listener *next;
  char last[64];
  int seen;
};
struct hub {
  struct listener *first;
};
static void hub_add(struct hub *h, struct listener *l) {
  l->next = h->first;
  h->first = l;
}
static void hub_fire(struct hub *h, const struct event *e) {
  for (struct listener *l = h->first; l; l = l->next) l->notify(l, e);
}
static void keep(struct listener *self, const struct event *e) { snprintf(self->last, sizeof self->last, "%s", e->text); }
static void tally(struct listener *self, const struct event *e) {
  self->seen += e->urgent ? 2 : 1;
  snprintf(self->last, sizeof self->last, "seen %d", self->seen);
}

static struct event make(int code, const char *text) {
  struct event e = {0};
  e.kind = 3;
  e.urgent = text[0] == '!';
  e.code = code;
  strncpy(e.text, text, sizeof e.text - 1);
  return e;
}

int main(int argc, char **argv) {
  (void)argv;
  struct account a;
  load_account(&a, argc);
  struct ring mails = {0}, ticks = {0};
  struct event mail = make(1, a.email), tick = make(2, "tick"), got;
  ring_put(&mails, &mail);
  ring_put(&ticks, &tick);
  if (ring_get(&ticks, &got)) {
    acme_send(got.text);             // silent
    acme_send_int(got.code);         // silent
  }
  if (ring_get(&mails, &got)) {
    acme_send(got.text);             // expect: user.contact.email -> acme
    acme_send_int((int)got.urgent);  // silent
    acme_send_int(got.code);         // silent
  }
  acme_send_int((int)(mails.head - mails.tail));  // silent
  got = tick;
  acme_send(got.text);               // silent

  struct hub inner = {0}, outer = {0};
  struct listener one = {.notify = keep}, two = {.notify = tally}, three = {.notify = keep};
  hub_add(&inner, &one);
  hub_add(&inner, &two);
  hub_add(&outer, &three);
  hub_fire(&inner, &mail);
  hub_fire(&outer, &tick);
  acme_send(one.last);               // expect: user.contact.email -> acme
  acme_send(two.last);               // silent
  acme_send(three.last);             // silent
  struct event named = make(3, a.name);
  hub_fire(&outer, &named);
  acme_send(three.last);             // expect: user.name -> acme
  return 0;
}
