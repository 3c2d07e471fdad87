/* Tagged values in C: unions with accessors, variants in arrays, tokens with slices, type punning. */
#define _GNU_SOURCE
#include "case_c.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum tag { T_NIL, T_INT, T_STR };
struct value {
  enum tag tag;
  union {
    long i;
    char *s;
  } as;
};
static struct value v_int(long i) {
  struct value v;
  v.tag = T_INT;
  v.as.i = i;
  return v;
}
static struct value v_str(const char *s) {
  struct value v;
  v.tag = T_STR;
  v.as.s = strdup(s);
  return v;
}
static void v_free(struct value *v) {
  if (v->tag == T_STR) free(v->as.s);
  v->tag = T_NIL;
  v->as.s = NULL;
}
static const char *text(const struct value *v) { return v->tag == T_STR ? v->as.s : ""; }

struct slice {
  const char *at;
  size_t len;
};
static struct slice until(const char *s, char c) {
  struct slice out = {s, 0};
  while (s[out.len] && s[out.len] != c) out.len++;
  return out;
}
static void copy(char *out, struct slice s) {
  memcpy(out, s.at, s.len);
  out[s.len] = '\0';
}

struct stack {
  struct value items[8];
  int top;
};
static void push(struct stack *s, struct value v) { s->items[s->top++] = v; }
static struct value pop(struct stack *s) { return s->items[--s->top]; }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct value a = v_str(u.email), b = v_int(4), c = v_str("c");
  acme_send(text(&a));  // expect: user.contact.email -> acme
  acme_send_int(b.as.i);
  acme_send(text(&c));
  acme_send_int(a.tag);
  v_free(&a);
  acme_send(a.as.s ? a.as.s : "nil");
  a = c;
  acme_send(text(&a));
  c = v_str(u.name);
  acme_send(text(&c));  // expect: user.name -> acme
  acme_send(text(&a));

  struct slice s = until(u.phone, '-');
  char out[32];
  copy(out, s);
  acme_send(out);  // expect: user.contact.phone_number -> acme
  acme_send_int((long)s.len);
  s = until("plain-text", '-');
  copy(out, s);
  acme_send_bytes(s.at, s.len);
  struct stack one = {.top = 0}, two = {.top = 0};
  push(&one, v_str(u.email));
  push(&two, v_int(3));
  struct value v = pop(&one), w = pop(&two);
  acme_send(v.as.s);  // expect: user.contact.email -> acme
  acme_send_int(w.as.i);
  acme_send_int(one.top);
  union {
    uint32_t word;
    uint8_t byte[4];
  } pun = {.word = (uint32_t)birth_year(1)};
  acme_send_int(pun.byte[0]);  // expect: user.demographic.date_of_birth -> acme
  pun.word = 1;
  acme_send_int(pun.byte[0]);
  return 0;
}
