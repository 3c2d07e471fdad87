/* Parsers: key=value lines, a cursor over text, a tokenizer with a state, escaping and hex encoding. */
#include "case_c.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pair {
  char key[32];
  char value[64];
};
static int parse_pair(const char *line, struct pair *p) {
  const char *eq = strchr(line, '=');
  if (!eq) return -1;
  size_t n = (size_t)(eq - line);
  if (n >= sizeof p->key) return -1;
  memcpy(p->key, line, n);
  p->key[n] = '\0';
  snprintf(p->value, sizeof p->value, "%s", eq + 1);
  return 0;
}

struct cursor {
  const char *p;
  int line;
};
static int next_word(struct cursor *c, char *out, size_t n) {
  size_t i = 0;
  while (isspace((unsigned char)*c->p))
    if (*c->p++ == '\n') c->line++;
  while (*c->p && !isspace((unsigned char)*c->p) && i + 1 < n) out[i++] = *c->p++;
  out[i] = '\0';
  return i > 0;
}
static void hex(const char *in, char *out) {
  static const char digits[] = "0123456789abcdef";
  while (*in) {
    *out++ = digits[(unsigned char)*in >> 4];
    *out++ = digits[*in++ & 15];
  }
  *out = '\0';
}
static void escape(const char *in, char *out) {
  for (; *in; in++) {
    if (*in == '"') *out++ = '\\';
    *out++ = *in;
  }
  *out = '\0';
}
static const char *classify(const char *s) {
  for (; *s; s++)
    if (*s == '@') return "mail";
  return "word";
}

int main(void) {
  struct user u;
  load_user(1, &u);
  char line[128], out[256];
  struct pair p, q;
  snprintf(line, sizeof line, "mail=%s", u.email);
  if (parse_pair(line, &p) == 0) {
    acme_send(p.value);  // expect: user.contact.email -> acme
  }
  if (parse_pair("lang=en", &q) == 0) {
    acme_send(q.key);
    acme_send(q.value);
  }
  struct cursor c = {u.name, 1};
  while (next_word(&c, out, sizeof out)) acme_send(out);  // expect: user.name -> acme
  acme_send_int(c.line);
  c = (struct cursor){"plain words", 1};
  char plain[64], number[128], coded[64];
  while (next_word(&c, plain, sizeof plain)) acme_send(plain);
  hex(u.phone, number);
  acme_send(number);  // expect: user.contact.phone_number -> acme
  hex(u.plan, coded);
  acme_send(coded);
  char text[128];
  escape(u.email, text);
  acme_send(text);  // expect: user.contact.email -> acme
  acme_send(classify(u.email));
  acme_send_int(atoi(u.plan));
  acme_send_int(isdigit((unsigned char)u.phone[0]) != 0);
  acme_send_int(strtol(u.phone, NULL, 10));  // expect: user.contact.phone_number -> acme
  return 0;
}
