#define _GNU_SOURCE
/* Fixed buffers: snprintf, sscanf, strtok, strchr, memmove, getline-like splitting, numbers parsed and printed. */
#include "svc_c.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t copy_bounded(char *dst, size_t cap, const char *src) {
  size_t n = strlen(src);
  if (n >= cap) n = cap - 1;
  memcpy(dst, src, n);
  dst[n] = '\0';
  return n;
}
static void mask(char *s) {
  for (; *s; ++s)
    if (isalnum((unsigned char)*s)) *s = '*';
}
static const char *level_name(const char *mail) { return strstr(mail, ".example") ? "internal" : "external"; }
static char *join(const char *a, const char *b) {
  size_t n = strlen(a) + strlen(b) + 2;
  char *out = malloc(n);
  if (out) snprintf(out, n, "%s/%s", a, b);
  return out;
}

void formatted(const struct account *a) {
  char line[160], other[32];
  int n = snprintf(line, sizeof line, "to=%s plan=%s", a->email, a->plan);
  acme_send(line);                     // expect: user.contact.email -> acme
  acme_send_int(n);                    // silent
  n = snprintf(other, sizeof other, "len=%d", n);
  acme_send(other);                    // silent
  snprintf(line, sizeof line, "plan=%s", a->plan);
  acme_send(line);                     // silent
  snprintf(line, sizeof line, "%.3s...", a->name);
  acme_send(line);                     // expect: user.name -> acme
  snprintf(line, sizeof line, "%d", (int)strcspn(a->email, "@"));
  acme_send(line);                     // silent
  acme_send(level_name(a->email));     // silent
  char *both = join(a->plan, a->phone), *dull = join(a->plan, "x");
  if (both) acme_send(both);           // expect: user.contact.phone_number -> acme
  if (dull) acme_send(dull);           // silent
  free(both);
  free(dull);
}
void scanned(const struct account *a) {
  char user[32], host[32], text[128];
  int got = sscanf(a->email, "%31[^@]@%31s", user, host);
  acme_send_int(got);                  // silent
  acme_send(user);                     // expect: user.contact.email -> acme
  acme_send(host);                     // expect: user.contact.email -> acme
  strcpy(user, "root");
  acme_send(user);                     // silent
  copy_bounded(text, sizeof text, a->name);
  char *save = NULL;
  for (char *w = strtok_r(text, " ", &save); w; w = strtok_r(NULL, " ", &save))
    acme_send(w);                      // expect: user.name -> acme
  char fixed[] = "a,b,c";
  char *first = strtok(fixed, ",");
  acme_send(first);                    // silent
  long number = strtol(a->phone + 1, NULL, 10);
  acme_send_int((int)(number % 100000000L));  // expect: user.contact.phone_number -> acme
  acme_send_int((int)copy_bounded(text, sizeof text, a->phone));  // silent
}
void edited(const struct account *a) {
  char buf[64];
  copy_bounded(buf, sizeof buf, a->email);
  char *at = strchr(buf, '@');
  if (at) acme_send(at + 1);           // expect: user.contact.email -> acme
  acme_send_int(at != NULL);           // silent
  acme_send_int((int)(at - buf));      // silent
  memmove(buf, buf + 2, strlen(buf + 2) + 1);
  acme_send(buf);                      // expect: user.contact.email -> acme
  memset(buf, 0, sizeof buf);
  acme_send(buf);                      // silent
  char *dup = strdup(a->name);
  if (dup) acme_send(dup);             // expect: user.name -> acme
  if (dup) acme_send_int((int)strlen(dup));  // silent
  free(dup);
  dup = strdup("fresh");
  if (dup) acme_send(dup);             // silent
  free(dup);
  char plan[16];
  memcpy(plan, a->plan, sizeof plan);
  mask(plan);
  acme_send(plan);                     // silent
  char swapped[2][64];
  copy_bounded(swapped[0], 64, a->phone);
  char tmp[64];
  memcpy(tmp, swapped[0], 64);
  acme_send(tmp);                      // expect: user.contact.phone_number -> acme
}
