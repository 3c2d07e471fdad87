/* Bytes: loops, strtok, sscanf, copying by hand, escaping, case, checksums, fixed-width records. */
#define _GNU_SOURCE
#include "svc_c.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void copy_bytes(char *to, const char *from) {
  while ((*to++ = *from++)) {
  }
}
static void lower(char *s) {
  for (; *s; ++s) *s = (char)tolower((unsigned char)*s);
}
static size_t escape(const char *in, char *out, size_t size) {
  size_t n = 0;
  for (; *in && n + 2 < size; ++in) {
    if (*in == '"' || *in == '\\') out[n++] = '\\';
    out[n++] = *in;
  }
  out[n] = '\0';
  return n;
}
static unsigned count_digits(const char *s) {
  unsigned n = 0;
  while (*s) n += isdigit((unsigned char)*s++) ? 1u : 0u;
  return n;
}
static uint32_t adler(const char *s) {
  uint32_t a = 1, b = 0;
  while (*s) {
    a = (a + (unsigned char)*s++) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}
static void stars(char *to, size_t n) {
  for (size_t i = 0; i < n; ++i) to[i] = '*';
  to[n] = 0;
}
static char *skip(char *s, int c) {
  while (*s && *s != c) ++s;
  return *s ? s + 1 : s;
}
static void put_u32(unsigned char *p, uint32_t v) {
  p[0] = (unsigned char)(v >> 24);
  p[1] = (unsigned char)(v >> 16);
  p[2] = (unsigned char)(v >> 8);
  p[3] = (unsigned char)v;
}
static uint32_t get_u32(const unsigned char *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}
struct fixed {
  char code[4];
  char who[28];
};

void bytes(const struct account *a) {
  char buf[128];
  copy_bytes(buf, a->email);
  lower(buf);
  acme_send(buf);                             // expect: user.contact.email -> acme
  acme_send_int((int)count_digits(buf));      // silent
  acme_send_int((int)adler(buf));             // expect: user.contact.email -> acme
  char out[256];
  acme_send_int((int)escape(buf, out, sizeof out));  // silent
  acme_send(out);                             // expect: user.contact.email -> acme
  escape("plain", out, sizeof out);
  acme_send_int((int)adler("plain"));         // silent
  char mask[64];
  stars(mask, strlen(a->name));
  acme_send(mask);                            // silent
  char line[256];
  snprintf(line, sizeof line, "%s;%s", a->plan, a->name);
  char *tok = strtok(line, ";");
  acme_send(tok);                             // expect: user.name -> acme
  tok = strtok(NULL, ";");
  if (tok) acme_send(tok);                    // expect: user.name -> acme
  char plain[] = "a,b,c";
  char *save = NULL;
  for (char *t = strtok_r(plain, ",", &save); t; t = strtok_r(NULL, ",", &save)) acme_send(t);  // silent
  snprintf(line, sizeof line, "%d:%s", a->id, a->plan);
  acme_send(line);                            // silent
  int n = snprintf(line, sizeof line, "tel:%s", a->phone);
  acme_send(skip(line, ':'));                 // expect: user.contact.phone_number -> acme
  acme_send_int(n);                           // silent
  int area = 0, rest = 0;
  if (sscanf(a->phone, "%d-%d", &area, &rest) == 2) {
    acme_send_int(area);                      // expect: user.contact.phone_number -> acme
    acme_send_int(rest);                      // expect: user.contact.phone_number -> acme
  }
  area = rest = 0;
  acme_send_int(area + rest);                 // silent
  char word[32];
  sscanf(a->plan, "%31s", word);
  acme_send(word);                            // silent
  sscanf(a->email, "%*[^@]@%31s", word);
  acme_send(word);                            // expect: user.contact.email -> acme
  unsigned char packet[8];
  put_u32(packet, (uint32_t)a->id);
  acme_send_bytes(packet, sizeof packet);     // silent
  acme_send_int((int)get_u32(packet));        // silent
  put_u32(packet + 4, (uint32_t)strtoul(a->phone, NULL, 10));
  acme_send_bytes(packet, sizeof packet);     // expect: user.contact.phone_number -> acme
  acme_send_int((int)get_u32(packet + 4));    // expect: user.contact.phone_number -> acme
  memset(packet, 0, sizeof packet);
  acme_send_bytes(packet, sizeof packet);     // silent
  struct fixed f;
  memset(&f, ' ', sizeof f);
  memcpy(f.code, "A001", 4);
  memcpy(f.who, a->name, strlen(a->name) < sizeof f.who ? strlen(a->name) : sizeof f.who);
  acme_send_bytes(f.code, sizeof f.code);     // silent
  acme_send_bytes(f.who, sizeof f.who);       // expect: user.name -> acme
  acme_send_bytes(&f, sizeof f);              // expect: user.name -> acme
  struct fixed g = f;
  memset(&f, 0, sizeof f);
  acme_send_bytes(&f, sizeof f);              // silent
  acme_send(g.who);                           // expect: user.name -> acme
  const char *at = strchr(a->email, '@');
  acme_send_int(at ? (int)(at - a->email) : -1);  // silent
  acme_send(at ? at + 1 : "none");            // expect: user.contact.email -> acme
  acme_send_int(strncmp(a->email, "root", 4));    // silent
  acme_send_int(strstr(a->email, "corp") != NULL);  // silent
  char *dup = strdup(a->email);
  *strchr(dup, '@') = '\0';
  acme_send(dup);                             // expect: user.contact.email -> acme
  free(dup);
  dup = strndup(a->plan, 3);
  acme_send(dup);                             // silent
  free(dup);
  char upper = (char)toupper((unsigned char)a->name[0]);
  acme_send_int(upper);                       // expect: user.name -> acme
  acme_send_int(isupper((unsigned char)a->name[0]) ? 1 : 0);  // silent
  memmove(buf, "moved", 6);
  strcpy(buf, sha256_hex(a->email));
  acme_send(buf);                             // expect: user.contact.email -> acme via hash
}
