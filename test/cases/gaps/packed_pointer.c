// A pointer that travels as a number is lost where a function computes with the number.
#include "case.h"

#include <stdint.h>

struct box {
  const char *text;
};

static void *untag(uintptr_t value) { return (void *)(value & ~(uintptr_t)3); }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct box a = {u.plan};
  struct box *back = untag((uintptr_t)&a | 1);
  back->text = u.email;
  acme_send(a.text);  // gap: missing user.contact.email -> acme
  return 0;
}
