/* setjmp and longjmp, switch with fallthrough, loops inside switches, computed ways out. */
#include "case_c.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

static jmp_buf top;
static char message[64];

static void fail(const char *why) {
  snprintf(message, sizeof message, "%s", why);
  longjmp(top, 1);
}
static void step(int n, const char *who) {
  if (n > 3) fail(who);
}

static const char *kind(int c) {
  switch (c) {
    case 1:
    case 2:
      return "small";
    case 3: {
      static const char *last = "three";
      return last;
    }
    default:
      return "big";
  }
}
static void fall(int c, const struct user *u, char *out) {
  out[0] = '\0';
  switch (c) {
    case 0:
      strcpy(out, u->email);
      /* fallthrough */
    case 1:
      strcat(out, "+");
      break;
    case 2:
      strcpy(out, u->name);
      strcpy(out, "two");
      break;
    default:
      strcpy(out, u->plan);
  }
}
static void clean_fall(int c, const struct user *u, char *out) {
  strcpy(out, u->phone);
  switch (c) {
    case 0:
      strcpy(out, "zero");
      break;
    case 1:
      strcpy(out, "one");
      break;
    default:
      strcpy(out, "many");
  }
}

int main(void) {
  struct user u;
  load_user(1, &u);
  if (setjmp(top) == 0) {
    step(u.id, u.name);
  } else {
    acme_send(message);  // expect: user.name -> acme
  }
  strcpy(message, "none");
  acme_send(message);
  acme_send(kind(birth_year(1) % 4));
  char out[64];
  fall(u.id, &u, out);
  acme_send(out);  // expect: user.contact.email -> acme
  clean_fall(u.id, &u, out);
  acme_send(out);
  int i = 0;
again:
  if (i++ < 3) {
    strcpy(out, i == 2 ? u.email : "x");
    if (odd(i)) goto again;
    acme_send(out);  // expect: user.contact.email -> acme
  }
  acme_send(out);  // expect: user.contact.email -> acme
  return 0;
}
