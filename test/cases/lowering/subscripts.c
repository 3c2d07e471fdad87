/* p[i] is beside what p points at: writing there leaves the rest. */
#include <piiflow/annotations.h>

PII(user.name) const char *current_name(void);
PII_SINK(acme) void acme_send(const char *text);

static void copy(char *to, const char *from, int room) {
  int i = 0;
  for (; i + 1 < room && from[i]; ++i) to[i] = from[i];
  to[i] = 0;
}

static void blank(char *to) { *to = 0; }

static int give(int mode) {
  char name[32];
  char other[32];
  copy(name, current_name(), sizeof name);
  copy(other, "other", sizeof other);
  if (mode == 1) goto out;
  if (mode == 2) goto fail;
  acme_send(other);
  return 0;
fail:
  acme_send("failed");
out:
  acme_send(name);            // expect: user.name -> acme
  return 1;
}

int main(void) {
  int number = 0;
  blank((char *)&number);
  return give(number);
}
