// Copying, moving and overwriting bytes.
#define _GNU_SOURCE
#include "case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void reverse(char *s) {
  for (size_t i = 0, j = strlen(s); i + 1 < j; i++) {
    char t = s[i];
    s[i] = s[--j];
    s[j] = t;
  }
}

static void upper(char *dst, const char *src) {
  size_t i;
  for (i = 0; src[i]; i++) dst[i] = (char)(src[i] >= 'a' && src[i] <= 'z' ? src[i] - 32 : src[i]);
  dst[i] = 0;
}

static void hex(char *dst, const unsigned char *src, size_t n) {
  static const char digits[] = "0123456789abcdef";
  while (n--) {
    *dst++ = digits[*src >> 4];
    *dst++ = digits[*src++ & 15];
  }
  *dst = 0;
}

static void xor_with(char *data, size_t n, char key) {
  for (size_t i = 0; i < n; i++) data[i] ^= key;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  char a[64], b[64], c[160], d[64];
  memcpy(a, u.email, sizeof u.email);
  acme_send(a);  // expect: user.contact.email -> acme
  memmove(b, a + 3, 10);
  b[10] = 0;
  acme_send(b);  // expect: user.contact.email -> acme
  memset(a, 0, sizeof a);
  acme_send(a);
  upper(b, u.plan);
  strcpy(d, u.plan);
  reverse(d);
  acme_send(d);
  upper(d, u.name);
  reverse(d);
  acme_send(d);  // expect: user.name -> acme
  hex(c, (const unsigned char *)u.name, strlen(u.name));
  acme_send(c);  // expect: user.name -> acme
  char e[64];
  snprintf(e, sizeof e, "%s", u.phone);
  xor_with(e, sizeof e, 42);
  acme_send_bytes(e, sizeof e);  // expect: user.contact.phone_number -> acme
  char *p = NULL;
  if (asprintf(&p, "<%s>", u.email) > 0) acme_send(p);  // expect: user.contact.email -> acme
  free(p);
  if (asprintf(&p, "<%s>", u.plan) > 0) acme_send(p);
  free(p);
  char f[128];
  sprintf(f, "%s/%s", u.plan, u.name);
  acme_send(f);  // expect: user.name -> acme
  sprintf(f, "%s/%d", u.plan, u.id);
  acme_send(f);
  char g[64];
  char *end = stpcpy(g, "id:");
  strcpy(end, u.email);
  acme_send(g);  // expect: user.contact.email -> acme
  char h[64] = "";
  strncat(h, u.plan, sizeof h - 1);
  acme_send(h);
  strncat(h, u.phone, sizeof h - 1);
  acme_send(h);  // expect: user.contact.phone_number -> acme
  strcpy(h, "none");
  acme_send(h);
  char *at = strchr(u.email, '@');
  if (at) acme_send(at + 1);     // expect: user.contact.email -> acme
  if (at) acme_send_int(at - u.email);
  char first = u.name[0];
  acme_send_bytes(&first, 1);  // expect: user.name -> acme
  acme_send_int(memcmp(a, b, 4));
  return 0;
}
