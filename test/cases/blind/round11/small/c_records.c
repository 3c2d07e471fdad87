/* Structs, unions, bit-fields, flexible arrays, arrays of structs, copies and compound literals. */
#include "svc_c.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct stamp {
  unsigned year : 16;
  unsigned month : 4;
  unsigned day : 5;
};

struct packet {
  uint8_t kind;
  uint8_t flags;
  uint16_t length;
  char body[];
};

struct party {
  char label[32];
  char detail[64];
  struct stamp since;
};

struct contract {
  struct party buyer;
  struct party seller;
  int number;
};

union cell {
  long number;
  char text[48];
};

struct tagged {
  enum { CELL_NUMBER, CELL_TEXT } kind;
  union cell as;
};

static struct packet *make_packet(uint8_t kind, const char *text) {
  size_t n = strlen(text) + 1;
  struct packet *p = malloc(sizeof *p + n);
  if (p == NULL) abort();
  p->kind = kind;
  p->flags = 0;
  p->length = (uint16_t)n;
  memcpy(p->body, text, n);
  return p;
}

static struct party party_of(const char *label, const char *detail, unsigned year) {
  struct party p;
  memset(&p, 0, sizeof p);
  strncpy(p.label, label, sizeof p.label - 1);
  strncpy(p.detail, detail, sizeof p.detail - 1);
  p.since = (struct stamp){.year = year, .month = 4, .day = 1};
  return p;
}

static struct contract swapped(struct contract c) {
  struct party t = c.buyer;
  c.buyer = c.seller;
  c.seller = t;
  return c;
}

static struct tagged text_cell(const char *s) {
  struct tagged t = {.kind = CELL_TEXT};
  strncpy(t.as.text, s, sizeof t.as.text - 1);
  return t;
}

static void redact_party(struct party *p) { snprintf(p->detail, sizeof p->detail, "%s", redact_text(p->detail)); }

int main(void) {
  struct user u;
  if (user_load(1, &u) != 0) return 1;

  struct contract c = {.buyer = party_of("buyer", u.name, 2020), .number = 7};
  c.seller = party_of("seller", "Initech", 1999);
  acme_send(c.buyer.label);                        // silent
  acme_send(c.buyer.detail);                       // expect: user.name -> acme via none
  acme_send(c.seller.detail);                      // silent
  acme_send_int((int)c.buyer.since.year);          // silent
  struct contract d = swapped(c);
  acme_send(d.buyer.detail);                       // silent
  acme_send(d.seller.detail);                      // expect: user.name -> acme via none
  acme_send(c.seller.detail);                      // silent
  acme_send_bytes(&d.buyer, sizeof d.buyer);       // silent
  acme_send_bytes(&d, sizeof d);                   // expect: user.name -> acme via none
  globex_send(d.seller.detail);                    // expect: user.name -> globex via none
  redact_party(&d.seller);
  acme_send(d.seller.detail);                      // silent (approved: redact)
  d.seller = d.buyer;
  globex_send(d.seller.detail);                    // silent
  d = (struct contract){.number = 8};
  globex_send(d.buyer.detail);                     // silent

  struct packet *mail = make_packet(1, u.email);
  struct packet *note = make_packet(2, u.plan);
  acme_send(mail->body);                           // expect: user.contact.email -> acme via none
  acme_send(note->body);                           // silent
  acme_send_int(mail->length);                     // silent
  acme_send_int(mail->kind);                       // silent
  acme_send_bytes(note, sizeof *note + note->length);   // silent
  acme_send_bytes(mail, sizeof *mail + mail->length);   // expect: user.contact.email -> acme via none
  free(mail);
  free(note);

  struct tagged name = text_cell(u.name);
  struct tagged plan = text_cell(u.plan);
  acme_send_int(name.kind == CELL_TEXT);           // silent
  acme_send(name.as.text);                         // expect: user.name -> acme via none
  acme_send(plan.as.text);                         // silent
  struct tagged copy = plan;
  plan = name;
  acme_send(copy.as.text);                         // silent
  union cell bytes = plan.as;
  globex_send(bytes.text);                         // expect: user.name -> globex via none
  acme_send(plan.as.text);                         // expect: user.name -> acme via none
  memset(&name, 0, sizeof name);
  name.as.number = 5;
  acme_send_int((int)name.as.number);              // silent

  struct stamp s = {.year = 2001, .month = 1, .day = 2};
  s.day = (unsigned)strlen(u.name) & 31u;
  acme_send_int((int)s.day);                       // silent
  struct party *heap = calloc(2, sizeof *heap);
  if (heap == NULL) return 1;
  snprintf(heap[0].detail, sizeof heap[0].detail, "%s", u.phone);
  acme_send(heap[0].label);                        // silent
  globex_send(heap[0].detail);                     // expect: user.contact.phone_number -> globex via none
  globex_send(tokenize_text(heap[0].detail));      // silent (approved: tokenize)
  globex_send(heap[1].detail);                     // silent (element)
  free(heap);
  return 0;
}
