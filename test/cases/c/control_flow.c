// goto, fall-through, nested breaks, early returns, constant conditions, recursion by two.
// flags: -std=gnu11
#include "case.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define DEBUG 0
#define SEND_IF(cond, text) do { if (cond) acme_send(text); } while (0)

static const char *classify(const struct user *u) {
  const char *out = "none";
  switch (u->id) {
    case 0: out = u->plan; break;
    case 1: out = "one"; /* fall through */
    case 2: return out;
    default: goto done;
  }
done:
  return out;
}
static const char *classify_name(const struct user *u, int how) {
  const char *out = u->name;
  switch (how) {
    case 0: out = "zero"; break;
    case 1: out = "one"; break;
    default: break;
  }
  return out;
}
static bool is_even(const char *s);
static bool is_odd(const char *s) { return *s ? is_even(s + 1) : false; }
static bool is_even(const char *s) { return *s ? is_odd(s + 1) : true; }

static const char *skip_even(const char *s);
static const char *skip_odd(const char *s) { return *s == '.' ? skip_even(s + 1) : s; }
static const char *skip_even(const char *s) { return *s == ',' ? skip_odd(s + 1) : s; }

static int depth(const struct user *users, int n) { return n == 0 ? 0 : 1 + depth(users + 1, n - 1); }

static void copy_duff(char *to, const char *from, int n) {
  int rounds = (n + 3) / 4;
  switch (n % 4) {
    case 0: do { *to++ = *from++; /* fall through */
    case 3: *to++ = *from++; /* fall through */
    case 2: *to++ = *from++; /* fall through */
    case 1: *to++ = *from++;
      } while (--rounds > 0);
  }
}

int main(void) {
  struct user u;
  load_user(1, &u);
  acme_send(classify(&u));
  acme_send(classify_name(&u, u.id));  // expect: user.name -> acme
  acme_send_int(is_even(u.name));
  acme_send(skip_even(u.email));  // expect: user.contact.email -> acme
  acme_send(skip_even(u.plan));
  acme_send_int(depth(&u, 1));
  char buffer[64] = "", clean[64] = "";
  copy_duff(buffer, u.name, 32);
  copy_duff(clean, u.plan, 16);
  acme_send(buffer);  // expect: user.name -> acme
  acme_send(clean);
  if (DEBUG) acme_send(u.email);
  if (0 && u.id) acme_send(u.email);
  while (false) acme_send(u.email);
  SEND_IF(u.id > 1, u.phone);  // expect: user.contact.phone_number -> acme
  SEND_IF(u.id > 1, u.plan);
  const char *text = NULL;
  int tries = 0;
again:
  if (tries++ < 3) {
    if (!text) {
      text = u.email;
      goto again;
    }
    text = "retry";
    goto again;
  }
  acme_send(text);  // expect: user.contact.email -> acme
  for (int i = 0;; i++) {
    for (int j = 0; j < 3; j++) {
      if (i == j) continue;
      if (i > 2) goto out;
      acme_send_int(i * j);
    }
  }
out:
  text = ({ const char *t = u.plan; t; });
  acme_send(text);
  text = u.phone ?: u.plan;
  acme_send(text);  // expect: user.contact.phone_number -> acme
  return 0;
  acme_send(u.email);
}
