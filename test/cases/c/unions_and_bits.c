// Unions, anonymous members, bit-fields.
#include "case.h"

#include <stdint.h>
#include <string.h>

struct packet {
  uint8_t type : 3;
  uint8_t flags : 5;
  union {
    struct {
      char who[32];
      int code;
    };
    uint8_t raw[36];
    void *ext;
  };
};

union cell {
  const char *text;
  uintptr_t bits;
};

struct birth {
  unsigned day : 5;
  unsigned month : 4;
  PII(user.date_of_birth) unsigned year : 12;
};

int main(void) {
  struct user u;
  load_user(1, &u);
  struct packet p = {.type = 1, .flags = 2};
  strncpy(p.who, u.name, sizeof p.who - 1);
  acme_send_bytes(p.raw, sizeof p.raw);  // expect: user.name -> acme
  acme_send_int(p.type);
  acme_send_int(p.flags);
  acme_send_bytes(&p, sizeof p);  // expect: user.name -> acme
  struct packet q = {.type = 1, .flags = 2};
  strncpy(q.who, u.plan, sizeof q.who - 1);
  acme_send_bytes(q.raw, sizeof q.raw);
  union cell c;
  c.text = u.email;
  uintptr_t bits = c.bits;
  acme_send((const char *)bits);  // expect: user.contact.email -> acme
  c.text = u.plan;
  acme_send(c.text);
  struct birth b = {1, 2, 1990};
  acme_send_int(b.year);  // expect: user.date_of_birth -> acme
  acme_send_int(b.month);
  unsigned packed = b.year << 9 | b.month << 5 | b.day;
  acme_send_int(packed);  // expect: user.date_of_birth -> acme
  struct birth d = b;
  acme_send_int(d.year - 1900);  // expect: user.date_of_birth -> acme
  acme_send_int(d.day);
  struct packet r;
  memcpy(&r, &p, sizeof r);
  acme_send(r.who);  // expect: user.name -> acme
  acme_send_int(r.type);
  return 0;
}
