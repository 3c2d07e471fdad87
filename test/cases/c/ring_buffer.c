// A ring of fixed slots and a byte ring.
#include "case.h"

#include <stdio.h>
#include <string.h>

#define SLOTS 8
struct ring {
  char slots[SLOTS][64];
  unsigned head, tail;
};

static int ring_push(struct ring *r, const char *text) {
  if (r->head - r->tail == SLOTS) return 0;
  strncpy(r->slots[r->head % SLOTS], text, 63);
  r->head++;
  return 1;
}
static int ring_pop(struct ring *r, char *out) {
  if (r->head == r->tail) return 0;
  strcpy(out, r->slots[r->tail++ % SLOTS]);
  return 1;
}

struct bytes {
  unsigned char data[256];
  size_t w, r;
};
static void put(struct bytes *b, const void *src, size_t n) {
  const unsigned char *p = src;
  for (size_t i = 0; i < n; i++) {
    b->data[b->w] = p[i];
    b->w = (b->w + 1) % sizeof b->data;
  }
}
static size_t get(struct bytes *b, void *dst, size_t n) {
  unsigned char *p = dst;
  size_t i = 0;
  while (i < n && b->r != b->w) {
    p[i++] = b->data[b->r];
    b->r = (b->r + 1) & 255;
  }
  return i;
}

struct event {
  int kind;
  const char *who;
};
struct events {
  struct event all[16];
  int n;
};
static void post(struct events *q, struct event e) { q->all[q->n++ & 15] = e; }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct ring a = {.head = 0}, b = {.head = 0};
  ring_push(&a, u.email);
  ring_push(&b, u.plan);
  char text[64];
  while (ring_pop(&a, text)) acme_send(text);  // expect: user.contact.email -> acme
  char plain_text[64];
  while (ring_pop(&b, plain_text)) acme_send(plain_text);
  struct bytes x = {{0}, 0, 0}, y = {{0}, 0, 0};
  put(&x, u.name, strlen(u.name));
  put(&y, u.plan, strlen(u.plan));
  char outx[64], outy[64];
  size_t n = get(&x, outx, sizeof outx);
  get(&y, outy, sizeof outy);
  acme_send_bytes(outx, n);  // expect: user.name -> acme
  acme_send_bytes(outy, n);
  acme_send_int((long)n);
  struct events q = {.n = 0}, plain = {.n = 0};
  post(&q, (struct event){1, u.phone});
  post(&q, (struct event){2, "x"});
  post(&plain, (struct event){.kind = 3, .who = u.plan});
  for (int i = 0; i < q.n; i++) {
    struct event *e = &q.all[i];
    acme_send_int(e->kind);
    acme_send(e->who);  // expect: user.contact.phone_number -> acme
  }
  for (int i = 0; i < plain.n; i++) acme_send(plain.all[i].who);
  return 0;
}
