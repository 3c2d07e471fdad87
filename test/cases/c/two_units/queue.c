#include "queue.h"

#include <stdlib.h>
#include <string.h>

struct item {
  struct item *next;
  char text[];
};

struct queue {
  struct item *head, **tail;
  char name[32];
  unsigned count;
};

int g_level = 1;
char g_last[64];
static char hidden[64];

queue_t *queue_new(void) {
  queue_t *q = calloc(1, sizeof *q);
  q->tail = &q->head;
  return q;
}

bool queue_put(queue_t *q, const char *text) {
  size_t n = strlen(text) + 1;
  struct item *it = malloc(sizeof *it + n);
  if (!it) return false;
  memcpy(it->text, text, n);
  it->next = NULL;
  *q->tail = it;
  q->tail = &it->next;
  q->count++;
  return true;
}

bool queue_take(queue_t *q, char *out, size_t room) {
  struct item *it = q->head;
  if (!it) return false;
  q->head = it->next;
  if (!q->head) q->tail = &q->head;
  strncpy(out, it->text, room - 1);
  out[room - 1] = 0;
  free(it);
  q->count--;
  return true;
}

void queue_each(const queue_t *q, queue_fn fn, void *arg) {
  for (const struct item *it = q->head; it; it = it->next) fn(it->text, arg);
}

const char *queue_name(const queue_t *q) { return q->name; }
void queue_rename(queue_t *q, const char *name) { strncpy(q->name, name, sizeof q->name - 1); }

void remember(const char *text) {
  strncpy(hidden, text, sizeof hidden - 1);
  strcpy(g_last, "-");
}

const char *recall(void) { return hidden; }
