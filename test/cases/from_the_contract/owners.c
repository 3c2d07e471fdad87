// Objects in C: base structs, vtables, reference counts, iterators, weak handles, observers that come and go.
// flags: -std=gnu11
#include "guest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct object;
struct class {
  const char *name;
  void (*describe)(const struct object *self, char *out, size_t size);
  void (*accept)(struct object *self, const char *text);
  void (*destroy)(struct object *self);
};
struct object {
  const struct class *isa;
  int refs;
};

static void retain(struct object *o) { o->refs++; }
static void release(struct object *o) {
  if (--o->refs == 0) o->isa->destroy(o);
}
static void describe(const void *o, char *out, size_t n) { ((const struct object *)o)->isa->describe(o, out, n); }
static void accept(void *o, const char *text) {
  struct object *self = o;
  self->isa->accept(self, text);
}

struct badge {
  struct object base;
  char holder[40];
  char colour[10];
};
static void badge_describe(const struct object *self, char *out, size_t n) {
  snprintf(out, n, "badge of %s", ((const struct badge *)self)->holder);
}
static void badge_accept(struct object *self, const char *text) { strncpy(((struct badge *)self)->holder, text, 39); }
static void badge_destroy(struct object *self) {
  to_globex(((struct badge *)self)->holder);  // expect: user.name -> globex
  free(self);
}
static const struct class badge_class = {"badge", badge_describe, badge_accept, badge_destroy};

struct key {
  struct object base;
  int room;
  char last[40];
};
static void key_describe(const struct object *self, char *out, size_t n) {
  snprintf(out, n, "key to %d", ((const struct key *)self)->room);
}
static void key_accept(struct object *self, const char *text) {
  struct key *k = (struct key *)self;
  k->room = (int)strlen(text);
}
static void key_destroy(struct object *self) {
  to_globex(((struct key *)self)->last);
  free(self);
}
static const struct class key_class = {.name = "key", .describe = key_describe, .accept = key_accept, .destroy = key_destroy};

static void *new_object(const struct class *isa, size_t size) {
  struct object *o = calloc(1, size);
  o->isa = isa;
  o->refs = 1;
  return o;
}

struct iterator {
  const struct guest *at;
};
static struct iterator begin(const struct guest *g) { return (struct iterator){g}; }
static const struct guest *next(struct iterator *it) {
  const struct guest *g = it->at;
  if (g) it->at = g->companion;
  return g;
}

typedef void (*listener)(void *self, const char *event);
struct bus {
  struct { listener fn; void *self; } slots[8];
  int n;
};
static int subscribe(struct bus *b, listener fn, void *self) {
  b->slots[b->n].fn = fn;
  b->slots[b->n].self = self;
  return b->n++;
}
static void publish(struct bus *b, const char *event) {
  for (int i = 0; i < b->n; i++)
    if (b->slots[i].fn) b->slots[i].fn(b->slots[i].self, event);
}
struct screen { char text[64]; };
struct meter { long events; size_t bytes; };
static void show(void *self, const char *event) {
  struct screen *s = self;
  strncpy(s->text, event, 63);
}
static void tally(void *self, const char *event) {
  struct meter *m = self;
  m->events++;
  m->bytes += strlen(event);
}

struct lazy {
  const char *(*load)(const void *from);
  const void *from;
  const char *cached;
};
static const char *force(struct lazy *l) {
  if (!l->cached) l->cached = l->load(l->from);
  return l->cached;
}
static const char *load_name(const void *g) { return ((const struct guest *)g)->name; }
static const char *load_wishes(const void *g) { return ((const struct guest *)g)->wishes; }

int main(void) {
  struct guest *g = checkin(2);
  struct badge *badge = new_object(&badge_class, sizeof *badge);
  struct key *key = new_object(&key_class, sizeof *key);
  accept(badge, g->name);
  accept(key, g->name);
  strcpy(badge->colour, "red");
  char a[80], b[80];
  describe(badge, a, sizeof a);
  describe(key, b, sizeof b);
  to_acme(a);  // expect: user.name -> acme
  to_acme(b);
  to_acme(badge->colour);
  to_acme(badge->holder);  // expect: user.name -> acme
  num_to_acme(key->room);
  to_acme(badge->base.isa->name);
  retain(&badge->base);
  release(&badge->base);
  release(&badge->base);
  release(&key->base);

  struct iterator it = begin(g);
  const struct guest *p;
  while ((p = next(&it))) {
    to_acme(p->phone);  // expect: user.contact.phone_number -> acme
    num_to_acme(p->room);
  }

  struct screen screen = {""}, other = {""};
  struct meter meter = {0, 0};
  struct bus loud = {.n = 0}, quiet = {.n = 0};
  subscribe(&loud, show, &screen);
  subscribe(&loud, tally, &meter);
  subscribe(&quiet, show, &other);
  publish(&loud, g->phone);
  publish(&quiet, "lunch");
  to_acme(screen.text);  // expect: user.contact.phone_number -> acme
  to_acme(other.text);
  num_to_acme(meter.events);
  num_to_acme((long long)meter.bytes);

  struct lazy name = {load_name, g, NULL}, wishes = {load_wishes, g, NULL};
  to_acme(force(&name));  // expect: user.name -> acme
  to_acme(force(&wishes));
  return 0;
}
