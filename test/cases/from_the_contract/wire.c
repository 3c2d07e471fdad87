// TLV, varints, endianness, checksums, decode after encode, streams of frames.
// flags: -std=gnu11
#include "guest.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  uint8_t *begin, *pos, *end;
} cursor;

static void w8(cursor *c, uint8_t v) { *c->pos++ = v; }
static void w16(cursor *c, uint16_t v) {
  w8(c, v >> 8);
  w8(c, v & 0xff);
}
static void w32(cursor *c, uint32_t v) {
  uint32_t n = htonl(v);
  memcpy(c->pos, &n, sizeof n);
  c->pos += sizeof n;
}
static void wvar(cursor *c, uint64_t v) {
  while (v >= 0x80) {
    w8(c, (uint8_t)(v | 0x80));
    v >>= 7;
  }
  w8(c, (uint8_t)v);
}
static void wstr(cursor *c, const char *s) {
  size_t n = strlen(s);
  wvar(c, n);
  memcpy(c->pos, s, n);
  c->pos += n;
}
static uint8_t r8(cursor *c) { return c->pos < c->end ? *c->pos++ : 0; }
static uint16_t r16(cursor *c) {
  uint16_t hi = r8(c);
  return (uint16_t)(hi << 8 | r8(c));
}
static uint64_t rvar(cursor *c) {
  uint64_t v = 0;
  for (int shift = 0;; shift += 7) {
    uint8_t b = r8(c);
    v |= (uint64_t)(b & 0x7f) << shift;
    if (!(b & 0x80)) return v;
  }
}
static char *rstr(cursor *c) {
  size_t n = rvar(c);
  char *s = malloc(n + 1);
  for (size_t i = 0; i < n; i++) s[i] = (char)r8(c);
  s[n] = 0;
  return s;
}

enum { TAG_NAME = 1, TAG_ROOM, TAG_END };

static size_t encode_guest(const struct guest *g, uint8_t *out, size_t cap) {
  cursor c = {out, out, out + cap};
  w8(&c, TAG_NAME);
  wstr(&c, g->name);
  w8(&c, TAG_ROOM);
  w16(&c, (uint16_t)g->room);
  w8(&c, TAG_END);
  return (size_t)(c.pos - c.begin);
}

static size_t encode_room(const struct guest *g, uint8_t *out, size_t cap) {
  cursor c = {out, out, out + cap};
  w8(&c, TAG_ROOM);
  w32(&c, (uint32_t)g->room);
  return (size_t)(c.pos - c.begin);
}

struct decoded {
  char *name;
  int room;
};

static bool decode(const uint8_t *in, size_t n, struct decoded *out) {
  cursor c = {(uint8_t *)in, (uint8_t *)in, (uint8_t *)in + n};
  for (;;) {
    switch (r8(&c)) {
      case TAG_NAME: out->name = rstr(&c); break;
      case TAG_ROOM: out->room = r16(&c); break;
      case TAG_END: return true;
      default: return false;
    }
  }
}

static int from_hex(char c) { return c <= '9' ? c - '0' : (c | 32) - 'a' + 10; }
static size_t unhex(const char *hex, uint8_t *out) {
  size_t n = 0;
  for (; hex[0] && hex[1]; hex += 2) out[n++] = (uint8_t)(from_hex(hex[0]) << 4 | from_hex(hex[1]));
  return n;
}

static uint16_t adler(const uint8_t *p, size_t n) {
  uint16_t a = 1, b = 0;
  while (n--) {
    a = (uint16_t)((a + *p++) % 251);
    b = (uint16_t)((b + a) % 251);
  }
  return (uint16_t)(b << 8 | a);
}

struct __attribute__((packed)) header {
  uint8_t magic[2];
  uint16_t size;
  uint32_t sum;
};

static uint8_t *frame(const uint8_t *payload, size_t n, size_t *total) {
  *total = sizeof(struct header) + n;
  uint8_t *f = malloc(*total);
  struct header h = {{'G', '1'}, htons((uint16_t)n), adler(payload, n)};
  memcpy(f, &h, sizeof h);
  memcpy(f + sizeof h, payload, n);
  return f;
}

int main(void) {
  struct guest *g = checkin(3);
  uint8_t a[128], b[128];
  size_t an = encode_guest(g, a, sizeof a), bn = encode_room(g, b, sizeof b);
  raw_to_acme(a, an);  // expect: user.name -> acme
  raw_to_acme(b, bn);
  num_to_acme((long long)an);

  struct decoded d = {NULL, 0}, e = {NULL, 0};
  if (decode(a, an, &d)) to_acme(d.name);  // expect: user.name -> acme
  static const uint8_t fixed[] = {TAG_NAME, 2, 'h', 'i', TAG_END};
  if (decode(fixed, sizeof fixed, &e)) to_acme(e.name);
  num_to_acme(e.room);

  size_t total;
  uint8_t *f = frame(a, an, &total);
  raw_to_acme(f, total);  // expect: user.name -> acme
  num_to_acme((long long)total);
  free(f);
  f = frame(b, bn, &total);
  raw_to_acme(f, total);
  free(f);
  num_to_acme(adler((const uint8_t *)g->phone, 10));  // expect: user.contact.phone_number -> acme
  num_to_acme(adler(b, bn));

  uint8_t raw[32];
  size_t rn = unhex(g->passport.number, raw);
  raw_to_acme(raw, rn);  // expect: user.government_id -> acme
  rn = unhex("cafe", raw);

  char line[64];
  snprintf(line, sizeof line, "%s", g->phone);
  unsigned long long digits = 0;
  for (const char *p = line; *p; p++)
    if (*p >= '0' && *p <= '9') digits = digits * 10 + (unsigned)(*p - '0');
  num_to_acme((long long)digits);  // expect: user.contact.phone_number -> acme
  int dashes = 0;
  for (const char *p = line; *p; p++) dashes += *p == '-';
  num_to_acme(dashes);
  uint8_t parity = 0;
  for (size_t i = 0; i < an; i++) parity ^= a[i];
  num_to_acme(parity);  // expect: user.name -> acme
  return 0;
}
