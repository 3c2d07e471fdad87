/* setjmp and longjmp, signal handlers, goto cleanup, switch into a loop, static and file-scope storage, comma and ternary. */
#include "svc_c.h"

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static jmp_buf where;
static const char *failure = "none";
static const char *stage = "start";

static volatile sig_atomic_t signals;
static const char *signal_text = "quiet";
static const char *signal_user = "nobody";

static void fail_with(const char *text) {
  failure = text;
  longjmp(where, 1);
}

static void on_signal(int number) {
  (void)number;
  ++signals;
  signal_user = current_name();
}

static void jumping(void) {
  if (setjmp(where) == 0) {
    fail_with(current_email());
  } else {
    acme_send(failure);  // expect: user.contact.email -> acme
    acme_send(stage);  // silent: the other variable
  }
}

static void signalled(void) {
  void (*before)(int) = signal(SIGTERM, on_signal);
  raise(SIGTERM);
  signal(SIGTERM, before);
  acme_send(signal_user);  // expect: user.name -> acme
  acme_send(signal_text);  // silent: the handler does not set it
  acme_send_int((int)signals);  // silent: a count
}

static int cleanup(int mode) {
  char text[64] = "ok";
  const char *note = "note";
  int rc = 0;
  if (mode == 0) goto out;
  snprintf(text, sizeof text, "failed for %s", current_email());
  rc = -1;
  goto report;
out:
  acme_send(text);  // silent: this label is reached before the buffer is filled
  return rc;
report:
  acme_send(text);  // expect: user.contact.email -> acme
  acme_send(note);  // silent: the other variable
  memset(text, 0, sizeof text);
  goto out_silent;
out_silent:
  acme_send(text);  // silent: wiped
  return rc;
}

static void copy_duff(char *to, const char *from, int count) {
  int rounds = (count + 1) / 2;
  switch (count % 2) {
    case 0:
      do {
        *to++ = *from++;
        /* fallthrough */
    case 1:
      *to++ = *from++;
      } while (--rounds > 0);
  }
  *to = '\0';
}

static void duff(void) {
  char mail[64], plan[64];
  const char *from = current_email();
  copy_duff(mail, from, (int)strlen(from));
  from = "plan";
  copy_duff(plan, from, (int)strlen(from));
  acme_send(mail);  // expect: user.contact.email -> acme
  acme_send(plan);  // silent: the other call
}

static const char *remembered(const char *next) {
  static const char *last = "first";
  const char *out = last;
  last = next;
  return out;
}

static void storage(int real) {
  remembered(current_name());
  acme_send(remembered("end"));  // expect: user.name -> acme
  const char *a = "a", *b = "b";
  *(real ? &a : &b) = current_name();
  acme_send(real ? a : b);  // expect: user.name -> acme
  const char *c = (current_email(), "comma");
  acme_send(c);  // silent: the comma's value is its right operand
}

int main(int argc, char **argv) {
  (void)argv;
  jumping();
  signalled();
  cleanup(0);
  cleanup(1);
  duff();
  storage(argc > 1);
  return 0;
}
