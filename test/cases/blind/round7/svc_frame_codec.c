/* A codec of binary frames: writers and readers over buffers, TLV records, a CRC, a stream decoder with callbacks, a window. */
#include "svc_c.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FRAME_MAX = 512, MAGIC = 0x5146 };
enum frame_type { FT_HELLO = 1, FT_PROFILE, FT_STATS, FT_TEXT };
enum frame_error { FE_OK, FE_SHORT, FE_MAGIC, FE_CRC };

struct writer {
  uint8_t *buf;
  size_t cap, len;
  bool overflow;
};
struct reader {
  const uint8_t *at, *end;
  bool failed;
};
struct frame {
  uint16_t type;
  uint16_t stream;
  uint32_t crc;
  size_t len;
  uint8_t payload[FRAME_MAX];
};

static void writer_init(struct writer *w, uint8_t *buf, size_t cap) {
  *w = (struct writer){.buf = buf, .cap = cap, .len = 0, .overflow = false};
}
static void put_bytes(struct writer *w, const void *data, size_t n) {
  if (w->cap - w->len < n) {
    w->overflow = true;
    return;
  }
  memcpy(w->buf + w->len, data, n);
  w->len += n;
}
static void put_u8(struct writer *w, uint8_t v) { put_bytes(w, &v, 1); }
static void put_u16(struct writer *w, uint16_t v) {
  uint8_t b[2] = {(uint8_t)(v >> 8), (uint8_t)v};
  put_bytes(w, b, sizeof b);
}
static void put_u32(struct writer *w, uint32_t v) {
  put_u16(w, (uint16_t)(v >> 16));
  put_u16(w, (uint16_t)v);
}
static void put_str(struct writer *w, const char *s) {
  size_t n = strlen(s);
  put_u16(w, (uint16_t)n);
  put_bytes(w, s, n);
}

static void reader_init(struct reader *r, const void *data, size_t n) {
  r->at = data;
  r->end = r->at + n;
  r->failed = false;
}
static size_t left(const struct reader *r) { return (size_t)(r->end - r->at); }
static uint8_t get_u8(struct reader *r) {
  if (left(r) < 1) {
    r->failed = true;
    return 0;
  }
  return *r->at++;
}
static uint16_t get_u16(struct reader *r) {
  uint16_t hi = get_u8(r);
  return (uint16_t)(hi << 8 | get_u8(r));
}
static uint32_t get_u32(struct reader *r) {
  uint32_t hi = get_u16(r);
  return hi << 16 | get_u16(r);
}
static bool get_str(struct reader *r, char *out, size_t size) {
  size_t n = get_u16(r);
  if (left(r) < n || n + 1 > size) {
    r->failed = true;
    out[0] = '\0';
    return false;
  }
  memcpy(out, r->at, n);
  out[n] = '\0';
  r->at += n;
  return true;
}

/* Adds up the bytes: a number that is computed from the data. */
static uint32_t checksum(const uint8_t *p, size_t n) {
  uint32_t sum = 17;
  while (n--) sum = sum * 31 + *p++;
  return sum;
}

static size_t frame_encode(uint16_t type, uint16_t stream, const struct writer *body, uint8_t *out, size_t cap) {
  struct writer w;
  writer_init(&w, out, cap);
  put_u16(&w, MAGIC);
  put_u16(&w, type);
  put_u16(&w, stream);
  put_u32(&w, 0);
  put_u16(&w, (uint16_t)body->len);
  put_bytes(&w, body->buf, body->len);
  return w.overflow ? 0 : w.len;
}
static enum frame_error frame_decode(const uint8_t *data, size_t n, struct frame *f) {
  struct reader r;
  reader_init(&r, data, n);
  if (get_u16(&r) != MAGIC) return FE_MAGIC;
  f->type = get_u16(&r);
  f->stream = get_u16(&r);
  f->crc = get_u32(&r);
  f->len = get_u16(&r);
  if (r.failed || left(&r) < f->len || f->len > sizeof f->payload) return FE_SHORT;
  memcpy(f->payload, r.at, f->len);
  return FE_OK;
}
static const char *error_text(enum frame_error e) {
  static const char *const texts[] = {"ok", "short", "magic", "crc"};
  return texts[e];
}

/* A decoder for streams: collects bytes and calls back for every line. */
typedef void (*on_line_fn)(void *user, const char *line);
struct line_decoder {
  char buf[256];
  size_t len;
  unsigned lines;
  on_line_fn on_line;
  void *user;
};
static void line_decoder_init(struct line_decoder *d, on_line_fn on_line, void *user) {
  memset(d, 0, sizeof *d);
  d->on_line = on_line;
  d->user = user;
}
static void line_decoder_feed(struct line_decoder *d, const char *data, size_t n) {
  for (size_t i = 0; i < n; ++i) {
    if (data[i] == '\n' || d->len + 1 == sizeof d->buf) {
      d->buf[d->len] = '\0';
      d->on_line(d->user, d->buf);
      d->len = 0;
      d->lines++;
    } else {
      d->buf[d->len++] = data[i];
    }
  }
}

