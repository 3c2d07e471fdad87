// goto cleanup, fallthrough, setjmp, loops with state, early returns, Duff's device, computed goto.
// flags: -std=gnu11
#include "member.h"

#include <setjmp.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static int export_member(const member_t *m, bool full, char **out) {
  int rc = -1;
  char *buf = malloc(256);
  if (!buf) goto done;
  strcpy(buf, m->tier);
  if (!full) {
    rc = 0;
    goto keep;
  }
  strcat(buf, m->last);
  rc = 1;
keep:
  *out = buf;
  buf = NULL;
done:
  free(buf);
  return rc;
}

static const char *describe(const member_t *m, int level) {
  const char *text = "none";
  switch (level) {
    case 3:
      text = m->email;
      /* fall through */
    case 2:
      acme_text(text);  // expect: user.contact.email -> acme
      break;
    case 1:
      text = m->tier;
      break;
    default:
      text = "";
  }
  return text;
}

static jmp_buf g_jump;
static char g_reason[64];
static void give_up(const char *why) {
  strncpy(g_reason, why, sizeof g_reason - 1);
  longjmp(g_jump, 1);
}

static void copy_by_eights(char *to, const char *from, int count) {
  int n = (count + 7) / 8;
  switch (count % 8) {
    case 0:
      do {
        *to++ = *from++;
        case 7: *to++ = *from++;
        case 6: *to++ = *from++;
        case 5: *to++ = *from++;
        case 4: *to++ = *from++;
        case 3: *to++ = *from++;
        case 2: *to++ = *from++;
        case 1: *to++ = *from++;
      } while (--n > 0);
  }
}

static const char *run(const uint8_t *code, const char *arg) {
  static const void *const ops[] = {&&op_load, &&op_clear, &&op_end};
  const char *reg = "";
  goto *ops[*code];
op_load:
  reg = arg;
  goto *ops[*++code];
op_clear:
  reg = "";
  goto *ops[*++code];
op_end:
  return reg;
}

static int parse_year(const char *s) {
  int year = 0;
  bool negative = false;
  if (*s == '-') negative = true, s++;
  while (*s >= '0' && *s <= '9') year = year * 10 + (*s++ - '0');
  return negative ? -year : year;
}

static bool same(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}

static const char *grade(int year) {
  if (year < 1960) return "A";
  if (year < 1980) return "B";
  return "C";
}

int main(void) {
  member_t m;
  member_load(6, &m);

  char *out = NULL;
  if (export_member(&m, true, &out) >= 0) acme_text(out);  // expect: user.name -> acme
  free(out);

  acme_text(describe(&m, (int)m.number));  // expect: user.contact.email -> acme

  if (!setjmp(g_jump)) {
    give_up(m.first);
  } else {
    acme_text(g_reason);  // expect: user.name -> acme
  }
  strcpy(g_reason, "fine");
  acme_text(g_reason);

  char duff[40];
  copy_by_eights(duff, m.last, 32);
  acme_text(duff);  // expect: user.name -> acme
  char plain[40];
  copy_by_eights(plain, m.tier, 8);
  acme_text(plain);

  static const uint8_t program[] = {0, 2};
  acme_text(run(program, m.email));  // expect: user.contact.email -> acme
  acme_text(run(program, m.tier));

  acme_number(parse_year(m.email));  // expect: user.contact.email -> acme
  acme_number(parse_year(m.tier));
  acme_number(same(m.first, m.last));
  acme_text(grade(m.birth_year));

  const char *last = NULL;
  for (int i = 0; i < 3; i++) {
    if (last) acme_text(last);  // expect: user.name -> acme
    last = m.last;
  }
  last = "x";
  acme_text(last);

  char buf[64];
  strcpy(buf, m.first);
  if (m.number & 1)
    strcpy(buf, "odd");
  else
    strcpy(buf, "even");
  acme_text(buf);
  strcpy(buf, m.first);
  if (m.number & 1) strcpy(buf, "odd");
  acme_text(buf);  // expect: user.name -> acme

  const char *stages[2] = {m.tier, "x"};
  const char *carry = "start";
  while (m.number--) {
    acme_text(carry);  // expect: user.contact.email -> acme
    carry = stages[0];
    stages[0] = stages[1];
    stages[1] = m.email;
  }
  if (0) acme_text(m.email);
  bool old = m.birth_year < 1950;
  int points = 0;
  if (old) points += 10;
  acme_number(points);
  return 0;
  acme_text(m.email);
}
