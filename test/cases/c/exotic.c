// _Generic, compound literals, setjmp, comma, recursion, enums, do-while.
#include "case.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#define send_any(x) _Generic((x), char *: acme_send, const char *: acme_send, int: send_number)(x)
static void send_number(int v) { acme_send_int(v); }

struct point {
  const char *label;
  int x, y;
};
static void plot(struct point p) {
  acme_send(p.label);  // expect: user.name -> acme
  acme_send_int(p.x);
}
static void plot_clean(const struct point *p) { acme_send(p->label); }

static jmp_buf g_env;
static const char *volatile g_error;
static void fail(const char *why) {
  g_error = why;
  longjmp(g_env, 1);
}

static char *repeat(char *out, const char *text, int n) {
  if (n == 0) {
    *out = 0;
    return out;
  }
  strcpy(out, text);
  return repeat(out + strlen(text), text, n - 1);
}

enum gender { UNKNOWN, FEMALE, MALE };
struct person {
  PII(user.gender) enum gender gender;
  enum gender shown;
};
static const char *gender_name(enum gender g) {
  switch (g) {
    case FEMALE: return "f";
    case MALE: return "m";
    default: return "?";
  }
}

static const char *longest(const char *a, const char *b) { return strlen(a) > strlen(b) ? a : b; }

int main(void) {
  struct user u;
  load_user(1, &u);
  send_any(u.email);  // expect: user.contact.email -> acme
  send_any(u.plan);
  send_any(u.id);
  plot((struct point){u.name, 1, 2});
  plot((struct point){.x = 3});
  plot_clean(&(struct point){.label = u.plan, .y = 4});
  if (setjmp(g_env) == 0)
    fail(u.phone);
  else
    acme_send(g_error);  // expect: user.contact.phone_number -> acme
  char out[256], plain[256];
  repeat(out, u.name, 3);
  repeat(plain, u.plan, 3);
  acme_send(out);  // expect: user.name -> acme
  acme_send(plain);
  struct person p = {FEMALE, UNKNOWN};
  acme_send_int(p.gender);  // expect: user.gender -> acme
  acme_send(gender_name(p.gender));
  acme_send_int(p.shown);
  acme_send(longest(u.plan, u.name));  // expect: user.name -> acme
  acme_send(longest(u.plan, "x"));
  const char *t = (acme_send_int(1), u.email);
  acme_send(t);  // expect: user.contact.email -> acme
  int i = 0;
  char digits[16];
  do {
    digits[i] = u.phone[i];
  } while (u.phone[++i]);
  digits[i] = 0;
  acme_send(digits);  // expect: user.contact.phone_number -> acme
  char **argv = (char *[]){u.plan, u.name, NULL};
  acme_send(argv[1]);  // expect: user.name -> acme
  const char *const table[] = {[UNKNOWN] = "u", [FEMALE] = "f"};
  acme_send(table[p.gender]);
  return 0;
}
