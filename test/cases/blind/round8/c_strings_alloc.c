/* strtok, strncpy, varargs, a growing string builder and copies on the heap. */
#include "svc_c.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void load_account(struct account *a, int id);

struct pair {
  char *key;
  char *value;
};

static char *copy(const char *s) {
  size_t n = strlen(s) + 1;
  char *p = malloc(n);
  if (!p) abort();
  return memcpy(p, s, n);
}
static void pair_set(struct pair *p, const char *key, const char *value) {
  free(p->key);
  free(p->value);
  p->key = copy(key);
  p->value = copy(value);
}
static void pair_free(struct pair *p) {
  free(p->key);
  free(p->value);
  p->key = p->value = NULL;
}

static void line(char *out, size_t size, const char *format, ...) {
  va_list ap;
  va_start(ap, format);
  vsnprintf(out, size, format, ap);
  va_end(ap);
}

static int count_digits(const char *s) {
  int n = 0;
  for (; *s; ++s)
    if (isdigit((unsigned char)*s)) n++;
  return n;
}
static void mask(char *out, const char *s) {
  while (*s++) *out++ = '*';
  *out = '\0';
}
static const char *verdict(const char *s) { return strchr(s, '@') ? "mail" : "other"; }

int main(int argc, char **argv) {
  (void)argv;
  struct account a;
  load_account(&a, argc);
  struct pair p = {0}, q = {0};
  pair_set(&p, "mail", a.email);
  pair_set(&q, "plan", a.plan);
  acme_send(p.key);                      // silent
  acme_send(p.value);                    // expect: user.contact.email -> acme
  acme_send(q.value);                    // silent
  pair_set(&q, a.name, "1");
  acme_send(q.value);                    // silent
  acme_send(q.key);                      // expect: user.name -> acme

  char out[96], masked[96];
  line(out, sizeof out, "%s %d", a.plan, a.id);
  acme_send(out);                        // silent
  line(out, sizeof out, "%s", a.phone);
  acme_send(out);                        // expect: user.contact.phone_number -> acme
  acme_send_int(count_digits(out));      // silent
  mask(masked, a.email);
  acme_send(masked);                     // silent
  acme_send(verdict(a.email));           // silent

  char words[64];
  strncpy(words, a.name, sizeof words - 1);
  words[sizeof words - 1] = '\0';
  for (char *w = strtok(words, " "); w; w = strtok(NULL, " ")) acme_send(w);  // expect: user.name -> acme
  char plain[64] = "one two";
  int n = 0;
  for (char *w = strtok(plain, " "); w; w = strtok(NULL, " ")) n++;
  acme_send_int(n);                      // silent
  pair_free(&p);
  pair_free(&q);
  return 0;
}
