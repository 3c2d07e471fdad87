#include "collector.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct collector {
  encode_fn encode;
  write_fn write;
  void *ctx;
  struct event *head, **tail;
  unsigned pending;
};
struct collector *collector_new(encode_fn encode, write_fn write, void *ctx) {
  struct collector *c = malloc(sizeof *c);
  if (!c) return NULL;
  *c = (struct collector){.encode = encode, .write = write, .ctx = ctx};
  c->tail = &c->head;
  return c;
}
void collector_free(struct collector *c) {
  struct event *e = c->head;
  while (e) {
    struct event *next = e->next;
    free(e);
    e = next;
  }
  free(c);
}
struct event *collector_begin(struct collector *c, const char *kind) {
  struct event *e = calloc(1, sizeof *e);
  strncpy(e->kind, kind, sizeof e->kind - 1);
  *c->tail = e;
  c->tail = &e->next;
  c->pending++;
  return e;
}
void event_text(struct event *e, const char *name, const char *value) {
  if (e->n_fields == 8) return;
  e->fields[e->n_fields++] = (struct field){.name = name, .kind = F_TEXT, .value.text = value};
}
void event_number(struct event *e, const char *name, long value) {
  if (e->n_fields == 8) return;
  struct field *f = &e->fields[e->n_fields++];
  f->name = name;
  f->kind = F_NUMBER;
  f->value.number = value;
}
int collector_flush(struct collector *c) {
  int n = 0;
  char line[512];
  for (struct event *e = c->head; e; e = e->next) {
    c->encode(e, line, sizeof line);
    n += c->write(c->ctx, line);
  }
  c->pending = 0;
  return n;
}
unsigned collector_pending(const struct collector *c) { return c->pending; }
