/* Two calls of setjmp in a function: the second returns again with what was thrown to the first, too. */
#include "case.h"

#include <setjmp.h>
#include <stdio.h>

static jmp_buf top;
static char message[64];

static void fail(const char *why) {
  snprintf(message, sizeof message, "%s", why);
  longjmp(top, 1);
}

int main(void) {
  if (setjmp(top) == 0)
    fail(current_email());
  else
    acme_send(message);  // expect: user.contact.email -> acme
  if (setjmp(top) == 0)
    fail("no space");
  else
    acme_send(message);  // gap: spurious user.contact.email -> acme
  return 0;
}
