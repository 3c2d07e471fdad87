// What only depends on the data: lengths, comparisons, positions, addresses, branches, indices, sizes.
// flags: -std=gnu11
#include "guest.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const char *const floors[] = {"ground", "first", "second"};
static const char digits[] = "0123456789";

static int vowels(const char *s) {
  int n = 0;
  while (*s) {
    switch (*s++) {
      case 'a': case 'e': case 'i': case 'o': case 'u': n++;
    }
  }
  return n;
}
static bool has_at(const char *s) { return strchr(s, '@') != NULL; }
static const char *kind(const char *phone) { return phone[0] == '+' ? "abroad" : "local"; }
static int position(const char *s, char c) {
  for (int i = 0; s[i]; i++)
    if (s[i] == c) return i;
  return -1;
}
static char shift_char(char c) { return (char)(c + 1); }
static int digit_sum(const char *s) {
  int sum = 0;
  for (; *s; s++)
    if (isdigit((unsigned char)*s)) sum += *s - '0';
  return sum;
}
static int sign_of(int v) { return v > 0 ? 1 : v < 0 ? -1 : 0; }
static void bump(int *counters, const char *s) { counters[(unsigned char)*s & 15]++; }
static const char *check(const struct guest *g) {
  if (!*g->name) return "name missing";
  if (strlen(g->phone) < 5) return "phone too short";
  return NULL;
}
static size_t copy_len(char *to, const char *from) {
  size_t n = strlen(from);
  memcpy(to, from, n + 1);
  return n;
}

int main(void) {
  struct guest *g = checkin(5);
  char *mail = ask_email();
  num_to_acme((long long)strlen(g->name));
  num_to_acme(sizeof g->phone);
  num_to_acme(g->name == NULL);
  num_to_acme(!*mail);
  num_to_acme(has_at(mail));
  num_to_acme(vowels(g->name));
  num_to_acme(position(mail, '@'));
  to_acme(kind(g->phone));
  to_acme(check(g));
  to_acme(floors[strlen(g->name) % 3]);
  to_acme(floors[g->phone[1] & 1]);
  num_to_acme(digits[g->phone[0] & 7]);  // expect: user.contact.phone_number -> acme
  num_to_acme(shift_char(g->name[0]));  // expect: user.name -> acme
  num_to_acme(digit_sum(g->phone));  // expect: user.contact.phone_number -> acme
  num_to_acme(sign_of(atoi(g->phone)));
  num_to_acme(atoi(g->phone) % 7);  // expect: user.contact.phone_number -> acme
  num_to_acme(-g->name[0]);  // expect: user.name -> acme
  num_to_acme(~(unsigned)g->name[0] & 0xff);  // expect: user.name -> acme
  num_to_acme(g->name[0] == 'A' ? 1 : 0);
  num_to_acme(g->name[0] == 'A' ? g->name[1] : 0);  // expect: user.name -> acme
  num_to_acme(g->name[0] && g->name[1]);
  num_to_acme(memcmp(g->phone, "+49", 3));
  int counters[16] = {0};
  bump(counters, g->name);
  num_to_acme(counters[3]);
  char buf[64];
  num_to_acme((long long)copy_len(buf, mail));
  to_acme(buf);  // expect: user.contact.email -> acme
  ptrdiff_t d = strchr(mail, '@') - mail;
  num_to_acme(d);
  num_to_acme(mail[d]);  // expect: user.contact.email -> acme
  const char *texts[2] = {"no", "yes"};
  to_acme(texts[has_at(mail)]);
  const char *best = strcmp(g->name, "M") < 0 ? "first half" : "second half";
  to_acme(best);
  int year = 0;
  while (year < g->phone[0]) year++;
  num_to_acme(year);
  char *copy = malloc(strlen(g->name) + 1);
  memset(copy, 'x', strlen(g->name));
  copy[strlen(g->name)] = 0;
  to_acme(copy);
  free(copy);
  struct guest *same = checkin(6);
  num_to_acme(same == g);
  num_to_acme(g->companion != NULL);
  num_to_acme(g->room);
  to_acme(g->wishes);
  to_acme(g->passport.country);
  unsigned flags = 0;
  if (isupper((unsigned char)g->name[0])) flags |= 1;
  if (g->passport.number[0]) flags |= 2;
  num_to_acme(flags);
  long total = 0;
  for (const struct guest *p = g; p; p = p->companion) total += p->room;
  num_to_acme(total);
  num_to_acme((long long)strspn(g->phone, "+0123456789"));
  if (false) to_acme(mail);
  switch (g->name[0]) {
    case 'A': to_acme("a-list"); break;
    default: to_acme("others");
  }
  float ratio = (float)vowels(g->name) / (float)strlen(g->name);
  num_to_acme((long long)ratio);
  float half = (float)g->phone[0] / 2;
  num_to_acme((long long)half);  // expect: user.contact.phone_number -> acme
  return 0;
}
