// A member that is found by an offset from a table: any member of the object, as nobody computes the offset.
#include "case.h"

static const struct {
  const char *name;
  size_t offset;
} fields[] = {{"plan", offsetof(struct user, plan)}, {"name", offsetof(struct user, name)}};

static const char *text_of(const struct user *u, size_t i) { return (const char *)u + fields[i].offset; }

int main(void) {
  struct user u;
  load_user(1, &u);
  acme_send(text_of(&u, 1));  // expect: user.name -> acme // gap: spurious user.contact.email -> acme
  return 0;
}
