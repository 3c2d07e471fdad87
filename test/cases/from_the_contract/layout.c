// Unions, bit fields, packed headers, flexible members, compound literals, struct values.
// flags: -std=gnu11
#include "member.h"

#include <stdlib.h>
#include <string.h>

struct packet {
  uint16_t type;
  uint16_t length;
  uint8_t body[];
};

typedef union {
  uint32_t word;
  uint8_t bytes[4];
  struct {
    uint32_t low : 16;
    uint32_t high : 16;
  };
} word_t;

typedef struct {
  enum { V_NONE, V_INT, V_TEXT } tag;
  union {
    long number;
    const char *text;
  };
} value_t;

struct date {
  unsigned year : 12;
  unsigned month : 4;
  unsigned day : 5;
};

struct __attribute__((packed)) record {
  uint32_t number;
  char name[32];
  struct date born;
};

struct range {
  const char *begin, *end;
};

static value_t text_value(const char *s) { return (value_t){.tag = V_TEXT, .text = s}; }
static value_t int_value(long n) { return (value_t){V_INT, {n}}; }

static struct packet *packet_new(uint16_t type, const void *data, uint16_t n) {
  struct packet *p = malloc(sizeof *p + n);
  p->type = type;
  p->length = n;
  memcpy(p->body, data, n);
  return p;
}

static struct record record_of(const member_t *m) {
  struct record r = {.number = m->number};
  memcpy(r.name, m->last, sizeof r.name);
  r.born.year = (unsigned)m->birth_year;
  return r;
}

static struct range whole(const char *s) { return (struct range){s, s + strlen(s)}; }

static void show(value_t v) {
  switch (v.tag) {
    case V_TEXT:
      acme_text(v.text);  // expect: user.contact.email -> acme
      break;
    case V_INT:
      globex_bytes(&v.number, sizeof v.number);  // the tag that callers hand over decides
      break;
    default:
      acme_text("none");
  }
}

int main(void) {
  member_t m;
  member_load(4, &m);

  struct packet *p = packet_new(1, m.email, 20);
  struct packet *q = packet_new(2, m.tier, 8);
  acme_bytes(p, sizeof *p + p->length);  // expect: user.contact.email -> acme
  acme_bytes(q, sizeof *q + q->length);
  acme_number(p->type);
  acme_number(p->length);
  globex_bytes(p->body, p->length);  // expect: user.contact.email -> globex
  free(p);
  free(q);

  word_t w = {.word = (uint32_t)m.birth_year};
  acme_number(w.bytes[1]);  // expect: user.date_of_birth -> acme
  acme_number(w.high);      // expect: user.date_of_birth -> acme
  word_t v = {.word = m.number};
  acme_number(v.low);

  show(text_value(m.email));
  show(int_value(5));

  struct record r = record_of(&m);
  acme_bytes(&r, sizeof r);     // expect: user.name -> acme // expect: user.date_of_birth -> acme
  acme_bytes(r.name, 32);       // expect: user.name -> acme
  acme_number(r.born.year);     // expect: user.date_of_birth -> acme
  acme_number(r.number);
  acme_number(r.born.month);
  struct record copy = r;
  memset(copy.name, 0, sizeof copy.name);
  copy.born = (struct date){0};
  acme_bytes(&copy, sizeof copy);
  struct record wire;
  memcpy(&wire, &r, sizeof wire);
  acme_text(wire.name);  // expect: user.name -> acme
  acme_number(wire.number);

  struct range name = whole(m.first), tier = whole(m.tier);
  acme_text(name.begin);  // expect: user.name -> acme
  acme_number(name.end - name.begin);
  acme_text(tier.begin);

  const char *fields[3] = {[0] = m.tier, [2] = m.email};
  for (int i = 0; i < 3; i++) globex_text(fields[i]);  // expect: user.contact.email -> globex

  acme_text(((struct range){.end = m.email}).end);  // expect: user.contact.email -> acme
  acme_text(((struct range){.begin = m.tier, .end = m.email}).begin);

  uint8_t header[8];
  uint16_t year = (uint16_t)m.birth_year;
  header[0] = (uint8_t)(year >> 8);
  header[1] = (uint8_t)year;
  acme_bytes(header, 2);  // expect: user.date_of_birth -> acme
  uint8_t second[8] = {0};
  memcpy(second + 2, &m.number, 4);
  acme_bytes(second, 8);
  memcpy(second + 2, &year, sizeof year);
  acme_bytes(second, 8);  // expect: user.date_of_birth -> acme

  long number = 0;
  char *raw = (char *)&number;
  raw[0] = m.first[0];
  acme_number(number);  // expect: user.name -> acme
  float half = (float)m.birth_year / 2;
  uint32_t bits;
  memcpy(&bits, &half, sizeof bits);
  acme_number(bits);  // expect: user.date_of_birth -> acme
  return 0;
}