struct tally {
  unsigned lines;
  size_t longest;
};
static void count_line(void *user, const char *line) {
  struct tally *t = user;
  size_t n = strlen(line);
  t->lines++;
  if (n > t->longest) t->longest = n;
}
static void keep_line(void *user, const char *line) { snprintf(user, 256, "%s", line); }
static void send_line(void *user, const char *line) {
  acme_send(user);  // silent
  acme_send(line);  // expect: user.name -> acme
}

void encode_profile(const struct account *a) {
  uint8_t body[FRAME_MAX], wire[FRAME_MAX + 16];
  struct writer w;
  writer_init(&w, body, sizeof body);
  put_u32(&w, (uint32_t)a->id);
  put_str(&w, a->email);
  size_t n = frame_encode(FT_PROFILE, 1, &w, wire, sizeof wire);
  acme_send_bytes(wire, n);   // expect: user.contact.email -> acme
  acme_send_int((int)n);      // silent
  acme_send_int(w.overflow);  // silent
}

void encode_stats(const struct account *a) {
  uint8_t body[FRAME_MAX], wire[FRAME_MAX + 16];
  struct writer w;
  writer_init(&w, body, sizeof body);
  put_u16(&w, (uint16_t)strlen(a->email));
  put_u8(&w, a->name[0] != '\0');
  put_str(&w, a->plan);
  size_t n = frame_encode(FT_STATS, 1, &w, wire, sizeof wire);
  acme_send_bytes(wire, n);  // silent
  acme_send_bytes(body, w.len);  // silent
}

void round_trip(const struct account *a) {
  uint8_t body[FRAME_MAX], wire[FRAME_MAX + 16];
  struct writer w;
  struct frame f;
  struct reader r;
  char text[64];
  writer_init(&w, body, sizeof body);
  put_str(&w, a->name);
  size_t n = frame_encode(FT_TEXT, 7, &w, wire, sizeof wire);
  enum frame_error e = frame_decode(wire, n, &f);
  acme_send(error_text(e));  // silent
  if (e != FE_OK) return;
  reader_init(&r, f.payload, f.len);
  if (!get_str(&r, text, sizeof text)) return;
  globex_send(text);           // expect: user.name -> globex
  acme_send_int(r.failed);     // silent
  memset(&f, 0, sizeof f);
  acme_send_bytes(f.payload, sizeof f.payload);  // silent
}

void checksums(const struct account *a) {
  acme_send_int((int)checksum((const uint8_t *)a->phone, strlen(a->phone)));  // expect: user.contact.phone_number -> acme
  acme_send_int((int)checksum((const uint8_t *)a->plan, strlen(a->plan)));    // silent
}

void decode_plan(const struct account *a) {
  uint8_t body[64];
  struct writer w;
  struct reader r;
  char plan[32], mail[64];
  writer_init(&w, body, sizeof body);
  put_str(&w, a->plan);
  snprintf(mail, sizeof mail, "%s", a->email);
  reader_init(&r, body, w.len);
  get_str(&r, plan, sizeof plan);
  globex_send(plan);  // silent
  globex_send(mail);  // expect: user.contact.email -> globex
  reader_init(&r, mail, strlen(mail));
  acme_send_int((int)left(&r));  // silent
  acme_send_int(get_u8(&r));     // expect: user.contact.email -> acme
  snprintf(mail, sizeof mail, "%s", sha256_hex(a->email));
  globex_send(mail);  // expect: user.contact.email -> globex via hash
}

void decode_lines(const struct account *a) {
  struct line_decoder counting, keeping, robots;
  struct tally t = {0, 0};
  char last[256] = "", robot[256] = "";
  char label[] = "names";
  line_decoder_init(&counting, count_line, &t);
  line_decoder_feed(&counting, a->email, strlen(a->email));
  line_decoder_feed(&counting, "\n", 1);
  acme_send_int((int)t.lines);          // silent
  acme_send_int((int)t.longest);        // silent
  acme_send_int((int)counting.lines);   // silent
  line_decoder_init(&keeping, keep_line, last);
  line_decoder_init(&robots, keep_line, robot);
  line_decoder_feed(&keeping, a->phone, strlen(a->phone));
  line_decoder_feed(&keeping, "\n", 1);
  line_decoder_feed(&robots, a->plan, strlen(a->plan));
  line_decoder_feed(&robots, "\n", 1);
  acme_send(last);   // expect: user.contact.phone_number -> acme
  acme_send(robot);  // silent
  line_decoder_init(&keeping, send_line, label);
  line_decoder_feed(&keeping, a->name, strlen(a->name));
  line_decoder_feed(&keeping, "\n", 1);
}
