/* Compound literals, designated initialisers, _Generic selections, unions, bit-fields, structs passed and returned by value, enumerations. */
#include "svc_c.h"

#include <stdio.h>
#include <string.h>

struct badge {
  PII(user.government_id) int number;
  int door;
};

struct note {
  const char *to;
  const char *text;
  int pages;
};

struct packed {
  unsigned number : 30;
  unsigned flags : 2;
};

union value {
  int number;
  unsigned char raw[sizeof(int)];
  float real;
};

struct tagged {
  enum { TAG_TEXT, TAG_NUMBER } tag;
  union {
    const char *text;
    int number;
  };
};

static const char *text_of_note(const struct note *n) { return n->text; }
static const char *text_of_text(const char *s) { return s; }
static const char *text_of_int(const int *n) {
  (void)n;
  return "int";
}
#define TEXT_OF(x) _Generic((x), const struct note *: text_of_note, const char *: text_of_text, const int *: text_of_int)(x)

static struct note with_text(struct note n, const char *text) {
  n.text = text;
  return n;
}
static void only_copy(struct note n, const char *text) { n.to = text; }

static void designated(void) {
  struct note n = {.text = current_name(), .pages = 2};
  acme_send(n.text);  // expect: user.name -> acme
  acme_send(n.to ? n.to : "nobody");  // silent: not initialised with data
  n = (struct note){.to = "ops", .text = "status"};
  acme_send(n.text);  // silent: a compound literal was assigned
}

static void compound_literals(void) {
  const struct note *p = &(struct note){current_email(), "hello", 1};
  acme_send(p->to);  // expect: user.contact.email -> acme
  acme_send(p->text);  // silent: the other member
}

static void selections(void) {
  const struct note n = {"ops", current_name(), 1};
  const int pages = 3;
  acme_send(TEXT_OF(&n));  // expect: user.name -> acme
  acme_send(TEXT_OF(n.to));  // silent: the other member
  acme_send(TEXT_OF(&pages));  // silent: the selection for numbers
}

static void by_value(void) {
  struct note n = {"ops", "empty", 1};
  struct note m = with_text(n, current_email());
  acme_send(m.text);  // expect: user.contact.email -> acme
  acme_send(n.text);  // silent: the callee changed its copy
  only_copy(n, current_email());
  acme_send(n.to);  // silent: the callee changed its copy
}

static void bits(const struct badge *b) {
  struct packed p = {.number = (unsigned)b->number & 0x3fffffffu, .flags = (unsigned)b->door & 3u};
  acme_send_int((int)p.number);  // expect: user.government_id -> acme
  acme_send_int((int)p.flags);  // silent: the other bit-field
  union value v = {.number = b->number};
  union value back;
  memcpy(back.raw, v.raw, sizeof back.raw);
  acme_send_int(back.number);  // expect: user.government_id -> acme
}

static void tags(void) {
  struct tagged t = {.tag = TAG_TEXT, .text = current_name()};
  acme_send(t.text);  // expect: user.name -> acme
  acme_send_int(t.tag);  // silent: the tag
}

int main(void) {
  struct badge b = {.number = 999999999, .door = 3};
  designated();
  compound_literals();
  selections();
  by_value();
  bits(&b);
  tags();
  return 0;
}
