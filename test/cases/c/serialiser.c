// Type-length-value records, byte order, checksums, and back.
#include "case.h"

#include <arpa/inet.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct writer {
  uint8_t *at, *end;
};
static int put_u8(struct writer *w, uint8_t v) {
  if (w->at == w->end) return -1;
  *w->at++ = v;
  return 0;
}
static int put_u16(struct writer *w, uint16_t v) {
  uint16_t n = htons(v);
  memcpy(w->at, &n, 2);
  w->at += 2;
  return 0;
}
static int put_tlv(struct writer *w, uint8_t type, const void *data, uint16_t len) {
  if (put_u8(w, type) || put_u16(w, len)) return -1;
  memcpy(w->at, data, len);
  w->at += len;
  return 0;
}

struct reader {
  const uint8_t *at, *end;
};
static int get_tlv(struct reader *r, uint8_t *type, const uint8_t **data, uint16_t *len) {
  if (r->end - r->at < 3) return 0;
  *type = r->at[0];
  *len = (uint16_t)(r->at[1] << 8 | r->at[2]);
  *data = r->at + 3;
  r->at += 3 + *len;
  return 1;
}

struct header {
  uint32_t magic;
  uint16_t len;
  uint8_t body[];
};

static uint32_t checksum(const uint8_t *p, size_t n) {
  uint32_t c = 0;
  while (n--) c = (c << 1) ^ *p++;
  return c;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  uint8_t dirty[256], clean[256];
  struct writer w = {dirty, dirty + sizeof dirty}, c = {clean, clean + sizeof clean};
  put_tlv(&w, 1, u.email, (uint16_t)strlen(u.email));
  put_tlv(&c, 1, u.plan, (uint16_t)strlen(u.plan));
  acme_send_bytes(dirty, (size_t)(w.at - dirty));  // expect: user.contact.email -> acme
  acme_send_bytes(clean, (size_t)(c.at - clean));
  struct reader r = {dirty, w.at}, rc = {clean, c.at};
  uint8_t type;
  const uint8_t *data;
  uint16_t len;
  while (get_tlv(&r, &type, &data, &len)) acme_send_bytes(data, len);  // expect: user.contact.email -> acme
  const uint8_t *plain;
  uint16_t plain_len;
  while (get_tlv(&rc, &type, &plain, &plain_len)) acme_send_bytes(plain, plain_len);
  struct header *h = malloc(sizeof *h + 64);
  h->magic = 7;
  h->len = (uint16_t)strlen(u.name);
  memcpy(h->body, u.name, h->len);
  acme_send_bytes(h, sizeof *h + h->len);  // expect: user.name -> acme
  acme_send_bytes(h->body, h->len);        // expect: user.name -> acme
  acme_send_int(h->magic);
  acme_send_int(h->len);
  acme_send_int(checksum(h->body, h->len));  // expect: user.name -> acme
  free(h);
  h = malloc(sizeof *h + 64);
  h->magic = 8;
  memcpy(h->body, u.plan, 8);
  acme_send_bytes(h, sizeof *h + 8);
  return 0;
}
