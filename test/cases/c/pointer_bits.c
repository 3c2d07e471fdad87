// Tagged pointers, integers as pointers, byte views of pointers, xor lists.
#include "case.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct box {
  const char *text;
};

struct handle {
  uint64_t bits;
};
static struct handle to_handle(const void *p) { return (struct handle){(uint64_t)(uintptr_t)p}; }
static const void *from_handle(struct handle h) { return (const void *)(uintptr_t)h.bits; }

static int is_set(const void *p) { return p != NULL; }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct box a = {u.email}, b = {u.plan};
  uintptr_t v = (uintptr_t)&a | 1, w = (uintptr_t)&b | 1;
  acme_send(((struct box *)(v & ~(uintptr_t)3))->text);  // expect: user.contact.email -> acme
  acme_send(((struct box *)(w & ~(uintptr_t)3))->text);
  acme_send_int((long)(v & 1));
  acme_send((const char *)from_handle(to_handle(u.name)));  // expect: user.name -> acme
  acme_send((const char *)from_handle(to_handle(u.plan)));
  acme_send_int(is_set(u.phone));
  const char *slot;
  const char *from = u.phone;
  memcpy(&slot, &from, sizeof slot);
  acme_send(slot);  // expect: user.contact.phone_number -> acme
  void *opaque = &a;
  struct box copy = *(struct box *)opaque;
  acme_send(copy.text);  // expect: user.contact.email -> acme
  void **any = malloc(2 * sizeof *any);
  any[0] = u.name;
  any[1] = NULL;
  for (void **p = any; *p; p++) acme_send(*p);  // expect: user.name -> acme
  char **argv = malloc(3 * sizeof(char *));
  argv[0] = strdup(u.plan);
  argv[1] = strdup("x");
  argv[2] = NULL;
  acme_send(argv[0]);
  intptr_t delta = u.email - (char *)&u;
  acme_send_int(delta);
  return 0;
}
