// Objects that a hand-written allocator cuts out of one block share the block.
#include "case.h"

#include <stdlib.h>
#include <string.h>

struct arena {
  char *base;
  size_t used;
};

static char *arena_copy(struct arena *a, const char *text) {
  char *at = a->base + a->used;
  strcpy(at, text);
  a->used += strlen(text) + 1;
  return at;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  struct arena a = {malloc(4096), 0};
  const char *mail = arena_copy(&a, u.email);
  const char *plan = arena_copy(&a, u.plan);
  acme_send(mail);  // expect: user.contact.email -> acme
  acme_send(plan);  // gap: spurious user.contact.email -> acme
  free(a.base);
  return 0;
}
