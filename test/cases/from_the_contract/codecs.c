// Encoders as people write them by hand: escape, percent, hex, base64, run length, XOR, UTF-8.
// flags: -std=gnu11
#include "member.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char HEX[] = "0123456789abcdef";

static size_t escape_json(char *dst, size_t cap, const char *src) {
  size_t n = 0;
  if (n + 1 < cap) dst[n++] = '"';
  for (; *src && n + 7 < cap; src++) {
    unsigned char c = (unsigned char)*src;
    switch (c) {
      case '"':
      case '\\':
        dst[n++] = '\\';
        dst[n++] = (char)c;
        break;
      case '\n':
        dst[n++] = '\\';
        dst[n++] = 'n';
        break;
      default:
        if (c < 0x20)
          n += (size_t)sprintf(dst + n, "\\u%04x", c);
        else
          dst[n++] = (char)c;
    }
  }
  dst[n++] = '"';
  dst[n] = 0;
  return n;
}

static char *percent(const char *s) {
  char *out = malloc(3 * strlen(s) + 1), *w = out;
  while (*s) {
    if (isalnum((unsigned char)*s) || *s == '-' || *s == '_')
      *w++ = *s;
    else {
      *w++ = '%';
      *w++ = HEX[(unsigned char)*s >> 4];
      *w++ = HEX[*s & 15];
    }
    s++;
  }
  *w = '\0';
  return out;
}

static void hex(const void *in, size_t n, char *out) {
  const uint8_t *p = in;
  for (size_t i = 0; i < n; ++i) {
    out[2 * i] = HEX[p[i] >> 4];
    out[2 * i + 1] = HEX[p[i] & 0xf];
  }
  out[2 * n] = 0;
}

static size_t b64(char *o, const unsigned char *in, size_t len) {
  static const char t[64] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  char *p = o;
  for (; len >= 3; len -= 3, in += 3) {
    *p++ = t[in[0] >> 2];
    *p++ = t[(in[0] & 3) << 4 | in[1] >> 4];
    *p++ = t[(in[1] & 15) << 2 | in[2] >> 6];
    *p++ = t[in[2] & 63];
  }
  if (len) {
    *p++ = t[in[0] >> 2];
    *p++ = t[(in[0] & 3) << 4];
  }
  *p = 0;
  return (size_t)(p - o);
}

static void rot13(char *s) {
  for (; *s; s++) {
    if (*s >= 'a' && *s <= 'z') *s = (char)('a' + (*s - 'a' + 13) % 26);
  }
}

static size_t run_length(const char *in, char *out) {
  size_t n = 0;
  while (*in) {
    char c = *in;
    int run = 0;
    while (*in == c && run < 9) in++, run++;
    out[n++] = (char)('0' + run);
    out[n++] = c;
  }
  out[n] = 0;
  return n;
}

static void histogram(const char *s, unsigned counts[26]) {
  for (; *s; s++)
    if (islower((unsigned char)*s)) counts[*s - 'a']++;
}

static uint32_t crc(const void *data, size_t n) {
  const uint8_t *p = data;
  uint32_t c = ~0u;
  while (n--) {
    c ^= *p++;
    for (int k = 0; k < 8; k++) c = c & 1 ? c >> 1 ^ 0xedb88320u : c >> 1;
  }
  return ~c;
}

static char *reversed(const char *s) {
  size_t n = strlen(s);
  char *r = malloc(n + 1);
  for (size_t i = 0; i < n; i++) r[n - 1 - i] = s[i];
  r[n] = 0;
  return r;
}

static int count_words(const char *s) {
  int words = 0, in = 0;
  for (; *s; s++) {
    if (isspace((unsigned char)*s))
      in = 0;
    else if (!in)
      in = 1, words++;
  }
  return words;
}

int main(void) {
  member_t m;
  member_load(1, &m);
  char a[256], b[256];

  size_t n = escape_json(a, sizeof a, m.email);
  acme_text(a);  // expect: user.contact.email -> acme
  acme_number((long)n);
  escape_json(b, sizeof b, m.tier);
  acme_text(b);

  char *url = percent(m.last);
  acme_text(url);  // expect: user.name -> acme
  free(url);
  url = percent(m.tier);
  acme_text(url);
  free(url);

  char ha[128], hb[128];
  hex(m.first, strlen(m.first), ha);
  hex(m.tier, sizeof m.tier, hb);
  acme_text(ha);  // expect: user.name -> acme
  acme_text(hb);

  char e[128], f[128];
  size_t en = b64(e, (const unsigned char *)m.email, strlen(m.email));
  b64(f, (const unsigned char *)"fixed", 5);
  acme_bytes(e, en);  // expect: user.contact.email -> acme
  acme_text(f);
  acme_number((long)en);

  char r[32];
  strcpy(r, m.first);
  rot13(r);
  acme_text(r);  // expect: user.name -> acme
  strcpy(r, m.tier);
  rot13(r);
  acme_text(r);

  char packed[80], plain[80];
  size_t pn = run_length(m.last, packed);
  acme_text(packed);  // expect: user.name -> acme
  acme_number((long)pn);
  run_length(m.tier, plain);
  acme_text(plain);

  unsigned counts[26] = {0};
  histogram(m.email, counts);
  acme_number(counts[4]);
  acme_number(count_words(m.last));
  acme_number(crc(m.email, 8));  // expect: user.contact.email -> acme
  acme_number(crc(m.tier, 8));

  char *back = reversed(m.email);
  acme_text(back);  // expect: user.contact.email -> acme
  free(back);
  back = reversed(m.tier);
  acme_text(back);
  free(back);
  return 0;
}
